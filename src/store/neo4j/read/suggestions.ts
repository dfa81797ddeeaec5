import { suggestionWords } from '../../../domain/name-suggestions.ts';
import { parseSearchQuery } from '../../../domain/search.ts';
import { MAX_SEARCHED_TEXTS } from '../../text-match.ts';
import { parameterFor, type EdgeContext } from './context.ts';
import { anyOfExpression, wordQuery } from './scoring.ts';
import { typoPatterns, WORDS_WITHIN_ONE_TYPO } from './vocabulary.ts';

/** Expression of the entities with any word like one of the search, for suggestions. */
export function similarNamesExpression(context: EdgeContext): string {
  const words = parameterFor(context, 'similarWords', ({ text = '' }) =>
    suggestionWords(parseSearchQuery(text).names).map(({ forms: [word = ''], allowsTypo }) => ({
      word,
      indexQuery: wordQuery(word, true),
      ...(allowsTypo ? typoPatterns(word) : null),
    })),
  );
  return `COLLECT {
  WITH COLLECT {
    UNWIND ${words} AS searched
    WITH searched, ${WORDS_WITHIN_ONE_TYPO} AS others
    RETURN searched.indexQuery + CASE WHEN size(others) = 0 THEN '' ELSE ' OR ' + ${anyOfExpression('others')} END
  } AS queries
  UNWIND queries AS query
  CALL db.index.fulltext.queryNodes('entity_words', query) YIELD node
  WITH DISTINCT node ORDER BY node.ordinal LIMIT ${MAX_SEARCHED_TEXTS}
  RETURN [node.id, coalesce(node.shortName, node.name), node.names]
}`;
}
