import { compareText } from './evidence-order.ts';
import type { View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';

/** Change of one relationship between two days of knowledge. */
export interface VersionChange {
  readonly relationship: number;
  /** Versions on the two days; -1 before the relationship appeared. */
  readonly before: number;
  readonly after: number;
  /** Whether it became disputed, and whether it no longer is. */
  readonly becameDisputed: boolean;
  readonly settled: boolean;
  /** New claims, as indexes from 0 among the claims in view on the later day, in ledger order. */
  readonly claims: readonly number[];
}

/**
 * Changes of the relationships in view on the later day since the earlier one: latest first, then
 * by ID.
 * @param before everything known on the earlier day.
 */
export function* changesBetween(before: View, after: View): SlicedTask<VersionChange[]> {
  const { snapshot } = after;
  const { disputed, knownFrom, claimStart, claimEnd } = snapshot;
  const changes: VersionChange[] = [];
  const ticker = new YieldTicker(2000);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (ticker.due()) yield;
    const [earlier, later] = [before.version(relationship), after.version(relationship)];
    if (later < 0 || earlier === later) continue;
    const claims: number[] = [];
    const end = claimEnd[relationship] ?? 0;
    let claimIndex = 0;
    for (let claim = claimStart[relationship] ?? 0; claim < end; claim++) {
      if (!after.hasClaim(claim)) continue;
      if (!before.hasClaim(claim)) claims.push(claimIndex);
      claimIndex++;
    }
    const [wasDisputed, isDisputed] = [earlier >= 0 && disputed[earlier] === 1, disputed[later] === 1];
    changes.push({
      relationship,
      before: earlier,
      after: later,
      becameDisputed: !wasDisputed && isDisputed,
      settled: wasDisputed && !isDisputed,
      claims,
    });
  }
  return changes.sort(
    (a, b) =>
      (knownFrom[b.after] ?? 0) - (knownFrom[a.after] ?? 0) ||
      compareText(snapshot.relationshipId(a.relationship), snapshot.relationshipId(b.relationship)),
  );
}
