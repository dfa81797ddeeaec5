import { ENTITY_KINDS, ENTITY_REFERENCES, type EntityKind } from './entity.ts';
import { isId, type Id } from './id.ts';

/** The kinds of record that have an id; ids are unique over all of them. */
export const RECORD_KINDS = ['SOURCE', 'ENTITY', 'RELATIONSHIP', 'CLAIM'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const KIND_NAMES = {
  SOURCE: 'a source',
  ENTITY: 'an entity',
  RELATIONSHIP: 'a relationship',
  CLAIM: 'a claim',
} as const satisfies Record<RecordKind, string>;

/** What a reference has to know of the record that it leads to; the kind of an entity is missing where it cannot be read. */
export interface ReferencedRecord {
  readonly kind: RecordKind;
  readonly entityKind?: EntityKind;
}

/** What a reference may lead to. */
export interface ReferenceTarget {
  readonly kinds: readonly RecordKind[];
  readonly entityKind?: EntityKind;
}

/** A place in a record that names another record. */
export interface RecordReference {
  readonly path: readonly string[];
  readonly id: Id;
  readonly target: ReferenceTarget;
}

const ENTITY_TARGET: ReferenceTarget = { kinds: ['ENTITY'] };
const RELATIONSHIP_TARGET: ReferenceTarget = { kinds: ['RELATIONSHIP'] };
const SOURCE_TARGET: ReferenceTarget = { kinds: ['SOURCE'] };
const CLAIM_SUBJECT_TARGET: ReferenceTarget = { kinds: ['ENTITY', 'RELATIONSHIP'] };

type UncheckedFields = Readonly<Record<string, unknown>>;

function asFields(value: unknown): UncheckedFields {
  return typeof value === 'object' && value !== null ? (value as UncheckedFields) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The id in a field of a record that may have any fault; undefined where there is none that could be one. */
export function readId(record: unknown, field: string): Id | undefined {
  const value = asFields(record)[field];
  return typeof value === 'string' && isId(value) ? value : undefined;
}

/** The kind that an entity says it has, where there is such a kind. */
export function readEntityKind(record: unknown): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => kind === asFields(record)['kind']);
}

/** The fields that lead from a record to one of its own kind, and never back to it, with what is said of one that does. */
export const ACYCLIC_FIELDS = {
  ENTITY: ['parent', 'a company does not belong to itself'],
  RELATIONSHIP: ['partOf', 'a relationship is no part of itself'],
} as const;

/** The references of a record that have the form of an id, whatever else is wrong with it; paths begin in the record. */
export function referencesOf(kind: RecordKind, record: unknown): RecordReference[] {
  const references: RecordReference[] = [];
  const addReference = (from: unknown, field: string, target: ReferenceTarget, ...path: string[]): void => {
    const id = readId(from, field);
    if (id !== undefined) references.push({ path: [...path, field], id, target });
  };
  switch (kind) {
    case 'SOURCE':
      break;
    case 'ENTITY':
      for (const [field, entityKind] of Object.entries(ENTITY_REFERENCES))
        addReference(record, field, { kinds: ['ENTITY'], entityKind });
      break;
    case 'RELATIONSHIP': {
      const { parties, about } = asFields(record);
      for (const [index, party] of asList(parties).entries())
        addReference(party, 'entity', ENTITY_TARGET, 'parties', String(index));
      for (const index of asList(about).keys()) addReference(about, String(index), ENTITY_TARGET, 'about');
      addReference(record, 'partOf', RELATIONSHIP_TARGET);
      break;
    }
    case 'CLAIM':
      addReference(record, 'about', CLAIM_SUBJECT_TARGET);
      addReference(record, 'source', SOURCE_TARGET);
  }
  return references;
}

/** Whether a reference may lead to a record; an entity whose kind cannot be read may be of any, for that is its own problem. */
export function matchesTarget({ kind, entityKind }: ReferencedRecord, target: ReferenceTarget): boolean {
  return (
    target.kinds.includes(kind) &&
    (target.entityKind === undefined || entityKind === undefined || entityKind === target.entityKind)
  );
}

/** What a reference may lead to, in words: "an entity or a relationship". */
export function describeTarget({ kinds, entityKind }: ReferenceTarget): string {
  return entityKind === undefined
    ? kinds.map((kind) => KIND_NAMES[kind]).join(' or ')
    : `an entity of kind ${entityKind}`;
}

/** A record that a reference leads to, in words: "an entity of kind PLACE". */
export function describeRecord({ kind, entityKind }: ReferencedRecord): string {
  return entityKind === undefined ? KIND_NAMES[kind] : `an entity of kind ${entityKind}`;
}
