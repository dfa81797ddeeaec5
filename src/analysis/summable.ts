import { countsInSum, type PartHierarchy } from '../domain/double-counting.ts';
import type { Snapshot, View } from './snapshot.ts';

/** Which relationships are whole or part of another one of their own type. */
interface Wholes {
  /** By relationship: 1 where it is either. */
  readonly concerned: Uint8Array;
  readonly parts: ReadonlyMap<number, readonly number[]>;
}

const NONE: readonly number[] = [];
const wholesOfSnapshots = new WeakMap<Snapshot, Wholes>();

/** The parts of each relationship that has any of its own type, whatever is in view. */
function wholesOf(snapshot: Snapshot): Wholes {
  const known = wholesOfSnapshots.get(snapshot);
  if (known !== undefined) return known;
  const { partOf, relationshipType, relationshipCount } = snapshot;
  const concerned = new Uint8Array(relationshipCount);
  const parts = new Map<number, number[]>();
  for (let relationship = 0; relationship < relationshipCount; relationship++) {
    const whole = partOf[relationship] ?? -1;
    if (whole < 0 || relationshipType[whole] !== relationshipType[relationship]) continue;
    concerned[relationship] = 1;
    concerned[whole] = 1;
    const others = parts.get(whole);
    if (others === undefined) parts.set(whole, [relationship]);
    else others.push(relationship);
  }
  const wholes = { concerned, parts };
  wholesOfSnapshots.set(snapshot, wholes);
  return wholes;
}

/** Which relationships count in a sum, so that no money is counted with a whole and with its parts. @returns whether one that is in view does. */
export function counting(view: View): (relationship: number) => boolean {
  const { snapshot } = view;
  const { partOf, relationshipType, currency } = snapshot;
  const { concerned, parts: all } = wholesOf(snapshot);
  const parts: PartHierarchy<number> = {
    wholeOf: (relationship) => {
      const whole = partOf[relationship] ?? -1;
      return whole >= 0 &&
        relationshipType[whole] === relationshipType[relationship] &&
        view.version(whole) >= 0
        ? whole
        : undefined;
    },
    partsOf: (relationship) => (all.get(relationship) ?? NONE).filter((part) => view.version(part) >= 0),
    hasAmount: (relationship) => currency[view.version(relationship)] !== 0,
  };
  return (relationship) => concerned[relationship] === 0 || countsInSum(relationship, parts);
}
