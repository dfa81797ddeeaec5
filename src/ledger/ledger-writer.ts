import type { Retraction } from '../domain/claim.ts';
import type { Id } from '../domain/id.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityMerge,
  EntityRecord,
  EntitySplit,
  EntryRecords,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../domain/ledger-entry.ts';
import { resolveMerged } from '../domain/merges.ts';
import type { WriteBatch, WriteTransaction } from '../store/port.ts';
import { EMPTY_BATCH } from './empty-batch.ts';
import { projectBatch, recordsAround } from './merge-projection.ts';
import { batches } from './progress.ts';
import { projectVersions } from './version-projection.ts';

/** The author and time of a submission. */
export interface EntryAuthorship {
  readonly by: string;
  readonly at: Date;
}

/** The retraction of one claim. */
export interface ClaimToRetract extends Pick<Retraction, 'reason' | 'withdrawnOn' | 'replacedBy'> {
  readonly claim: ClaimRecord;
}

/**
 * Writes one submission: numbers its entries, writes the records after each entry, and recomputes
 * the versions that depend on them.
 */
export class LedgerWriter {
  /** Time of all entries. */
  readonly at: string;
  readonly #transaction: WriteTransaction;
  readonly #by: string;
  /** The relationships and entities whose claims have changed. */
  readonly #changedSubjects = new Set<Id>();
  #seq: number;
  /** The merged entities, once they are loaded. */
  #merges: Map<Id, Id> | undefined;

  constructor(transaction: WriteTransaction, { by, at }: EntryAuthorship) {
    this.#transaction = transaction;
    this.#by = by;
    this.at = at.toISOString();
    this.#seq = transaction.lastSeq;
  }

  /** Number of the last entry. */
  get lastSeq(): number {
    return this.#seq;
  }

  get hasWritten(): boolean {
    return this.#seq > this.#transaction.lastSeq;
  }

  /** Revision of the graph after the submission. */
  get revision(): number {
    return this.#transaction.revision + (this.hasWritten ? 1 : 0);
  }

  /** Creates the next entry. */
  createEntry<K extends keyof EntryRecords>(
    kind: K,
    record: EntryRecords[K],
    subject = (record as { readonly id: Id }).id,
  ): LedgerEntry {
    this.#seq += 1;
    return {
      seq: this.#seq,
      revision: this.#transaction.revision + 1,
      at: this.at,
      by: this.#by,
      kind,
      subject,
      record,
    };
  }

  /** Writes entries and records, which are in their recorded form. */
  async append(batch: Partial<WriteBatch>): Promise<void> {
    const merges = await this.#loadMerges();
    const isPlain = merges.size === 0 && batch.merges === undefined;
    const projected = isPlain
      ? batch
      : await projectBatch((ids) => this.#transaction.find(ids), merges, batch);
    await this.#transaction.append({ ...EMPTY_BATCH, ...projected });
  }

  /** Merges two entities that can be merged. */
  async mergeEntities(merge: EntityMerge): Promise<void> {
    const merges = await this.#loadMerges();
    const { from, into } = merge;
    const records = await recordsAround(this.#transaction, [from]);
    merges.set(from, into);
    const entries = [this.createEntry('ENTITIES_MERGED', merge, from)];
    await this.append({ ...records, entries, merges: [{ from, into }] });
  }

  /** Splits a merged entity off. */
  async splitEntity(split: EntitySplit): Promise<void> {
    const merges = await this.#loadMerges();
    const { id } = split;
    const { entities, ...records } = await recordsAround(this.#transaction, [resolveMerged(merges, id)]);
    const existing = (await this.#transaction.find([id])).get(id);
    merges.delete(id);
    await this.append({
      ...records,
      entities: existing?.kind === 'ENTITY' ? [existing.record, ...entities] : entities,
      entries: [this.createEntry('ENTITIES_SPLIT', split)],
      merges: [{ from: id, into: null }],
    });
  }

  async #loadMerges(): Promise<Map<Id, Id>> {
    this.#merges ??= this.#transaction.lastSeq === 0 ? new Map<Id, Id>() : await this.#transaction.merges();
    return this.#merges;
  }

  /** Recomputes the versions of a relationship at the end of the submission. */
  addChangedSubject(id: Id): void {
    this.#changedSubjects.add(id);
  }

  /** Writes the description of a data set. */
  async writeDataset(kind: 'DATASET_ADDED' | 'DATASET_UPDATED', record: DatasetRecord): Promise<void> {
    await this.append({ entries: [this.createEntry(kind, record)], datasets: [record] });
  }

  /** Changes sources. The versions of all relationships with claims from them are recomputed. */
  async updateSources(sources: readonly SourceRecord[]): Promise<void> {
    if (sources.length === 0) return;
    await this.append({
      sources,
      entries: sources.map((each) => this.createEntry('SOURCE_UPDATED', each)),
    });
    const claims = await this.#transaction.referrers(sources.map(({ id }) => id));
    for (const batch of batches([...claims.values()].flat()))
      for (const { kind, record } of (await this.#transaction.find(batch)).values())
        if (kind === 'CLAIM') this.addChangedSubject(record.about);
  }

  /** Changes entities. */
  async updateEntities(entities: readonly EntityRecord[]): Promise<void> {
    if (entities.length === 0) return;
    await this.append({
      entities,
      entries: entities.map((each) => this.createEntry('ENTITY_UPDATED', each)),
    });
  }

  /** Changes relationships. Their versions depend on their claims alone. */
  async updateRelationships(relationships: readonly RelationshipRecord[]): Promise<void> {
    if (relationships.length === 0) return;
    await this.append({
      relationships,
      entries: relationships.map((each) => this.createEntry('RELATIONSHIP_UPDATED', each)),
    });
  }

  /** Retracts claims, or changes the details of their retractions. */
  async retractClaims(retracted: readonly ClaimToRetract[]): Promise<void> {
    if (retracted.length === 0) return;
    const claims = retracted.map(({ claim, reason, withdrawnOn, replacedBy }): ClaimRecord => {
      this.addChangedSubject(claim.about);
      return {
        ...claim,
        state: 'RETRACTED',
        retraction: {
          at: this.at,
          reason,
          by: this.#by,
          ...(withdrawnOn === undefined ? {} : { withdrawnOn }),
          ...(replacedBy === undefined ? {} : { replacedBy }),
        },
      };
    });
    await this.append({ claims, entries: claims.map((each) => this.createEntry('CLAIM_RETRACTED', each)) });
  }

  /** Restores retracted claims. */
  async restoreClaims(retracted: readonly ClaimRecord[]): Promise<void> {
    if (retracted.length === 0) return;
    const claims = retracted.map(({ retraction: _retraction, ...claim }): ClaimRecord => {
      this.addChangedSubject(claim.about);
      return { ...claim, state: 'ACCEPTED' };
    });
    await this.append({ claims, entries: claims.map((each) => this.createEntry('CLAIM_RESTORED', each)) });
  }

  /**
   * Recomputes the versions of all relationships whose claims have changed.
   * @param isAdded whether an ID is a relationship that this submission added.
   */
  async writeVersions(isAdded: (id: Id) => boolean = () => false): Promise<void> {
    for (const batch of batches(this.#changedSubjects)) {
      const existing = await this.#transaction.find(batch.filter((id) => !isAdded(id)));
      const relationships = batch.filter((id) => isAdded(id) || existing.get(id)?.kind === 'RELATIONSHIP');
      const claims = await this.#transaction.claimsAbout(relationships);
      await this.append({ versions: relationships.map((id) => projectVersions(id, claims.get(id) ?? [])) });
    }
  }
}
