import { DealTrees } from './deal-trees.ts';
import { moneyBounds, moneyCurrency, type MoneySide } from './money-bounds.ts';
import type { View } from './snapshot.ts';
import type { GroupedSums } from './sums.ts';
import { singleLayer, type LayerOf } from './what-counts.ts';

/** Property that deals are grouped by in a sum. */
export interface DealGrouping {
  /** Whether the groups are parties, or properties of parties, that share an amount. */
  readonly byParty: boolean;
  readonly side: MoneySide;
  /** Writes the groups of a relationship into `groups`, each once, and returns their number. */
  readonly readGroups: (relationship: number, version: number, groups: number[]) => number;
}

/** Options of `DealSums`. */
export interface DealSumsOptions extends DealGrouping {
  readonly sums: GroupedSums;
  /** Layers within which deals are added up; by default one. */
  readonly layerOf?: LayerOf;
  /** Number in `sums` of a group and layer; -1 to ignore it. By default that of the group. */
  readonly sumOf?: (group: number, layer: number) => number;
}

/** Adds deals to sums, so that no money counts with a whole and with its parts. */
export class DealSums {
  readonly #view: View;
  readonly #options: Required<DealSumsOptions>;
  readonly #trees: DealTrees;
  /** Roots of the trees that are added already. */
  readonly #roots = new Set<number>();
  readonly #groups: number[] = [];

  /** @param view the relationships that count. */
  constructor(view: View, options: DealSumsOptions) {
    this.#view = view;
    this.#options = { layerOf: singleLayer, sumOf: (group) => group, ...options };
    this.#trees = new DealTrees(view, this.#options.layerOf);
  }

  /** Adds a relationship in view. With its first deal, a whole with all of its parts is added. */
  add(relationship: number, version: number): void {
    const { sums, side, readGroups, sumOf, layerOf } = this.#options;
    const isAlone = this.#trees.isAlone(relationship);
    const layer = layerOf(version);
    const groupCount = readGroups(relationship, version, this.#groups);
    for (let index = 0; index < groupCount; index++) {
      const sum = sumOf(this.#groups[index] ?? 0, layer);
      if (sum < 0) continue;
      if (isAlone) sums.add(version, side, groupCount > 1, sum);
      else sums.count(version, sum);
    }
    if (!isAlone) this.#addTree(this.#trees.rootOf(relationship), layer);
  }

  #addTree(root: number, layer: number): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    const { snapshot } = this.#view;
    const { sums, side, byParty, readGroups, sumOf } = this.#options;
    const groupsOf = (relationship: number): number[] => {
      const groups: number[] = [];
      readGroups(relationship, this.#view.version(relationship), groups);
      return groups;
    };
    const currencies = new Set(
      this.#trees
        .membersOf(root)
        .map((relationship) => moneyCurrency(snapshot, this.#view.version(relationship))),
    );
    currencies.delete(0);
    for (const currency of currencies) {
      const moneyOf = (relationship: number) =>
        moneyBounds(snapshot, this.#view.version(relationship), currency, side);
      for (const { groups, low, high } of this.#trees.countedAmounts(root, { groupsOf, moneyOf, byParty }))
        for (const group of groups) {
          const sum = sumOf(group, layer);
          if (sum >= 0) sums.addMoney(currency, groups.length > 1 ? 0 : low, high, sum);
        }
    }
  }
}
