import { compareText } from './evidence-order.ts';
import { UNKNOWN_DATE, type View } from './snapshot.ts';
import { YieldTicker, type SlicedTask } from './sliced-task.ts';

/** Change of one relationship between two days of knowledge. */
export interface VersionChange {
  readonly relationship: number;
  /** Versions on the two days; -1 before the relationship appeared. */
  readonly before: number;
  readonly after: number;
  /**
   * Whether the relationship became known by publication between the two days; a deal that was
   * announced before the earlier day did not appear.
   */
  readonly appeared: boolean;
  /** Whether it became disputed, and whether it no longer is. */
  readonly becameDisputed: boolean;
  readonly settled: boolean;
  /**
   * New claims whose source has a date, as indexes from 0 among the claims in view on the later
   * day, in ledger order.
   */
  readonly claims: readonly number[];
  /** Last day on which one of these claims became known or a claim was withdrawn. */
  readonly day: number;
}

/** Changes between two days of knowledge. */
export interface VersionChanges {
  readonly changes: readonly VersionChange[];
  /** Number of relationships that changed only by claims whose source has no date. */
  readonly undatedLeftOut: number;
}

/**
 * Changes of the relationships in view on the later day since the earlier one: latest first, then
 * by ID. What became known only by recording, from sources without a date, is no change
 * (domain.md, What is new).
 * @param before everything known on the earlier day.
 */
export function* changesBetween(before: View, after: View): SlicedTask<VersionChanges> {
  const { snapshot } = after;
  const { disputed, announcedTo, claimStart, claimEnd, claimKnownFrom, claimKnownTo, claimDated } = snapshot;
  const changes: VersionChange[] = [];
  let undatedLeftOut = 0;
  const ticker = new YieldTicker(2000);
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (ticker.due()) yield;
    const [earlier, later] = [before.version(relationship), after.version(relationship)];
    if (later < 0 || earlier === later) continue;
    const claims: number[] = [];
    const end = claimEnd[relationship] ?? 0;
    let [claimIndex, day, wasWithdrawn] = [0, UNKNOWN_DATE, false];
    for (let claim = claimStart[relationship] ?? 0; claim < end; claim++) {
      if (!after.hasClaim(claim)) {
        if (!before.hasClaim(claim)) continue;
        // A withdrawal by the publisher is news too.
        wasWithdrawn = true;
        day = Math.max(day, claimKnownTo.get(claim) ?? UNKNOWN_DATE);
        continue;
      }
      if (!before.hasClaim(claim) && claimDated[claim] === 1) {
        const claimDay = claimKnownFrom[claim] ?? UNKNOWN_DATE;
        claims.push(claimIndex);
        day = Math.max(day, claimDay);
      }
      claimIndex++;
    }
    if (claims.length === 0 && !wasWithdrawn) {
      undatedLeftOut++;
      continue;
    }
    const announcedBy = announcedTo[later] ?? UNKNOWN_DATE;
    const [wasDisputed, isDisputed] = [earlier >= 0 && disputed[earlier] === 1, disputed[later] === 1];
    changes.push({
      relationship,
      before: earlier,
      after: later,
      appeared: earlier < 0 && (announcedBy === UNKNOWN_DATE || announcedBy >= before.day),
      becameDisputed: !wasDisputed && isDisputed,
      settled: wasDisputed && !isDisputed,
      claims,
      day,
    });
  }
  changes.sort(
    (a, b) =>
      b.day - a.day ||
      compareText(snapshot.relationshipId(a.relationship), snapshot.relationshipId(b.relationship)),
  );
  return { changes, undatedLeftOut };
}
