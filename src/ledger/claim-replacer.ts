import type { Dataset } from '../domain/dataset.ts';
import { differences, type FieldDifference } from '../domain/differences.ts';
import { MAX_ID_LENGTH, type Id } from '../domain/id.ts';
import type { ClaimRecord } from '../domain/ledger-entry.ts';
import type { ExistingRecord, WriteTransaction } from '../store/port.ts';
import type { ClaimToRetract } from './ledger-writer.ts';
import { submittedFields } from './record-effect.ts';
import type { ClaimWithId } from './records.ts';
import type { DatasetValidation } from './validation.ts';

/** The claims of a batch that are added, and those that are retracted in favor of them. */
export interface PlannedClaims {
  readonly added: readonly { readonly record: ClaimWithId; readonly recordedAt: string }[];
  readonly replaced: readonly (ClaimToRetract & { readonly differences: readonly FieldDifference[] })[];
}

/** The place of the last claim about one subject. */
interface SubjectState {
  /** Number of the entry of the last unchanged claim. */
  lastSeq: number;
  /** Whether an earlier claim was added, so that the rest must follow it. */
  hasAdded: boolean;
}

/** The reason of retractions in favor of the claims of a release. */
export function replacementReason({ release }: Dataset): string {
  return release === undefined
    ? 'replaced by a correction of the data set'
    : `replaced by release ${release}`;
}

/** An ID with a suffix, within the maximum length. */
function withSuffix(id: Id, suffix: string): Id {
  return `${id.slice(0, MAX_ID_LENGTH - suffix.length - 1).replace(/-$/, '')}-${suffix}`;
}

/**
 * Decides which claims of a corrected data set are added under new IDs in place of recorded ones.
 * Among equals the claim that was recorded first wins. Therefore, the claims about one subject keep
 * the order of the file: all that follow an added one are replaced, too.
 */
export class ClaimReplacer {
  readonly #transaction: WriteTransaction;
  readonly #dataset: Dataset;
  readonly #validator: DatasetValidation['validator'];
  readonly #at: string;
  readonly #subjects = new Map<Id, SubjectState>();
  readonly #newIds = new Set<Id>();

  constructor(
    transaction: WriteTransaction,
    dataset: Dataset,
    validator: DatasetValidation['validator'],
    at: string,
  ) {
    this.#transaction = transaction;
    this.#dataset = dataset;
    this.#validator = validator;
    this.#at = at;
  }

  /**
   * Decides about the next claims of the file.
   * @param existing the recorded claims, or those in place of them, by ID in the file.
   */
  async plan(
    records: readonly ClaimWithId[],
    existing: ReadonlyMap<Id, ExistingRecord>,
  ): Promise<PlannedClaims> {
    const added: { record: ClaimWithId; recordedAt: string }[] = [];
    const replaced: PlannedClaims['replaced'][number][] = [];
    for (const record of records) {
      const current = existing.get(record.id);
      const claim = current?.kind === 'CLAIM' ? current.record : undefined;
      const changed =
        claim === undefined ? [] : differences(submittedFields(claim), { ...record, id: claim.id });
      if (claim !== undefined && changed.length === 0 && this.#keepsPlace(claim)) continue;
      this.#subject(record.about).hasAdded = true;
      if (claim === undefined) {
        added.push({ record, recordedAt: this.#at });
        continue;
      }
      const id = await this.#freeId(record.id);
      // A claim that only moves was recorded when it was.
      added.push({ record: { ...record, id }, recordedAt: changed.length > 0 ? this.#at : claim.recordedAt });
      replaced.push({
        claim,
        reason: replacementReason(this.#dataset),
        replacedBy: id,
        differences: changed,
      });
    }
    return { added, replaced };
  }

  /** Whether an unchanged claim stays in the order of the file. A retracted one has no place. */
  #keepsPlace({ about, seq, state }: ClaimRecord): boolean {
    if (state === 'RETRACTED') return true;
    const subject = this.#subject(about);
    if (subject.hasAdded || seq < subject.lastSeq) return false;
    subject.lastSeq = seq;
    return true;
  }

  #subject(about: Id): SubjectState {
    const subject = this.#subjects.get(about) ?? { lastSeq: 0, hasAdded: false };
    this.#subjects.set(about, subject);
    return subject;
  }

  /** The first unused ID for a claim in place of another one. */
  async #freeId(id: Id): Promise<Id> {
    const { release } = this.#dataset;
    let candidate = withSuffix(id, release ?? '2');
    for (let count = release === undefined ? 3 : 2; await this.#isUsed(candidate); count++)
      candidate = withSuffix(id, String(count));
    this.#newIds.add(candidate);
    return candidate;
  }

  async #isUsed(id: Id): Promise<boolean> {
    return (
      this.#newIds.has(id) ||
      this.#validator.findRecord(id) !== undefined ||
      (await this.#transaction.find([id])).size > 0
    );
  }
}
