import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countedAmounts,
  remainingMoney,
  togetherMoney,
  type MoneyBounds,
} from '../../src/domain/parts-and-wholes.ts';

/** A deal of a tree: the index of its whole, which is smaller, its groups and its money. */
interface HierarchyDeal {
  readonly whole: number;
  readonly groups: readonly string[];
  readonly money: MoneyBounds | null;
}

/** Total per group of the amounts that a tree adds; a shared amount counts from 0. */
function sums(tree: readonly HierarchyDeal[], byParty = true): Record<string, [number, number]> {
  const result: Record<string, [number, number]> = {};
  const counted = countedAmounts(
    0,
    {
      partsOf: (deal) => [...tree.keys()].filter((each) => each > 0 && tree[each]?.whole === deal),
      groupsOf: (deal) => tree[deal]?.groups ?? [],
      moneyOf: (deal) => tree[deal]?.money ?? null,
    },
    byParty,
  );
  for (const { groups, low, high } of counted)
    for (const group of groups) {
      const [sumLow, sumHigh] = result[group] ?? [0, 0];
      result[group] = [sumLow + (groups.length > 1 ? 0 : low), sumHigh + high];
    }
  return result;
}

const exactly = (value: number): MoneyBounds => ({ low: value, high: value });
const whole = (groups: string[], money: MoneyBounds | null): HierarchyDeal => ({ whole: 0, groups, money });
const part = (groups: string[], money: MoneyBounds | null, of = 0): HierarchyDeal => ({
  whole: of,
  groups,
  money,
});

describe('a whole and its parts', () => {
  test('count together in their only group, as at least either of the two', () => {
    expect(sums([whole(['a'], exactly(10)), part(['a'], exactly(4))])).toEqual({ a: [10, 10] });
    expect(
      sums([whole(['a'], { low: 5, high: 8 }), part(['a'], exactly(4)), part(['a'], exactly(3))]),
    ).toEqual({
      a: [7, 8],
    });
    expect(sums([whole(['a'], null), part(['a'], exactly(4)), part(['a'], null)])).toEqual({ a: [4, 4] });
    expect(sums([whole(['a'], exactly(10)), part(['a'], null)])).toEqual({ a: [10, 10] });
    expect(sums([whole(['a'], null), part(['a'], null)])).toEqual({});
  });

  test('count apart for different payers, with the rest for the payers without a part', () => {
    const round = [whole(['a', 'b', 'c'], exactly(10)), part(['a'], exactly(4))];
    expect(sums(round)).toEqual({ a: [4, 4], b: [0, 6], c: [0, 6] });
    const allPartly = [whole(['a', 'b'], exactly(10)), part(['a'], exactly(4)), part(['b'], exactly(1))];
    expect(sums(allPartly)).toEqual({ a: [4, 9], b: [1, 6] });
    expect(sums([whole(['a'], exactly(10)), part(['b'], exactly(4))])).toEqual({ a: [0, 6], b: [4, 4] });
    expect(sums([whole(['a', 'b'], exactly(10)), part(['a', 'b'], exactly(4))])).toEqual({
      a: [0, 10],
      b: [0, 10],
    });
  });

  test('count apart in different years, with the rest as it is', () => {
    const tree = [whole(['2025'], { low: 10, high: 12 }), part(['2024'], { low: 3, high: 4 })];
    expect(sums(tree, false)).toEqual({ '2024': [3, 4], '2025': [6, 9] });
  });

  test('count together level by level', () => {
    const nested = [whole(['a'], exactly(10)), part(['a'], exactly(6)), part(['a'], exactly(7), 1)];
    expect(sums(nested)).toEqual({ a: [10, 10] });
    // A deal far below with another group separates all above it.
    const mixed = [whole(['a'], exactly(10)), part(['a'], exactly(10)), part(['b'], exactly(10), 1)];
    expect(sums(mixed)).toEqual({ a: [0, 0], b: [10, 10] });
  });

  test('without an upper bound leave nothing certain', () => {
    const open = { low: 4, high: Infinity };
    expect(sums([whole(['a'], exactly(10)), part(['b'], open)])).toEqual({ a: [0, 6], b: [4, Infinity] });
    expect(sums([whole(['a'], open), part(['b'], exactly(1))])).toEqual({ a: [0, Infinity], b: [1, 1] });
    expect(sums([whole(['a'], open), part(['b'], open)])).toEqual({ a: [0, Infinity], b: [4, Infinity] });
  });
});

const money = fc.option(
  fc
    .tuple(fc.nat(20), fc.oneof(fc.nat(20), fc.constant(Infinity)))
    .map(([low, width]): MoneyBounds => ({ low, high: low + width })),
  { freq: 4 },
);
const trees = (groups: fc.Arbitrary<string[]>): fc.Arbitrary<HierarchyDeal[]> =>
  fc
    .array(fc.record({ whole: fc.nat(7), groups, money }), { minLength: 1, maxLength: 8 })
    .map((deals) => deals.map((deal, index) => ({ ...deal, whole: index === 0 ? 0 : deal.whole % index })));
const oneGroup = fc.constantFrom('a', 'b').map((group) => [group]);
const someGroups = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 });

describe('in every tree', () => {
  test('a whole and its parts together are never below either of the two', () => {
    fc.assert(
      fc.property(money, money, (one, other) => {
        const together = togetherMoney(one, other);
        for (const each of [one, other])
          if (each !== null) {
            expect(together?.low).toBeGreaterThanOrEqual(each.low);
            expect(together?.high).toBeGreaterThanOrEqual(each.high);
          }
        if (one === null) return;
        const rest = remainingMoney(one, other);
        expect(rest.low).toBeLessThanOrEqual(rest.high);
        expect(rest.low).toBeLessThanOrEqual(one.low);
        expect(rest.high).toBeLessThanOrEqual(one.high);
      }),
    );
  });

  test('the sums of all years contain the amounts that the intervals allow, if parts fit into their wholes', () => {
    fc.assert(
      fc.property(
        trees(oneGroup),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (tree, random) => {
          const draw = (low: number, high: number): number => {
            const top = high === Infinity ? low + 50 : high;
            return low + (top - low) * Number(random.next().value);
          };
          // From the bottom up: the money of a deal with everything below it, and what is its own.
          const actual = new Array<number>(tree.length).fill(0);
          const expected: Record<string, number> = {};
          let fits = true;
          for (const index of [...tree.keys()].toReversed()) {
            const deal = tree[index];
            if (deal === undefined) continue;
            let parts = 0;
            for (const [each, { whole: of }] of tree.entries())
              if (each > index && of === index) parts += actual[each] ?? 0;
            const { money: stated } = deal;
            if (stated !== null && parts > stated.high) fits = false;
            actual[index] =
              stated === null ? parts : draw(Math.max(stated.low, parts), Math.max(stated.high, parts));
            const [group = ''] = deal.groups;
            expected[group] = (expected[group] ?? 0) + (actual[index] - parts);
          }
          fc.pre(fits);
          const result = sums(tree, false);
          for (const [group, value] of Object.entries(expected)) {
            const [low, high] = result[group] ?? [0, 0];
            expect(value).toBeGreaterThanOrEqual(low - 1e-9);
            expect(value).toBeLessThanOrEqual(high + 1e-9);
          }
        },
      ),
    );
  });

  test('every group that shares an amount has a sum with an order of its bounds', () => {
    fc.assert(
      fc.property(trees(someGroups), fc.boolean(), (tree, byParty) => {
        for (const [low, high] of Object.values(sums(tree, byParty))) expect(low).toBeLessThanOrEqual(high);
      }),
    );
  });
});
