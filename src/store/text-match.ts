import type { GraphView } from '../domain/graph-view.ts';
import type { SearchQuery } from '../domain/search.ts';
import { idInView } from '../domain/view-id.ts';

/**
 * Maximum number of texts per node type that one search compares, those with the exact words first.
 * It bounds the work for very frequent words: texts beyond it are neither matches nor counted.
 */
export const MAX_SEARCHED_TEXTS = 1000;

/** The types of the sort keys of a search: the score, descending, and the ID. */
export const SEARCH_CURSOR_TYPES = ['number', 'string'] as const;

/** The name of a search in its cursors, with the view. */
export function searchConnectionName({ folded }: SearchQuery, view: GraphView): string {
  return idInView(`search ${folded}`, view);
}
