import { byText } from './evidence-order.ts';
import { FOREVER, type View, type Work } from './snapshot.ts';

/** What became known of one relationship between two days. */
export interface RelationshipChange {
  readonly relationship: number;
  /** Its versions on the two days; -1 before it appeared. */
  readonly before: number;
  readonly after: number;
  /** Whether its sources have come to disagree, or no longer do. */
  readonly becameDisputed: boolean;
  readonly settled: boolean;
  /** Which of its claims that are known on the later day, in the order of the ledger and counting from 0, were not known on the earlier one. */
  readonly claims: readonly number[];
}

/** How many relationships are looked at between two places where the work may be interrupted. */
const SLICE = 2000;

/**
 * What became known of the relationships in view on the later day since the earlier one: the latest first, then by id.
 * @param before everything that was known on the earlier day.
 */
export function* changesBetween(before: View, after: View): Work<RelationshipChange[]> {
  const { snapshot } = after;
  const { disputed, knownFrom, claimStart, claimEnd, claimKnownFrom } = snapshot;
  const found: RelationshipChange[] = [];
  for (let relationship = 0; relationship < snapshot.relationshipCount; relationship++) {
    if (relationship % SLICE === SLICE - 1) yield;
    const [earlier, later] = [before.version(relationship), after.version(relationship)];
    if (later < 0 || earlier === later) continue;
    const claims: number[] = [];
    const end = claimEnd[relationship] ?? 0;
    let place = 0;
    for (let claim = claimStart[relationship] ?? 0; claim < end; claim++) {
      const known = claimKnownFrom[claim] ?? FOREVER;
      if (known > after.day) continue;
      if (known > before.day) claims.push(place);
      place++;
    }
    const [wasDisputed, isDisputed] = [earlier >= 0 && disputed[earlier] === 1, disputed[later] === 1];
    found.push({
      relationship,
      before: earlier,
      after: later,
      becameDisputed: !wasDisputed && isDisputed,
      settled: wasDisputed && !isDisputed,
      claims,
    });
  }
  return found.sort(
    (a, b) =>
      (knownFrom[b.after] ?? 0) - (knownFrom[a.after] ?? 0) ||
      byText(snapshot.relationshipId(a.relationship), snapshot.relationshipId(b.relationship)),
  );
}
