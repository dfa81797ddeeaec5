import { ownNameKey } from '../../../domain/entity-keys.ts';
import type { Id } from '../../../domain/id.ts';
import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import { contradictingClaims } from '../../../domain/conflict.ts';
import { NODE_TYPES, type EdgeArguments, type Selection, type NodeType } from '../../plan.ts';
import type { StoreView } from '../../columns.ts';
import type { DatabaseConnection } from '../connection.ts';
import {
  claimReader,
  parseConflicts,
  toLoadedEntity,
  relationshipReader,
  sourceReader,
  type NodeReader,
  type LoadedNode,
} from './nodes.ts';
import { PARENT_ID, sql, type SqlFragment } from '../sql.ts';
import {
  recordedClaimCondition,
  relationshipInView,
  sourceInView,
  versionInViewCondition,
} from './view-conditions.ts';

const SELECT_ENTITY = sql`/* entity */ SELECT doc, degree FROM entity WHERE id = ${PARENT_ID}`;

/** Loads single nodes by ID, and caches the records of entities for one fetch. */
export class NodeLoader {
  readonly #connection: DatabaseConnection;
  readonly #view: StoreView;
  readonly #entities = new Map<Id, { readonly record: EntityRecord; readonly degree: number } | null>();
  readonly #degrees = new Map<Id, number>();
  readonly #conflicts = new Map<Id, string | null>();
  /** The statement and reader of relationships, by selection. */
  readonly #relationshipReaders = new Map<
    Selection,
    { readonly statement: SqlFragment; readonly read: NodeReader['read'] }
  >();
  readonly #claimKnown: SqlFragment;
  readonly #sourceInView: SqlFragment;
  readonly #degreeStatement: SqlFragment;
  readonly #conflictsStatement: SqlFragment;

  constructor(connection: DatabaseConnection, view: StoreView) {
    this.#connection = connection;
    this.#view = view;
    this.#claimKnown = recordedClaimCondition('c', view);
    this.#sourceInView = sourceInView('s', view);
    this.#degreeStatement = sql`/* degree */ SELECT count(*) FROM tie d WHERE d.entity = ${PARENT_ID} AND ${relationshipInView('d', 'd.relationship', view)}`;
    this.#conflictsStatement = sql`/* contradictedBy */ SELECT v.conflicts FROM version v WHERE v.relationship = ${PARENT_ID} AND ${versionInViewCondition('v', view)}`;
  }

  /**
   * The node in view with this ID, if the arguments of `nodes` include it; null otherwise.
   * @param idType the node type of the ID, if known.
   */
  anyNode(
    id: Id,
    selection: Selection,
    { nodeTypes = NODE_TYPES, kinds }: EdgeArguments,
    idType?: NodeType,
  ): LoadedNode | null {
    for (const nodeType of nodeTypes) {
      if (idType !== undefined && idType !== nodeType) continue;
      const loaded = this.#nodeOfType(nodeType, id, selection);
      if (loaded === null) continue;
      return loaded.nodeType === 'ENTITY' && kinds?.includes(loaded.record.kind) === false ? null : loaded;
    }
    return null;
  }

  #nodeOfType(nodeType: NodeType, id: Id, selection: Selection): LoadedNode | null {
    switch (nodeType) {
      case 'ENTITY':
        return this.entity(id, selection);
      case 'RELATIONSHIP':
        return this.relationship(id, selection);
      case 'CLAIM':
        return this.claim(id, selection);
      case 'SOURCE':
        return this.source(id, selection);
    }
  }

  /** An entity; entities are in every view. */
  entity(id: Id, selection: Selection): LoadedNode | null {
    const loaded = this.#entityRecord(id);
    if (loaded === null) return null;
    return toLoadedEntity(
      loaded.record,
      selection.fields.has('degree') ? this.#degree(id, loaded.degree) : undefined,
      this.#view,
    );
  }

  /** A relationship with its version in view. */
  relationship(id: Id, selection: Selection): LoadedNode | null {
    let reader = this.#relationshipReaders.get(selection);
    if (reader === undefined)
      this.#relationshipReaders.set(selection, (reader = this.#relationshipReader(selection)));
    const row = this.#connection.get(reader.statement, id);
    return row === undefined ? null : reader.read(row, 0);
  }

  #relationshipReader(selection: Selection) {
    const { columns, read } = relationshipReader(selection);
    const statement = columns.needsVersion
      ? sql`/* relationship */ SELECT ${columns.select} FROM ${columns.from} CROSS JOIN version v ON v.relationship = r.id AND ${versionInViewCondition('v', this.#view)} WHERE r.id = ${PARENT_ID}`
      : sql`/* relationship */ SELECT ${columns.select} FROM ${columns.from} WHERE r.id = ${PARENT_ID} AND ${relationshipInView('r', 'r.id', this.#view)}`;
    return { statement, read };
  }

  /** A claim in any state; a link to a retracted claim leads to the reason. */
  claim(id: Id, selection: Selection): LoadedNode | null {
    const { columns, read } = claimReader(selection);
    const row = this.#connection.get(
      sql`/* claim */ SELECT ${columns.select} FROM ${columns.from} WHERE c.id = ${id} AND ${this.#claimKnown}`,
    );
    return row === undefined ? null : read(row, 0);
  }

  /** A source in view. */
  source(id: Id, selection: Selection): LoadedNode | null {
    const { columns, read } = sourceReader(selection);
    const row = this.#connection.get(
      sql`/* source */ SELECT ${columns.select} FROM ${columns.from} WHERE s.id = ${id} AND ${this.#sourceInView}`,
    );
    return row === undefined ? null : read(row, 0);
  }

  /** The IDs of the claims that contradict a claim, in order. */
  contradictingClaimIds(claim: Id, about: Id): Id[] {
    let conflicts = this.#conflicts.get(about);
    if (conflicts === undefined) {
      const row = this.#connection.get(this.#conflictsStatement, about);
      conflicts = row === undefined ? null : String(row[0]);
      this.#conflicts.set(about, conflicts);
    }
    return conflicts === null ? [] : contradictingClaims(claim, parseConflicts(conflicts)).sort();
  }

  /** The current degree of an entity; 0 for an unknown ID. */
  currentDegree(id: Id): number {
    return this.#entityRecord(id)?.degree ?? 0;
  }

  /** The keys of an entity's own names that another entity has too. */
  sharedNames({ id, name, shortName = name }: EntityRecord): string[] {
    const keys = [ownNameKey(name), ownNameKey(shortName)];
    return this.#connection
      .all(
        sql`/* disambiguation */ SELECT DISTINCT search_key FROM entity_key WHERE search_key IN (${keys[0] ?? ''}, ${keys[1] ?? ''}) AND entity <> ${id} ORDER BY search_key`,
      )
      .map(([key]) => String(key));
  }

  #entityRecord(id: Id): { readonly record: EntityRecord; readonly degree: number } | null {
    let loaded = this.#entities.get(id);
    if (loaded === undefined) {
      const row = this.#connection.get(SELECT_ENTITY, id);
      loaded =
        row === undefined
          ? null
          : { record: JSON.parse(String(row[0])) as EntityRecord, degree: Number(row[1]) };
      this.#entities.set(id, loaded);
    }
    return loaded;
  }

  #degree(id: Id, currentDegree: number): number {
    if (this.#view.isCurrent) return currentDegree;
    let degree = this.#degrees.get(id);
    if (degree === undefined) {
      degree = Number(this.#connection.get(this.#degreeStatement, id)?.[0] ?? 0);
      this.#degrees.set(id, degree);
    }
    return degree;
  }
}
