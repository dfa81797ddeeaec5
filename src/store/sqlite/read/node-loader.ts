import type { Id } from '../../../domain/id.ts';
import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import { contradictingClaims } from '../../../domain/resolution.ts';
import { NODE_TYPES, type EdgeArguments, type Selection, type NodeType } from '../../plan.ts';
import { NOW } from '../../columns.ts';
import type { Connection } from '../connection.ts';
import {
  claimReader,
  conflictsOf,
  entityThing,
  relationshipReader,
  sourceReader,
  type Reader,
  type Thing,
} from './nodes.ts';
import { OWNER, sql, type Sql } from '../sql.ts';

const ENTITY = sql`/* entity */ SELECT doc, degree FROM entity WHERE id = ${OWNER}`;

/** Finds single things by their ids, each read once in a fetch however often it occurs. */
export class Lookup {
  readonly #connection: Connection;
  readonly #day: string;
  readonly #entities = new Map<Id, { readonly record: EntityRecord; readonly degree: number } | null>();
  readonly #degrees = new Map<Id, number>();
  readonly #conflicts = new Map<Id, string | null>();
  /** How relationships are read, by what is selected of them. */
  readonly #relationshipReaders = new Map<
    Selection,
    { readonly statement: Sql; readonly read: Reader['read'] }
  >();
  readonly #degreeThen: Sql;
  readonly #conflictsThen: Sql;

  constructor(connection: Connection, day: string) {
    this.#connection = connection;
    this.#day = day;
    this.#degreeThen = sql`/* degree */ SELECT count(*) FROM tie WHERE entity = ${OWNER} AND known_from <= ${day}`;
    this.#conflictsThen = sql`/* contradictedBy */ SELECT v.conflicts FROM version v WHERE v.relationship = ${OWNER} AND v.known_to > ${day} AND v.known_from <= ${day}`;
  }

  /** What has this id and is in view, of the kinds that the arguments of `nodes` name. @param idKind what it is an id of, where that is known. */
  anything(
    id: Id,
    shape: Selection,
    { nodeTypes = NODE_TYPES, kinds }: EdgeArguments,
    idKind?: NodeType,
  ): Thing | null {
    for (const kind of nodeTypes) {
      if (idKind !== undefined && idKind !== kind) continue;
      const found = this.#inView(kind, id, shape);
      if (found === null) continue;
      return found.kind === 'ENTITY' && kinds?.includes(found.record.kind) === false ? null : found;
    }
    return null;
  }

  #inView(kind: NodeType, id: Id, shape: Selection): Thing | null {
    switch (kind) {
      case 'ENTITY':
        return this.entity(id, shape);
      case 'RELATIONSHIP':
        return this.relationship(id, shape);
      case 'CLAIM':
        return this.claim(id, shape);
      case 'SOURCE':
        return this.source(id, shape);
    }
  }

  /** An entity; entities are always in view. */
  entity(id: Id, shape: Selection): Thing | null {
    const found = this.#recordOf(id);
    if (found === null) return null;
    return entityThing(found.record, shape.fields.has('degree') ? this.#degree(id, found.degree) : undefined);
  }

  /** A relationship with its version in view. */
  relationship(id: Id, shape: Selection): Thing | null {
    let reader = this.#relationshipReaders.get(shape);
    if (reader === undefined)
      this.#relationshipReaders.set(shape, (reader = this.#relationshipReader(shape)));
    const row = this.#connection.get(reader.statement, id);
    return row === undefined ? null : reader.read(row, 0);
  }

  #relationshipReader(shape: Selection) {
    const { columns, read } = relationshipReader(shape);
    const statement = columns.version
      ? sql`/* relationship */ SELECT ${columns.text} FROM ${columns.from} CROSS JOIN version v ON v.relationship = r.id AND v.known_to > ${this.#day} AND v.known_from <= ${this.#day} WHERE r.id = ${OWNER}`
      : sql`/* relationship */ SELECT ${columns.text} FROM ${columns.from} WHERE r.id = ${OWNER} AND r.known_from <= ${this.#day}`;
    return { statement, read };
  }

  /** A claim in view. */
  claim(id: Id, shape: Selection): Thing | null {
    const { columns, read } = claimReader(shape);
    const row = this.#connection.get(
      sql`/* claim */ SELECT ${columns.text} FROM ${columns.from} WHERE c.id = ${id} AND c.state = 'ACCEPTED' AND c.known_from <= ${this.#day}`,
    );
    return row === undefined ? null : read(row, 0);
  }

  /** A source in view. */
  source(id: Id, shape: Selection): Thing | null {
    const { columns, read } = sourceReader(shape);
    const row = this.#connection.get(
      sql`/* source */ SELECT ${columns.text} FROM ${columns.from} WHERE s.id = ${id} AND s.known_from <= ${this.#day}`,
    );
    return row === undefined ? null : read(row, 0);
  }

  /** The ids of the claims that cannot be true together with one, in order. */
  contradicting(claim: Id, about: Id): Id[] {
    let conflicts = this.#conflicts.get(about);
    if (conflicts === undefined) {
      const row = this.#connection.get(this.#conflictsThen, about);
      conflicts = row === undefined ? null : String(row[0]);
      this.#conflicts.set(about, conflicts);
    }
    return conflicts === null ? [] : contradictingClaims(claim, conflictsOf(conflicts)).sort();
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
