/** The whole-part hierarchy of the relationships in view. */
export interface PartHierarchy<R> {
  /** The whole of the same type; undefined if none is in view. */
  readonly wholeOf: (one: R) => R | undefined;
  /** The parts of the same type in view. */
  readonly partsOf: (one: R) => readonly R[];
  /** Whether the relationship states an amount. */
  readonly hasAmount: (one: R) => boolean;
}

/** Whether the parts replace the whole: there are parts, and each states an amount. */
function partsReplaceWhole<R>(whole: R, { partsOf, hasAmount }: PartHierarchy<R>): boolean {
  const parts = partsOf(whole);
  return parts.length > 0 && parts.every(hasAmount);
}

/**
 * Whether a relationship counts in a sum (domain.md, No double counting). If every part of a whole
 * states an amount, the parts count and the whole does not. Otherwise the whole counts, and its
 * parts and their parts do not.
 */
export function countsInSum<R>(relationship: R, hierarchy: PartHierarchy<R>): boolean {
  if (partsReplaceWhole(relationship, hierarchy)) return false;
  for (let whole = hierarchy.wholeOf(relationship); whole !== undefined; whole = hierarchy.wholeOf(whole))
    if (!partsReplaceWhole(whole, hierarchy)) return false;
  return true;
}
