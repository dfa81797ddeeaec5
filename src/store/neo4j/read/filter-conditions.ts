/** One condition that a filter may have. */
export interface FilterCondition<F, N> {
  /** What it compares with; undefined where the filter does not have it. */
  readonly value: (filter: F) => unknown;
  /** Its text. `value` is the place of the value in the statement, `names` are the variables that it speaks of. */
  readonly text: (value: string, names: N) => string;
  /** Whether it asks for something that is only known of a version. */
  readonly needsVersion?: true;
}

/** The conditions that a filter may have, by the names of their values. */
export type FilterConditions<F, N> = Readonly<Record<string, FilterCondition<F, N>>>;

/**
 * The two conditions for a property to be one of the values of a list, of which a filter has one at most: a single value is compared with `=`, so that an index is in order
 * behind it.
 * @param names what the two are called: for a single value, for others.
 */
export function listConditions<F, N>(
  [one, others]: readonly [string, string],
  list: (filter: F) => readonly string[] | undefined,
  property: (names: N) => string,
): FilterConditions<F, N> {
  return {
    [one]: {
      value: (filter) => {
        const values = list(filter);
        return values?.length === 1 ? values[0] : undefined;
      },
      text: (value, names) => `${property(names)} = ${value}`,
    },
    [others]: {
      value: (filter) => {
        const values = list(filter);
        return values?.length === 1 ? undefined : values;
      },
      text: (value, names) => `${property(names)} IN ${value}`,
    },
  };
}

/** A list of values that is no condition when it is empty: everything holds for each of none. */
export function unlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}
