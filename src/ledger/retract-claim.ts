import type { Id } from '../domain/id.ts';
import type { ClaimRecord } from '../domain/ledger-entry.ts';
import type { Day } from '../domain/partial-date.ts';
import { indefiniteKindName } from '../domain/references.ts';
import { BadUserInput } from '../errors.ts';
import type { GraphStore, WriteTransaction } from '../store/port.ts';
import { dryRun, type SubmissionEffect } from './dry-run.ts';
import { LedgerWriter, type EntryAuthorship } from './ledger-writer.ts';

/** The result of one act of a curator. */
export interface ActReport {
  /** Revision of the graph after the act. */
  readonly revision: number;
  /** The effect of a dry run. */
  readonly effect?: SubmissionEffect;
}

/** The author and time of an act, and whether it is rolled back. */
export interface ActOptions extends EntryAuthorship {
  readonly dryRun: boolean;
}

/** Runs an act in one transaction, or rolls it back and returns its effect. */
export async function runAct(
  store: GraphStore,
  { dryRun: isDryRun, ...authorship }: ActOptions,
  act: (transaction: WriteTransaction, writer: LedgerWriter) => Promise<void>,
): Promise<ActReport> {
  const run = async (transaction: WriteTransaction): Promise<number> => {
    const writer = new LedgerWriter(transaction, authorship);
    await act(transaction, writer);
    await writer.writeVersions();
    return writer.revision;
  };
  if (!isDryRun) return { revision: await store.write(run) };
  const { effect } = await dryRun(store, run);
  return { revision: await store.revision(), effect };
}

async function findClaim(transaction: WriteTransaction, id: Id): Promise<ClaimRecord> {
  const existing = (await transaction.find([id])).get(id);
  if (existing?.kind === 'CLAIM') return existing.record;
  throw new BadUserInput(
    existing === undefined
      ? `unknown claim "${id}"`
      : `"${id}" is ${indefiniteKindName(existing.kind)}; a claim is required`,
    ['claim'],
  );
}

/**
 * Retracts a claim: the graph is as if it had never been recorded.
 * @throws BadUserInput if there is no such claim or it is retracted already.
 */
export async function retractClaim(
  store: GraphStore,
  id: Id,
  { reason, withdrawnOn }: { readonly reason: string; readonly withdrawnOn?: Day | undefined },
  options: ActOptions,
): Promise<ActReport> {
  return runAct(store, options, async (transaction, writer) => {
    const claim = await findClaim(transaction, id);
    const { retraction } = claim;
    if (retraction !== undefined)
      throw new BadUserInput(
        `the claim "${id}" was retracted by ${retraction.by} on ${retraction.at.slice(0, 10)}: ${retraction.reason}`,
        ['claim'],
      );
    await writer.retractClaims([{ claim, reason, ...(withdrawnOn === undefined ? {} : { withdrawnOn }) }]);
  });
}

/**
 * Restores a retracted claim: the graph is as if it had never been retracted.
 * @throws BadUserInput if there is no such claim, it is not retracted, or the claim in its place is
 * accepted.
 */
export async function restoreClaim(store: GraphStore, id: Id, options: ActOptions): Promise<ActReport> {
  return runAct(store, options, async (transaction, writer) => {
    const claim = await findClaim(transaction, id);
    if (claim.state !== 'RETRACTED') throw new BadUserInput(`the claim "${id}" is not retracted`, ['claim']);
    const replacedBy = claim.retraction?.replacedBy;
    if (replacedBy !== undefined && (await findClaim(transaction, replacedBy)).state === 'ACCEPTED')
      throw new BadUserInput(
        `the claim "${id}" was replaced by "${replacedBy}"; retract "${replacedBy}" first`,
        ['claim'],
      );
    await writer.restoreClaims([claim]);
  });
}
