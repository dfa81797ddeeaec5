import type { EntityRecord } from '../../domain/ledger-entry.ts';
import type { Id } from '../../domain/id.ts';
import type { Day } from '../../domain/partial-date.ts';
import { NOW } from '../columns.ts';
import { amountIn, linkedOf } from '../documents.ts';
import type { LinkBatch, LinkedClaim, LinkedRelationship, LinkedVersion } from '../port.ts';
import type { Connection, Row } from './connection.ts';
import { all, raw, sql, type Sql } from './sql.ts';
import { relationshipConditions } from './filters.ts';

/** How many things are read at a time: little enough that whoever waits meanwhile hardly notices. */
const BATCH = 500;

function grouped<T>(rows: readonly Row[], read: (row: Row) => T): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const row of rows) {
    const owner = String(row[0]);
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [read(row)]);
    else group.push(read(row));
  }
  return groups;
}

function version([
  ,
  knownFrom,
  status,
  unstated,
  terms,
  missing,
  from,
  to,
  activeFrom,
  activeTo,
  ...counts
]: Row): LinkedVersion {
  const [publishers, claims, disputed] = counts;
  return {
    knownFrom: String(knownFrom),
    status: status as LinkedVersion['status'],
    amount: unstated === 1 ? null : amountIn(terms),
    announcedFrom: missing === 1 ? null : (from as Day),
    announcedTo: missing === 1 ? null : (to as Day),
    activeFrom: activeFrom as Day | null,
    activeTo: activeTo as Day | null,
    publishers: Number(publishers),
    claims: Number(claims),
    disputed: disputed === 1,
  };
}

function claim([, knownFrom, modality, sourceKind, dataset]: Row): LinkedClaim {
  return { knownFrom, modality, sourceKind, dataset } as LinkedClaim;
}

/** Relationships as analysis sees them. @param which the condition on their ids, `column` stands for the id. */
function linked(
  connection: Connection,
  rows: readonly Row[],
  which: (column: string) => Sql,
): LinkedRelationship[] {
  const versions = grouped(
    connection.all(
      sql`SELECT relationship, known_from, status, currency_rank = '2', terms, announced_missing, announced, announced_to, active_from, active_to, publishers, claims, disputed FROM version WHERE ${which('relationship')} ORDER BY relationship, known_to`,
    ),
    version,
  );
  const claims = grouped(
    connection.all(
      sql`SELECT c.about, c.known_from, c.modality, s.kind, c.dataset FROM claim c CROSS JOIN source s ON s.id = c.source WHERE ${which('c.about')} AND c.state = 'ACCEPTED' ORDER BY c.about, c.seq`,
    ),
    claim,
  );
  return rows.map(([id, document]) =>
    linkedOf(String(id), document, {
      versions: versions.get(String(id)) ?? [],
      claims: claims.get(String(id)) ?? [],
    }),
  );
}

function entity([id, country]: Row): LinkBatch['entities'][number] {
  return {
    id: String(id),
    ...(country === null ? {} : { country: country as NonNullable<EntityRecord['country']> }),
  };
}

/** What the ids lead to that were changed by entries after one. */
function* changed(
  connection: Connection,
  after: number,
): Iterable<Pick<LinkBatch, 'entities' | 'relationships'>> {
  const ids = connection
    .all(
      sql`SELECT DISTINCT iif(kind LIKE 'CLAIM_%', json_extract(record, '$.about'), subject) FROM ledger WHERE seq > ${after}`,
    )
    .map(([id]) => String(id));
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = JSON.stringify(ids.slice(start, start + BATCH));
    const which = (column: string): Sql => sql`${raw(column)} IN (SELECT value FROM json_each(${some}))`;
    yield {
      entities: connection.all(sql`SELECT id, country FROM entity WHERE ${which('id')}`).map(entity),
      relationships: linked(
        connection,
        connection.all(sql`SELECT id, doc FROM relationship WHERE ${which('id')} ORDER BY id`),
        which,
      ),
    };
  }
}

/** Everything, in the order of the ids. */
function* everything(connection: Connection): Iterable<Pick<LinkBatch, 'entities' | 'relationships'>> {
  for (let last = ''; ;) {
    const rows = connection.all(
      sql`SELECT id, country FROM entity WHERE id > ${last} ORDER BY id LIMIT ${BATCH}`,
    );
    if (rows.length === 0) break;
    yield { entities: rows.map(entity), relationships: [] };
    last = String(rows.at(-1)?.[0]);
  }
  for (let last = ''; ;) {
    const rows = connection.all(
      sql`SELECT id, doc FROM relationship WHERE id > ${last} ORDER BY id LIMIT ${BATCH}`,
    );
    if (rows.length === 0) return;
    const [before, end] = [last, String(rows.at(-1)?.[0])];
    yield {
      entities: [],
      relationships: linked(
        connection,
        rows,
        (column) => sql`${raw(column)} > ${before} AND ${raw(column)} <= ${end}`,
      ),
    };
    last = end;
  }
}

/** What `GraphStore.links` gives, at one state of the database. */
export function* linkBatches(connection: Connection, after: number): Iterable<LinkBatch> {
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
