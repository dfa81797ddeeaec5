import type { EntityRecord } from '../domain/ledger-entry.ts';
import type { GraphView } from '../domain/graph-view.ts';
import { matchScore, type MatchedField, type SearchQuery } from '../domain/search.ts';
import { fold } from '../domain/text-folding.ts';
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

/** The score of a match and the text that matched. */
export interface TextMatch {
  readonly score: number;
  readonly field: MatchedField;
  /** The original text of the record. */
  readonly text: string;
}

/** The best match among an entity's names; null if none matches. */
export function bestEntityMatch(
  query: SearchQuery,
  {
    name,
    shortName,
    aliases,
    formerNames = [],
  }: Pick<EntityRecord, 'name' | 'shortName' | 'aliases' | 'formerNames'>,
): TextMatch | null {
  const texts = [
    { field: 'name', text: name },
    ...(shortName === undefined ? [] : [{ field: 'name', text: shortName } as const]),
    ...aliases.map((text) => ({ field: 'alias', text }) as const),
    ...formerNames.map(({ name: text }) => ({ field: 'alias', text }) as const),
  ] as const;
  let best: TextMatch | null = null;
  for (const { field, text } of texts) {
    const score = matchScore(query, field, fold(text));
    if (score > (best?.score ?? 0)) best = { score, field, text };
  }
  return best;
}
