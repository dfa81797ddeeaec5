import type { Dataset } from '../domain/dataset.ts';
import { differences, type FieldDifference } from '../domain/differences.ts';
import type { Id } from '../domain/id.ts';
import { IdMap } from '../domain/id-map.ts';
import type { ClaimRecord, EntityRecord, RelationshipRecord, SourceRecord } from '../domain/ledger-entry.ts';
import { resolveMerged } from '../domain/merges.ts';
import type { RecordKind } from '../domain/references.ts';
import type { ExistingRecord, RelationshipVersions, WriteTransaction } from '../store/port.ts';
import { ClaimReplacer, type PlannedClaims } from './claim-replacer.ts';
import type { RawRecord } from './collection-file.ts';
import { correctExisting, correctRecord } from './dataset-changes.ts';
import type { UnlocatedProblem } from './dataset-folder.ts';
import type { LedgerWriter } from './ledger-writer.ts';
import { mergeProblem } from './merge-problem.ts';
import {
  keepRecordedNames,
  recordEffect,
  KIND_BY_COLLECTION,
  submittedFields,
  type RecordCollection,
} from './record-effect.ts';
import { buildRecord, type ClaimWithId, type CollectionRecords } from './records.ts';
import { findCurrent } from './replacements.ts';
import type { DatasetValidation } from './validation.ts';
import { projectVersions, type ClaimSource, type SourcedClaim } from './version-projection.ts';

/** A change of a recorded record by a data set. */
export interface RecordChange {
  readonly kind: RecordKind;
  readonly id: Id;
  /** The changed fields; none for a claim that is retracted or only keeps its place. */
  readonly differences: readonly FieldDifference[];
  /** The claim in place of a replaced one. */
  readonly replacedBy?: Id;
  /** The entity that this one was merged into. */
  readonly mergedInto?: Id;
  /** The reason of a retraction or merge. */
  readonly reason?: string;
}

/** The records of a batch that are added and updated. */
interface PlannedRecords {
  readonly added: readonly object[];
  readonly updated: readonly object[];
}

type SubmittedRecord = CollectionRecords[RecordCollection];

/** Writes the records of a data set and its changes to recorded records. */
export class DatasetWriter {
  readonly added = { sources: 0, entities: 0, relationships: 0, claims: 0 };
  readonly updated = { sources: 0, entities: 0, relationships: 0 };
  /** All changes of recorded records. */
  readonly changes: RecordChange[] = [];
  readonly #transaction: WriteTransaction;
  readonly #writer: LedgerWriter;
  readonly #dataset: Dataset;
  readonly #validation: Pick<DatasetValidation, 'validator' | 'changes'>;
  readonly #correct: boolean;
  readonly #uses: ReadonlySet<Id>;
  readonly #replacer: ClaimReplacer | null;
  readonly #sources = new Map<Id, ClaimSource>();
  readonly #newRelationships = new IdMap();

  /**
   * @param correct whether differences from the recorded records are corrections.
   * @param uses the other data sets whose records it may change.
   */
  constructor(
    transaction: WriteTransaction,
    writer: LedgerWriter,
    dataset: Dataset,
    validation: Pick<DatasetValidation, 'validator' | 'changes'>,
    correct: boolean,
    uses: ReadonlySet<Id>,
  ) {
    this.#uses = uses;
    this.#transaction = transaction;
    this.#writer = writer;
    this.#dataset = dataset;
    this.#validation = validation;
    this.#correct = correct;
    this.#replacer = correct
      ? new ClaimReplacer(transaction, dataset, validation.validator, writer.at)
      : null;
  }

  /** Writes the new and changed records of a batch, or none if it returns problems. */
  async writeBatch(collection: RecordCollection, raw: readonly RawRecord[]): Promise<UnlocatedProblem[]> {
    const records = raw.map(({ value }) => this.#buildRecord(collection, value));
    if (collection === 'sources')
      for (const { id, kind, publisher, publishedOn } of records as CollectionRecords['sources'][])
        this.#sources.set(id, { kind, publisher, ...(publishedOn === undefined ? {} : { publishedOn }) });
    const existing =
      this.#transaction.lastSeq === 0
        ? new Map<Id, ExistingRecord>()
        : await findCurrent(
            (ids) => this.#transaction.find(ids),
            records.map(({ id }) => id),
          );
    if (collection === 'claims' && this.#replacer !== null) {
      await this.#writeClaims(await this.#replacer.plan(records as ClaimWithId[], existing));
      return [];
    }
    const problems: UnlocatedProblem[] = [];
    const added: SubmittedRecord[] = [];
    const updated: { readonly record: SubmittedRecord; readonly differences: readonly FieldDifference[] }[] =
      [];
    for (const [at, submitted] of records.entries()) {
      const day = this.#writer.at.slice(0, 10);
      const record = keepRecordedNames(submitted, existing.get(submitted.id), day);
      const effect = recordEffect(
        collection,
        record,
        [collection, String(raw[at]?.index)],
        {
          dataset: this.#dataset.id,
          correct: this.#correct,
          patch: this.#validation.changes.corrections.get(record.id)?.patch,
        },
        existing.get(record.id),
      );
      if (effect.action === 'refuse') problems.push(...effect.problems);
      if (effect.action === 'add') added.push(record);
      if (effect.action === 'update') updated.push({ record, differences: effect.differences });
    }
    if (problems.length > 0) return problems;
    for (const { record, differences: changed } of updated)
      this.changes.push({ kind: KIND_BY_COLLECTION[collection], id: record.id, differences: changed });
    if (collection === 'claims')
      await this.#writeClaims({
        added: (added as ClaimWithId[]).map((record) => ({ record, recordedAt: this.#writer.at })),
        replaced: [],
      });
    else
      await this.#write(collection, {
        added: added.map((record) => this.#withLedgerFields(collection, record, undefined)),
        updated: updated.map(({ record }) =>
          this.#withLedgerFields(collection, record, existing.get(record.id)),
        ),
      });
    return [];
  }

  /** Writes the corrections of records outside of the data set's own files. */
  async writeCorrections(): Promise<UnlocatedProblem[]> {
    const { corrections } = this.#validation.changes;
    const external = [...corrections.values()].filter(
      ({ patch }) => this.#validation.validator.findRecord(patch.id) === undefined,
    );
    const existing = await this.#transaction.find(external.map(({ patch }) => patch.id));
    const problems: UnlocatedProblem[] = [];
    for (const correction of external) {
      const { collection, patch, path } = correction;
      const recorded = existing.get(patch.id);
      if (recorded === undefined) {
        problems.push({ path: [...path, 'id'], message: `unknown ID "${patch.id}"` });
        continue;
      }
      const result = correctExisting(recorded, correction);
      if ('problems' in result) {
        problems.push(...result.problems);
        continue;
      }
      const changed = differences(submittedFields(recorded.record), result.record);
      if (changed.length === 0) continue;
      this.changes.push({ kind: recorded.kind, id: patch.id, differences: changed });
      const record = this.#withLedgerFields(collection, result.record, recorded);
      await this.#write(collection, { added: [], updated: [record] });
    }
    return problems;
  }

  /** Retracts the claims that the data set lists, or those in place of them. */
  async writeRetractions(): Promise<void> {
    const { retractions } = this.#validation.changes;
    const existing = await findCurrent(
      (ids) => this.#transaction.find(ids),
      retractions.map(({ claim }) => claim),
    );
    for (const { claim: id, reason, withdrawnOn } of retractions) {
      const current = existing.get(id);
      if (current?.kind !== 'CLAIM') continue;
      const { record: claim } = current;
      const { retraction } = claim;
      if (retraction?.reason === reason && retraction.withdrawnOn === withdrawnOn) continue;
      this.changes.push({ kind: 'CLAIM', id: claim.id, differences: [], reason });
      await this.#writer.retractClaims([
        { claim, reason, ...(withdrawnOn === undefined ? {} : { withdrawnOn }) },
      ]);
    }
  }

  /** Merges the entities that the data set lists, unless they are merged already. */
  async writeMerges(): Promise<UnlocatedProblem[]> {
    const problems: UnlocatedProblem[] = [];
    for (const { path, ...merge } of this.#validation.changes.merges) {
      const { from, into, reason } = merge;
      const merges = await this.#transaction.merges();
      if (merges.has(from) && resolveMerged(merges, from) === resolveMerged(merges, into)) continue;
      const problem =
        (await this.#mergeAccessProblem(from)) ??
        (await mergeProblem((ids) => this.#transaction.find(ids), merges, merge));
      if (problem !== null) {
        problems.push({ path: [...path, 'from'], message: problem });
        continue;
      }
      this.changes.push({ kind: 'ENTITY', id: from, differences: [], mergedInto: into, reason });
      await this.#writer.mergeEntities(merge);
    }
    return problems;
  }

  async #mergeAccessProblem(id: Id): Promise<string | null> {
    const existing = (await this.#transaction.find([id])).get(id);
    const dataset = existing?.record.dataset;
    return dataset === undefined || dataset === this.#dataset.id || this.#uses.has(dataset)
      ? null
      : `"${id}" belongs to the data set "${dataset}"; add "${dataset}" to "uses" to merge it`;
  }

  /** Recomputes the versions of all relationships that depend on changed records. */
  async writeVersions(): Promise<void> {
    await this.#writer.writeVersions((id) => this.#newRelationships.has(id));
  }

  /** A validated record with its correction in the same data set. */
  #buildRecord(collection: RecordCollection, value: unknown): SubmittedRecord {
    const record = buildRecord(collection, value, this.#dataset.id);
    const correction = this.#validation.changes.corrections.get(record.id);
    if (correction?.collection !== collection) return record;
    const corrected = correctRecord(record, correction);
    return 'record' in corrected ? corrected.record : record;
  }

  #withLedgerFields(
    collection: RecordCollection,
    record: object,
    existing: ExistingRecord | undefined,
  ): object {
    const dataset = existing?.record.dataset ?? this.#dataset.id;
    if (collection !== 'sources') return { ...record, dataset };
    const { recordedAt = this.#writer.at } = (existing?.record ?? {}) as Partial<SourceRecord>;
    return { ...record, dataset, recordedAt };
  }

  async #write(
    collection: Exclude<RecordCollection, 'claims'>,
    { added, updated }: PlannedRecords,
  ): Promise<void> {
    this.added[collection] += added.length;
    this.updated[collection] += updated.length;
    const writer = this.#writer;
    switch (collection) {
      case 'sources': {
        const sources = added as readonly SourceRecord[];
        if (sources.length > 0)
          await writer.append({
            sources,
            entries: sources.map((each) => writer.createEntry('SOURCE_ADDED', each)),
          });
        return writer.updateSources(updated as readonly SourceRecord[]);
      }
      case 'entities': {
        const entities = added as readonly EntityRecord[];
        if (entities.length > 0)
          await writer.append({
            entities,
            entries: entities.map((each) => writer.createEntry('ENTITY_ADDED', each)),
          });
        return writer.updateEntities(updated as readonly EntityRecord[]);
      }
      case 'relationships': {
        const relationships = added as readonly RelationshipRecord[];
        for (const { id } of relationships) this.#newRelationships.set(id, 1);
        if (relationships.length > 0)
          await writer.append({
            relationships,
            entries: relationships.map((each) => writer.createEntry('RELATIONSHIP_ADDED', each)),
          });
        return writer.updateRelationships(updated as readonly RelationshipRecord[]);
      }
    }
  }

  async #writeClaims({ added, replaced }: PlannedClaims): Promise<void> {
    const writer = this.#writer;
    const dataset = this.#dataset.id;
    if (added.length > 0) {
      const entries = added.map(({ record, recordedAt }) =>
        writer.createEntry('CLAIM_ADDED', {
          ...record,
          seq: writer.lastSeq + 1,
          state: 'ACCEPTED',
          dataset,
          recordedAt,
        }),
      );
      const claims = entries.map(({ record }) => record as ClaimRecord);
      await writer.append({ claims, entries, versions: this.#completeVersions(claims) });
    }
    this.added.claims += added.length - replaced.length;
    for (const { claim, replacedBy, differences: changed } of replaced)
      this.changes.push({
        kind: 'CLAIM',
        id: claim.id,
        differences: changed,
        ...(replacedBy === undefined ? {} : { replacedBy }),
      });
    await writer.retractClaims(replaced);
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
      if (
        this.#newRelationships.has(about) &&
        group.length === this.#validation.validator.countClaimsAbout(about)
      )
        complete.push(projectVersions(about, group));
      else this.#writer.addChangedSubject(about);
    return complete;
  }
}
