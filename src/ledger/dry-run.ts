import type { Id } from '../domain/id.ts';
import type { LedgerEntry } from '../domain/ledger-entry.ts';
import { versionChange, type ConflictSummary, type TermValueChange } from '../domain/version-changes.ts';
import type { GraphStore, RelationshipVersions, WriteTransaction } from '../store/port.ts';
import { batches } from './progress.ts';
import { projectVersions } from './version-projection.ts';

/** A relationship by its ID and title. */
interface RelationshipName {
  readonly relationship: Id;
  readonly title: string;
}

/** The effect of a submission on the ledger and on the graph of today. */
export interface SubmissionEffect {
  /** Number of ledger entries by kind. */
  readonly entries: Readonly<Partial<Record<LedgerEntry['kind'], number>>>;
  /** Number of relationships that come into view, and of those that leave it. */
  readonly appearing: number;
  readonly disappearing: number;
  /** The terms that change, of relationships in view before and after. */
  readonly terms: readonly (RelationshipName & TermValueChange)[];
  readonly newConflicts: readonly (RelationshipName & ConflictSummary)[];
  readonly settledConflicts: readonly (RelationshipName & ConflictSummary)[];
}

/** The error that rolls back a dry run. */
class DryRunRollback extends Error {}

/** What a submission appended. */
interface RecordedWrites {
  readonly entries: Partial<Record<LedgerEntry['kind'], number>>;
  readonly versions: Map<Id, RelationshipVersions>;
  readonly titles: Map<Id, string>;
}

/** A transaction that also records its writes. */
function recordWrites(transaction: WriteTransaction, writes: RecordedWrites): WriteTransaction {
  return {
    ...continueTransaction(transaction, transaction),
    append: (batch) => {
      for (const { kind } of batch.entries) writes.entries[kind] = (writes.entries[kind] ?? 0) + 1;
      for (const each of batch.versions) writes.versions.set(each.relationship, each);
      for (const { id, title } of batch.relationships) writes.titles.set(id, title);
      return transaction.append(batch);
    },
  };
}

const currentVersion = ({ versions }: RelationshipVersions) =>
  versions.find(({ knownTo }) => knownTo === undefined);

/** The versions of relationships in the committed graph, with their titles. */
async function committedVersions(
  store: GraphStore,
  ids: readonly Id[],
): Promise<(RelationshipVersions & { readonly title: string | undefined })[]> {
  return store.write(async (transaction) => {
    const records = await transaction.find(ids);
    const existing = ids.filter((id) => records.get(id)?.kind === 'RELATIONSHIP');
    const claims = await transaction.claimsAbout(existing);
    return existing.map((id) => {
      const found = records.get(id);
      const title = found?.kind === 'RELATIONSHIP' ? found.record.title : undefined;
      return { ...projectVersions(id, claims.get(id) ?? []), title };
    });
  });
}

async function submissionEffect(store: GraphStore, writes: RecordedWrites): Promise<SubmissionEffect> {
  const terms: (RelationshipName & TermValueChange)[] = [];
  const newConflicts: (RelationshipName & ConflictSummary)[] = [];
  const settledConflicts: (RelationshipName & ConflictSummary)[] = [];
  let [appearing, disappearing] = [0, 0];
  for (const batch of batches([...writes.versions.keys()].sort())) {
    const committed = new Map(
      (await committedVersions(store, batch)).map((each) => [each.relationship, each]),
    );
    for (const id of batch) {
      const [earlier, later] = [committed.get(id), writes.versions.get(id)];
      const before = earlier && currentVersion(earlier);
      const after = later && currentVersion(later);
      const name = { relationship: id, title: writes.titles.get(id) ?? earlier?.title ?? id };
      const change = versionChange(before, after);
      if (before === undefined && after !== undefined) appearing += 1;
      else if (before !== undefined && after === undefined) disappearing += 1;
      else terms.push(...change.terms.map((each) => ({ ...name, ...each })));
      newConflicts.push(...change.newConflicts.map((each) => ({ ...name, ...each })));
      settledConflicts.push(...change.settledConflicts.map((each) => ({ ...name, ...each })));
    }
  }
  return { entries: writes.entries, appearing, disappearing, terms, newConflicts, settledConflicts };
}

/**
 * Runs a submission and rolls it back. Returns its result and its effect.
 * @param expectedRecords approximate number of records, as for `GraphStore.write`.
 */
export async function dryRun<T>(
  store: GraphStore,
  work: (transaction: WriteTransaction) => Promise<T>,
  expectedRecords?: number,
): Promise<{ readonly result: T; readonly effect: SubmissionEffect }> {
  let outcome: { readonly result: T; readonly writes: RecordedWrites } | undefined;
  try {
    await store.write(async (transaction) => {
      const writes: RecordedWrites = { entries: {}, versions: new Map(), titles: new Map() };
      outcome = { result: await work(recordWrites(transaction, writes)), writes };
      throw new DryRunRollback();
    }, expectedRecords);
  } catch (error) {
    if (!(error instanceof DryRunRollback)) throw error;
  }
  if (outcome === undefined) throw new TypeError('a dry run ended without a result');
  return { result: outcome.result, effect: await submissionEffect(store, outcome.writes) };
}

/**
 * A transaction for the next one of several submissions in one transaction.
 * @param state the revision and the number of the last entry after the previous one.
 */
export function continueTransaction(
  transaction: WriteTransaction,
  state: Pick<WriteTransaction, 'revision' | 'lastSeq'>,
): WriteTransaction {
  return {
    revision: state.revision,
    lastSeq: state.lastSeq,
    projectionVersion: transaction.projectionVersion,
    find: (ids) => transaction.find(ids),
    claimsAbout: (ids) => transaction.claimsAbout(ids),
    referrers: (ids) => transaction.referrers(ids),
    namesakes: (names) => transaction.namesakes(names),
    merges: () => transaction.merges(),
    append: (batch) => transaction.append(batch),
    clearProjection: () => transaction.clearProjection(),
  };
}
