import type { GraphView } from '../domain/graph-view.ts';
import { idInView } from '../domain/view-id.ts';
import { InvalidCursor } from '../errors.ts';
import type { EdgeArguments, PlanEdge } from './plan.ts';

/** The value of a sort key; never null, because absent values have their own rank. */
export type SortValue = string | number;

/** FNV-1a with 32 bits, enough to distinguish the cursors of two connections. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}

/**
 * The name of a connection in its cursors: the field, the parent node, the view and the sort order.
 * @param parentId the plain ID of the parent node; '' for a root field.
 */
export function connectionName(
  edge: PlanEdge,
  { orderBy }: EdgeArguments,
  parentId: string,
  view: GraphView,
): string {
  const field = edge.responseKey.split('(', 1)[0] ?? edge.name;
  return `${field} ${idInView(parentId, view)} ${orderBy === undefined ? '' : `${orderBy.field} ${orderBy.direction}`}`;
}

/**
 * The cursor of one row of a connection: its sort keys, with its ID last.
 * @param connection the field, its parent, the view and the sort order, from `connectionName`. The
 *   cursor contains their hash, so that `decodeCursor` rejects a cursor of another connection.
 */
export function encodeCursor(connection: string, values: readonly SortValue[]): string {
  return Buffer.from(JSON.stringify([hash(connection), ...values])).toString('base64url');
}

type SortValueTypes = readonly ('string' | 'number')[];

/** The connection hash of a cursor and its sort keys; null if the text is not a cursor. */
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
 * The sort keys of a cursor of any connection; null if they do not have these types. For a store
 * that sends the keys before it knows the parents of a connection, and checks each cursor with
 * `decodeCursor` afterwards.
 */
export function cursorValues(cursor: string, types: SortValueTypes): SortValue[] | null {
  const [, ...values] = parseCursor(cursor) ?? [''];
  return hasTypes(types, values) ? values : null;
}

/**
 * The sort keys of a cursor of this connection.
 * @param argument the argument with the cursor, for messages.
 * @param types the type of each key, in order.
 * @throws InvalidCursor for text that is not a cursor, and for a cursor of another connection.
 */
export function decodeCursor(
  connection: string,
  argument: 'after' | 'before',
  cursor: string,
  types: SortValueTypes,
): SortValue[] {
  const parsed = parseCursor(cursor);
  if (parsed === null)
    throw new InvalidCursor(
      `\`${argument}\`: invalid cursor; pass an endCursor or startCursor of the same connection`,
      [argument],
    );
  const [connectionHash, ...values] = parsed;
  if (connectionHash !== hash(connection) || !hasTypes(types, values))
    throw new InvalidCursor(
      `\`${argument}\`: the cursor belongs to another connection, view or sort order; pass an endCursor or startCursor of the same connection`,
      [argument],
    );
  return values;
}

/**
 * The error of an invalid cursor below a node, as the value of the edge that has it: the other
 * edges keep their results.
 * @throws any other error.
 */
export function invalidCursorValue(error: unknown): InvalidCursor {
  if (error instanceof InvalidCursor) return error;
  throw error;
}
