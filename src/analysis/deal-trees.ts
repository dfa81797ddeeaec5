import { countedAmounts, type CountedAmount, type MoneyBounds } from '../domain/parts-and-wholes.ts';
import type { Snapshot, View } from './snapshot.ts';
import { singleLayer, type LayerOf } from './what-counts.ts';

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

/** Properties of a deal by which its tree adds to a sum. */
export interface TreeGrouping {
  /** Groups of a relationship, each once. */
  readonly groupsOf: (relationship: number) => readonly number[];
  /** Money of a relationship; null for none. */
  readonly moneyOf: (relationship: number) => MoneyBounds | null;
  /** Whether the groups are parties that share an amount. */
  readonly byParty: boolean;
}

/**
 * Wholes with their parts, of the same type and layer. A tree is a whole that is no part itself,
 * with everything below it.
 */
export class DealTrees {
  readonly #view: View;
  readonly #layerOf: LayerOf;
  readonly #index: WholePartIndex;

  constructor(view: View, layerOf: LayerOf = singleLayer) {
    this.#view = view;
    this.#layerOf = layerOf;
    this.#index = wholePartIndex(view.snapshot);
  }

  /** Whether a relationship is neither a whole nor a part, in any view. */
  isAlone(relationship: number): boolean {
    return this.#index.involved[relationship] === 0;
  }

  /** The whole at the top of the tree of a relationship; itself if it is no part. */
  rootOf(relationship: number): number {
    let root = relationship;
    for (let whole = this.#wholeOf(root); whole >= 0; whole = this.#wholeOf(root)) root = whole;
    return root;
  }

  /** Relationships of a tree, the whole first. */
  membersOf(root: number): readonly number[] {
    const members = [root];
    // The list grows while it is read.
    for (const member of members) for (const part of this.#partsOf(member)) members.push(part);
    return members;
  }

  /** Amounts that a tree adds to a sum in one currency. */
  countedAmounts(root: number, { groupsOf, moneyOf, byParty }: TreeGrouping): CountedAmount<number>[] {
    return countedAmounts(root, { partsOf: (whole) => this.#partsOf(whole), groupsOf, moneyOf }, byParty);
  }

  #partsOf(whole: number): readonly number[] {
    const layer = this.#layer(whole);
    return (this.#index.parts.get(whole) ?? NO_PARTS).filter((part) => this.#layer(part) === layer);
  }

  /** -1 for none in the same layer. */
  #wholeOf(relationship: number): number {
    const { partOf, relationshipType } = this.#view.snapshot;
    const whole = partOf[relationship] ?? -1;
    return whole >= 0 &&
      relationshipType[whole] === relationshipType[relationship] &&
      this.#layer(whole) === this.#layer(relationship)
      ? whole
      : -1;
  }

  /** -1 for a relationship that is not in view. */
  #layer(relationship: number): number {
    const version = this.#view.version(relationship);
    return version < 0 ? -1 : this.#layerOf(version);
  }
}
