import type { Problem } from '../errors.ts';
import type { ClaimInput } from './claim.ts';
import { ENTITY_KINDS, type Entity, type EntityKind } from './entity.ts';
import type { Id } from './id.ts';
import { IdMap } from './id-map.ts';
import {
  allowedBy,
  circles,
  claimReferences,
  entityReferences,
  fits,
  RECORD_KINDS,
  relationshipReferences,
  shownCircle,
  shownKind,
  type KnownRecord,
  type RecordKind,
  type Reference,
  type Target,
} from './references.ts';
import type { Relationship } from './relationship.ts';
import type { Source } from './source.ts';

const COLLECTION_OF = {
  SOURCE: 'sources',
  ENTITY: 'entities',
  RELATIONSHIP: 'relationships',
  CLAIM: 'claims',
} as const satisfies Record<RecordKind, string>;

/** A reference that is settled when everything was added. */
interface Open extends Pick<Reference, 'id' | 'target'> {
  readonly path: readonly string[];
}

interface Own extends KnownRecord {
  readonly index: number;
}

/** How many different kinds of record and of entity a number can tell apart, which holds the index beside them. */
const KINDS = 64;

/** What is known of a record as one number, because there may be millions of them. */
function packed(kind: RecordKind, index: number, entityKind: EntityKind | undefined): number {
  const entity = entityKind === undefined ? 0 : ENTITY_KINDS.indexOf(entityKind) + 1;
  return index * KINDS + entity * RECORD_KINDS.length + RECORD_KINDS.indexOf(kind);
}

/**
 * Checks the records of one submission together: that no id is given twice, that each reference leads to a record of the right kind which this
 * data set may name, and that nothing is a part of itself. Records are added one by one and not kept, so that a submission may be of any size.
 */
export class Submission {
  readonly dataset: Id;
  readonly #own = new IdMap();
  readonly #claimsAbout = new IdMap();
  readonly #open: Open[] = [];
  readonly #problems: Problem[] = [];
  readonly #wholes = new Map<Id, Id>();
  readonly #parents = new Map<Id, Id>();

  constructor(dataset: Id) {
    this.dataset = dataset;
  }

  /** What was added under an id. */
  record(id: Id): Own | undefined {
    const number = this.#own.get(id);
    if (number === undefined) return undefined;
    const kind = RECORD_KINDS[number % RECORD_KINDS.length];
    if (kind === undefined) throw new RangeError(`no kind of record has the number ${number}`);
    const entityKind = ENTITY_KINDS[Math.floor((number % KINDS) / RECORD_KINDS.length) - 1];
    return {
      kind,
      index: Math.floor(number / KINDS),
      dataset: this.dataset,
      ...(entityKind === undefined ? {} : { entityKind }),
    };
  }

  /** How many of the claims are about a thing. */
  claimsAbout(id: Id): number {
    return this.#claimsAbout.get(id) ?? 0;
  }

  /** Notes the id of a record; also of one that has problems of its own, so that what refers to it is not a problem as well. */
  addId(kind: RecordKind, index: number, id: Id, entityKind?: EntityKind): void {
    const first = this.record(id);
    if (first === undefined) this.#own.set(id, packed(kind, index, entityKind));
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
    this.#refer('entities', index, entityReferences(entity));
    if (entity.parent !== undefined) this.#parents.set(entity.id, entity.parent);
  }

  addRelationship(index: number, relationship: Relationship): void {
    this.addId('RELATIONSHIP', index, relationship.id);
    this.#refer('relationships', index, relationshipReferences(relationship));
    if (relationship.partOf !== undefined) this.#wholes.set(relationship.id, relationship.partOf);
  }

  addClaim(index: number, claim: ClaimInput & { readonly id: Id }): void {
    this.addId('CLAIM', index, claim.id);
    this.#refer('claims', index, claimReferences(claim));
    this.#claimsAbout.set(claim.about, this.claimsAbout(claim.about) + 1);
  }

  /** A reference to what was added already is settled at once; the others wait until everything was added. */
  #refer(collection: string, index: number, references: readonly Reference[]): void {
    for (const { path, id, target } of references) {
      const known = this.record(id);
      if (known === undefined || !fits(known, target))
        this.#open.push({ path: [collection, String(index), ...path.map(String)], id, target });
    }
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
      const record = this.record(id) ?? known.get(id);
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
      return `there is no "${id}" in this data set or in one that it uses; ${allowedBy(target)} is allowed here`;
    if (record.dataset !== this.dataset && !uses.has(record.dataset))
      return `"${id}" belongs to the data set "${record.dataset}", which this one does not use; name it in "uses"`;
    return fits(record, target)
      ? null
      : `"${id}" is ${shownKind(record)}; ${allowedBy(target)} is allowed here`;
  }

  /** One problem for each circle of records that lead to one another. */
  #cycles(next: ReadonlyMap<Id, Id>, field: string, sentence: (names: string) => string): Problem[] {
    return circles(next).flatMap((circle) => {
      const own = this.record(circle[0] ?? '');
      return own === undefined
        ? []
        : [
            {
              path: [COLLECTION_OF[own.kind], String(own.index), field],
              message: sentence(shownCircle(circle)),
            },
          ];
    });
  }
}
