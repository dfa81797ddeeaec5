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

/** The type of each sort key, in order. */
type KeyForm = readonly ('string' | 'number')[];

/** The hash of the connection that a cursor says it belongs to, and its sort keys; null for one that was made up. */
function parsed(cursor: string): [string, ...SortKey[]] | null {
  try {
    const found: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(found) && typeof found[0] === 'string' ? (found as [string, ...SortKey[]]) : null;
  } catch {
    return null;
  }
}

function isOf(form: KeyForm, keys: readonly unknown[]): boolean {
  return keys.length === form.length && keys.every((key, index) => typeof key === form[index]);
}

/**
 * The sort keys that a cursor stands for, whichever connection it belongs to; null where it has others. For a store that asks before it knows
 * which connections it meets: each that it does meet is decoded with its name.
 */
export function cursorKeys(cursor: string, form: KeyForm): SortKey[] | null {
  const [, ...keys] = parsed(cursor) ?? [''];
  return isOf(form, keys) ? keys : null;
}

/**
 * The sort keys that a cursor stands for.
 * @param form the type of each key, in order.
 * @throws BadUserInput where it was made up or belongs to another connection.
 */
export function decodeCursor(connection: string, cursor: string, form: KeyForm): SortKey[] {
  const found = parsed(cursor);
  if (found === null)
    throw new BadUserInput(
      'the cursor is not one that this API gave out; pass an endCursor or startCursor of the same connection',
    );
  const [owner, ...keys] = found;
  if (owner !== hash(connection) || !isOf(form, keys))
    throw new BadUserInput(
      'the cursor belongs to another connection or order; pass an endCursor or startCursor of the same connection',
    );
  return keys;
}
