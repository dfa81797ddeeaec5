import neo4j from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { EntryRecords } from '../../../domain/ledger-entry.ts';
import type { WriteBatch } from '../../port.ts';
import { HOLDING, type Connection } from '../connection.ts';
import { lock } from './graph-lock.ts';
import { versionListOf, VERSION_LIST } from '../read/projection.ts';
import { PiecewiseSender, type Sender } from './statement-sender.ts';
import { Writer } from './batch-writer.ts';

/** How many notes, and how many entries, are undone at a time. */
const PAGE = neo4j.int(1000);

const LABELS = { entities: 'Entity', sources: 'Source', relationships: 'Relationship', claims: 'Claim', datasets: 'Dataset' } as const; // prettier-ignore
type Collection = keyof typeof LABELS;
const COLLECTIONS = Object.keys(LABELS) as Collection[];

/** Notes what is there of these ids; what is noted already was there before. */
const note = (collection: Collection): string => `UNWIND $rows AS id
MATCH (n:${LABELS[collection]} {id: id})
MERGE (u:Undo {key: '${collection} ' + id})
ON CREATE SET u.kind = '${collection}', u.record = n.doc`;

const VERSIONS_BEFORE = `UNWIND $ids AS id
MATCH (r:Relationship {id: id}) WHERE r.ordinal <= $ordinal
RETURN r.id AS id, ${VERSION_LIST} AS versions`;

const NOTE_VERSIONS = `UNWIND $rows AS row
MERGE (u:Undo {key: 'versions ' + row.id})
ON CREATE SET u.kind = 'versions', u.record = row.record`;

const NOTES = 'MATCH (u:Undo) RETURN u.key AS key, u.kind AS kind, u.record AS record LIMIT $limit';
const FORGET_NOTES = 'UNWIND $rows AS key MATCH (u:Undo {key: key}) DELETE u';

const ENTRIES = `MATCH (c:Change) WHERE c.seq > $after
RETURN c.seq AS seq, c.kind AS kind, c.subject AS subject ORDER BY seq DESC LIMIT $limit`;
const FORGET_ENTRIES = 'UNWIND $rows AS seq MATCH (c:Change {seq: seq}) DELETE c';

/** What takes away that which an entry of each kind added; what it updated was noted. In the order in which one thing refers to another. */
const REMOVALS: Readonly<Record<Exclude<keyof EntryRecords, `${string}_UPDATED`>, string>> = {
  CLAIM_ADDED: 'UNWIND $rows AS id MATCH (n:Claim {id: id}) DETACH DELETE n',
  RELATIONSHIP_ADDED: `UNWIND $rows AS id
MATCH (r:Relationship {id: id})
OPTIONAL MATCH (r)-[:VERSION]->(v:Version)
OPTIONAL MATCH (v)-[:CONFLICT]->(x:Conflict)
DETACH DELETE x, v, r`,
  ENTITY_ADDED: `UNWIND $rows AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[:KNOWN_AS]->(name:Name)
DETACH DELETE e
WITH DISTINCT name WHERE NOT EXISTS { (name)<-[:KNOWN_AS]-() }
DELETE name`,
  SOURCE_ADDED: 'UNWIND $rows AS id MATCH (n:Source {id: id}) DETACH DELETE n',
  DATASET_ADDED: 'UNWIND $rows AS id MATCH (n:Dataset {id: id}) DETACH DELETE n',
};

/** Notes all that a batch is about to replace, so that it can be put back. */
export async function noteBefore(sender: Sender, batch: WriteBatch, ordinal: number): Promise<void> {
  for (const collection of COLLECTIONS)
    sender.send(
      note(collection),
      batch[collection].map(({ id }) => id),
    );
  if (batch.versions.length === 0) return;
  const ids = batch.versions.map(({ relationship }) => relationship);
  const before = await sender.ask(VERSIONS_BEFORE, { ids, ordinal: neo4j.int(ordinal) });
  const rows = before.map((row) => ({ id: row.get('id') as Id, record: JSON.stringify(versionListOf(row)) }));
  sender.send(NOTE_VERSIONS, rows);
}

/** Puts back what was noted. */
async function putBack(sender: Sender): Promise<void> {
  const writer = new Writer(sender, 0);
  for (;;) {
    const notes = await sender.ask(NOTES, { limit: PAGE });
    if (notes.length === 0) break;
    const batch = Object.fromEntries(
      [...COLLECTIONS, 'versions'].map((kind) => [
        kind,
        notes
          .filter((row) => row.get('kind') === kind)
          .map((row) => JSON.parse(String(row.get('record'))) as unknown),
      ]),
    ) as unknown as WriteBatch;
    await writer.put({ ...batch, entries: [] });
    sender.send(
      FORGET_NOTES,
      notes.map((row) => row.get('key') as string),
    );
  }
  writer.finish();
}

/** Takes away what was added after an entry of the ledger, and those entries, from the last one on. */
async function takeAway(sender: Sender, lastSeq: number): Promise<void> {
  for (;;) {
    const entries = await sender.ask(ENTRIES, { after: neo4j.int(lastSeq), limit: PAGE });
    if (entries.length === 0) return;
    for (const [kind, removal] of Object.entries(REMOVALS))
      sender.send(
        removal,
        entries.filter((row) => row.get('kind') === kind).map((row) => row.get('subject') as Id),
      );
    sender.send(
      FORGET_ENTRIES,
      entries.map((row) => neo4j.int(Number(row.get('seq')))),
    );
  }
}

/**
 * Undoes a submission in several transactions that broke off, if there is one. May break off itself, and be done again. The degrees of entities
 * are no matter: a submission changes them in its very last transaction.
 */
export async function undoUnfinished(connection: Connection): Promise<void> {
  const marks = await connection.read("MATCH (u:Unfinished {kind: 'SUBMISSION'}) RETURN u");
  if (marks.length === 0) return;
  await connection.write(async (run) => {
    const { unfinished, lastSeq } = await lock(run);
    if (unfinished !== 'SUBMISSION') return;
    const sender = new PiecewiseSender(connection, run);
    await sender.mark();
    await putBack(sender);
    await takeAway(sender, lastSeq);
    await sender.unmark();
  }, HOLDING);
}
