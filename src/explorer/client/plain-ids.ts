/** Fields that hold an ID: of the object itself, and of the ends of a link. */
const ID_FIELDS: ReadonlySet<string> = new Set(['id', 'source', 'target']);

/** Values with plain IDs, by the value of the cache. */
const converted = new WeakMap<object, unknown>();

function convert(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const cached = converted.get(value);
  if (cached !== undefined) return cached;
  const result = Array.isArray(value) ? convertItems(value) : convertFields(value);
  converted.set(value, result);
  return result;
}

function convertItems(items: readonly unknown[]): readonly unknown[] {
  const results = items.map(convert);
  return results.every((each, index) => each === items[index]) ? items : results;
}

function convertFields(fields: object): object {
  const entries = Object.entries(fields).map(
    ([name, value]: [string, unknown]) =>
      [
        name,
        typeof value === 'string' && ID_FIELDS.has(name) ? value.replace(/@.*$/, '') : convert(value),
      ] as const,
  );
  const isSame = entries.every(
    ([name, value]) => value === (fields as Readonly<Record<string, unknown>>)[name],
  );
  return isSame ? fields : Object.fromEntries(entries);
}

/**
 * Replaces each ID in a result by the plain ID. A page shows one view, and its addresses, files and
 * pictures name nodes the same in every view. Equal parts of two results stay one object.
 */
export function withPlainIds<Data>(result: Data): Data {
  return convert(result) as Data;
}
