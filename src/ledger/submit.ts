import type { Dataset } from '../domain/dataset.ts';
import type { Id } from '../domain/id.ts';
import { IdMap } from '../domain/id-map.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  EntryRecords,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../domain/ledger-entry.ts';
import { InvalidDataset } from '../errors.ts';
import type { Batch, GraphStore, RelationshipVersions, Transaction } from '../store/port.ts';
import type { RawRecord } from './collection-file.ts';
import { RECORD_COLLECTIONS } from './validate-dataset.ts';
import type { Checked } from './validation.ts';
import { differences } from '../domain/differences.ts';
import { EMPTY_BATCH } from './empty-batch.ts';
import { batches, type OnProgress } from './progress.ts';
import { projectVersions, type SourceInView, type WithSource } from './version-projection.ts';
import type { DatasetFolder, Unplaced } from './dataset-folder.ts';
import { effect, type RecordCollection } from './record-effect.ts';
import { recordOf, type Records } from './records.ts';

/** Who submits, when, and who is told how far it has come. */
export interface Circumstances {
  readonly by: string;
  readonly at: Date;
  readonly onProgress: OnProgress;
  /** Whether a folder with other bytes and the same content is noted, so that it is known without being read the next time. */
  readonly noteFingerprint: boolean;
}

/** What a submission did. */
export interface Submitted {
  readonly revision: number;
  readonly added: Readonly<Record<RecordCollection, number>>;
  readonly updated: { readonly entities: number };
  readonly unchanged: boolean;
}

/** One submission of a data set under way: it numbers the entries and knows what has to be worked out anew. */
class Writing {
  readonly added = { sources: 0, entities: 0, relationships: 0, claims: 0 };
  updatedEntities = 0;
  readonly #transaction: Transaction;
  readonly #dataset: Dataset;
  readonly #submission: Checked['submission'];
  readonly #by: string;
  readonly #at: string;
  readonly #sources = new Map<Id, SourceInView>();
  readonly #newRelationships = new IdMap();
  /** Things that claims were added about, whose versions have to be worked out from all claims when those are written. */
  readonly #touched = new Set<Id>();
  #seq: number;

  constructor(
    transaction: Transaction,
    dataset: Dataset,
    submission: Checked['submission'],
    { by, at }: Circumstances,
  ) {
    this.#transaction = transaction;
    this.#dataset = dataset;
    this.#submission = submission;
    this.#by = by;
    this.#at = at.toISOString();
    this.#seq = transaction.lastSeq;
  }

  get wrote(): boolean {
    return this.#seq > this.#transaction.lastSeq;
  }

  #entry<K extends keyof EntryRecords>(kind: K, record: EntryRecords[K]): LedgerEntry {
    this.#seq += 1;
    return {
      seq: this.#seq,
      revision: this.#transaction.revision + 1,
      at: this.#at,
      by: this.#by,
      kind,
      subject: record.id,
      record,
    };
  }

  async writeDataset(kind: 'DATASET_ADDED' | 'DATASET_UPDATED', record: DatasetRecord): Promise<void> {
    await this.#transaction.append({
      ...EMPTY_BATCH,
      entries: [this.#entry(kind, record)],
      datasets: [record],
    });
  }

  /** Writes what is new of a batch of checked records; throws with all problems where one may not be recorded. */
  async writeBatch(collection: RecordCollection, raw: readonly RawRecord[]): Promise<Unplaced[]> {
    const problems: Unplaced[] = [];
    const records = raw.map(({ value }) => recordOf(collection, value, this.#dataset.id));
    if (collection === 'sources')
      for (const { id, kind, publisher, publishedOn } of records as Records['sources'][])
        this.#sources.set(id, { kind, publisher, ...(publishedOn === undefined ? {} : { publishedOn }) });
    const there =
      this.#transaction.lastSeq === 0 ? null : await this.#transaction.find(records.map(({ id }) => id));
    const toAdd: Records[RecordCollection][] = there === null ? records : [];
    const toUpdate: Records[RecordCollection][] = [];
    if (there !== null)
      for (const [at, record] of records.entries()) {
        const path = [collection, String(raw[at]?.index)];
        const does = effect(collection, record, path, this.#dataset.id, there.get(record.id));
        if (does.does === 'refuse') problems.push(...does.problems);
        if (does.does === 'add') toAdd.push(record);
        if (does.does === 'update') toUpdate.push(record);
      }
    if (problems.length === 0 && toAdd.length + toUpdate.length > 0) {
      await this.#transaction.append(this.#batch(collection, toAdd, toUpdate));
      this.added[collection] += toAdd.length;
      this.updatedEntities += toUpdate.length;
    }
    return problems;
  }

  #batch(collection: RecordCollection, added: readonly unknown[], updated: readonly unknown[]): Batch {
    const dataset = this.#dataset.id;
    switch (collection) {
      case 'sources': {
        const sources = (added as Records['sources'][]).map((each): SourceRecord => ({
          ...each,
          dataset,
          recordedAt: this.#at,
        }));
        return { ...EMPTY_BATCH, sources, entries: sources.map((each) => this.#entry('SOURCE_ADDED', each)) };
      }
      case 'entities': {
        const owned = (each: unknown): EntityRecord => ({ ...(each as Records['entities']), dataset });
        const [newOnes, changed] = [added.map(owned), updated.map(owned)];
        return {
          ...EMPTY_BATCH,
          entities: [...newOnes, ...changed],
          entries: [
            ...newOnes.map((each) => this.#entry('ENTITY_ADDED', each)),
            ...changed.map((each) => this.#entry('ENTITY_UPDATED', each)),
          ],
        };
      }
      case 'relationships': {
        const relationships = (added as Records['relationships'][]).map((each): RelationshipRecord => ({
          ...each,
          dataset,
        }));
        for (const { id } of relationships) this.#newRelationships.set(id, 1);
        return {
          ...EMPTY_BATCH,
          relationships,
          entries: relationships.map((each) => this.#entry('RELATIONSHIP_ADDED', each)),
        };
      }
      case 'claims': {
        const entries = (added as Records['claims'][]).map((each) =>
          this.#entry('CLAIM_ADDED', {
            ...each,
            seq: this.#seq + 1,
            state: 'ACCEPTED',
            dataset,
            recordedAt: this.#at,
          }),
        );
        const claims = entries.map(({ record }) => record as ClaimRecord);
        return { ...EMPTY_BATCH, claims, entries, versions: this.#versionsOf(claims) };
      }
    }
  }

  /** The versions of relationships all of whose claims are here; the others are noted, to be worked out at the end. */
  #versionsOf(claims: readonly ClaimRecord[]): RelationshipVersions[] {
    const byThing = new Map<Id, WithSource[]>();
    for (const claim of claims) {
      const source = this.#sources.get(claim.source);
      const group = byThing.get(claim.about) ?? [];
      byThing.set(claim.about, group);
      if (source !== undefined) group.push({ claim, source });
    }
    const complete: RelationshipVersions[] = [];
    for (const [about, group] of byThing)
      if (this.#newRelationships.has(about) && group.length === this.#submission.countClaimsAbout(about))
        complete.push(projectVersions(about, group));
      else this.#touched.add(about);
    return complete;
  }

  /** Works out the versions of all relationships that claims were added about and that are not done yet. */
  async writeVersions(): Promise<void> {
    for (const batch of batches(this.#touched)) {
      const old = batch.filter((id) => !this.#newRelationships.has(id));
      const there = await this.#transaction.find(old);
      const relationships = batch.filter(
        (id) => this.#newRelationships.has(id) || there.get(id)?.kind === 'RELATIONSHIP',
      );
      const claims = await this.#transaction.claimsAbout(relationships);
      await this.#transaction.append({
        ...EMPTY_BATCH,
        versions: relationships.map((id) => projectVersions(id, claims.get(id) ?? [])),
      });
    }
  }
}

/** Refuses to go on where the files are not those any more that were checked. */
function requireUnchanged(folder: DatasetFolder): void {
  if (!folder.unchanged())
    throw new InvalidDataset([
      { path: [], message: `the files of "${folder.path}" changed while they were read` },
    ]);
}

/**
 * Writes a data set that was checked: its entries, records and recomputed versions, in one transaction and under one revision. What is
 * recorded already is left as it is.
 */
export async function submit(
  store: GraphStore,
  folder: DatasetFolder,
  dataset: Dataset,
  { submission, total }: Pick<Checked, 'submission' | 'total'>,
  circumstances: Circumstances,
): Promise<Submitted> {
  const earlier = (await store.datasets()).find(({ id }) => id === dataset.id);
  const record: DatasetRecord = { ...dataset, fingerprint: folder.fingerprint };
  const changed = differences(earlier ?? {}, record);
  return store.write(async (transaction) => {
    const writing = new Writing(transaction, dataset, submission, circumstances);
    if (earlier === undefined) await writing.writeDataset('DATASET_ADDED', record);
    let done = 0;
    const problems: Unplaced[] = [];
    try {
      for (const collection of RECORD_COLLECTIONS)
        for (const batch of batches(
          folder.records(collection, ({ path, message }) => problems.push({ path, message })),
        )) {
          problems.push(...(await writing.writeBatch(collection, batch)));
          done += batch.length;
          circumstances.onProgress({ what: dataset.id, step: 'writing', done, total });
        }
    } catch (error) {
      // What was not checked may be of any form.
      requireUnchanged(folder);
      throw error;
    }
    requireUnchanged(folder);
    if (problems.length > 0) throw new InvalidDataset(folder.placed(problems));
    await writing.writeVersions();
    const worthNoting = circumstances.noteFingerprint || writing.wrote;
    if (earlier !== undefined && changed.some(({ path }) => path[0] !== 'fingerprint' || worthNoting))
      await writing.writeDataset('DATASET_UPDATED', record);
    return {
      revision: transaction.revision + (writing.wrote ? 1 : 0),
      added: writing.added,
      updated: { entities: writing.updatedEntities },
      unchanged: !writing.wrote,
    };
  }, total);
}
