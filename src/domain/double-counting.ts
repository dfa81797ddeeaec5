/** How relationships of one type are parts of one another, as far as they are in view. */
export interface PartHierarchy<R> {
  /** The relationship of the same type that one is part of; undefined where there is none in view. */
  readonly wholeOf: (one: R) => R | undefined;
  /** The parts of the same type that are in view. */
  readonly partsOf: (one: R) => readonly R[];
  /** Whether an amount is stated. */
  readonly hasAmount: (one: R) => boolean;
}

/** Whether the parts stand for the whole: there are some, and each has an amount. */
function partsReplaceWhole<R>(whole: R, { partsOf, hasAmount }: PartHierarchy<R>): boolean {
  const parts = partsOf(whole);
  return parts.length > 0 && parts.every(hasAmount);
}

/**
 * Whether a relationship counts in a sum (domain.md, Uncertain money, No double counting): where every part of a whole has an amount, the parts count and the whole does not;
 * otherwise the whole counts and those parts do not, nor theirs.
 */
export function countsInSum<R>(relationship: R, hierarchy: PartHierarchy<R>): boolean {
  if (partsReplaceWhole(relationship, hierarchy)) return false;
  for (let whole = hierarchy.wholeOf(relationship); whole !== undefined; whole = hierarchy.wholeOf(whole))
    if (!partsReplaceWhole(whole, hierarchy)) return false;
  return true;
}
