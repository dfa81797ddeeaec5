import type { Problem } from '../errors.ts';
import type { ClaimInput } from './claim.ts';
import type { Entity, EntityKind } from './entity.ts';
import type { Id } from './id.ts';
import {
  allowedBy,
  circles,
  claimReferences,
  entityReferences,
  fits,
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

/**
 * Checks the records of one submission together: that no id is given twice, that each reference leads to a record of the right kind which this
 * data set may name, and that nothing is a part of itself. Records are added one by one and not kept, so that a submission may be of any size.
 */
export class Submission {
  readonly dataset: Id;
  readonly #own = new Map<Id, Own>();
  readonly #open: Open[] = [];
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
  }

  /** A reference to what was added already is settled at once; the others wait until everything was added. */
  #refer(collection: string, index: number, references: readonly Reference[]): void {
    for (const { path, id, target } of references) {
      const known = this.#own.get(id);
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
      const own = this.#own.get(circle[0] ?? '');
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
