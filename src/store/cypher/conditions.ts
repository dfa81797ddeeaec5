/** One condition that a filter may have. */
export interface Condition<F, N> {
  /** What it compares with; undefined where the filter does not have it. */
  readonly value: (filter: F) => unknown;
  /** Its text. `value` is the place of the value in the statement, `names` are the variables that it speaks of. */
  readonly text: (value: string, names: N) => string;
  /** Whether it asks for something that is only known of a version. */
  readonly ofVersion?: true;
}

/** The conditions that a filter may have, by the names of their values. */
export type Conditions<F, N> = Readonly<Record<string, Condition<F, N>>>;

/** The value of a list of one: compared with `=`, behind which an index may be in order. */
export function only<T>(list: readonly T[] | undefined): T | undefined {
  return list?.length === 1 ? list[0] : undefined;
}

/** A list that is not of one value. */
export function others<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 1 ? undefined : list;
}

/** A list of values that is no condition when it is empty: everything holds for each of none. */
export function eachOf<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list?.length === 0 ? undefined : list;
}
