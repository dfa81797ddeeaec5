import fc from 'fast-check';
import { describe, test } from 'vitest';
import { CLAIM_STATES, MODALITIES } from '../../src/domain/claim.ts';
import { COMPANY_ROLES, ENTITY_KINDS } from '../../src/domain/entity.ts';
import { QUALIFIERS } from '../../src/domain/interval.ts';
import { PARTY_ROLES, RELATIONSHIP_TYPES } from '../../src/domain/relationship-types.ts';
import { SOURCE_KINDS } from '../../src/domain/source.ts';
import { DEAL_STATUSES, TERM_NAMES } from '../../src/domain/terms.ts';
import type { ClaimFilter, EdgeArguments, Order } from '../../src/store/plan.ts';
import { batchOf, store as put, versionsOf, type Graph } from '../support/builders.ts';
import { Compared, type Open } from './comparing.ts';

const { array, boolean, constantFrom, integer, record, subarray, option, oneof, constant, uniqueArray } = fc;

/** Few values of everything, so that much is equal, overlaps or meets. */
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
const date = oneof(
  constantFrom('2024', '2025', '2025-02', '2025-11', '2025-12-31', '2026-01-01', '2026'),
  record({ m: integer({ min: 1, max: 9 }), d: integer({ min: 1, max: 9 }) }).map(
    ({ m, d }) => `2025-0${m}-0${d}`,
  ),
);
const day = constantFrom(
  '2023-12-31',
  '2024-12-31',
  '2025-03-05',
  '2025-11-30',
  '2025-12-31',
  '2026-01-01',
  '2026-06-01',
);
const recordedAt = constantFrom('2025-06-01T12:00:00Z', '2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z');
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => option(of, { nil: undefined });

/** Leaves out what is undefined, as records do. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const amount = record({
  value: constantFrom(0, 1, 100, 102, 1_000_000_000, 2 ** 53 - 1),
  currency: constantFrom('USD', 'USD', 'EUR', 'AED'),
  qualifier: constantFrom(...QUALIFIERS),
}).map((value) => (value.qualifier === 'BETWEEN' ? { ...value, to: value.value * 2 } : value));
const terms = record({
  status: maybe(constantFrom(...DEAL_STATUSES)),
  amount: maybe(amount),
  announcedOn: maybe(date),
  startsOn: maybe(date),
  endsOn: maybe(date),
}).map(compact);

const entityId = integer({ min: 0, max: 5 }).map((n) => `e${n}`);
const relationshipId = integer({ min: 0, max: 9 }).map((n) => `r${n}`);
const sourceId = integer({ min: 0, max: 3 }).map((n) => `s${n}`);

const entity = record({
  kind: constantFrom(...ENTITY_KINDS),
  name: text,
  shortName: maybe(text),
  aliases: array(text, { maxLength: 2 }),
  country: maybe(constantFrom('US', 'GB')),
  roles: subarray(COMPANY_ROLES.slice(0, 3)),
  maker: maybe(entityId),
  parent: maybe(entityId),
  dataset: constantFrom('one', 'two'),
}).map((each) => compact({ ...each, identifiers: [] }));
const source = record({
  title: text,
  publisher: constantFrom('Reuters', 'REUTERS', 'A.P.'),
  kind: constantFrom(...SOURCE_KINDS),
  publishedOn: maybe(date),
  dataset: constantFrom('one', 'two'),
  recordedAt,
}).map((each) => compact({ ...each, publishedOnInferred: false }));
const relationship = record({
  type: constantFrom(...RELATIONSHIP_TYPES.slice(0, 3)),
  title: text,
  parties: uniqueArray(record({ entity: entityId, role: constantFrom(...PARTY_ROLES.slice(0, 4)) }), {
    minLength: 1,
    maxLength: 4,
    selector: ({ entity: id, role }) => `${id} ${role}`,
  }),
  about: array(entityId, { maxLength: 2 }),
  partOf: maybe(relationshipId),
  dataset: constantFrom('one', 'two'),
}).map(compact);
const claim = record({
  about: oneof({ weight: 6, arbitrary: relationshipId }, { weight: 1, arbitrary: entityId }),
  source: sourceId,
  modality: constantFrom(...MODALITIES),
  state: oneof({ weight: 6, arbitrary: constant('ACCEPTED' as const) }, constantFrom(...CLAIM_STATES)),
  summary: text,
  terms: maybe(terms),
  recordedBy: constantFrom('HUMAN', 'MACHINE'),
  recordedAt,
  dataset: constantFrom('one', 'two'),
}).map((each) => compact({ ...each, passage: 'p1' }));

const numbered = <T extends object>(
  of: fc.Arbitrary<T>,
  letter: string,
  length: number,
): fc.Arbitrary<(T & { id: string })[]> =>
  array(of, { minLength: length, maxLength: length }).map((all) =>
    all.map((each, index) => ({ ...each, id: `${letter}${index}` })),
  );

/** A graph whose ids are always the same, so that a second one is the first one changed in everything. */
const graph: fc.Arbitrary<Graph> = record({
  datasets: constant(
    ['one', 'two'].map((id) => ({ id, title: id, description: id, license: 'x', uses: [], fingerprint: id })),
  ),
  entities: numbered(entity, 'e', 6),
  sources: numbered(source, 's', 4),
  relationships: numbered(relationship, 'r', 10),
  claims: numbered(claim, 'c', 24).map((all) => all.map((each, index) => ({ ...each, seq: index + 1 }))),
}) as fc.Arbitrary<Graph>;

const order = (...fields: Order['field'][]): fc.Arbitrary<Order | undefined> =>
  maybe(record({ field: constantFrom(...fields), direction: constantFrom('ASC', 'DESC') }));
const range = record({ from: maybe(date), to: maybe(date) }).map(compact);
const words = array(constantFrom('op', 'open', 'ai', 'compute', 'mpu', '京', 'x', '𐐨', 'nothing'), {
  minLength: 1,
  maxLength: 2,
});
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => subarray([...values]);

const relationships = record({
  types: maybe(some(RELATIONSHIP_TYPES.slice(0, 3))),
  roles: maybe(some(PARTY_ROLES.slice(0, 4))),
  parties: maybe(array(entityId, { maxLength: 2 })),
  status: maybe(some(DEAL_STATUSES)),
  amount: maybe(record({ currency: constantFrom('USD', 'EUR'), gte: maybe(constantFrom(1, 101)), lte: maybe(constantFrom(0, 100, 10 ** 9)) }).map(compact)),
  announced: maybe(range),
  activeOn: maybe(day),
  modalities: maybe(some(MODALITIES)),
  sourceKinds: maybe(some(SOURCE_KINDS)),
  disputed: maybe(boolean()),
  minPublishers: maybe(integer({ min: 0, max: 3 })),
  datasets: maybe(some(['one', 'two', 'three'])),
  words: maybe(words),
}); // prettier-ignore

/** A filter of which most conditions are left out, so that it keeps something. */
function sparse<T extends object>(of: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return fc
    .tuple(of, fc.infiniteStream(integer({ min: 0, max: 4 })))
    .map(
      ([all, dice]) =>
        Object.fromEntries(
          Object.entries(all).filter(([, value]) => value !== undefined && dice.next().value === 0),
        ) as Partial<T>,
    );
}

const relationshipArgs = record({
  relationships: sparse(relationships),
  orderBy: order('ANNOUNCED', 'AMOUNT', 'TITLE', 'EVIDENCE'),
  page: oneof(integer({ min: 0, max: 12 }).map((first) => ({ first })), integer({ min: 0, max: 12 }).map((last) => ({ last }))),
}); // prettier-ignore
const nestedArgs = record({ own: maybe(some(PARTY_ROLES.slice(0, 4))), with: maybe(entityId) }).map(
  ({ own, with: other }) => compact({ ownRoles: own, with: other }),
);
const question = record({
  all: relationshipArgs,
  nested: relationshipArgs,
  tie: nestedArgs,
  entities: record({
    entities: sparse(record({ kinds: some(ENTITY_KINDS), roles: some(COMPANY_ROLES.slice(0, 3)), countries: some(['US', 'GB']), words, minDegree: integer({ min: 0, max: 4 }) })),
    orderBy: order('NAME', 'DEGREE'),
  }),
  claims: sparse(record({ states: some(CLAIM_STATES), modalities: some(MODALITIES), sources: array(sourceId, { maxLength: 2 }), publishers: some(['reuters', 'AP']), published: range, words, datasets: some(['one']), recordedBy: constantFrom('HUMAN' as const, 'MACHINE' as const) })),
  terms: maybe(some(TERM_NAMES)),
  kinds: maybe(some(ENTITY_KINDS)),
  text: array(constantFrom('open', 'opne', 'ai', 'nvidia', 'nvdia', 'comput', 'copmute', '東京', 'x1'), { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
  knownOn: maybe(day).map((each) => each ?? null),
}); // prettier-ignore

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

async function ask(compared: Compared, asked: Question): Promise<void> {
  const { knownOn, nested, kinds } = asked;
  const claims = asked.claims as ClaimFilter;
  const all = compact(asked.all) as EdgeArguments;
  const own = { ...compact(nested), ...asked.tie } as EdgeArguments;
  await compared.same(
    {
      name: 'relationships',
      args: all,
      edges: [
        { name: 'parts' },
        { name: 'partOf' },
        { name: 'about' },
        { name: 'claims', args: { claims }, edges: [{ name: 'contradictedBy' }] },
      ],
    },
    knownOn,
  );
  await compared.same({ name: 'nodes', args: { ids: ['e0', 'e1', 'e2', 'e3', 'e4', 'e5', 'r1', 'c1', 's1'] }, edges: [
    { name: 'relationships', args: own, on: new Set(ENTITY_KINDS), edges: [{ name: 'parties' }] },
    { name: 'subjectOf', args: compact(nested) as EdgeArguments, on: new Set(ENTITY_KINDS) },
    { name: 'counterparties', args: compact({ relationships: nested.relationships, kinds }) as EdgeArguments, links: [], on: new Set(ENTITY_KINDS) },
    { name: 'counterparts', args: compact({ relationships: { types: ['INVESTMENT'] as const }, ownRoles: ['INVESTOR'] as const, otherRoles: ['INVESTEE'] as const }), on: new Set(ENTITY_KINDS) },
    { name: 'products', on: new Set(ENTITY_KINDS) },
    { name: 'maker', on: new Set(ENTITY_KINDS) },
  ] }, knownOn); // prettier-ignore
  await compared.same({ name: 'entities', args: compact(asked.entities) as EdgeArguments }, knownOn);
  await compared.same({ name: 'claims', args: { claims, page: { first: 100 } } }, knownOn);
  await compared.same(
    {
      name: 'conflicts',
      args: compact({ relationships: all.relationships, terms: asked.terms }) as EdgeArguments,
      claims: [],
      relationship: [],
    },
    knownOn,
  );
  await compared.same({ name: 'search', args: { text: asked.text, page: { first: 100 } } }, knownOn);
  await compared.same({ name: 'sources', args: { page: { last: 3 } }, edges: [{ name: 'claims' }] }, knownOn);
  await compared.same({ name: 'graph' }, knownOn);
}

/** Graphs and questions by chance, an unlucky combination shrunk to a small one. */
export function randomGraphs(open: Open): void {
  describe('graphs by chance', () => {
    test('are answered as the oracle answers', async () => {
      await fc.assert(
        fc.asyncProperty(graph, array(question, { minLength: 3, maxLength: 3 }), async (of, questions) => {
          const compared = new Compared(await open(), of);
          try {
            await put(compared.store, of);
            for (const each of questions) await ask(compared, each);
          } finally {
            await compared.store.close();
          }
        }),
        { numRuns: 150 },
      );
    });

    test('are answered so too after everything in them was replaced', async () => {
      await fc.assert(
        fc.asyncProperty(graph, graph, question, async (before, after, each) => {
          const compared = new Compared(await open(), after);
          try {
            await put(compared.store, before);
            await compared.store.write((transaction) => {
              const batch = batchOf(after, transaction);
              const found = new Map(versionsOf(after).map((each) => [each.relationship, each.versions]));
              const versions = after.relationships.map(({ id }) => ({
                relationship: id,
                versions: found.get(id) ?? [],
              }));
              return transaction.append({ ...batch, versions });
            });
            await ask(compared, each);
          } finally {
            await compared.store.close();
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}
