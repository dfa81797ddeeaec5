import type { Id } from '../../domain/id.ts';
import type { EntityRecord, SourceRecord } from '../../domain/ledger-entry.ts';
import { contradicting } from '../../domain/resolve.ts';
import type { AnswerNode } from '../answer.ts';
import type { Shape } from '../plan.ts';
import { NOW } from '../columns.ts';
import type { Connection } from './connection.ts';
import type { Kept } from './kept.ts';
import { claimReader, conflictsOf, entityThing, type Thing } from './rows.ts';
import { OWNER, sql, type Sql } from './sql.ts';

const ENTITY = sql`/* entity */ SELECT doc, degree FROM entity WHERE id = ${OWNER}`;
const SOURCE = sql`/* source */ SELECT doc, known_from FROM source WHERE id = ${OWNER}`;

/** Finds single things by their ids, each read once in a fetch however often it occurs. */
export class Lookup {
  readonly #connection: Connection;
  readonly #kept: Kept;
  readonly #day: string;
  readonly #entities = new Map<Id, { readonly record: EntityRecord; readonly degree: number } | null>();
  readonly #sources = new Map<Id, { readonly record: SourceRecord; readonly knownFrom: string } | null>();
  readonly #degrees = new Map<Id, number>();
  readonly #conflicts = new Map<Id, string | null>();
  readonly #degreeThen: Sql;
  readonly #claim: Sql;
  readonly #conflictsThen: Sql;

  constructor(connection: Connection, kept: Kept, day: string) {
    this.#connection = connection;
    this.#kept = kept;
    this.#day = day;
    this.#degreeThen = sql`/* degree */ SELECT count(*) FROM tie WHERE entity = ${OWNER} AND known_from <= ${day}`;
    this.#claim = sql`/* claim */ SELECT c.doc FROM claim c WHERE c.id = ${OWNER} AND c.state = 'ACCEPTED' AND c.known_from <= ${day}`;
    this.#conflictsThen = sql`/* contradictedBy */ SELECT v.conflicts FROM version v WHERE v.relationship = ${OWNER} AND v.known_to > ${day} AND v.known_from <= ${day}`;
  }

  /** Whatever has this id and is in view. */
  anything(id: Id, shape: Shape): Thing | null {
    const source = this.source(id);
    return (
      this.entity(id, shape) ??
      this.relationship(id, shape) ??
      this.claim(id) ??
      (source !== null && (this.#sources.get(id)?.knownFrom ?? '') <= this.#day ? source : null)
    );
  }

  /** An entity; entities are always in view. */
  entity(id: Id, shape: Shape): Thing | null {
    const found = this.#recordOf(id);
    if (found === null) return null;
    return entityThing(found.record, shape.fields.has('degree') ? this.#degree(id, found.degree) : undefined);
  }

  /** A relationship with its version in view. */
  relationship(id: Id, shape: Shape): Thing | null {
    const reader = this.#kept.relationshipReader(shape);
    const { text, version } = reader.columns;
    const row = this.#connection.get(
      version
        ? sql`/* relationship */ SELECT ${text} FROM relationship r CROSS JOIN version v ON v.relationship = r.id AND v.known_to > ${this.#day} AND v.known_from <= ${this.#day} WHERE r.id = ${id}`
        : sql`/* relationship */ SELECT ${text} FROM relationship r WHERE r.id = ${id} AND r.known_from <= ${this.#day}`,
    );
    return row === undefined ? null : reader.read(row, 0);
  }

  /** A claim in view. */
  claim(id: Id): Thing | null {
    const row = this.#connection.get(this.#claim, id);
    return row === undefined ? null : claimReader.read(row, 0);
  }

  /** Takes a source that was read along with a claim. */
  offerSource(id: Id, document: string, knownFrom: string): void {
    if (!this.#sources.has(id))
      this.#sources.set(id, { record: JSON.parse(document) as SourceRecord, knownFrom });
  }

  /** A source, in view or not: a claim in view always has one. */
  source(id: Id): Thing | null {
    let found = this.#sources.get(id);
    if (found === undefined) {
      const row = this.#connection.get(SOURCE, id);
      found =
        row === undefined
          ? null
          : { record: JSON.parse(String(row[0])) as SourceRecord, knownFrom: String(row[1]) };
      this.#sources.set(id, found);
    }
    if (found === null) return null;
    const node = { ...found.record, node: 'SOURCE' } as unknown as AnswerNode & Record<string, unknown>;
    return { kind: 'SOURCE', node, record: found.record };
  }

  /** The ids of the claims that cannot be true together with one, in order. */
  contradicting(claim: Id, about: Id): Id[] {
    let conflicts = this.#conflicts.get(about);
    if (conflicts === undefined) {
      const row = this.#connection.get(this.#conflictsThen, about);
      conflicts = row === undefined ? null : String(row[0]);
      this.#conflicts.set(about, conflicts);
    }
    return conflicts === null ? [] : contradicting(claim, conflictsOf(conflicts)).sort();
  }

  /** How many relationships in view now an entity is a party of; 0 where there is no such entity. */
  degreeNow(id: Id): number {
    return this.#recordOf(id)?.degree ?? 0;
  }

  #recordOf(id: Id): { readonly record: EntityRecord; readonly degree: number } | null {
    let found = this.#entities.get(id);
    if (found === undefined) {
      const row = this.#connection.get(ENTITY, id);
      found =
        row === undefined
          ? null
          : { record: JSON.parse(String(row[0])) as EntityRecord, degree: Number(row[1]) };
      this.#entities.set(id, found);
    }
    return found;
  }

  #degree(id: Id, now: number): number {
    if (this.#day === NOW) return now;
    let degree = this.#degrees.get(id);
    if (degree === undefined) {
      degree = Number(this.#connection.get(this.#degreeThen, id)?.[0] ?? 0);
      this.#degrees.set(id, degree);
    }
    return degree;
  }
}
