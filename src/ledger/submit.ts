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
import type { WriteBatch, GraphStore, RelationshipVersions, WriteTransaction } from '../store/port.ts';
import type { RawRecord } from './collection-file.ts';
import { RECORD_COLLECTIONS } from './validate-dataset.ts';
import type { DatasetValidation } from './validation.ts';
import { differences } from '../domain/differences.ts';
import { EMPTY_BATCH } from './empty-batch.ts';
import { batches, type ProgressListener } from './progress.ts';
import { projectVersions, type ClaimSource, type SourcedClaim } from './version-projection.ts';
import type { DatasetFolder, UnlocatedProblem } from './dataset-folder.ts';
import { recordEffect, type RecordCollection } from './record-effect.ts';
import { buildRecord, type CollectionRecords } from './records.ts';

/** The author, time and progress listener of a submission. */
export interface SubmissionOptions {
  readonly by: string;
  readonly at: Date;
  readonly onProgress: ProgressListener;
  /** Whether to record a new fingerprint of a folder with the same content in other bytes. */
  readonly noteFingerprint: boolean;
}

/** The result of a submission. */
export interface SubmissionReport {
  readonly revision: number;
  readonly added: Readonly<Record<RecordCollection, number>>;
  readonly updated: { readonly entities: number };
  readonly unchanged: boolean;
}

/** Writes one submission: numbers its entries and tracks the versions to recompute. */
class LedgerWriter {
  readonly added = { sources: 0, entities: 0, relationships: 0, claims: 0 };
  updatedEntities = 0;
  readonly #transaction: WriteTransaction;
  readonly #dataset: Dataset;
  readonly #validator: DatasetValidation['validator'];
  readonly #by: string;
  readonly #at: string;
  readonly #sources = new Map<Id, ClaimSource>();
  readonly #newRelationships = new IdMap();
  /** The subjects of added claims whose versions are computed after all claims are written. */
  readonly #incompleteSubjects = new Set<Id>();
  #seq: number;

  constructor(
    transaction: WriteTransaction,
    dataset: Dataset,
    validator: DatasetValidation['validator'],
    { by, at }: SubmissionOptions,
  ) {
    this.#transaction = transaction;
    this.#dataset = dataset;
    this.#validator = validator;
    this.#by = by;
    this.#at = at.toISOString();
    this.#seq = transaction.lastSeq;
  }

  get hasWritten(): boolean {
    return this.#seq > this.#transaction.lastSeq;
  }

  #createEntry<K extends keyof EntryRecords>(kind: K, record: EntryRecords[K]): LedgerEntry {
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
      entries: [this.#createEntry(kind, record)],
      datasets: [record],
    });
  }

  /** Writes the new records of a batch, or none if it returns problems. */
  async writeBatch(collection: RecordCollection, raw: readonly RawRecord[]): Promise<UnlocatedProblem[]> {
    const problems: UnlocatedProblem[] = [];
    const records = raw.map(({ value }) => buildRecord(collection, value, this.#dataset.id));
    if (collection === 'sources')
      for (const { id, kind, publisher, publishedOn } of records as CollectionRecords['sources'][])
        this.#sources.set(id, { kind, publisher, ...(publishedOn === undefined ? {} : { publishedOn }) });
    const existing =
      this.#transaction.lastSeq === 0 ? null : await this.#transaction.find(records.map(({ id }) => id));
    const toAdd: CollectionRecords[RecordCollection][] = existing === null ? records : [];
    const toUpdate: CollectionRecords[RecordCollection][] = [];
    if (existing !== null)
      for (const [at, record] of records.entries()) {
        const path = [collection, String(raw[at]?.index)];
        const effect = recordEffect(collection, record, path, this.#dataset.id, existing.get(record.id));
        if (effect.action === 'refuse') problems.push(...effect.problems);
        if (effect.action === 'add') toAdd.push(record);
        if (effect.action === 'update') toUpdate.push(record);
      }
    if (problems.length === 0 && toAdd.length + toUpdate.length > 0) {
      await this.#transaction.append(this.#createBatch(collection, toAdd, toUpdate));
      this.added[collection] += toAdd.length;
      this.updatedEntities += toUpdate.length;
    }
    return problems;
  }

  #createBatch(
    collection: RecordCollection,
    added: readonly unknown[],
    updated: readonly unknown[],
  ): WriteBatch {
    const dataset = this.#dataset.id;
    switch (collection) {
      case 'sources': {
        const sources = (added as CollectionRecords['sources'][]).map((each): SourceRecord => ({
          ...each,
          dataset,
          recordedAt: this.#at,
        }));
        return {
          ...EMPTY_BATCH,
          sources,
          entries: sources.map((each) => this.#createEntry('SOURCE_ADDED', each)),
        };
      }
      case 'entities': {
        const toEntityRecord = (each: unknown): EntityRecord => ({
          ...(each as CollectionRecords['entities']),
          dataset,
        });
        const [addedEntities, updatedEntities] = [added.map(toEntityRecord), updated.map(toEntityRecord)];
        return {
          ...EMPTY_BATCH,
          entities: [...addedEntities, ...updatedEntities],
          entries: [
            ...addedEntities.map((each) => this.#createEntry('ENTITY_ADDED', each)),
            ...updatedEntities.map((each) => this.#createEntry('ENTITY_UPDATED', each)),
          ],
        };
      }
      case 'relationships': {
        const relationships = (added as CollectionRecords['relationships'][]).map(
          (each): RelationshipRecord => ({
            ...each,
            dataset,
          }),
        );
        for (const { id } of relationships) this.#newRelationships.set(id, 1);
        return {
          ...EMPTY_BATCH,
          relationships,
          entries: relationships.map((each) => this.#createEntry('RELATIONSHIP_ADDED', each)),
        };
      }
      case 'claims': {
        const entries = (added as CollectionRecords['claims'][]).map((each) =>
          this.#createEntry('CLAIM_ADDED', {
            ...each,
            seq: this.#seq + 1,
            state: 'ACCEPTED',
            dataset,
            recordedAt: this.#at,
          }),
        );
        const claims = entries.map(({ record }) => record as ClaimRecord);
        return { ...EMPTY_BATCH, claims, entries, versions: this.#completeVersions(claims) };
      }
    }
  }

  /** Versions of relationships with all claims in this batch; remembers the others. */
  #completeVersions(claims: readonly ClaimRecord[]): RelationshipVersions[] {
    const claimsBySubject = new Map<Id, SourcedClaim[]>();
    for (const claim of claims) {
      const source = this.#sources.get(claim.source);
      const group = claimsBySubject.get(claim.about) ?? [];
      claimsBySubject.set(claim.about, group);
      if (source !== undefined) group.push({ claim, source });
    }
    const complete: RelationshipVersions[] = [];
    for (const [about, group] of claimsBySubject)
      if (this.#newRelationships.has(about) && group.length === this.#validator.countClaimsAbout(about))
        complete.push(projectVersions(about, group));
      else this.#incompleteSubjects.add(about);
    return complete;
  }

  /** Computes and writes the remaining versions of all relationships with added claims. */
  async writeVersions(): Promise<void> {
    for (const batch of batches(this.#incompleteSubjects)) {
      const recordedIds = batch.filter((id) => !this.#newRelationships.has(id));
      const existing = await this.#transaction.find(recordedIds);
      const relationships = batch.filter(
        (id) => this.#newRelationships.has(id) || existing.get(id)?.kind === 'RELATIONSHIP',
      );
      const claims = await this.#transaction.claimsAbout(relationships);
      await this.#transaction.append({
        ...EMPTY_BATCH,
        versions: relationships.map((id) => projectVersions(id, claims.get(id) ?? [])),
      });
    }
  }
}

/** Throws if the files differ from the validated ones. */
function requireUnchanged(folder: DatasetFolder): void {
  if (!folder.isUnchanged())
    throw new InvalidDataset([
      { path: [], message: `the files of "${folder.path}" changed during the import; import them again` },
    ]);
}

/**
 * Writes a validated data set: its entries, records and recomputed versions, in one transaction and
 * under one revision. Unchanged records are skipped.
 */
export async function submitDataset(
  store: GraphStore,
  folder: DatasetFolder,
  dataset: Dataset,
  { validator, total }: Pick<DatasetValidation, 'validator' | 'total'>,
  options: SubmissionOptions,
): Promise<SubmissionReport> {
  const previous = (await store.datasets()).find(({ id }) => id === dataset.id);
  const record: DatasetRecord = { ...dataset, fingerprint: folder.fingerprint };
  const changes = differences(previous ?? {}, record);
  return store.write(async (transaction) => {
    const writer = new LedgerWriter(transaction, dataset, validator, options);
    if (previous === undefined) await writer.writeDataset('DATASET_ADDED', record);
    let done = 0;
    const problems: UnlocatedProblem[] = [];
    try {
      for (const collection of RECORD_COLLECTIONS)
        for (const batch of batches(
          folder.records(collection, ({ path, message }) => problems.push({ path, message })),
        )) {
          problems.push(...(await writer.writeBatch(collection, batch)));
          done += batch.length;
          options.onProgress({ subject: dataset.id, step: 'writing', done, total });
        }
    } catch (error) {
      // Files that changed after validation can fail in any way.
      requireUnchanged(folder);
      throw error;
    }
    requireUnchanged(folder);
    if (problems.length > 0) throw new InvalidDataset(folder.locate(problems));
    await writer.writeVersions();
    const mustRecordFingerprint = options.noteFingerprint || writer.hasWritten;
    if (
      previous !== undefined &&
      changes.some(({ path }) => path[0] !== 'fingerprint' || mustRecordFingerprint)
    )
      await writer.writeDataset('DATASET_UPDATED', record);
    return {
      revision: transaction.revision + (writer.hasWritten ? 1 : 0),
      added: writer.added,
      updated: { entities: writer.updatedEntities },
      unchanged: !writer.hasWritten,
    };
  }, total);
}
