import { suggestedNames, suggestionWords } from '../../../domain/name-suggestions.ts';
import type { NameQuery } from '../../../domain/name-query.ts';
import { MAX_SEARCHED_TEXTS } from '../../text-match.ts';
import type { DatabaseConnection } from '../connection.ts';
import { sql } from '../sql.ts';
import { fuzzyExpression } from './search-hits.ts';
import { WordLookup } from './vocabulary.ts';

/** The names that resemble a text most, among those with any word like one of it. */
export function similarNames(connection: DatabaseConnection, query: NameQuery): string[] {
  const words = suggestionWords(query);
  if (words.length === 0) return [];
  const lookup = new WordLookup(connection);
  const expression = words
    .map(({ forms: [word = ''], allowsTypo }) =>
      fuzzyExpression(lookup, word, { isPrefix: true, allowsTypo }),
    )
    .join(' OR ');
  const rows = connection.all(
    sql`/* suggestions */ SELECT x.id, coalesce(x.doc ->> '$.shortName', x.doc ->> '$.name'), x.names FROM entity_words f CROSS JOIN entity x ON x.key = f.rowid WHERE f.entity_words MATCH ${expression} ORDER BY f.rowid LIMIT ${MAX_SEARCHED_TEXTS}`,
  );
  return suggestedNames(
    query,
    rows.map(([id, label, lines]) => [String(id), String(label), String(lines)]),
  );
}
