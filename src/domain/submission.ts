import type { Problem } from '../errors.ts';
import type { Id } from './id.ts';
import {
  allowed,
  entityKindIn,
  fits,
  idIn,
  referencesOf,
  shown,
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

/** The way from a record to the one that it is a part of, or belongs to. */
type Next = (id: Id) => Id | undefined;

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

  constructor(dataset: Id) {
    this.dataset = dataset;
  }

  /** All records that were added, by id. */
  get records(): ReadonlyMap<Id, KnownRecord> {
    return this.#own;
  }

  /**
   * Adds a record, which may have problems of its own: what can be read of its id and its references counts, so that its faults neither hide
   * others nor make what refers to it a problem as well.
   */
  add(kind: RecordKind, index: number, record: unknown): void {
    const id = idIn(record, 'id');
    if (id !== undefined) this.#addOwn(kind, index, id, record);
    for (const { path, id: to, target } of referencesOf(kind, record)) {
      // What was added already is settled at once; the others wait until everything was added.
      const known = this.#own.get(to);
      if (known === undefined || !fits(known, target))
        this.#open.push({ path: [COLLECTION_OF[kind], String(index), ...path], id: to, target });
    }
  }

  #addOwn(kind: RecordKind, index: number, id: Id, record: unknown): void {
    const first = this.#own.get(id);
    if (first !== undefined) {
      this.#problems.push({
        path: [COLLECTION_OF[kind], String(index), 'id'],
        message: `the id "${id}" is given twice; it is also that of ${COLLECTION_OF[first.kind]}.${first.index}`,
      });
      return;
    }
    const [entityKind, parent] =
      kind === 'ENTITY' ? [entityKindIn(record), idIn(record, 'parent')] : [undefined, undefined];
    this.#own.set(id, {
      kind,
      index,
      dataset: this.dataset,
      ...(entityKind === undefined ? {} : { entityKind }),
      ...(parent === undefined ? {} : { parent }),
    });
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
      const record = this.#own.get(id) ?? known.get(id);
      const message = this.#fault(id, record, target, uses);
      if (message !== null) found.push({ path, message });
    }
    return [
      ...found,
      // Relationships never change, so that none that is recorded leads to one that is added.
      ...this.#circles(
        (id) => this.#wholes.get(id),
        'partOf',
        (names) => `a relationship is no part of itself: ${names}`,
      ),
      ...this.#circles(
        (id) => (this.#own.get(id) ?? known.get(id))?.parent,
        'parent',
        (names) => `a company does not belong to itself: ${names}`,
      ),
    ];
  }

  #fault(id: Id, record: KnownRecord | undefined, target: Target, uses: ReadonlySet<Id>): string | null {
    if (record === undefined)
      return `there is no "${id}" in this data set or in one that it uses; ${allowed(target)} is allowed here`;
    if (record.dataset !== this.dataset && !uses.has(record.dataset))
      return `"${id}" belongs to the data set "${record.dataset}", which this one does not use; name it in "uses"`;
    return fits(record, target) ? null : `"${id}" is ${shown(record)}; ${allowed(target)} is allowed here`;
  }

  /** One problem for each circle that a record of this submission is in. */
  #circles(next: Next, field: string, sentence: (names: string) => string): Problem[] {
    const found: Problem[] = [];
    const done = new Set<Id>();
    for (const start of this.#own.keys()) {
      if (next(start) === undefined) continue;
      const way = new Set<Id>();
      let at: Id | undefined = start;
      while (at !== undefined && !done.has(at) && !way.has(at)) {
        way.add(at);
        at = next(at);
      }
      for (const id of way) done.add(id);
      if (at === undefined || !way.has(at)) continue;
      const circle = [...way].slice([...way].indexOf(at));
      const first = circle.findIndex((id) => this.#own.has(id));
      const own = this.#own.get(circle[first] ?? '');
      if (own === undefined) continue;
      const names = [...circle.slice(first), ...circle.slice(0, first + 1)];
      found.push({
        path: [COLLECTION_OF[own.kind], String(own.index), field],
        message: sentence(names.map((id) => `"${id}"`).join(' → ')),
      });
    }
    return found;
  }
}
