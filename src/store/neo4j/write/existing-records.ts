import type { Id } from '../../../domain/id.ts';
import type { ClaimRecord, SourceRecord } from '../../../domain/ledger-entry.ts';
import type { ClaimWithSource, ExistingRecord } from '../../port.ts';
import type { RunStatement } from '../connection.ts';
import { truncateToIndexLimit } from '../model.ts';

const FIND_RECORDS = (['Entity', 'Relationship', 'Source', 'Claim'] as const)
  .map(
    (label) =>
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, '${label.toUpperCase()}' AS kind, n.doc AS doc`,
  )
  .join('\nUNION ALL\n');

const FIND_ORIGINALS =
  'UNWIND $ids AS id MATCH (o:Original {id: id}) RETURN id, o.kind AS kind, o.doc AS doc';

/** Statement that returns all merged entities. */
export const SELECT_MERGES = 'MATCH (m:Merged) RETURN m.id AS id, m.into AS into';

const CLAIMS_ABOUT = `UNWIND $ids AS id
CALL (id) {
  MATCH (r:Relationship {id: id}) RETURN r AS about
  UNION ALL
  MATCH (e:Entity {id: id}) RETURN e AS about
}
MATCH (about)<-[:ABOUT]-(c:Claim)-[:FROM]->(s:Source)
RETURN id, c.doc AS claim, s.id AS source, s.doc AS document ORDER BY c.seq`;

const REFERRERS = `UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})<-[:MADE_BY|PARENT|LOCATED_IN|CONCERNS|ABOUT]-(from) RETURN from.id AS from
  UNION
  MATCH (n:Entity {id: id})-->(from:Relationship) RETURN from.id AS from
  UNION
  MATCH (n:Relationship {id: id})<-[:PART_OF|ABOUT]-(from) RETURN from.id AS from
  UNION
  MATCH (n:Source {id: id})<-[:FROM]-(from) RETURN from.id AS from
}
RETURN id, from ORDER BY from`;

const NAMESAKES = `UNWIND $forms AS form
MATCH (:Name {form: form})<-[:KNOWN_AS]-(e:Entity)
RETURN form, e.id AS id ORDER BY id`;

/** The merged entities, each with the entity that it was merged into. */
export async function mergeTable(query: RunStatement): Promise<Map<Id, Id>> {
  const rows = await query(SELECT_MERGES);
  return new Map(rows.map((row) => [row.get('id') as Id, row.get('into') as Id]));
}

/** Existing records with these IDs, by ID, in their recorded form. */
export async function existingRecords(
  query: RunStatement,
  ids: readonly Id[],
): Promise<Map<Id, ExistingRecord>> {
  const parameters = { ids: [...new Set(ids)] };
  const rows = [...(await query(FIND_RECORDS, parameters)), ...(await query(FIND_ORIGINALS, parameters))];
  return new Map(
    rows.map((row) => [
      row.get('id') as Id,
      {
        kind: row.get('kind') as ExistingRecord['kind'],
        record: JSON.parse(String(row.get('doc'))) as never,
      },
    ]),
  );
}

/** All claims about these nodes with their sources, by the ID of the node. */
export async function claimsAbout(
  query: RunStatement,
  ids: readonly Id[],
): Promise<Map<Id, readonly ClaimWithSource[]>> {
  const claimsById = new Map<Id, ClaimWithSource[]>(ids.map((id) => [id, []]));
  const sources = new Map<Id, SourceRecord>();
  for (const row of await query(CLAIMS_ABOUT, { ids: [...claimsById.keys()] })) {
    const id = row.get('source') as Id;
    const source = sources.get(id) ?? (JSON.parse(String(row.get('document'))) as SourceRecord);
    sources.set(id, source);
    const claim = JSON.parse(String(row.get('claim'))) as ClaimRecord;
    claimsById.get(row.get('id') as Id)?.push({ claim, source });
  }
  return claimsById;
}

/** IDs of the records that refer to each of these, in ascending order. */
export async function referrers(query: RunStatement, ids: readonly Id[]): Promise<Map<Id, readonly Id[]>> {
  const found = new Map<Id, Id[]>(ids.map((id) => [id, []]));
  for (const row of await query(REFERRERS, { ids: [...found.keys()] }))
    found.get(row.get('id') as Id)?.push(row.get('from') as Id);
  return found;
}

/** IDs of the entities with one of these folded names, by name. */
export async function namesakes(
  query: RunStatement,
  foldedNames: readonly string[],
): Promise<Map<string, readonly Id[]>> {
  const forms = new Map(foldedNames.map((name) => [truncateToIndexLimit(name), name]));
  const idsByName = new Map<string, Id[]>();
  for (const row of await query(NAMESAKES, { forms: [...forms.keys()] })) {
    const name = forms.get(row.get('form') as string) ?? '';
    const ids = idsByName.get(name) ?? [];
    idsByName.set(name, ids);
    ids.push(row.get('id') as Id);
  }
  return idsByName;
}
