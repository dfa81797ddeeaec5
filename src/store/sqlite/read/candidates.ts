import { MAX_CANDIDATE_TEXTS, MAX_CANDIDATE_WORDS } from '../../limits.ts';
import type { EntityFilter } from '../../plan.ts';
import type { DatabaseConnection } from '../connection.ts';
import { sql, type SqlFragment } from '../sql.ts';
import { wordsContaining, quote } from './vocabulary.ts';

type SearchIndexName = 'relationship_words' | 'claim_words' | 'entity_words';

/** The keys of the texts with one of these words; null if there are too many. */
function matchingTextKeys(
  connection: DatabaseConnection,
  index: SearchIndexName,
  words: readonly string[],
): number[] | null {
  if (words.length === 0) return [];
  const expression = words.map(quote).join(' OR ');
  const table: SqlFragment = { text: index, values: [] };
  const rows = connection.all(
    sql`/* candidates */ SELECT rowid FROM ${table} WHERE ${table} MATCH ${expression} LIMIT ${MAX_CANDIDATE_TEXTS + 1}`,
  );
  return rows.length > MAX_CANDIDATE_TEXTS ? null : rows.map(([key]) => Number(key));
}

function smallestCandidateSet<T>(
  connection: DatabaseConnection,
  parts: readonly string[],
  findCandidates: (words: readonly string[]) => readonly T[] | null,
): readonly T[] | null {
  let best: readonly T[] | null = null;
  for (const part of parts) {
    const words = wordsContaining(connection, part, MAX_CANDIDATE_WORDS);
    const candidates = words === null ? null : findCandidates(words);
    if (candidates !== null && (best === null || candidates.length < best.length)) best = candidates;
  }
  return best;
}

/**
 * The IDs of a superset of the relationships that match these words in the title or a claim; null
 * if a lookup would not be faster. The filter must still be applied to each.
 */
export function relationshipCandidates(
  connection: DatabaseConnection,
  parts: readonly string[],
): readonly string[] | null {
  return smallestCandidateSet(connection, parts, (words) => {
    const titles = matchingTextKeys(connection, 'relationship_words', words);
    const claims = titles === null ? null : matchingTextKeys(connection, 'claim_words', words);
    if (titles === null || claims === null) return null;
    const rows = connection.all(
      sql`/* candidates */ SELECT r.id FROM relationship r WHERE r.key IN (SELECT value FROM json_each(${JSON.stringify(titles)})) UNION SELECT c.about FROM claim c WHERE c.seq IN (SELECT value FROM json_each(${JSON.stringify(claims)}))`,
    );
    return rows.map(([id]) => String(id));
  });
}

/** The IDs of the entities with this key of a search. */
export function entityIdsWithKeys(
  connection: DatabaseConnection,
  keys: readonly string[],
  limit: number,
): readonly string[] {
  return connection
    .all(
      sql`/* candidates */ SELECT DISTINCT entity FROM entity_key WHERE search_key IN (SELECT value FROM json_each(${JSON.stringify(keys)})) ORDER BY entity LIMIT ${limit}`,
    )
    .map(([id]) => String(id));
}

/**
 * The keys of a superset of the entities that match a filter by IDs, identifiers or words; null if
 * a lookup would not be faster. The filter must still be applied to each.
 */
export function entityCandidates(
  connection: DatabaseConnection,
  { ids, identifiers, words: parts = [] }: EntityFilter,
): readonly number[] | null {
  const listed =
    ids ?? (identifiers === undefined ? undefined : entityIdsWithKeys(connection, identifiers, -1));
  if (listed !== undefined)
    return connection
      .all(
        sql`/* candidates */ SELECT key FROM entity WHERE id IN (SELECT value FROM json_each(${JSON.stringify(listed)}))`,
      )
      .map(([key]) => Number(key));
  return smallestCandidateSet(connection, parts, (words) =>
    matchingTextKeys(connection, 'entity_words', words),
  );
}
