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

/** Who submits, when, and who is told how far it has come. */
export interface SubmissionOptions {
  readonly by: string;
  readonly at: Date;
  readonly onProgress: ProgressListener;
  /** Whether a folder with other bytes and the same content is noted, so that it is known without being read the next time. */
  readonly noteFingerprint: boolean;
}

/** What a submission did. */
export interface SubmissionReport {
  readonly revision: number;
  readonly added: Readonly<Record<RecordCollection, number>>;
  readonly updated: { readonly entities: number };
  readonly unchanged: boolean;
}

/** One submission of a data set under way: it numbers the entries and knows what has to be worked out anew. */
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
  /** Things that claims were added about, whose versions have to be worked out from all claims when those are written. */
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

  /** Writes what is new of a batch of checked records; throws with all problems where one may not be recorded. */
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

  /** The versions of relationships all of whose claims are here; the others are noted, to be worked out at the end. */
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

  /** Works out the versions of all relationships that claims were added about and that are not done yet. */
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

/** Refuses to go on where the files are not those any more that were checked. */
function requireUnchanged(folder: DatasetFolder): void {
  if (!folder.isUnchanged())
    throw new InvalidDataset([
      { path: [], message: `the files of "${folder.path}" changed while they were read` },
    ]);
}

/**
 * Writes a data set that was checked: its entries, records and recomputed versions, in one transaction and under one revision. What is
 * recorded already is left as it is.
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
      // What was not checked may be of any form.
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
