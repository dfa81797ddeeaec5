/** One field in which two records differ; undefined in the record without the field. */
export interface FieldDifference {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}

type PlainObject = Readonly<Record<string, unknown>>;

function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All fields in which two records differ; lists of different lengths count as one value. */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): FieldDifference[] {
  if (Object.is(before, after)) return [];
  if (isPlainObject(before) && isPlainObject(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) =>
      differences(before[field], after[field], [...path, field]),
    );
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    return before.flatMap((each: unknown, index) =>
      differences(each, after[index], [...path, String(index)]),
    );
  return [{ path, before, after }];
}

function formatValue(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

/** A difference as a clause: `terms.amount.value is 5 in the graph and 7 in the ledger`. */
export function formatDifference(
  { path, before, after }: FieldDifference,
  beforeLabel: string,
  afterLabel: string,
): string {
  return `${path.join('.')} is ${formatValue(before)} ${beforeLabel} and ${formatValue(after)} ${afterLabel}`;
}
