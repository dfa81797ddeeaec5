import { BadUserInput } from '../errors.ts';

/** A value of a sort key; null never occurs, absent values have a rank of their own. */
export type SortValue = string | number;

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
export function encodeCursor(connection: string, values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([hash(connection), ...values])).toString('base64url');
}

/** The type of each sort key, in order. */
type SortValueTypes = readonly ('string' | 'number')[];

/** The hash of the connection that a cursor says it belongs to, and its sort keys; null for one that was made up. */
function parseCursor(cursor: string): [string, ...SortValue[]] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) && typeof value[0] === 'string' ? (value as [string, ...SortValue[]]) : null;
  } catch {
    return null;
  }
}

function hasTypes(types: SortValueTypes, values: readonly unknown[]): boolean {
  return values.length === types.length && values.every((value, index) => typeof value === types[index]);
}

/**
 * The sort keys that a cursor stands for, whichever connection it belongs to; null where it has others. For a store that asks before it knows
 * which connections it meets: each that it does meet is decoded with its name.
 */
export function cursorValues(cursor: string, types: SortValueTypes): SortValue[] | null {
  const [, ...values] = parseCursor(cursor) ?? [''];
  return hasTypes(types, values) ? values : null;
}

/**
 * The sort keys that a cursor stands for.
 * @param types the type of each key, in order.
 * @throws BadUserInput where it was made up or belongs to another connection.
 */
export function decodeCursor(connection: string, cursor: string, types: SortValueTypes): SortValue[] {
  const parsed = parseCursor(cursor);
  if (parsed === null)
    throw new BadUserInput(
      'the cursor is not one that this API gave out; pass an endCursor or startCursor of the same connection',
    );
  const [connectionHash, ...values] = parsed;
  if (connectionHash !== hash(connection) || !hasTypes(types, values))
    throw new BadUserInput(
      'the cursor belongs to another connection or order; pass an endCursor or startCursor of the same connection',
    );
  return values;
}
