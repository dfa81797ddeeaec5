import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import type { Id } from '../../../domain/id.ts';
import { IdMap } from '../../../domain/id-map.ts';
import type { GraphView } from '../../../domain/graph-view.ts';
import type { Day } from '../../../domain/partial-date.ts';
import { SOURCE_KINDS, type SourceKind } from '../../../domain/source.ts';
import { storeView } from '../../columns.ts';
import { snapshotEnd, snapshotRelationship, type SnapshotVersionValues } from '../../documents.ts';
import type { SnapshotBatch, SnapshotClaim, SnapshotRelationship } from '../../port.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { allOf, raw, sql, type SqlFragment } from '../sql.ts';
import { mergeTable } from '../write/existing-records.ts';
import { relationshipConditions } from './filters.ts';
import { relationshipInView } from './view-conditions.ts';

/** Number of nodes per batch, few enough that other requests wait only briefly. */
const BATCH_SIZE = 500;

/** The properties of a source that a snapshot has with each of its claims. */
type SourceOfClaim = Pick<SnapshotClaim, 'sourceKind' | 'dated'>;

/** Sources by ID, in compact form, because there may be as many sources as claims. */
class SourceMap {
  /** By ID, twice the index of the kind, plus one with a date of publication. */
  readonly #numbers = new IdMap();

  /** @param rows ID, kind, and whether the source has a date of publication. */
  add(rows: readonly SqlRow[]): void {
    for (const [id, kind, dated] of rows)
      this.#numbers.set(String(id), 2 * SOURCE_KINDS.indexOf(kind as SourceKind) + Number(dated));
  }

  get(source: Id): SourceOfClaim {
    const number = this.#numbers.get(source) ?? -1;
    const sourceKind = SOURCE_KINDS[number >> 1];
    if (sourceKind === undefined) throw new TypeError(`the source of a claim is missing: "${source}"`);
    return { sourceKind, dated: number % 2 === 1 };
  }
}

/**
 * A relationship with its versions and claims as JSON, which halves the time for a million rows
 * compared with single columns. Sources are not joined, because each source would be
 * looked up many times. Versions and claims are not sorted, because the indexes have them in order.
 */
const SELECT_RELATIONSHIPS = `SELECT r.id, r.doc,
(SELECT json_group_array(json_array(v.known_from, v.known_to, v.status, v.terms -> '$.amount', v.terms -> '$.otherAmounts',
  iif(v.announced_missing = 1, NULL, v.announced),
  iif(v.announced_missing = 1, NULL, v.announced_to), v.active_from, v.active_to, v.publishers, v.claims, v.disputed))
  FROM version v WHERE v.relationship = r.id),
(SELECT json_group_array(json_array(c.seq, c.known_from, c.known_to, c.modality, c.source, c.dataset))
  FROM claim c WHERE c.about = r.id AND c.known_to <> '')
FROM relationship r WHERE `;

type ClaimRow = [number, Day, string, SnapshotClaim['modality'], Id, Id];

/** JSON rows in the order of their first column, which the database does not guarantee. */
function parseSorted<R extends SnapshotVersionValues | ClaimRow>(json: unknown): R[] {
  const rows = JSON.parse(String(json)) as R[];
  if (rows.some(([key], index) => index > 0 && key < (rows[index - 1]?.[0] ?? key)))
    rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return rows;
}

function toRelationship([id, document, versions, claims]: SqlRow, sources: SourceMap): SnapshotRelationship {
  return snapshotRelationship(
    String(id),
    document,
    parseSorted<SnapshotVersionValues>(versions),
    parseSorted<ClaimRow>(claims).map(([, knownFrom, knownTo, modality, source, dataset]) => ({
      knownFrom,
      knownTo: snapshotEnd(knownTo),
      modality,
      ...sources.get(source),
      dataset,
    })),
  );
}

function toEntity([id, country, parent]: SqlRow): SnapshotBatch['entities'][number] {
  return {
    id: String(id),
    ...(country === null ? {} : { country: country as NonNullable<EntityRecord['country']> }),
    ...(parent === null ? {} : { parent: String(parent) }),
  };
}

/**
 * Entities and relationships added or changed by entries after `after`. A changed source changes
 * the nodes that claims from it are about.
 */
function* changedSince(
  connection: DatabaseConnection,
  after: number,
): Iterable<Pick<SnapshotBatch, 'entities' | 'relationships'>> {
  const ids = connection
    .all(
      sql`SELECT iif(kind LIKE 'CLAIM_%', json_extract(record, '$.about'), subject) FROM ledger WHERE seq > ${after}
UNION SELECT json_extract(record, '$.into') FROM ledger WHERE seq > ${after} AND kind = 'ENTITIES_MERGED'
UNION SELECT relationship FROM tie WHERE entity IN (
  SELECT coalesce(json_extract(record, '$.into'), subject) FROM ledger WHERE seq > ${after} AND kind IN ('ENTITIES_MERGED', 'ENTITIES_SPLIT'))
UNION SELECT about FROM claim WHERE source IN (SELECT subject FROM ledger WHERE seq > ${after} AND kind = 'SOURCE_UPDATED')`,
    )
    .map(([id]) => String(id));
  for (let start = 0; start < ids.length; start += BATCH_SIZE) {
    const idsJson = JSON.stringify(ids.slice(start, start + BATCH_SIZE));
    const inIds = sql`IN (SELECT value FROM json_each(${idsJson}))`;
    const sources = new SourceMap();
    sources.add(
      connection.all(
        sql`SELECT id, kind, published_from IS NOT NULL FROM source WHERE id IN (SELECT source FROM claim WHERE about ${inIds})`,
      ),
    );
    yield {
      entities: connection.all(sql`SELECT id, country, parent FROM entity WHERE id ${inIds}`).map(toEntity),
      relationships: connection
        .all(sql`${raw(SELECT_RELATIONSHIPS)} r.id ${inIds} ORDER BY r.id`)
        .map((row) => toRelationship(row, sources)),
    };
  }
}

/**
 * All rows in the order of their IDs, in batches.
 * @param read returns the next rows after an ID.
 */
function* idPages(read: (last: Id) => SqlRow[]): Iterable<SqlRow[]> {
  for (let last = ''; ;) {
    const rows = read(last);
    if (rows.length === 0) return;
    yield rows;
    last = String(rows.at(-1)?.[0]);
  }
}

/** All entities, then all relationships, each in the order of their IDs. */
function* allRecords(
  connection: DatabaseConnection,
): Iterable<Pick<SnapshotBatch, 'entities' | 'relationships'>> {
  const sources = new SourceMap();
  const next = (select: SqlFragment) => (last: Id) =>
    connection.all(sql`${select} id > ${last} ORDER BY id LIMIT ${BATCH_SIZE}`);
  for (const rows of idPages(next(sql`SELECT id, country, parent FROM entity WHERE`)))
    yield { entities: rows.map(toEntity), relationships: [] };
  for (const rows of idPages(next(sql`SELECT id, kind, published_from IS NOT NULL FROM source WHERE`))) {
    sources.add(rows);
    // An empty batch lets the caller yield to other requests.
    yield { entities: [], relationships: [] };
  }
  for (const rows of idPages(next(raw(SELECT_RELATIONSHIPS))))
    yield { entities: [], relationships: rows.map((row) => toRelationship(row, sources)) };
}

/** The batches of `GraphStore.snapshotBatches`, at one state of the database. */
export function* snapshotBatches(connection: DatabaseConnection, after: number): Iterable<SnapshotBatch> {
  const [revision, lastSeq] = connection.get(
    sql`SELECT revision, seq FROM ledger ORDER BY seq DESC LIMIT 1`,
  ) ?? [0, 0];
  const state = { revision: Number(revision), lastSeq: Number(lastSeq) };
  yield { ...state, entities: [], relationships: [], merges: mergeTable(connection) };
  for (const part of after === 0 ? allRecords(connection) : changedSince(connection, after))
    yield { ...state, ...part };
}

/** The IDs of the relationships in view that match all of these words. */
export function relationshipIdsWithWords(
  connection: DatabaseConnection,
  words: readonly string[],
  view: GraphView,
): Id[] {
  const inView = storeView(view);
  const conditions = relationshipConditions({ words }, inView, 'r.type');
  return connection
    .all(
      sql`SELECT r.id FROM relationship r WHERE ${relationshipInView('r', 'r.id', inView)} AND ${allOf(conditions)} ORDER BY r.id`,
    )
    .map(([id]) => String(id));
}
