import neo4j from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { ClaimRecord, LedgerEntry, SourceRecord } from '../../../domain/ledger-entry.ts';
import { StoreUnavailable, StoreUnusable } from '../../../errors.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { DatabaseConnection, RunStatement } from '../connection.ts';
import { updateGraphState, type lockGraph } from './graph-lock.ts';
import { truncateToIndexLimit } from '../model.ts';
import { schemaProblems } from '../maintain/schema.ts';
import { MultiTransactionSender, SingleTransactionSender } from './statement-sender.ts';
import { recordUndo } from './undo-log.ts';
import { BatchWriter } from './batch-writer.ts';

/** Thrown where a submission does not fit into one transaction: it has to be done again, in several. */
export class TransactionTooLarge extends Error {}

/** What is worked out from the ledger; the names of nodes that are worked out from these go with them. */
const PROJECTED_LABELS = [
  'Conflict',
  'Version',
  'Claim',
  'Relationship',
  'Source',
  'Name',
  'Entity',
  'Dataset',
  'Word',
];
/** How many nodes are deleted at a time where not all of them can be. */
const DELETE_BATCH_SIZE = 10_000;

const FIND_RECORDS = (['Entity', 'Relationship', 'Source', 'Claim'] as const)
  .map(
    (label) =>
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN id, '${label.toUpperCase()}' AS kind, n.doc AS doc`,
  )
  .join('\nUNION ALL\n');

const CLAIMS_ABOUT = `UNWIND $ids AS id
CALL (id) {
  MATCH (r:Relationship {id: id}) RETURN r AS about
  UNION ALL
  MATCH (e:Entity {id: id}) RETURN e AS about
}
MATCH (about)<-[:ABOUT]-(c:Claim)-[:FROM]->(s:Source)
RETURN id, c.doc AS claim, s.id AS source, s.doc AS document ORDER BY c.seq`;

const NAMESAKES = `UNWIND $forms AS form
MATCH (:Name {form: form})<-[:KNOWN_AS]-(e:Entity)
RETURN form, e.id AS id ORDER BY id`;

const FIND_ENTRY =
  'MATCH (c:Change {seq: $seq}) RETURN c.at AS at, c.by AS by, c.kind AS kind, c.record AS record';

const ADD_DEGREES =
  'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) SET e.degree = e.degree + row.change';

/** A submission under way, in the transaction that holds the lock; what it changes is seen by nobody else until that is committed. */
export class StoreTransaction implements WriteTransaction {
  readonly revision: number;
  readonly lastSeq: number;
  /** The first entry that was appended. */
  firstEntry: LedgerEntry | undefined;
  readonly #runLocked: RunStatement;
  readonly #maxTransactionSize: number;
  readonly #sender: SingleTransactionSender | MultiTransactionSender;
  readonly #writer: BatchWriter;
  readonly #initialOrdinal: number;
  #revision: number;
  #lastEntrySeq: number;
  /** How much was appended. */
  #size = 0;
  /** Whether what is projected is not all there, because a rebuild broke off. */
  #rebuildUnfinished: boolean;

  /**
   * @param runLocked the transaction that holds the lock.
   * @param state what the lock says; nothing else broke off than a rebuild.
   * @param how how many entries and records are written in this transaction at most; and where there are more, the connection for others.
   */
  constructor(
    runLocked: RunStatement,
    state: Awaited<ReturnType<typeof lockGraph>>,
    {
      maxTransactionSize,
      extraConnection,
    }: { readonly maxTransactionSize: number; readonly extraConnection: DatabaseConnection | null },
  ) {
    this.revision = this.#revision = state.revision;
    this.lastSeq = this.#lastEntrySeq = state.lastSeq;
    this.#initialOrdinal = state.lastOrdinal;
    this.#rebuildUnfinished = state.unfinished !== null;
    this.#runLocked = runLocked;
    this.#maxTransactionSize = maxTransactionSize;
    this.#sender =
      extraConnection === null
        ? new SingleTransactionSender(runLocked)
        : new MultiTransactionSender(extraConnection, runLocked);
    this.#writer = new BatchWriter(this.#sender, state.lastOrdinal);
  }

  /** Whether the ledger has this very entry. */
  async hasEntry(entry: LedgerEntry): Promise<boolean> {
    const [found] = await this.#runLocked(FIND_ENTRY, { seq: neo4j.int(entry.seq) });
    return (
      found?.get('at') === entry.at &&
      found.get('by') === entry.by &&
      found.get('kind') === entry.kind &&
      found.get('record') === JSON.stringify(entry.record)
    );
  }

  async find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>> {
    const rows = await this.#sender.query(FIND_RECORDS, { ids: [...new Set(ids)] });
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

  async claimsAbout(ids: readonly Id[]): Promise<Map<Id, readonly ClaimWithSource[]>> {
    const found = new Map<Id, ClaimWithSource[]>(ids.map((id) => [id, []]));
    const sources = new Map<Id, SourceRecord>();
    for (const row of await this.#sender.query(CLAIMS_ABOUT, { ids: [...found.keys()] })) {
      const id = row.get('source') as Id;
      const source = sources.get(id) ?? (JSON.parse(String(row.get('document'))) as SourceRecord);
      sources.set(id, source);
      const claim = JSON.parse(String(row.get('claim'))) as ClaimRecord;
      found.get(row.get('id') as Id)?.push({ claim, source });
    }
    return found;
  }

  async namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    const forms = new Map(foldedNames.map((name) => [truncateToIndexLimit(name), name]));
    const found = new Map<string, Id[]>();
    for (const row of await this.#sender.query(NAMESAKES, { forms: [...forms.keys()] })) {
      const name = forms.get(row.get('form') as string) ?? '';
      const ids = found.get(name) ?? [];
      found.set(name, ids);
      ids.push(row.get('id') as Id);
    }
    return found;
  }

  async append(batch: WriteBatch): Promise<void> {
    if (this.#rebuildUnfinished)
      throw new StoreUnavailable('a rebuild of the store broke off; "dealgraph rebuild" has to be run again');
    for (const entry of batch.entries) this.#acceptEntry(entry);
    for (const list of Object.values(batch) as readonly unknown[][]) this.#size += list.length;
    if (this.#sender instanceof SingleTransactionSender) {
      if (this.#size > this.#maxTransactionSize) throw new TransactionTooLarge();
    } else if (this.lastSeq > 0 && this.#sender.kind === 'SUBMISSION')
      await recordUndo(this.#sender, batch, this.#initialOrdinal);
    await this.#writer.write(batch);
    await this.#sender.throttle();
  }

  async clearProjection(): Promise<void> {
    const changed = await schemaProblems(this.#runLocked);
    if (changed.length > 0)
      throw new StoreUnusable(
        `the graph cannot be written anew before its indexes are as they have to be: ${changed.join('; ')}`,
      );
    if (this.#sender instanceof SingleTransactionSender) {
      if (this.lastSeq > this.#maxTransactionSize) throw new TransactionTooLarge();
      for (const label of [...PROJECTED_LABELS, 'Unfinished'])
        await this.#runLocked(`MATCH (n:${label}) DETACH DELETE n`);
    } else {
      this.#sender.kind = 'REBUILD';
      await this.#sender.mark();
      for (const label of PROJECTED_LABELS) {
        const some = `MATCH (n:${label}) WITH n LIMIT ${DELETE_BATCH_SIZE} DETACH DELETE n RETURN count(*) AS deleted`;
        for (let deleted = DELETE_BATCH_SIZE; deleted === DELETE_BATCH_SIZE;) {
          // Goes through one row, which stands for the whole of it.
          this.#sender.send(some, [null], ([row]) => {
            deleted = Number(row?.get('deleted'));
          });
          await this.#sender.drain();
        }
      }
    }
    this.#writer.clear();
    this.#rebuildUnfinished = false;
  }

  /** Waits for what is under way, before a submission is given up. */
  async drain(): Promise<void> {
    await this.#sender.drain().catch(() => undefined);
  }

  /** Writes what was kept back until the end. Nothing may be appended afterwards. */
  async finish(): Promise<void> {
    this.#writer.finish();
    await this.#sender.drain();
    const rows = this.#writer.degreeChanges();
    if (rows.length > 0) await this.#runLocked(ADD_DEGREES, { rows });
    if (this.#sender instanceof MultiTransactionSender) await this.#sender.unmark();
    await updateGraphState(this.#runLocked, {
      revision: this.#revision,
      lastSeq: this.#lastEntrySeq,
      lastOrdinal: this.#writer.lastOrdinal,
    });
  }

  /** Takes an entry's number and revision, or throws: the database itself would only refuse a number that is taken. */
  #acceptEntry(entry: LedgerEntry): void {
    if (entry.seq !== this.#lastEntrySeq + 1 || entry.revision < this.#revision)
      throw new TypeError(
        `the ledger is append-only: after entry ${this.#lastEntrySeq} of revision ${this.#revision} comes none with the number ${entry.seq} and revision ${entry.revision}`,
      );
    this.#lastEntrySeq = entry.seq;
    this.#revision = entry.revision;
    this.firstEntry ??= entry;
  }
}
