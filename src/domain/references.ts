import { ENTITY_KINDS, ENTITY_REFERENCES, type EntityKind } from './entity.ts';
import { isId, type Id } from './id.ts';

/** The kinds of record that have an id; ids are unique over all of them. */
export const RECORD_KINDS = ['SOURCE', 'ENTITY', 'RELATIONSHIP', 'CLAIM'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const NAME_OF = {
  SOURCE: 'a source',
  ENTITY: 'an entity',
  RELATIONSHIP: 'a relationship',
  CLAIM: 'a claim',
} as const satisfies Record<RecordKind, string>;

/** What a reference has to know of the record that it leads to; the kind of an entity is missing where it cannot be read. */
export interface Leading {
  readonly kind: RecordKind;
  readonly entityKind?: EntityKind;
}

/** What a reference may lead to. */
export interface Target {
  readonly kinds: readonly RecordKind[];
  readonly entityKind?: EntityKind;
}

/** A place in a record that names another record. */
export interface Reference {
  readonly path: readonly string[];
  readonly id: Id;
  readonly target: Target;
}

const AN_ENTITY: Target = { kinds: ['ENTITY'] };
const A_RELATIONSHIP: Target = { kinds: ['RELATIONSHIP'] };
const A_SOURCE: Target = { kinds: ['SOURCE'] };
const WHAT_CLAIMS_ARE_ABOUT: Target = { kinds: ['ENTITY', 'RELATIONSHIP'] };

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The id in a field of a record that may have any fault; undefined where there is none that could be one. */
export function idIn(record: unknown, field: string): Id | undefined {
  const value = fieldsOf(record)[field];
  return typeof value === 'string' && isId(value) ? value : undefined;
}

/** The kind that an entity says it has, where there is such a kind. */
export function entityKindIn(record: unknown): EntityKind | undefined {
  return ENTITY_KINDS.find((kind) => kind === fieldsOf(record)['kind']);
}

/** The fields that lead from a record to one of its own kind, and never back to it, with what is said of one that does. */
export const UPWARDS = {
  ENTITY: ['parent', 'a company does not belong to itself'],
  RELATIONSHIP: ['partOf', 'a relationship is no part of itself'],
} as const;

/** The references of a record that have the form of an id, whatever else is wrong with it; paths begin in the record. */
export function referencesOf(kind: RecordKind, record: unknown): Reference[] {
  const found: Reference[] = [];
  const refer = (from: unknown, field: string, target: Target, ...path: string[]): void => {
    const id = idIn(from, field);
    if (id !== undefined) found.push({ path: [...path, field], id, target });
  };
  switch (kind) {
    case 'SOURCE':
      break;
    case 'ENTITY':
      for (const [field, entityKind] of Object.entries(ENTITY_REFERENCES))
        refer(record, field, { kinds: ['ENTITY'], entityKind });
      break;
    case 'RELATIONSHIP': {
      const { parties, about } = fieldsOf(record);
      for (const [index, party] of listOf(parties).entries())
        refer(party, 'entity', AN_ENTITY, 'parties', String(index));
      for (const index of listOf(about).keys()) refer(about, String(index), AN_ENTITY, 'about');
      refer(record, 'partOf', A_RELATIONSHIP);
      break;
    }
    case 'CLAIM':
      refer(record, 'about', WHAT_CLAIMS_ARE_ABOUT);
      refer(record, 'source', A_SOURCE);
  }
  return found;
}

/** Whether a reference may lead to a record; an entity whose kind cannot be read may be of any, for that is its own problem. */
export function fits({ kind, entityKind }: Leading, target: Target): boolean {
  return (
    target.kinds.includes(kind) &&
    (target.entityKind === undefined || entityKind === undefined || entityKind === target.entityKind)
  );
}

/** What a reference may lead to, in words: "an entity or a relationship". */
export function allowed({ kinds, entityKind }: Target): string {
  return entityKind === undefined
    ? kinds.map((kind) => NAME_OF[kind]).join(' or ')
    : `an entity of kind ${entityKind}`;
}

/** A record that a reference leads to, in words: "an entity of kind PLACE". */
export function shown({ kind, entityKind }: Leading): string {
  return entityKind === undefined ? NAME_OF[kind] : `an entity of kind ${entityKind}`;
}
