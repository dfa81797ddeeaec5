import { ENTITY_REFERENCES } from '../../../domain/entity.ts';
import type { Id } from '../../../domain/id.ts';
import type { ClaimRecord, SourceRecord } from '../../../domain/ledger-entry.ts';
import type { ClaimWithSource, ExistingRecord } from '../../port.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { SOURCE_COLUMNS, sourceFromRow } from '../model.ts';
import { raw, sql } from '../sql.ts';

/** The existing records with these IDs, by ID, in their recorded form. */
export function existingRecords(connection: DatabaseConnection, ids: readonly Id[]): Map<Id, ExistingRecord> {
  const records = new Map<Id, ExistingRecord>();
  const hasOriginals = connection.get(sql`SELECT 1 FROM original LIMIT 1`) !== undefined;
  for (const id of new Set(ids)) {
    const original = hasOriginals
      ? connection.get(sql`SELECT kind, doc FROM original WHERE id = ${id}`)
      : undefined;
    if (original !== undefined) {
      const [kind, doc] = original;
      records.set(id, { kind, record: JSON.parse(String(doc)) as unknown } as ExistingRecord);
      continue;
    }
    for (const kind of ['ENTITY', 'RELATIONSHIP', 'SOURCE', 'CLAIM'] as const) {
      const row = connection.get(
        kind === 'SOURCE'
          ? sql`SELECT ${SOURCE_COLUMNS} FROM source s WHERE s.id = ${id}`
          : sql`SELECT doc FROM ${raw(kind.toLowerCase())} WHERE id = ${id}`,
      );
      if (row === undefined) continue;
      const record = kind === 'SOURCE' ? sourceFromRow(row) : (JSON.parse(String(row[0])) as unknown);
      records.set(id, { kind, record: record as never });
      break;
    }
  }
  return records;
}

/** The merged entities, each with the entity that it was merged into. */
export function mergeTable(connection: DatabaseConnection): Map<Id, Id> {
  return new Map(
    connection.all(sql`SELECT id, into_id FROM merged`).map(([id, into]) => [String(id), String(into)]),
  );
}

/** All claims about these nodes with their sources, by the ID of the node. */
export function claimsAbout(
  connection: DatabaseConnection,
  ids: readonly Id[],
): Map<Id, readonly ClaimWithSource[]> {
  const claimsById = new Map<Id, readonly ClaimWithSource[]>();
  const sources = new Map<string, SourceRecord>();
  for (const id of new Set(ids)) {
    const rows = connection.all(
      sql`SELECT c.doc, c.source, ${SOURCE_COLUMNS} FROM claim c JOIN source s ON s.id = c.source WHERE c.about = ${id} ORDER BY c.seq`,
    );
    claimsById.set(
      id,
      rows.map((row) => {
        const key = String(row[1]);
        const source = sources.get(key) ?? sourceFromRow(row, 2);
        sources.set(key, source);
        return { claim: JSON.parse(String(row[0])) as ClaimRecord, source };
      }),
    );
  }
  return claimsById;
}

/** The IDs of the records that refer to each of these, in ascending order. */
export function referrers(connection: DatabaseConnection, ids: readonly Id[]): Map<Id, readonly Id[]> {
  const found = new Map<Id, Set<Id>>([...new Set(ids)].map((id) => [id, new Set()]));
  const inIds = sql`IN (SELECT value FROM json_each(${JSON.stringify([...found.keys()])}))`;
  const add = (rows: readonly SqlRow[]): void => {
    for (const [to, from] of rows) found.get(String(to))?.add(String(from));
  };
  add(connection.all(sql`SELECT about, id FROM claim WHERE about ${inIds}`));
  add(connection.all(sql`SELECT source, id FROM claim WHERE source ${inIds}`));
  add(connection.all(sql`SELECT entity, relationship FROM tie WHERE entity ${inIds}`));
  add(connection.all(sql`SELECT entity, relationship FROM subject WHERE entity ${inIds}`));
  add(connection.all(sql`SELECT part_of, id FROM relationship WHERE part_of ${inIds}`));
  // References between entities have no index, so all entities are read if one of the IDs is one.
  if (connection.get(sql`SELECT 1 FROM entity WHERE id ${inIds}`) !== undefined)
    for (const field of Object.keys(ENTITY_REFERENCES)) {
      const value = sql`doc ->> ${`$.${field}`}`;
      add(connection.all(sql`SELECT ${value}, id FROM entity WHERE ${value} ${inIds}`));
    }
  return new Map([...found].map(([id, from]) => [id, [...from].sort()]));
}

/** The IDs of the entities with one of these folded names, by name. */
export function namesakes(
  connection: DatabaseConnection,
  foldedNames: readonly string[],
): Map<string, readonly Id[]> {
  const idsByName = new Map<string, readonly Id[]>();
  for (const form of new Set(foldedNames)) {
    const rows = connection.all(
      sql`SELECT entity FROM entity_name_form WHERE form = ${form} ORDER BY entity`,
    );
    if (rows.length > 0)
      idsByName.set(
        form,
        rows.map(([id]) => String(id)),
      );
  }
  return idsByName;
}
