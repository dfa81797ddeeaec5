import type { SortKey } from './sort-orders.ts';

/**
 * A condition on the rows of a list, relative to a position in its order. Each store prints it in
 * its own language.
 */
export type KeyCondition =
  | { readonly key: number; readonly operator: KeyOperator }
  | { readonly all: readonly KeyCondition[] }
  | { readonly any: readonly KeyCondition[] };

/** Compares the key with this index with the position's value for it. */
export type KeyOperator = '=' | '<' | '>' | '<=' | '>=';

type SortDirections = readonly Pick<SortKey, 'descending'>[];

/** Whether rows beyond a position have a smaller value of a key. */
function strictOperator({ descending }: Pick<SortKey, 'descending'>, forward: boolean): '<' | '>' {
  return descending === forward ? '<' : '>';
}

/** The condition that the first `count` keys have the values of the position. */
export function equalKeys(count: number): KeyCondition[] {
  return Array.from({ length: count }, (_, key) => ({ key, operator: '=' }));
}

/**
 * The ranges of an index that together contain all rows beyond a position, nearest first: the rows
 * that share all keys but the last with the position, then all but the last two, and so on.
 * @param inclusive whether the row at the position matches too.
 */
export function rangesBeyond(keys: SortDirections, forward: boolean, inclusive = false): KeyCondition[] {
  return keys
    .map((key, index): KeyCondition => {
      const strict = strictOperator(key, forward);
      const operator = inclusive && index === keys.length - 1 ? (`${strict}=` as const) : strict;
      return { all: [...equalKeys(index), { key: index, operator }] };
    })
    .reverse();
}

/** The same as one condition, for lists that are not read by an index. */
export function beyond(keys: SortDirections, forward: boolean, inclusive = false): KeyCondition {
  return keys.reduceRight<KeyCondition>(
    (rest, key, index) => {
      const operator = strictOperator(key, forward);
      return index === keys.length - 1
        ? { key: index, operator: inclusive ? (`${operator}=` as const) : operator }
        : {
            any: [{ key: index, operator }, { all: [{ key: index, operator: '=' }, rest] }],
          };
    },
    { any: [] },
  );
}
