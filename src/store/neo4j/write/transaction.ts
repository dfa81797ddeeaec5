import neo4j from 'neo4j-driver';
import type { Id } from '../../../domain/id.ts';
import type { ClaimRecord, LedgerEntry, SourceRecord } from '../../../domain/ledger-entry.ts';
import { StoreUnavailable, StoreUnusable } from '../../../errors.ts';
import type { WriteBatch, ClaimWithSource, ExistingRecord, WriteTransaction } from '../../port.ts';
import type { Connection, Run } from '../connection.ts';
import { advance, type lock } from './graph-lock.ts';
import { indexable } from '../model.ts';
import { schemaFaults } from '../maintain/schema.ts';
import { PiecewiseSender, WholeSender } from './statement-sender.ts';
import { noteBefore } from './undo-log.ts';
import { Writer } from './batch-writer.ts';

/** Thrown where a submission does not fit into one transaction: it has to be done again, in several. */
export class TooLarge extends Error {}

/** What is worked out from the ledger; the names of nodes that are worked out from these go with them. */
const PROJECTED = [
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
const DELETED = 10_000;

const FIND = (['Entity', 'Relationship', 'Source', 'Claim'] as const)
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

const ENTRY =
  'MATCH (c:Change {seq: $seq}) RETURN c.at AS at, c.by AS by, c.kind AS kind, c.record AS record';

const ADD_DEGREES =
  'UNWIND $rows AS row MATCH (e:Entity {id: row.entity}) SET e.degree = e.degree + row.change';

/** A submission under way, in the transaction that holds the lock; what it changes is seen by nobody else until that is committed. */
export class Submission implements WriteTransaction {
  readonly revision: number;
  readonly lastSeq: number;
  /** The first entry that was appended. */
  first: LedgerEntry | undefined;
  readonly #main: Run;
  readonly #together: number;
  readonly #sender: WholeSender | PiecewiseSender;
  readonly #writer: Writer;
  readonly #ordinal: number;
  #revision: number;
  #seq: number;
  /** How much was appended. */
  #size = 0;
  /** Whether what is projected is not all there, because a rebuild broke off. */
  #torn: boolean;

  /**
   * @param main the transaction that holds the lock.
   * @param reached what the lock says; nothing else broke off than a rebuild.
   * @param how how many entries and records are written in this transaction at most; and where there are more, the connection for others.
   */
  constructor(
    main: Run,
    reached: Awaited<ReturnType<typeof lock>>,
    { together, pieces }: { readonly together: number; readonly pieces: Connection | null },
  ) {
    this.revision = this.#revision = reached.revision;
    this.lastSeq = this.#seq = reached.lastSeq;
    this.#ordinal = reached.lastOrdinal;
    this.#torn = reached.unfinished !== null;
    this.#main = main;
    this.#together = together;
    this.#sender = pieces === null ? new WholeSender(main) : new PiecewiseSender(pieces, main);
    this.#writer = new Writer(this.#sender, reached.lastOrdinal);
  }

  /** Whether the ledger has this very entry. */
  async holds(entry: LedgerEntry): Promise<boolean> {
    const [found] = await this.#main(ENTRY, { seq: neo4j.int(entry.seq) });
    return (
      found?.get('at') === entry.at &&
      found.get('by') === entry.by &&
      found.get('kind') === entry.kind &&
      found.get('record') === JSON.stringify(entry.record)
    );
  }

  async find(ids: readonly Id[]): Promise<Map<Id, ExistingRecord>> {
    const rows = await this.#sender.ask(FIND, { ids: [...new Set(ids)] });
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
    for (const row of await this.#sender.ask(CLAIMS_ABOUT, { ids: [...found.keys()] })) {
      const id = row.get('source') as Id;
      const source = sources.get(id) ?? (JSON.parse(String(row.get('document'))) as SourceRecord);
      sources.set(id, source);
      const claim = JSON.parse(String(row.get('claim'))) as ClaimRecord;
      found.get(row.get('id') as Id)?.push({ claim, source });
    }
    return found;
  }

  async namesakes(foldedNames: readonly string[]): Promise<Map<string, readonly Id[]>> {
    const forms = new Map(foldedNames.map((name) => [indexable(name), name]));
    const found = new Map<string, Id[]>();
    for (const row of await this.#sender.ask(NAMESAKES, { forms: [...forms.keys()] })) {
      const name = forms.get(row.get('form') as string) ?? '';
      const ids = found.get(name) ?? [];
      found.set(name, ids);
      ids.push(row.get('id') as Id);
    }
    return found;
  }

  async append(batch: WriteBatch): Promise<void> {
    if (this.#torn)
      throw new StoreUnavailable('a rebuild of the store broke off; "dealgraph rebuild" has to be run again');
    for (const entry of batch.entries) this.#advance(entry);
    for (const list of Object.values(batch) as readonly unknown[][]) this.#size += list.length;
    if (this.#sender instanceof WholeSender) {
      if (this.#size > this.#together) throw new TooLarge();
    } else if (this.lastSeq > 0 && this.#sender.kind === 'SUBMISSION')
      await noteBefore(this.#sender, batch, this.#ordinal);
    await this.#writer.put(batch);
    await this.#sender.keepUp();
  }

  async clearProjection(): Promise<void> {
    const changed = await schemaFaults(this.#main);
    if (changed.length > 0)
      throw new StoreUnusable(
        `the graph cannot be written anew before its indexes are as they have to be: ${changed.join('; ')}`,
      );
    if (this.#sender instanceof WholeSender) {
      if (this.lastSeq > this.#together) throw new TooLarge();
      for (const label of [...PROJECTED, 'Unfinished'])
        await this.#main(`MATCH (n:${label}) DETACH DELETE n`);
    } else {
      this.#sender.kind = 'REBUILD';
      await this.#sender.mark();
      for (const label of PROJECTED) {
        const some = `MATCH (n:${label}) WITH n LIMIT ${DELETED} DETACH DELETE n RETURN count(*) AS deleted`;
        for (let deleted = DELETED; deleted === DELETED;) {
          // Goes through one row, which stands for the whole of it.
          this.#sender.send(some, [null], ([row]) => {
            deleted = Number(row?.get('deleted'));
          });
          await this.#sender.settle();
        }
      }
    }
    this.#writer.clear();
    this.#torn = false;
  }

  /** Waits for what is under way, before a submission is given up. */
  async settle(): Promise<void> {
    await this.#sender.settle().catch(() => undefined);
  }

  /** Writes what was kept back until the end. Nothing may be appended afterwards. */
  async finish(): Promise<void> {
    this.#writer.finish();
    await this.#sender.settle();
    const rows = this.#writer.degrees();
    if (rows.length > 0) await this.#main(ADD_DEGREES, { rows });
    if (this.#sender instanceof PiecewiseSender) await this.#sender.unmark();
    await advance(this.#main, {
      revision: this.#revision,
      lastSeq: this.#seq,
      lastOrdinal: this.#writer.lastOrdinal,
    });
  }

  /** Takes an entry's number and revision, or throws: the database itself would only refuse a number that is taken. */
  #advance(entry: LedgerEntry): void {
    if (entry.seq !== this.#seq + 1 || entry.revision < this.#revision)
      throw new TypeError(
        `the ledger is append-only: after entry ${this.#seq} of revision ${this.#revision} comes none with the number ${entry.seq} and revision ${entry.revision}`,
      );
    this.#seq = entry.seq;
    this.#revision = entry.revision;
    this.first ??= entry;
  }
}
