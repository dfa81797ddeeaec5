import { ENTITY_REFERENCES, type Entity, type EntityKind } from './entity.ts';
import type { ClaimInput } from './claim.ts';
import type { Id } from './id.ts';
import type { Relationship } from './relationship.ts';

/** The kinds of record that have an id; ids are unique over all of them. */
export const RECORD_KINDS = ['SOURCE', 'ENTITY', 'RELATIONSHIP', 'CLAIM'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const NAME_OF = {
  SOURCE: 'a source',
  ENTITY: 'an entity',
  RELATIONSHIP: 'a relationship',
  CLAIM: 'a claim',
} as const satisfies Record<RecordKind, string>;

/** What a reference has to know of the record that it leads to. */
export interface KnownRecord {
  readonly kind: RecordKind;
  readonly entityKind?: EntityKind;
  /** The data set that it belongs to. */
  readonly dataset: Id;
}

/** What a reference may lead to. */
export interface Target {
  readonly kinds: readonly RecordKind[];
  readonly entityKind?: EntityKind;
}

/** A field of a record that holds the id of another one. */
export interface Reference {
  /** The fields that lead to it: `['parties', 0, 'entity']`. */
  readonly path: readonly (string | number)[];
  readonly id: Id;
  readonly target: Target;
}

const AN_ENTITY: Target = { kinds: ['ENTITY'] };
const A_RELATIONSHIP: Target = { kinds: ['RELATIONSHIP'] };
const A_SOURCE: Target = { kinds: ['SOURCE'] };
const WHAT_CLAIMS_ARE_ABOUT: Target = { kinds: ['ENTITY', 'RELATIONSHIP'] };
const OF_ENTITY_KIND = new Map<EntityKind, Target>(
  Object.values(ENTITY_REFERENCES).map((kind) => [kind, { kinds: ['ENTITY'], entityKind: kind }]),
);

/** Where an entity leads to other entities. */
export function entityReferences(entity: Entity): Reference[] {
  return (Object.keys(ENTITY_REFERENCES) as (keyof typeof ENTITY_REFERENCES)[]).flatMap((field) => {
    const id = entity[field];
    const target = OF_ENTITY_KIND.get(ENTITY_REFERENCES[field]);
    return id === undefined || target === undefined ? [] : [{ path: [field], id, target }];
  });
}

/** Where a relationship leads to its parties, to what it is about, and to the one that it is a part of. */
export function relationshipReferences({ parties, about, partOf }: Relationship): Reference[] {
  return [
    ...parties.map(({ entity: id }, index) => ({
      path: ['parties', index, 'entity'],
      id,
      target: AN_ENTITY,
    })),
    ...about.map((id, index) => ({ path: ['about', index], id, target: AN_ENTITY })),
    ...(partOf === undefined ? [] : [{ path: ['partOf'], id: partOf, target: A_RELATIONSHIP }]),
  ];
}

/** Where a claim leads to what it is about and to its source. */
export function claimReferences({ about, source }: Pick<ClaimInput, 'about' | 'source'>): Reference[] {
  return [
    { path: ['about'], id: about, target: WHAT_CLAIMS_ARE_ABOUT },
    { path: ['source'], id: source, target: A_SOURCE },
  ];
}

/** Whether a record is what a reference to it needs. */
export function fits(known: KnownRecord, { kinds, entityKind }: Target): boolean {
  return kinds.includes(known.kind) && (entityKind === undefined || entityKind === known.entityKind);
}

/** What a reference may lead to, in words. */
export function allowedBy({ kinds, entityKind }: Target): string {
  return entityKind === undefined
    ? kinds.map((kind) => NAME_OF[kind]).join(' or ')
    : `an entity of kind ${entityKind}`;
}

/** What a record is, in words. */
export function shownKind({ kind, entityKind }: KnownRecord): string {
  return entityKind === undefined ? NAME_OF[kind] : `an entity of kind ${entityKind}`;
}

/** The circles of records that lead to one another, each as the ids on its way and the first once more; of several starts the first. */
export function circles(next: ReadonlyMap<Id, Id>): Id[][] {
  const found: Id[][] = [];
  const done = new Set<Id>();
  for (const start of next.keys()) {
    const way: Id[] = [];
    const onWay = new Set<Id>();
    let at: Id | undefined = start;
    while (at !== undefined && !done.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = next.get(at);
    }
    if (at !== undefined && onWay.has(at)) found.push([...way.slice(way.indexOf(at)), at]);
    for (const id of way) done.add(id);
  }
  return found;
}

/** A circle in words. */
export function shownCircle(ids: readonly Id[]): string {
  return ids.map((id) => `"${id}"`).join(' → ');
}
