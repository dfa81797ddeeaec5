import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsInSum, type PartHierarchy } from '../../src/domain/double-counting.ts';

/**
 * Trees as lists: the index of the whole, which must be earlier, and whether an amount is stated.
 */
const trees = fc.array(fc.record({ whole: fc.option(fc.nat(9)), stated: fc.boolean() }), {
  minLength: 1,
  maxLength: 10,
});

function partsOfTree(
  tree: readonly { readonly whole: number | null; readonly stated: boolean }[],
): PartHierarchy<number> {
  const wholeOf = (one: number): number | undefined => {
    const whole = tree[one]?.whole ?? null;
    return whole !== null && whole < one ? whole : undefined;
  };
  return {
    wholeOf,
    partsOf: (one) => [...tree.keys()].filter((each) => wholeOf(each) === one),
    hasAmount: (one) => tree[one]?.stated === true,
  };
}

test('parts count instead of their whole if all of them state an amount, otherwise the whole counts', () => {
  const countedIndexes = (stated: readonly boolean[]) => {
    const parts = partsOfTree(stated.map((each, index) => ({ whole: index === 0 ? null : 0, stated: each })));
    return [...stated.keys()].filter((one) => countsInSum(one, parts));
  };
  expect(countedIndexes([true, true, true])).toEqual([1, 2]);
  expect(countedIndexes([false, true, true])).toEqual([1, 2]);
  expect(countedIndexes([true, true, false])).toEqual([0]);
  expect(countedIndexes([false, false])).toEqual([0]);
  expect(countedIndexes([true])).toEqual([0]);
});

test('a whole and its part never both count, and in every tree a relationship counts', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const parts = partsOfTree(tree);
      const countedIndexes = [...tree.keys()].filter((one) => countsInSum(one, parts));
      for (const one of countedIndexes)
        for (let whole = parts.wholeOf(one); whole !== undefined; whole = parts.wholeOf(whole))
          expect(countedIndexes).not.toContain(whole);
      const top = (one: number): number => {
        const whole = parts.wholeOf(one);
        return whole === undefined ? one : top(whole);
      };
      expect(new Set(countedIndexes.map(top))).toEqual(new Set([...tree.keys()].map(top)));
    }),
  );
});
