import type { Connection } from '../connection.ts';
import { sql, type Sql } from '../sql.ts';
import { containing, quoted } from './vocabulary.ts';

/** How many words of the vocabulary, and how many texts, are worth looking up; with more of them reading in order finds a page sooner. */
const WORDS = 300;
const TEXTS = 2000;

type Indexed = 'relationship_words' | 'claim_words' | 'entity_words';

/** The texts that hold one of these words, by their keys; null where there are too many. */
function keys(connection: Connection, index: Indexed, words: readonly string[]): number[] | null {
  if (words.length === 0) return [];
  const expression = words.map(quoted).join(' OR ');
  const table: Sql = { text: index, values: [] };
  const rows = connection.all(
    sql`/* candidates */ SELECT rowid FROM ${table} WHERE ${table} MATCH ${expression} LIMIT ${TEXTS + 1}`,
  );
  return rows.length > TEXTS ? null : rows.map(([key]) => Number(key));
}

function smallest<T>(
  connection: Connection,
  parts: readonly string[],
  found: (words: readonly string[]) => readonly T[] | null,
): readonly T[] | null {
  let best: readonly T[] | null = null;
  for (const part of parts) {
    const words = containing(connection, part, WORDS);
    const candidates = words === null ? null : found(words);
    if (candidates !== null && (best === null || candidates.length < best.length)) best = candidates;
  }
  return best;
}

/**
 * Relationships among which are all those whose title, or one of whose claims, contains every one of these words; null where looking them
 * up would not help. The filter still has to be asked of each.
 */
export function relationshipCandidates(
  connection: Connection,
  parts: readonly string[],
): readonly string[] | null {
  return smallest(connection, parts, (words) => {
    const titles = keys(connection, 'relationship_words', words);
    const claims = titles === null ? null : keys(connection, 'claim_words', words);
    if (titles === null || claims === null) return null;
    const rows = connection.all(
      sql`/* candidates */ SELECT r.id FROM relationship r WHERE r.key IN (SELECT value FROM json_each(${JSON.stringify(titles)})) UNION SELECT c.about FROM claim c WHERE c.seq IN (SELECT value FROM json_each(${JSON.stringify(claims)}))`,
    );
    return rows.map(([id]) => String(id));
  });
}

/** Entities, by their keys, among which are all those with a name that contains each of these words; null where looking them up would not help. */
export function entityCandidates(connection: Connection, parts: readonly string[]): readonly number[] | null {
  return smallest(connection, parts, (words) => keys(connection, 'entity_words', words));
}
