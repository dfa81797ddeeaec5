import { addLowerBounds, addUpperBounds } from './interval.ts';

/** The money of a deal in one currency; `high` is Infinity if there is no upper bound. */
export interface MoneyBounds {
  readonly low: number;
  readonly high: number;
}

/** A whole with its parts of the same type, of which all count in the sum. */
export interface PartHierarchy<R, G> {
  /** The direct parts of a deal. */
  readonly partsOf: (deal: R) => readonly R[];
  /** The groups of a deal, each once: its payers, its payees, its year and so on. */
  readonly groupsOf: (deal: R) => readonly G[];
  /** The money of a deal itself, without its parts; null if it states none. */
  readonly moneyOf: (deal: R) => MoneyBounds | null;
}

/** An amount that a sum adds. Several groups share it: each has 0 up to `high` of it. */
export interface CountedAmount<G> extends MoneyBounds {
  readonly groups: readonly G[];
}

/** A deal of a hierarchy with its parts. */
interface HierarchyNode<R, G> {
  readonly deal: R;
  readonly groups: readonly G[];
  readonly money: MoneyBounds | null;
  readonly parts: HierarchyNode<R, G>[];
  /** The sum of the parts; null if no part states money. */
  partsMoney: MoneyBounds | null;
  /** The money of the deal and its parts together. */
  together: MoneyBounds | null;
  /** Whether the deal and all deals below it have one group, the same for all. */
  uniform: boolean;
}

/** Nodes of the whole and of everything below it, each after the deal that it is part of. */
function hierarchyNodes<R, G>(
  whole: R,
  { partsOf, groupsOf, moneyOf }: PartHierarchy<R, G>,
): HierarchyNode<R, G>[] {
  const toNode = (deal: R): HierarchyNode<R, G> => ({
    deal,
    groups: groupsOf(deal),
    money: moneyOf(deal),
    parts: [],
    partsMoney: null,
    together: null,
    uniform: false,
  });
  const nodes = [toNode(whole)];
  // The list grows while it is read.
  for (const node of nodes)
    for (const part of partsOf(node.deal)) {
      const partNode = toNode(part);
      node.parts.push(partNode);
      nodes.push(partNode);
    }
  return nodes;
}

function sumOfParts<R, G>(parts: readonly HierarchyNode<R, G>[]): MoneyBounds | null {
  let sum: MoneyBounds | null = null;
  for (const { together } of parts) {
    if (together === null) continue;
    sum =
      sum === null
        ? together
        : { low: addLowerBounds(sum.low, together.low), high: addUpperBounds(sum.high, together.high) };
  }
  return sum;
}

/** The money of a whole and its parts together: at least either of the two. */
export function togetherMoney(whole: MoneyBounds | null, parts: MoneyBounds | null): MoneyBounds | null {
  if (whole === null || parts === null) return whole ?? parts;
  return { low: Math.max(whole.low, parts.low), high: Math.max(whole.high, parts.high) };
}

/** The rest of a whole without its parts. */
export function remainingMoney(whole: MoneyBounds, parts: MoneyBounds | null): MoneyBounds {
  if (parts === null) return whole;
  return {
    low: parts.high === Infinity ? 0 : Math.max(0, whole.low - parts.high),
    high: whole.high === Infinity ? Infinity : Math.max(0, whole.high - parts.low),
  };
}

/** The groups of a whole that no part has; all of its groups if each has a part. */
function groupsWithoutPart<R, G>({ groups, parts }: HierarchyNode<R, G>): readonly G[] {
  const others = groups.filter((group) => !parts.some((part) => part.groups.includes(group)));
  return others.length === 0 ? groups : others;
}

/**
 * The amounts that a whole and everything below it add to a sum in one currency, so that no money
 * counts twice (domain.md, Parts and wholes).
 *
 * - A deal and everything below it with one group, the same for all, count together.
 * - Otherwise each part counts in its own groups, and what is left of the whole counts too.
 * @param byParty whether the groups are parties that share an amount. What is left of a whole then
 * counts from 0, for each of its groups that has no part.
 */
export function countedAmounts<R, G>(
  whole: R,
  hierarchy: PartHierarchy<R, G>,
  byParty: boolean,
): CountedAmount<G>[] {
  const nodes = hierarchyNodes(whole, hierarchy);
  for (const node of nodes.toReversed()) {
    const [group, ...others] = node.groups;
    node.partsMoney = sumOfParts(node.parts);
    node.together = togetherMoney(node.money, node.partsMoney);
    node.uniform =
      others.length === 0 &&
      node.groups.length === 1 &&
      node.parts.every((part) => part.uniform && part.groups[0] === group);
  }
  const counted: CountedAmount<G>[] = [];
  const pending = nodes.slice(0, 1);
  for (const node of pending) {
    if (node.uniform || node.parts.length === 0) {
      if (node.together !== null) counted.push({ groups: node.groups, ...node.together });
      continue;
    }
    for (const part of node.parts) pending.push(part);
    if (node.money === null) continue;
    const { low, high } = remainingMoney(node.money, node.partsMoney);
    counted.push(
      byParty ? { groups: groupsWithoutPart(node), low: 0, high } : { groups: node.groups, low, high },
    );
  }
  return counted;
}
