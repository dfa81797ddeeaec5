import type { EntityRecord } from '../domain/ledger-entry.ts';
import { matchScore, type MatchedField, type SearchQuery } from '../domain/search.ts';
import { fold } from '../domain/text-folding.ts';

/**
 * How many texts of each kind are looked at for one search, those with the very words first. It bounds the work for words that are
 * everywhere: what lies beyond is neither found nor in the count.
 */
export const MAX_SEARCHED_TEXTS = 1000;

/** How well something matched, and by which of its texts. */
export interface TextMatch {
  readonly score: number;
  readonly field: MatchedField;
  /** The text as it stands in the record. */
  readonly text: string;
}

/** The best match among an entity's names; null where none matches. */
export function bestEntityMatch(
  query: SearchQuery,
  { name, shortName, aliases }: Pick<EntityRecord, 'name' | 'shortName' | 'aliases'>,
): TextMatch | null {
  const texts = [
    { field: 'name', text: name },
    ...(shortName === undefined ? [] : [{ field: 'name', text: shortName } as const]),
    ...aliases.map((text) => ({ field: 'alias', text }) as const),
  ] as const;
  let best: TextMatch | null = null;
  for (const { field, text } of texts) {
    const score = matchScore(query, field, fold(text));
    if (score > (best?.score ?? 0)) best = { score, field, text };
  }
  return best;
}
