import neo4j from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { EntryRecords } from '../../../domain/ledger-entry.ts';
import type { ExistingRecord, WriteBatch } from '../../port.ts';
import { LONG_TRANSACTION_TIMEOUT, type DatabaseConnection } from '../connection.ts';
import { lockGraph } from './graph-lock.ts';
import { relationshipVersions, VERSION_LIST } from '../read/projection.ts';
import { MultiTransactionSender, type StatementSender } from './statement-sender.ts';
import { BatchWriter } from './batch-writer.ts';

/** Number of undo records and of entries per step. */
const PAGE_SIZE = neo4j.int(1000);

const LABELS = { entities: 'Entity', sources: 'Source', relationships: 'Relationship', claims: 'Claim', datasets: 'Dataset' } as const; // prettier-ignore
type UndoCollection = keyof typeof LABELS;
const COLLECTIONS = Object.keys(LABELS) as UndoCollection[];

/** Statement that saves the existing nodes with these IDs, unless they are saved already. */
const saveStatement = (collection: UndoCollection): string => `UNWIND $rows AS id
MATCH (n:${LABELS[collection]} {id: id})
MERGE (u:Undo {key: '${collection} ' + id})
ON CREATE SET u.kind = '${collection}', u.record = n.doc`;

const PREVIOUS_VERSIONS = `UNWIND $ids AS id
MATCH (r:Relationship {id: id}) WHERE r.ordinal <= $ordinal
RETURN r.id AS id, ${VERSION_LIST} AS versions`;

const SAVE_VERSIONS = `UNWIND $rows AS row
MERGE (u:Undo {key: 'versions ' + row.id})
ON CREATE SET u.kind = 'versions', u.record = row.record`;

const SELECT_UNDO_RECORDS =
  'MATCH (u:Undo) WHERE u.record IS NOT NULL RETURN u.key AS key, u.kind AS kind, u.record AS record LIMIT $limit';
const DELETE_UNDO_RECORDS = 'UNWIND $rows AS key MATCH (u:Undo {key: key}) DELETE u';

const ENTRIES_AFTER = `MATCH (c:Change) WHERE c.seq > $after
RETURN c.seq AS seq, c.kind AS kind, c.subject AS subject ORDER BY seq DESC LIMIT $limit`;
const DELETE_ENTRIES = 'UNWIND $rows AS seq MATCH (c:Change {seq: seq}) DELETE c';

/**
 * Statements that remove the nodes added by entries of each kind, dependents first. Updated nodes
 * are in the undo log.
 */
const REMOVALS: Readonly<Record<Extract<keyof EntryRecords, `${string}_ADDED`>, string>> = {
  CLAIM_ADDED: 'UNWIND $rows AS id MATCH (n:Claim {id: id}) DETACH DELETE n',
  RELATIONSHIP_ADDED: `UNWIND $rows AS id
MATCH (r:Relationship {id: id})
OPTIONAL MATCH (r)-[:VERSION]->(v:Version)
OPTIONAL MATCH (v)-[:CONFLICT]->(x:Conflict)
DETACH DELETE x, v, r`,
  ENTITY_ADDED: `UNWIND $rows AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[:KNOWN_AS|FOUND_BY]->(name:Name|SearchKey)
DETACH DELETE e
WITH DISTINCT name WHERE NOT EXISTS { (name)<-[:KNOWN_AS|FOUND_BY]-() }
DELETE name`,
  SOURCE_ADDED: 'UNWIND $rows AS id MATCH (n:Source {id: id}) DETACH DELETE n',
  DATASET_ADDED: 'UNWIND $rows AS id MATCH (n:Dataset {id: id}) DETACH DELETE n',
};

/** Saves the merges and recorded forms with these IDs; null for those that do not exist yet. */
const saveOptionalStatement = (kind: 'merges' | 'originals', match: string): string => `UNWIND $rows AS id
OPTIONAL MATCH ${match}
MERGE (u:Undo {key: '${kind} ' + id})
ON CREATE SET u.kind = '${kind}', u.id = id, u.values = CASE WHEN n IS NULL THEN null ELSE ${kind === 'merges' ? '[n.into]' : '[n.kind, n.doc]'} END`;

const RESTORE_OPTIONAL = `MATCH (u:Undo) WHERE u.kind IN ['merges', 'originals']
WITH u LIMIT $limit
RETURN u.key AS key, u.kind AS kind, u.id AS id, u.values AS values`;

/** Saves everything that a batch is about to replace. */
export async function recordUndo(sender: StatementSender, batch: WriteBatch, ordinal: number): Promise<void> {
  const merged = (batch.merges ?? []).map(({ from }) => from);
  sender.send(saveOptionalStatement('merges', '(n:Merged {id: id})'), merged);
  sender.send(
    saveOptionalStatement('originals', '(n:Original {id: id})'),
    (batch.originals ?? []).map(({ id }) => id),
  );
  sender.send(saveStatement('entities'), merged);
  for (const collection of COLLECTIONS)
    sender.send(
      saveStatement(collection),
      batch[collection].map(({ id }) => id),
    );
  if (batch.versions.length === 0) return;
  const ids = batch.versions.map(({ relationship }) => relationship);
  const previous = await sender.query(PREVIOUS_VERSIONS, { ids, ordinal: neo4j.int(ordinal) });
  const rows = previous.map((row) => ({
    id: row.get('id') as Id,
    record: JSON.stringify(relationshipVersions(row)),
  }));
  sender.send(SAVE_VERSIONS, rows);
}

/** Restores the table of merged entities and the recorded forms. */
async function restoreMerges(sender: StatementSender, writer: BatchWriter): Promise<void> {
  for (;;) {
    const rows = await sender.query(RESTORE_OPTIONAL, { limit: PAGE_SIZE });
    if (rows.length === 0) return;
    const of = (kind: string) =>
      rows
        .filter((row) => row.get('kind') === kind)
        .map((row) => ({ id: row.get('id') as Id, values: row.get('values') as string[] | null }));
    await writer.write({
      ...EMPTY_UNDO_BATCH,
      originals: of('originals').map(({ id, values }) => ({
        id,
        original:
          values === null
            ? null
            : ({ kind: values[0], record: JSON.parse(values[1] ?? '') as unknown } as ExistingRecord),
      })),
      merges: of('merges').map(({ id, values }) => ({ from: id, into: values?.[0] ?? null })),
    });
    sender.send(
      DELETE_UNDO_RECORDS,
      rows.map((row) => row.get('key') as string),
    );
  }
}

const EMPTY_UNDO_BATCH: WriteBatch = {
  entries: [],
  datasets: [],
  entities: [],
  sources: [],
  relationships: [],
  claims: [],
  versions: [],
};

/** Restores everything that was saved. */
async function restoreReplaced(sender: StatementSender): Promise<void> {
  const writer = new BatchWriter(sender, 0);
  for (;;) {
    const undoRecords = await sender.query(SELECT_UNDO_RECORDS, { limit: PAGE_SIZE });
    if (undoRecords.length === 0) break;
    const batch = Object.fromEntries(
      [...COLLECTIONS, 'versions'].map((kind) => [
        kind,
        undoRecords
          .filter((row) => row.get('kind') === kind)
          .map((row) => JSON.parse(String(row.get('record'))) as unknown),
      ]),
    ) as unknown as WriteBatch;
    await writer.write({ ...batch, entries: [] });
    sender.send(
      DELETE_UNDO_RECORDS,
      undoRecords.map((row) => row.get('key') as string),
    );
  }
  await restoreMerges(sender, writer);
  writer.finish();
}

/** Removes the nodes that entries after `lastSeq` added, and these entries, last ones first. */
async function removeAdded(sender: StatementSender, lastSeq: number): Promise<void> {
  for (;;) {
    const entries = await sender.query(ENTRIES_AFTER, { after: neo4j.int(lastSeq), limit: PAGE_SIZE });
    if (entries.length === 0) return;
    for (const [kind, removal] of Object.entries(REMOVALS))
      sender.send(
        removal,
        entries.filter((row) => row.get('kind') === kind).map((row) => row.get('subject') as Id),
      );
    sender.send(
      DELETE_ENTRIES,
      entries.map((row) => neo4j.int(Number(row.get('seq')))),
    );
  }
}

/**
 * Undoes an interrupted submission of several transactions, if there is one. Can be interrupted
 * itself, and repeated. Degrees need no undo, because a submission changes them in its last
 * transaction.
 */
export async function undoUnfinishedTransaction(connection: DatabaseConnection): Promise<void> {
  const marks = await connection.read("MATCH (u:Unfinished {kind: 'SUBMISSION'}) RETURN u");
  if (marks.length === 0) return;
  await connection.write(async (run) => {
    const { unfinished, lastSeq } = await lockGraph(run);
    if (unfinished !== 'SUBMISSION') return;
    const sender = new MultiTransactionSender(connection, run);
    await sender.mark();
    await restoreReplaced(sender);
    await removeAdded(sender, lastSeq);
    await sender.unmark();
  }, LONG_TRANSACTION_TIMEOUT);
}
