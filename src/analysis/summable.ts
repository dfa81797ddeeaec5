import { countsInSum, type PartHierarchy } from '../domain/double-counting.ts';
import type { Snapshot, View } from './snapshot.ts';

/** Wholes and parts of the same relationship type. */
interface WholePartIndex {
  /** By relationship, 1 for a whole or a part. */
  readonly involved: Uint8Array;
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

const NO_PARTS: readonly number[] = [];
const indexBySnapshot = new WeakMap<Snapshot, WholePartIndex>();

/** Parts of each relationship that has some of its own type, in view or not. */
function wholePartIndex(snapshot: Snapshot): WholePartIndex {
  const cached = indexBySnapshot.get(snapshot);
  if (cached !== undefined) return cached;
  const { partOf, relationshipType, relationshipCount } = snapshot;
  const involved = new Uint8Array(relationshipCount);
  const parts = new Map<number, number[]>();
  for (let relationship = 0; relationship < relationshipCount; relationship++) {
    const whole = partOf[relationship] ?? -1;
    if (whole < 0 || relationshipType[whole] !== relationshipType[relationship]) continue;
    involved[relationship] = 1;
    involved[whole] = 1;
    const others = parts.get(whole);
    if (others === undefined) parts.set(whole, [relationship]);
    else others.push(relationship);
  }
  const index = { involved, parts };
  indexBySnapshot.set(snapshot, index);
  return index;
}

/**
 * Returns whether a relationship in view counts in a sum, so that no money counts with a whole and
 * with its parts (domain.md, No double counting).
 */
export function summable(view: View): (relationship: number) => boolean {
  const { snapshot } = view;
  const { partOf, relationshipType, currency } = snapshot;
  const { involved, parts: partsByWhole } = wholePartIndex(snapshot);
  const parts: PartHierarchy<number> = {
    wholeOf: (relationship) => {
      const whole = partOf[relationship] ?? -1;
      return whole >= 0 &&
        relationshipType[whole] === relationshipType[relationship] &&
        view.version(whole) >= 0
        ? whole
        : undefined;
    },
    partsOf: (relationship) =>
      (partsByWhole.get(relationship) ?? NO_PARTS).filter((part) => view.version(part) >= 0),
    hasAmount: (relationship) => currency[view.version(relationship)] !== 0,
  };
  return (relationship) => involved[relationship] === 0 || countsInSum(relationship, parts);
}
