import { ENTITY_KINDS, ENTITY_REFERENCES, type EntityKind } from './entity.ts';
import { isId, type Id } from './id.ts';

/** The kinds of records with an ID; IDs are unique across all of them. */
export const RECORD_KINDS = ['SOURCE', 'ENTITY', 'RELATIONSHIP', 'CLAIM'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The names of the kinds of records in messages. */
export const RECORD_KIND_NAMES = {
  SOURCE: 'source',
  ENTITY: 'entity',
  RELATIONSHIP: 'relationship',
  CLAIM: 'claim',
} as const satisfies Record<RecordKind, string>;

/** The name of a kind of record with its article: "an entity". */
export function indefiniteKindName(kind: RecordKind): string {
  return `${kind === 'ENTITY' ? 'an' : 'a'} ${RECORD_KIND_NAMES[kind]}`;
}

/** The kind of a referenced record; `entityKind` is absent if it is unreadable. */
export interface ReferencedRecord {
  readonly kind: RecordKind;
  readonly entityKind?: EntityKind;
}

/** The records that a reference may refer to. */
export interface ReferenceTarget {
  readonly kinds: readonly RecordKind[];
  readonly entityKind?: EntityKind;
}

/** A field of a record that refers to another record. */
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

/** The ID in a field of an unvalidated record; undefined if the field holds no valid ID. */
export function readId(record: unknown, field: string): Id | undefined {
  const value = asFields(record)[field];
  return typeof value === 'string' && isId(value) ? value : undefined;
}

/** The kind of an unvalidated entity; undefined if it is not a known kind. */
export function readEntityKind(record: unknown): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => kind === asFields(record)['kind']);
}

/** The references to records of the same kind that must not form cycles, with their messages. */
export const ACYCLIC_FIELDS = {
  ENTITY: ['parent', 'a company cannot be its own parent'],
  RELATIONSHIP: ['partOf', 'a relationship cannot be part of itself'],
} as const;

/** The references of an unvalidated record with a valid ID; paths start at the record. */
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

/** Whether a reference may refer to a record; an unreadable entity kind matches every kind. */
export function matchesTarget({ kind, entityKind }: ReferencedRecord, target: ReferenceTarget): boolean {
  return (
    target.kinds.includes(kind) &&
    (target.entityKind === undefined || entityKind === undefined || entityKind === target.entityKind)
  );
}

/** The text of a reference target: "an entity or a relationship". */
export function describeTarget({ kinds, entityKind }: ReferenceTarget): string {
  return entityKind === undefined
    ? kinds.map(indefiniteKindName).join(' or ')
    : `an entity of kind ${entityKind}`;
}

/** The text of a referenced record: "an entity of kind PLACE". */
export function describeRecord({ kind, entityKind }: ReferencedRecord): string {
  return entityKind === undefined ? indefiniteKindName(kind) : `an entity of kind ${entityKind}`;
}
