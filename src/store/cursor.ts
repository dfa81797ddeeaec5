import { BadUserInput } from '../errors.ts';

/** A value of a sort key; null never occurs, absent values have a rank of their own. */
export type SortKey = string | number;

/** FNV-1a, 32 bits: enough to tell a cursor of one connection from that of another. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

/**
 * The cursor of one row of a connection: the values that it is sorted by, its id last. `connection` says which connection and order it belongs
 * to (the edge's name, its owner's id, the order), so that a cursor of another one is refused and not misread.
 */
export function encodeCursor(connection: string, keys: readonly SortKey[]): string {
  return Buffer.from(JSON.stringify([hash(connection), ...keys])).toString('base64url');
}

/** The hash of the connection that a cursor says it belongs to, and its sort keys; null for one that was made up. */
function parsed(cursor: string, form: readonly ('string' | 'number')[]): [unknown, ...SortKey[]] | null {
  let found: unknown;
  try {
    found = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  return Array.isArray(found) &&
    found.length === form.length + 1 &&
    found.slice(1).every((key, index) => typeof key === form[index])
    ? (found as [unknown, ...SortKey[]])
    : null;
}

/**
 * The sort keys that a cursor stands for, whichever connection it belongs to; null for one that was made up. For a store that asks before it knows
 * which connections it meets: each that it does meet is decoded with its name.
 */
export function cursorKeys(cursor: string, form: readonly ('string' | 'number')[]): SortKey[] | null {
  return (parsed(cursor, form)?.slice(1) as SortKey[] | undefined) ?? null;
}

/**
 * The sort keys that a cursor stands for.
 * @param form the type of each key, in order.
 * @throws BadUserInput where it was made up or belongs to another connection.
 */
export function decodeCursor(
  connection: string,
  cursor: string,
  form: readonly ('string' | 'number')[],
): SortKey[] {
  const found = parsed(cursor, form);
  if (found === null)
    throw new BadUserInput(
      'the cursor is not one that this API gave out; pass an endCursor or startCursor of the same connection',
    );
  const [owner, ...keys] = found;
  if (owner !== hash(connection))
    throw new BadUserInput(
      'the cursor belongs to another connection or order; pass an endCursor or startCursor of the same connection',
    );
  return keys;
}
