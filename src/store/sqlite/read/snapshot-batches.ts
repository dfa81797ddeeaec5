import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import type { Id } from '../../../domain/id.ts';
import { IdMap } from '../../../domain/id-map.ts';
import type { Day } from '../../../domain/partial-date.ts';
import { SOURCE_KINDS, type SourceKind } from '../../../domain/source.ts';
import { NOW } from '../../columns.ts';
import { snapshotRelationship, snapshotVersion, type SnapshotVersionValues } from '../../documents.ts';
import type { SnapshotBatch, SnapshotClaim, SnapshotRelationship } from '../../port.ts';
import type { Connection, Row } from '../connection.ts';
import { all, raw, sql, type Sql } from '../sql.ts';
import { relationshipConditions } from './filters.ts';

/** How many things are read at a time: little enough that whoever waits meanwhile hardly notices. */
const BATCH = 500;

/** The kinds of sources, of which there may be as many as claims. */
class SourceKinds {
  readonly #places = new IdMap();

  learn(rows: readonly Row[]): void {
    for (const [id, kind] of rows) this.#places.set(String(id), SOURCE_KINDS.indexOf(kind as SourceKind));
  }

  of(source: Id): SourceKind {
    const kind = SOURCE_KINDS[this.#places.get(source) ?? -1];
    if (kind === undefined) throw new TypeError(`a claim has the source "${source}", which is not there`);
    return kind;
  }
}

/**
 * A relationship with its versions and claims as JSON: a million rows are read in half the time that their columns, one by one, take. What kind of source a claim has is
 * not looked up here, where the same source would be looked for again and again, and neither are they sorted: they come as the indexes have them, which is in order.
 */
const LINKED = `SELECT r.id, r.doc,
(SELECT json_group_array(json_array(v.known_from, v.status, v.terms -> '$.amount', iif(v.announced_missing = 1, NULL, v.announced),
  iif(v.announced_missing = 1, NULL, v.announced_to), v.active_from, v.active_to, v.publishers, v.claims, v.disputed))
  FROM version v WHERE v.relationship = r.id),
(SELECT json_group_array(json_array(c.seq, c.known_from, c.modality, c.source, c.dataset))
  FROM claim c WHERE c.about = r.id AND c.state = 'ACCEPTED')
FROM relationship r WHERE `;

type ClaimRow = [number, Day, SnapshotClaim['modality'], Id, Id];

/** Rows that a database gave in any order it likes, in that of their first column. */
function inOrder<R extends SnapshotVersionValues | ClaimRow>(json: unknown): R[] {
  const rows = JSON.parse(String(json)) as R[];
  if (rows.some(([key], place) => place > 0 && key < (rows[place - 1]?.[0] ?? key)))
    rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return rows;
}

/** A relationship as analysis sees it. */
function linked([id, document, versions, claims]: Row, kinds: SourceKinds): SnapshotRelationship {
  return snapshotRelationship(String(id), document, {
    versions: inOrder<SnapshotVersionValues>(versions).map(snapshotVersion),
    claims: inOrder<ClaimRow>(claims).map(([, knownFrom, modality, source, dataset]) => ({
      knownFrom,
      modality,
      sourceKind: kinds.of(source),
      dataset,
    })),
  });
}

function entity([id, country]: Row): SnapshotBatch['entities'][number] {
  return {
    id: String(id),
    ...(country === null ? {} : { country: country as NonNullable<EntityRecord['country']> }),
  };
}

/** What the ids lead to that were changed by entries after one. */
function* changed(
  connection: Connection,
  after: number,
): Iterable<Pick<SnapshotBatch, 'entities' | 'relationships'>> {
  const ids = connection
    .all(
      sql`SELECT DISTINCT iif(kind LIKE 'CLAIM_%', json_extract(record, '$.about'), subject) FROM ledger WHERE seq > ${after}`,
    )
    .map(([id]) => String(id));
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = JSON.stringify(ids.slice(start, start + BATCH));
    const which = sql`IN (SELECT value FROM json_each(${some}))`;
    const kinds = new SourceKinds();
    kinds.learn(
      connection.all(
        sql`SELECT id, kind FROM source WHERE id IN (SELECT source FROM claim WHERE about ${which})`,
      ),
    );
    yield {
      entities: connection.all(sql`SELECT id, country FROM entity WHERE id ${which}`).map(entity),
      relationships: connection
        .all(sql`${raw(LINKED)} r.id ${which} ORDER BY r.id`)
        .map((row) => linked(row, kinds)),
    };
  }
}

/** The rows of all ids, some at a time. @param read gives those of the next ids after one. */
function* pages(read: (last: Id) => Row[]): Iterable<Row[]> {
  for (let last = ''; ;) {
    const rows = read(last);
    if (rows.length === 0) return;
    yield rows;
    last = String(rows.at(-1)?.[0]);
  }
}

/** Everything, in the order of the ids. */
function* everything(connection: Connection): Iterable<Pick<SnapshotBatch, 'entities' | 'relationships'>> {
  const kinds = new SourceKinds();
  const next = (select: Sql) => (last: Id) =>
    connection.all(sql`${select} id > ${last} ORDER BY id LIMIT ${BATCH}`);
  for (const rows of pages(next(sql`SELECT id, country FROM entity WHERE`)))
    yield { entities: rows.map(entity), relationships: [] };
  for (const rows of pages(next(sql`SELECT id, kind FROM source WHERE`))) {
    kinds.learn(rows);
    // Others get their turn meanwhile.
    yield { entities: [], relationships: [] };
  }
  for (const rows of pages(next(raw(LINKED))))
    yield { entities: [], relationships: rows.map((row) => linked(row, kinds)) };
}

/** What `GraphStore.links` gives, at one state of the database. */
export function* linkBatches(connection: Connection, after: number): Iterable<SnapshotBatch> {
  const [revision, lastSeq] = connection.get(
    sql`SELECT revision, seq FROM ledger ORDER BY seq DESC LIMIT 1`,
  ) ?? [0, 0];
  const state = { revision: Number(revision), lastSeq: Number(lastSeq) };
  yield { ...state, entities: [], relationships: [] };
  for (const part of after === 0 ? everything(connection) : changed(connection, after))
    yield { ...state, ...part };
}

/** The ids of the relationships in view on a day in which all of these words occur. */
export function mentioning(connection: Connection, words: readonly string[], knownOn: Day | null): Id[] {
  const day = knownOn ?? NOW;
  const conditions = relationshipConditions({ words }, day, 'r.type');
  return connection
    .all(
      sql`SELECT r.id FROM relationship r WHERE r.known_from <= ${day} AND ${all(conditions)} ORDER BY r.id`,
    )
    .map(([id]) => String(id));
}
