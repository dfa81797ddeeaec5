/** A value that a statement can bind. */
export type SqlValue = string | number | null;

/** Placeholder among a statement's values for the ID of the parent node, bound at execution. */
export const PARENT_ID = Symbol('parent ID');

/** A fragment of a statement: text with a question mark per value, and the values in that order. */
export interface SqlFragment {
  readonly text: string;
  readonly values: readonly (SqlValue | typeof PARENT_ID)[];
}

function isFragment(part: SqlFragment | SqlValue | typeof PARENT_ID): part is SqlFragment {
  return typeof part === 'object' && part !== null;
}

/** A fragment from a template: fragments are inserted as text, everything else as a parameter. */
export function sql(
  strings: TemplateStringsArray,
  ...parts: readonly (SqlFragment | SqlValue | typeof PARENT_ID)[]
): SqlFragment {
  let text = strings[0] ?? '';
  const values: (SqlValue | typeof PARENT_ID)[] = [];
  for (const [index, part] of parts.entries()) {
    if (isFragment(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  }
  return { text, values };
}

/** A fragment of text that is part of the program, such as a column name; never a value. */
export function raw(text: string): SqlFragment {
  return { text, values: [] };
}

/** The fragments in order with a separator; empty text for no fragments. */
export function join(fragments: readonly SqlFragment[], separator: string): SqlFragment {
  return {
    text: fragments.map((fragment) => fragment.text).join(separator),
    values: fragments.flatMap((fragment) => fragment.values),
  };
}

/** The conjunction of the conditions; true for none. */
export function allOf(conditions: readonly SqlFragment[]): SqlFragment {
  return conditions.length === 0 ? raw('true') : join(conditions, ' AND ');
}

/** The disjunction of the conditions; false for none. */
export function anyOf(conditions: readonly SqlFragment[]): SqlFragment {
  return conditions.length === 0 ? raw('false') : sql`(${join(conditions, ' OR ')})`;
}

/**
 * The condition that a column has one of these values. A single value is compared with `=`, so that
 * the rows keep the order of an index.
 */
export function oneOf(column: string, values: readonly string[]): SqlFragment {
  const [first] = values;
  return values.length === 1 && first !== undefined
    ? sql`${raw(column)} = ${first}`
    : sql`${raw(column)} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** The condition that a column such as ' AI_LAB INVESTOR ' contains one of these words. */
export function containsOneOf(column: string, words: readonly string[]): SqlFragment {
  return anyOf(words.map((word) => sql`instr(${raw(column)}, ${` ${word} `}) > 0`));
}
