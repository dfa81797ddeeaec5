import { MAX_CANDIDATE_TEXTS, MAX_CANDIDATE_WORDS } from '../../limits.ts';
import { anyOfExpression } from './scoring.ts';
import { parameterFor, type EdgeContext } from './context.ts';

type SearchIndexName = 'entity_words' | 'relationship_words' | 'claim_words';

/** The longest word of a filter, which usually occurs in the fewest texts. */
function longestWord(words: readonly string[] | undefined): string {
  return (words ?? []).reduce((one, other) => (other.length > one.length ? other : one), '');
}

/**
 * Texts of an index that contain one of the words of `parts`; at most one more than the maximum.
 */
function matchingTexts(index: SearchIndexName): string {
  return `COLLECT { CALL db.index.fulltext.queryNodes('${index}', ${anyOfExpression('parts')}, {limit: ${MAX_CANDIDATE_TEXTS + 1}}) YIELD node RETURN node }`;
}

/**
 * Clause for the vocabulary words that contain the longest filter word, as `parts`; at most one
 * more than the maximum.
 */
function lookUpWords(context: EdgeContext, kind: 'relationships' | 'entities'): string {
  const part = parameterFor(context, 'part', ({ [kind]: filter }) => longestWord(filter?.words));
  return `WITH COLLECT { MATCH (w:Word) WHERE w.word CONTAINS ${part} RETURN w.word LIMIT ${MAX_CANDIDATE_WORDS + 1} } AS parts`;
}

/**
 * Clause for a small superset of the entities that match a filter, as `candidates`; null if no
 * condition of the filter is selective.
 */
export function entityFilterCandidates(context: EdgeContext): string | null {
  const { present } = context.argumentShape;
  if (present.has('entities.entityIds')) {
    const ids = parameterFor(context, 'entityIds', ({ entities }) => entities?.ids);
    return `WITH COLLECT { MATCH (listed:Entity) WHERE listed.id IN ${ids} RETURN listed } AS candidates`;
  }
  if (present.has('entities.identifiers')) {
    const keys = parameterFor(context, 'identifiers', ({ entities }) => entities?.identifiers);
    return `WITH COLLECT { MATCH (key:SearchKey)<-[:FOUND_BY]-(listed:Entity) WHERE key.key IN ${keys} RETURN DISTINCT listed } AS candidates`;
  }
  return present.has('entities.part') ? entityCandidates(context) : null;
}

/**
 * Clause for a superset of the entities whose names contain the filter's words, as `candidates`;
 * null if there are too many.
 */
function entityCandidates(context: EdgeContext): string {
  return [
    lookUpWords(context, 'entities'),
    `WITH CASE WHEN size(parts) > ${MAX_CANDIDATE_WORDS} THEN null WHEN size(parts) = 0 THEN [] ELSE ${matchingTexts('entity_words')} END AS candidates`,
    `WITH CASE WHEN size(candidates) > ${MAX_CANDIDATE_TEXTS} THEN null ELSE candidates END AS candidates`,
  ].join(' ');
}

/**
 * Clause for a superset of the relationships with the filter's words in their title or claims, as
 * `candidates`; null if there are too many.
 */
export function relationshipCandidates(context: EdgeContext): string {
  const relationships =
    'COLLECT { UNWIND titles AS r RETURN r UNION UNWIND claims AS c MATCH (c)-[:ABOUT]->(r:Relationship) RETURN r }';
  const textsOf = (index: SearchIndexName): string =>
    `CASE WHEN size(parts) = 0 OR size(parts) > ${MAX_CANDIDATE_WORDS} THEN [] ELSE ${matchingTexts(index)} END`;
  return [
    lookUpWords(context, 'relationships'),
    `WITH parts, ${textsOf('relationship_words')} AS titles, ${textsOf('claim_words')} AS claims`,
    `WITH CASE WHEN size(parts) > ${MAX_CANDIDATE_WORDS} OR size(titles) > ${MAX_CANDIDATE_TEXTS} OR size(claims) > ${MAX_CANDIDATE_TEXTS} THEN null ELSE ${relationships} END AS candidates`,
  ].join(' ');
}
