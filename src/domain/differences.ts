/** One field in which two records differ; a side that lacks the field is undefined. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every field in which one record differs from another, however deep; lists count as one value where their lengths differ. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (Object.is(before, after)) return [];
  if (isRecord(before) && isRecord(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) =>
      differences(before[field], after[field], [...path, field]),
    );
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((each: unknown, index) =>
      differences(each, after[index], [...path, String(index)]),
    );
  return [{ path, before, after }];
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

/** A difference as part of a sentence: `terms.amount.value is 5 there and 7 here`. */
export function shownDifference({ path, before, after }: Difference, there: string, here: string): string {
  return `${path.join('.')} is ${shown(before)} ${there} and ${shown(after)} ${here}`;
}
