import type { Problem } from '../errors.ts';
import type { ClaimInput } from './claim.ts';
import { ENTITY_REFERENCES, type Entity, type EntityKind } from './entity.ts';
import type { Id } from './id.ts';
import type { Relationship } from './relationship.ts';
import type { Source } from './source.ts';

/** The kinds of record that have an id; ids are unique over all of them. */
export const RECORD_KINDS = ['SOURCE', 'ENTITY', 'RELATIONSHIP', 'CLAIM'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

const COLLECTION_OF = {
  SOURCE: 'sources',
  ENTITY: 'entities',
  RELATIONSHIP: 'relationships',
  CLAIM: 'claims',
} as const satisfies Record<RecordKind, string>;

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
interface Target {
  readonly kinds: readonly RecordKind[];
  readonly entityKind?: EntityKind;
}

interface Reference {
  readonly path: readonly string[];
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

function allowed({ kinds, entityKind }: Target): string {
  return entityKind === undefined
    ? kinds.map((kind) => NAME_OF[kind]).join(' or ')
    : `an entity of kind ${entityKind}`;
}

function shown({ kind, entityKind }: KnownRecord): string {
  return entityKind === undefined ? NAME_OF[kind] : `an entity of kind ${entityKind}`;
}

function fits(known: KnownRecord, { kinds, entityKind }: Target): boolean {
  return kinds.includes(known.kind) && (entityKind === undefined || entityKind === known.entityKind);
}

interface Own extends KnownRecord {
  readonly index: number;
}

/**
 * Checks the records of one submission together: that no id is given twice, that each reference leads to a record of the right kind which this
 * data set may name, and that nothing is a part of itself. Records are added one by one and not kept, so that a submission may be of any size.
 */
export class Submission {
  readonly dataset: Id;
  readonly #own = new Map<Id, Own>();
  readonly #open: Reference[] = [];
  readonly #problems: Problem[] = [];
  readonly #wholes = new Map<Id, Id>();
  readonly #parents = new Map<Id, Id>();

  constructor(dataset: Id) {
    this.dataset = dataset;
  }

  /** All records that were added, by id. */
  get records(): ReadonlyMap<Id, KnownRecord> {
    return this.#own;
  }

  /** Notes the id of a record; also of one that has problems of its own, so that what refers to it is not a problem as well. */
  addId(kind: RecordKind, index: number, id: Id, entityKind?: EntityKind): void {
    const first = this.#own.get(id);
    if (first === undefined)
      this.#own.set(id, {
        kind,
        index,
        dataset: this.dataset,
        ...(entityKind === undefined ? {} : { entityKind }),
      });
    else
      this.#problems.push({
        path: [COLLECTION_OF[kind], String(index), 'id'],
        message: `the id "${id}" is given twice; it is also that of ${COLLECTION_OF[first.kind]}.${first.index}`,
      });
  }

  addSource(index: number, source: Source): void {
    this.addId('SOURCE', index, source.id);
  }

  addEntity(index: number, entity: Entity): void {
    this.addId('ENTITY', index, entity.id, entity.kind);
    for (const field of Object.keys(ENTITY_REFERENCES) as (keyof typeof ENTITY_REFERENCES)[]) {
      const to = entity[field];
      const target = OF_ENTITY_KIND.get(ENTITY_REFERENCES[field]);
      if (to !== undefined && target !== undefined)
        this.#refer(() => ['entities', String(index), field], to, target);
    }
    if (entity.parent !== undefined) this.#parents.set(entity.id, entity.parent);
  }

  addRelationship(index: number, relationship: Relationship): void {
    const at = (...field: string[]): string[] => ['relationships', String(index), ...field];
    this.addId('RELATIONSHIP', index, relationship.id);
    for (const [party, { entity }] of relationship.parties.entries())
      this.#refer(() => at('parties', String(party), 'entity'), entity, AN_ENTITY);
    for (const [place, entity] of relationship.about.entries())
      this.#refer(() => at('about', String(place)), entity, AN_ENTITY);
    if (relationship.partOf === undefined) return;
    this.#refer(() => at('partOf'), relationship.partOf, A_RELATIONSHIP);
    this.#wholes.set(relationship.id, relationship.partOf);
  }

  addClaim(index: number, claim: ClaimInput & { readonly id: Id }): void {
    this.addId('CLAIM', index, claim.id);
    this.#refer(() => ['claims', String(index), 'about'], claim.about, WHAT_CLAIMS_ARE_ABOUT);
    this.#refer(() => ['claims', String(index), 'source'], claim.source, A_SOURCE);
  }

  /** A reference to what was added already is settled at once; the others wait until everything was added. */
  #refer(path: () => readonly string[], id: Id, target: Target): void {
    const known = this.#own.get(id);
    if (known === undefined || !fits(known, target)) this.#open.push({ path: path(), id, target });
  }

  /** The ids that are referred to and are not in the submission itself. */
  elsewhere(): Id[] {
    return [...new Set(this.#open.map(({ id }) => id).filter((id) => !this.#own.has(id)))];
  }

  /**
   * All problems, when everything was added.
   * @param known what is recorded of the ids that `elsewhere` names.
   * @param uses the data sets whose records this one may name, beside its own.
   */
  problems(known: ReadonlyMap<Id, KnownRecord>, uses: ReadonlySet<Id>): Problem[] {
    const found = [...this.#problems];
    for (const { path, id, target } of this.#open) {
      const record = this.#own.get(id) ?? known.get(id);
      const message = this.#fault(id, record, target, uses);
      if (message !== null) found.push({ path, message });
    }
    return [
      ...found,
      ...this.#cycles(this.#wholes, 'partOf', (names) => `a relationship is no part of itself: ${names}`),
      ...this.#cycles(this.#parents, 'parent', (names) => `a company does not belong to itself: ${names}`),
    ];
  }

  #fault(id: Id, record: KnownRecord | undefined, target: Target, uses: ReadonlySet<Id>): string | null {
    if (record === undefined)
      return `there is no "${id}" in this data set or in one that it uses; ${allowed(target)} is allowed here`;
    if (record.dataset !== this.dataset && !uses.has(record.dataset))
      return `"${id}" belongs to the data set "${record.dataset}", which this one does not use; name it in "uses"`;
    return fits(record, target) ? null : `"${id}" is ${shown(record)}; ${allowed(target)} is allowed here`;
  }

  /** One problem for each circle of records that lead to one another. */
  #cycles(next: ReadonlyMap<Id, Id>, field: string, sentence: (names: string) => string): Problem[] {
    const found: Problem[] = [];
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
      if (at !== undefined && onWay.has(at)) {
        const circle = [...way.slice(way.indexOf(at)), at];
        const own = this.#own.get(at);
        if (own !== undefined)
          found.push({
            path: [COLLECTION_OF[own.kind], String(own.index), field],
            message: sentence(circle.map((id) => `"${id}"`).join(' → ')),
          });
      }
      for (const id of way) done.add(id);
    }
    return found;
  }
}
