/** One comparison of a filter's condition with a parameter. */
export interface FilterComparison<V, N> {
  /** Name of the parameter. */
  readonly name: string;
  /** Value of the parameter; undefined if the comparison does not apply. */
  readonly value: (value: V) => unknown;
  /** Text of the comparison. `parameter` is its reference, `names` are the variables. */
  readonly text: (parameter: string, names: N) => string;
}

/**
 * The comparisons of each condition of a filter, in the order of the text. Each key of the filter
 * has an entry, so that no condition can be forgotten.
 */
export type FilterConditions<F, N> = {
  readonly [K in keyof F]-?: readonly FilterComparison<NonNullable<F[K]>, N>[];
};

/** A comparison whose parameter is the value itself, or the result of `value`. */
export function comparison<V, N>(
  name: string,
  text: (parameter: string, names: N) => string,
  value: (value: V) => unknown = (whole) => whole,
): FilterComparison<V, N> {
  return { name, value, text };
}

/**
 * Two comparisons of a property with a list of values; one of them applies. A single value is
 * compared with `=`, which preserves the order of an index.
 * @param names names of the parameters, for a single value and for others.
 */
export function listComparisons<N>(
  [one, others]: readonly [string, string],
  property: (names: N) => string,
): readonly FilterComparison<readonly string[], N>[] {
  return [
    comparison(
      one,
      (parameter, names) => `${property(names)} = ${parameter}`,
      (values) => (values.length === 1 ? values[0] : undefined),
    ),
    comparison(
      others,
      (parameter, names) => `${property(names)} IN ${parameter}`,
      (values) => (values.length === 1 ? undefined : values),
    ),
  ];
}

/** A list of values; undefined if it is empty, because every node meets all of no conditions. */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A comparison with its condition, which takes its value from the whole filter. */
export interface FilterCondition<F, N> extends FilterComparison<F, N> {
  readonly condition: keyof F;
}

/** All comparisons of a filter. */
export function filterConditions<F, N>(conditions: FilterConditions<F, N>): readonly FilterCondition<F, N>[] {
  return (Object.keys(conditions) as (keyof F)[]).flatMap((condition) =>
    conditions[condition].map(({ name, value, text }) => ({
      condition,
      name,
      text,
      value: (filter: F) => {
        const part = filter[condition];
        return part === undefined || part === null ? undefined : value(part);
      },
    })),
  );
}
