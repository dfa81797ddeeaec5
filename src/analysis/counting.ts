import { countsInSum, type Parts } from '../domain/double-counting.ts';
import type { Snapshot, View } from './snapshot.ts';

const NONE: readonly number[] = [];
const partsOfSnapshots = new WeakMap<Snapshot, ReadonlyMap<number, readonly number[]>>();

/** The parts of each relationship that has any of its own type, whatever is in view. */
function partsOf(snapshot: Snapshot): ReadonlyMap<number, readonly number[]> {
  const known = partsOfSnapshots.get(snapshot);
  if (known !== undefined) return known;
  const parts = new Map<number, number[]>();
  const { partOf, relationshipType, relationshipCount } = snapshot;
  for (let relationship = 0; relationship < relationshipCount; relationship++) {
    const whole = partOf[relationship] ?? -1;
    if (whole < 0 || relationshipType[whole] !== relationshipType[relationship]) continue;
    const others = parts.get(whole);
    if (others === undefined) parts.set(whole, [relationship]);
    else others.push(relationship);
  }
  partsOfSnapshots.set(snapshot, parts);
  return parts;
}

/** Which relationships count in a sum, so that no money is counted with a whole and with its parts. @returns whether one that is in view does. */
export function counting(view: View): (relationship: number) => boolean {
  const { snapshot } = view;
  const all = partsOf(snapshot);
  if (all.size === 0) return () => true;
  const parts: Parts<number> = {
    wholeOf: (relationship) => {
      const whole = snapshot.partOf[relationship] ?? -1;
      return whole >= 0 &&
        snapshot.relationshipType[whole] === snapshot.relationshipType[relationship] &&
        view.version(whole) >= 0
        ? whole
        : undefined;
    },
    partsOf: (relationship) => (all.get(relationship) ?? NONE).filter((part) => view.version(part) >= 0),
    stated: (relationship) => snapshot.currency[view.version(relationship)] !== 0,
  };
  return (relationship) =>
    (snapshot.partOf[relationship] ?? -1) < 0 && !all.has(relationship)
      ? true
      : countsInSum(relationship, parts);
}
