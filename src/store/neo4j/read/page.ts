import neo4j, { type Integer } from 'neo4j-driver';
import type { ResultNode } from '../../fetch-result.ts';
import { connectionName, DEFAULT_PAGE, MAX_LIST_SIZE } from '../../limits.ts';
import { cursorValues, decodeCursor, encodeCursor, type SortValue } from '../../cursor.ts';
import type { PageArguments } from '../../plan.ts';
import { valueOf, type Projection, type Step } from './context.ts';
import type { Key } from './sort-expressions.ts';
import { countOf, reaches, rowsOf, type List } from './list-query.ts';
import type { Piece, Reading, Row } from './fragment.ts';

/** A page of rows of which each became an edge in its own way. */
export interface MadePage<E> {
  readonly edges: readonly (E & { readonly cursor: string })[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly totalCount: number;
}

const sizeOf = ({ first, last }: PageArguments): number => first ?? last ?? 0;

/** Where the place of a cursor is in the statement; null where none is given. A made up one compares with nothing, and is refused when the answer is read. */
function placeOf(step: Step, keys: readonly Key[], name: 'after' | 'before'): string | null {
  if (!step.form.given.has(`page.${name}`)) return null;
  const forms = keys.map((key) => key.form);
  return valueOf(step, name, ({ page }) => {
    const shown = cursorValues(page?.[name] ?? '', forms);
    return keys.map((key, index) => {
      const value = shown?.[index];
      return value === undefined ? null : key.value(value);
    });
  });
}

/** An edge that was made for this page, with its cursor put into it. */
function withCursor<E extends object>(edge: E, cursor: string): E & { readonly cursor: string } {
  return Object.assign(edge, { cursor });
}

/** One page of a connection; `row` is what is read of each of its rows. */
export function pageOf<E extends object>(step: Step, list: List, row: Projection<E>): Piece<MadePage<E>> {
  const { edge, form } = step;
  const { pageFields } = edge;
  const { keys } = list;
  const forward = !form.given.has('page.last');
  const after = placeOf(step, keys, 'after');
  const before = placeOf(step, keys, 'before');
  const [start, end] = forward ? [after, before] : [before, after];
  const limit = valueOf(step, 'limit', ({ page }): Integer =>
    neo4j.int(sizeOf(page ?? DEFAULT_PAGE) + (pageFields.pageInfo ? 1 : 0)),
  );
  const withKeys = pageFields.cursors || pageFields.pageInfo;
  const rows = pageFields.nodes || withKeys;
  const expression = withKeys ? `[[${keys.map(({ shown }) => shown).join(', ')}], ${row.text}]` : row.text;
  const parts = [
    rows ? rowsOf(list, { forward, limit, start, end }, row.before, expression) : '[]',
    pageFields.totalCount ? countOf(list) : '0',
    pageFields.pageInfo && end !== null ? reaches(list, end, forward) : 'false',
    pageFields.pageInfo && start !== null ? reaches(list, start, !forward) : 'false',
  ];
  const forms = keys.map((key) => key.form);

  function read(value: unknown, reading: Reading, owner: string): MadePage<E> {
    const args = reading.args(edge);
    const { page = DEFAULT_PAGE } = args;
    // Worked out where a cursor is read or made only: an answer may hold hundreds of pages.
    const name =
      withKeys || page.after !== undefined || page.before !== undefined
        ? connectionName(edge, args, owner)
        : '';
    if (page.after !== undefined) decodeCursor(name, page.after, forms);
    if (page.before !== undefined) decodeCursor(name, page.before, forms);
    const [found, totalCount, atEnd, atStart] = value as [Row, number, boolean, boolean];
    const size = sizeOf(page);
    const more = pageFields.pageInfo && found.length > size;
    const kept = more ? found.slice(0, size) : [...found];
    if (!forward) kept.reverse();
    const last = kept.length - 1;
    const edges = kept.map((each, index) => {
      if (!withKeys) return withCursor(row.read(each, reading, owner), '');
      const [shown, thing] = each as [SortValue[], unknown];
      const told = pageFields.cursors || index === 0 || index === last;
      return withCursor(row.read(thing, reading, owner), told ? encodeCursor(name, shown) : '');
    });
    const [beyondEnd, beforeStart] = [more || atEnd, atStart];
    return {
      edges,
      hasNextPage: forward ? beyondEnd : beforeStart,
      hasPreviousPage: forward ? beforeStart : beyondEnd,
      totalCount,
    };
  }

  return { text: `[${parts.join(', ')}]`, read };
}

/** The first rows of a list that has no pages. */
export function everyOf<T>(list: List, row: Projection<T>): Piece<T[]> {
  const cut = { forward: true, limit: String(MAX_LIST_SIZE), start: null, end: null };
  return {
    text: rowsOf(list, cut, row.before, row.text),
    read: (value, reading, owner) => (value as Row).map((each) => row.read(each, reading, owner)),
  };
}

/** A row that is a thing, as the edge of a page. */
export function asNode({
  before,
  text,
  read,
}: Projection<ResultNode>): Projection<{ readonly node: ResultNode }> {
  return { before, text, read: (value, reading, owner) => ({ node: read(value, reading, owner) }) };
}
