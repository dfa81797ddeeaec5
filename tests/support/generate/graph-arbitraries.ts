import fc from 'fast-check';
import { CLAIM_STATES, MODALITIES } from '../../../src/domain/claim.ts';
import { COMPANY_ROLES, ENTITY_KINDS } from '../../../src/domain/entity.ts';
import { EVIDENCE_FLOORS } from '../../../src/domain/graph-view.ts';
import { QUALIFIERS } from '../../../src/domain/interval.ts';
import { PARTY_ROLES, type RelationshipType } from '../../../src/domain/relationship-types.ts';
import { SOURCE_KINDS } from '../../../src/domain/source.ts';
import { DEAL_STATUSES } from '../../../src/domain/terms.ts';
import type { GraphRecords } from '../graph-records.ts';

const { array, constantFrom, integer, record, subarray, option, oneof, constant, uniqueArray } = fc;

/** Few different values, so that many are equal, overlap or meet. */
const word = constantFrom(
  'Open',
  'open',
  'AI',
  'Ópen',
  'compute',
  'compote',
  'co',
  'x1',
  '東京',
  '𐐀𐐀',
  'nvidia',
  'novdia',
  'ab-cd',
);
const text = array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
/** A partial date. */
export const dateArbitrary = oneof(
  constantFrom('2024', '2025', '2025-02', '2025-11', '2025-12-31', '2026-01-01', '2026'),
  record({ m: integer({ min: 1, max: 9 }), d: integer({ min: 1, max: 9 }) }).map(
    ({ m, d }) => `2025-0${m}-0${d}`,
  ),
);
/** A day of knowledge or activity. */
export const dayArbitrary = constantFrom(
  '2023-12-31',
  '2024-12-31',
  '2025-03-05',
  '2025-11-30',
  '2025-12-31',
  '2026-01-01',
  '2026-06-01',
);
/** A view of the graph. */
export const viewArbitrary = record({
  knownOn: option(dayArbitrary),
  evidence: constantFrom(...EVIDENCE_FLOORS),
});
const recordedAt = constantFrom('2025-06-01T12:00:00Z', '2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z');
/** A value that may be missing. */
export const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  option(arbitrary, { nil: undefined });

/** Omits undefined fields, as records do. */
export function omitUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const amount = record({
  value: constantFrom(0, 1, 100, 102, 1_000_000_000, 2 ** 53 - 1),
  currency: constantFrom('USD', 'USD', 'EUR', 'AED'),
  qualifier: constantFrom(...QUALIFIERS),
  basis: constantFrom(undefined, undefined, undefined, 'TOTAL', 'TRANCHE', 'PER_YEAR'),
}).map((value) => omitUndefined(value.qualifier === 'BETWEEN' ? { ...value, to: value.value * 2 } : value));
const terms = record({
  status: optional(constantFrom(...DEAL_STATUSES)),
  amount: optional(amount),
  announcedOn: optional(dateArbitrary),
  startsOn: optional(dateArbitrary),
  endsOn: optional(dateArbitrary),
}).map(omitUndefined);

/** ID of one of the entities. */
export const entityIdArbitrary = integer({ min: 0, max: 5 }).map((n) => `e${n}`);
/** ID of one of the relationships. */
export const relationshipIdArbitrary = integer({ min: 0, max: 9 }).map((n) => `r${n}`);
/** ID of one of the sources. */
export const sourceIdArbitrary = integer({ min: 0, max: 3 }).map((n) => `s${n}`);

const entity = record({
  kind: constantFrom(...ENTITY_KINDS),
  name: text,
  shortName: optional(text),
  aliases: array(text, { maxLength: 2 }),
  country: optional(constantFrom('US', 'GB')),
  roles: subarray(COMPANY_ROLES.slice(0, 3)),
  maker: optional(entityIdArbitrary),
  parent: optional(entityIdArbitrary),
  dataset: constantFrom('one', 'two'),
}).map((each) => omitUndefined({ ...each, identifiers: [] }));
const source = record({
  title: text,
  publisher: constantFrom('Reuters', 'REUTERS', 'A.P.'),
  kind: constantFrom(...SOURCE_KINDS),
  publishedOn: optional(dateArbitrary),
  dataset: constantFrom('one', 'two'),
  recordedAt,
}).map((each) => omitUndefined({ ...each, publishedOnInferred: false }));
/** Types of the relationships: deals and others, with different roles and between equals. */
export const GENERATED_TYPES = [
  'INVESTMENT',
  'ACQUISITION',
  'STAKE',
  'PARTNERSHIP',
  'REGULATION',
] as const satisfies RelationshipType[];
const relationship = record({
  type: constantFrom(...GENERATED_TYPES),
  title: text,
  parties: uniqueArray(
    record({ entity: entityIdArbitrary, role: constantFrom(...PARTY_ROLES.slice(0, 4)) }),
    {
      minLength: 1,
      maxLength: 4,
      selector: ({ entity: id, role }) => `${id} ${role}`,
    },
  ),
  about: array(entityIdArbitrary, { maxLength: 2 }),
  partOf: optional(relationshipIdArbitrary),
  dataset: constantFrom('one', 'two'),
}).map(omitUndefined);
const claim = record({
  about: oneof(
    { weight: 6, arbitrary: relationshipIdArbitrary },
    { weight: 1, arbitrary: entityIdArbitrary },
  ),
  source: sourceIdArbitrary,
  modality: constantFrom(...MODALITIES),
  state: oneof(
    { weight: 6, arbitrary: constant('ACCEPTED' as const) },
    constantFrom(...CLAIM_STATES),
    constant('RETRACTED' as const),
  ),
  withdrawnOn: option(dayArbitrary, { nil: undefined }),
  summary: text,
  terms: optional(terms),
  recordedBy: constantFrom('HUMAN', 'MACHINE'),
  recordedAt,
  dataset: constantFrom('one', 'two'),
}).map(({ withdrawnOn, ...each }) =>
  omitUndefined({
    ...each,
    passage: 'p1',
    retraction:
      each.state === 'RETRACTED'
        ? omitUndefined({ at: '2026-10-01T00:00:00Z', reason: 'wrong', by: 'test', withdrawnOn })
        : undefined,
  }),
);

const withIds = <T extends object>(
  arbitrary: fc.Arbitrary<T>,
  prefix: string,
  length: number,
): fc.Arbitrary<(T & { id: string })[]> =>
  array(arbitrary, { minLength: length, maxLength: length }).map((all) =>
    all.map((each, index) => ({ ...each, id: `${prefix}${index}` })),
  );

/** A graph with fixed IDs, so that a second graph is the first one with everything changed. */
export const graphArbitrary: fc.Arbitrary<GraphRecords> = record({
  datasets: constant(
    ['one', 'two'].map((id) => ({ id, title: id, description: id, license: 'x', uses: [], fingerprint: id })),
  ),
  entities: withIds(entity, 'e', 6),
  sources: withIds(source, 's', 4),
  // Parts come after their wholes, so that nothing is part of itself. The ledger guarantees this.
  relationships: withIds(relationship, 'r', 10).map((all) =>
    all.map(({ partOf, ...each }) => (partOf !== undefined && partOf < each.id ? { ...each, partOf } : each)),
  ),
  claims: withIds(claim, 'c', 24).map((all) => all.map((each, index) => ({ ...each, seq: index + 1 }))),
}) as fc.Arbitrary<GraphRecords>;
