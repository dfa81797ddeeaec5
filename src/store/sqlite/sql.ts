/** A value that a statement may be given. */
export type SqlValue = string | number | null;

/** Stands in a statement's values for the id of the thing that an edge is followed from; filled in for each of them. */
export const PARENT_ID = Symbol('the id of the parent');

/** A piece of a statement: its text, with a question mark for each value, and the values in the same order. */
export interface SqlFragment {
  readonly text: string;
  readonly values: readonly (SqlValue | typeof PARENT_ID)[];
}

function isFragment(part: SqlFragment | SqlValue | typeof PARENT_ID): part is SqlFragment {
  return typeof part === 'object' && part !== null;
}

/** A piece of a statement from a template: pieces are put in as they are, everything else as a parameter. */
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

/** A piece of text that is part of the program: a column's name, never a value. */
export function raw(text: string): SqlFragment {
  return { text, values: [] };
}

/** Pieces one after the other, with this text between them; nothing for none. */
export function join(fragments: readonly SqlFragment[], between: string): SqlFragment {
  return {
    text: fragments.map((piece) => piece.text).join(between),
    values: fragments.flatMap((piece) => piece.values),
  };
}

/** All of these conditions; true for none. */
export function allOf(conditions: readonly SqlFragment[]): SqlFragment {
  return conditions.length === 0 ? raw('true') : join(conditions, ' AND ');
}

/** At least one of these conditions; false for none. */
export function anyOf(conditions: readonly SqlFragment[]): SqlFragment {
  return conditions.length === 0 ? raw('false') : sql`(${join(conditions, ' OR ')})`;
}

/** Whether a column holds one of these values. A single one is compared directly, so that an index stays in order behind it. */
export function oneOf(column: string, values: readonly string[]): SqlFragment {
  const [first] = values;
  return values.length === 1 && first !== undefined
    ? sql`${raw(column)} = ${first}`
    : sql`${raw(column)} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** Whether a column of words between spaces (' AI_LAB INVESTOR ') holds at least one of these. */
export function containsOneOf(column: string, words: readonly string[]): SqlFragment {
  return anyOf(words.map((word) => sql`instr(${raw(column)}, ${` ${word} `}) > 0`));
}
