import type { Problem } from '../errors.ts';
import { circles, shownCircle } from './reference-cycles.ts';
import { ENTITY_KINDS, type EntityKind } from './entity.ts';
import type { Id } from './id.ts';
import { IdMap } from './id-map.ts';
import {
  allowed,
  entityKindIn,
  fits,
  idIn,
  RECORD_KINDS,
  referencesOf,
  shown,
  UPWARDS,
  type Leading,
  type RecordKind,
  type Reference,
  type Target,
} from './references.ts';

const COLLECTION_OF = {
  SOURCE: 'sources',
  ENTITY: 'entities',
  RELATIONSHIP: 'relationships',
  CLAIM: 'claims',
} as const satisfies Record<RecordKind, string>;

/** What a submission has to know of a record that it names. */
export interface KnownRecord extends Leading {
  /** The data set that it belongs to. */
  readonly dataset: Id;
  /** The company that an entity belongs to. */
  readonly parent?: Id;
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
  readonly #open: Reference[] = [];
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
    const parent = this.#parents.get(id);
    return {
      kind,
      index: Math.floor(number / KINDS),
      dataset: this.dataset,
      ...(entityKind === undefined ? {} : { entityKind }),
      ...(parent === undefined ? {} : { parent }),
    };
  }

  /** How many of the claims are about a thing. */
  claimsAbout(id: Id): number {
    return this.#claimsAbout.get(id) ?? 0;
  }

  /**
   * Adds a record, which may have problems of its own: what can be read of its id and its references counts, so that its faults neither hide
   * others nor make what refers to it a problem as well.
   */
  add(kind: RecordKind, index: number, record: unknown): void {
    const id = idIn(record, 'id');
    if (id !== undefined) this.#addOwn(kind, index, id, record);
    const about = kind === 'CLAIM' ? idIn(record, 'about') : undefined;
    if (about !== undefined) this.#claimsAbout.set(about, this.claimsAbout(about) + 1);
    for (const { path, id: to, target } of referencesOf(kind, record)) {
      // What was added already is settled at once; the others wait until everything was added.
      const known = this.record(to);
      if (known === undefined || !fits(known, target))
        this.#open.push({ path: [COLLECTION_OF[kind], String(index), ...path], id: to, target });
    }
  }

  #addOwn(kind: RecordKind, index: number, id: Id, record: unknown): void {
    const first = this.record(id);
    if (first !== undefined) {
      this.#problems.push({
        path: [COLLECTION_OF[kind], String(index), 'id'],
        message: `the id "${id}" is given twice; it is also that of ${COLLECTION_OF[first.kind]}.${first.index}`,
      });
      return;
    }
    this.#own.set(id, packed(kind, index, kind === 'ENTITY' ? entityKindIn(record) : undefined));
    const parent = kind === 'ENTITY' ? idIn(record, 'parent') : undefined;
    if (parent !== undefined) this.#parents.set(id, parent);
    const whole = kind === 'RELATIONSHIP' ? idIn(record, 'partOf') : undefined;
    if (whole !== undefined) this.#wholes.set(id, whole);
  }

  /** The ids that are referred to and are not in the submission itself. */
  elsewhere(): Id[] {
    return [...new Set(this.#open.map(({ id }) => id).filter((id) => !this.#own.has(id)))];
  }

  /**
   * All problems, when everything was added.
   * @param known what is recorded of the ids that `elsewhere` names, and of the companies that those belong to.
   * @param uses the data sets whose records this one may name, beside its own.
   */
  problems(known: ReadonlyMap<Id, KnownRecord>, uses: ReadonlySet<Id>): Problem[] {
    const found = [...this.#problems];
    for (const { path, id, target } of this.#open) {
      const record = this.record(id) ?? known.get(id);
      const message = this.#fault(id, record, target, uses);
      if (message !== null) found.push({ path, message });
    }
    // Relationships never change, so that none that is recorded leads to one that is added.
    const wholes = circles(this.#wholes.keys(), (id) => this.#wholes.get(id));
    const parents = circles(this.#parents.keys(), (id) =>
      this.#own.has(id) ? this.#parents.get(id) : known.get(id)?.parent,
    );
    return [
      ...found,
      ...wholes.flatMap((circle) => this.#inCircle(circle, UPWARDS.RELATIONSHIP)),
      ...parents.flatMap((circle) => this.#inCircle(circle, UPWARDS.ENTITY)),
    ];
  }

  #fault(id: Id, record: KnownRecord | undefined, target: Target, uses: ReadonlySet<Id>): string | null {
    if (record === undefined)
      return `there is no "${id}" in this data set or in one that it uses; ${allowed(target)} is allowed here`;
    if (record.dataset !== this.dataset && !uses.has(record.dataset))
      return `"${id}" belongs to the data set "${record.dataset}", which this one does not use; name it in "uses"`;
    return fits(record, target) ? null : `"${id}" is ${shown(record)}; ${allowed(target)} is allowed here`;
  }

  /** The problem of a circle, at the first record in it that is of this submission; of one without such a record it is none. */
  #inCircle(circle: readonly Id[], [field, message]: (typeof UPWARDS)[keyof typeof UPWARDS]): Problem[] {
    const first = circle.find((id) => this.#own.has(id));
    const own = first === undefined ? undefined : this.record(first);
    if (first === undefined || own === undefined) return [];
    return [
      {
        path: [COLLECTION_OF[own.kind], String(own.index), field],
        message: `${message}: ${shownCircle(circle, first)}`,
      },
    ];
  }
}
