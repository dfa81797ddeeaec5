import { anyOfExpression } from './scoring.ts';
import { parameterFor, type EdgeContext } from './context.ts';

/** How many words of the vocabulary, and how many texts, are worth looking up; with more of them reading in order finds a page sooner. */
const MAX_WORDS = 300;
const MAX_TEXTS = 2000;

type SearchIndexName = 'entity_words' | 'relationship_words' | 'claim_words';

/** The longest of the words of a filter: the one that the fewest texts hold, mostly. */
function longestWord(words: readonly string[] | undefined): string {
  return (words ?? []).reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** The texts of an index that hold one of the words of `parts`; one more than are worth it where there are more. */
function matchingTexts(index: SearchIndexName): string {
  return `COLLECT { CALL db.index.fulltext.queryNodes('${index}', ${anyOfExpression('parts')}, {limit: ${MAX_TEXTS + 1}}) YIELD node RETURN node }`;
}

/** Words of the vocabulary that contain a part of the filter's words; too many of them, or none, are an empty list. */
function lookUpWords(context: EdgeContext, kind: 'relationships' | 'entities'): string {
  const part = parameterFor(context, 'part', ({ [kind]: filter }) => longestWord(filter?.words));
  return `WITH COLLECT { MATCH (w:Word) WHERE w.word CONTAINS ${part} RETURN w.word LIMIT ${MAX_WORDS + 1} } AS parts`;
}

/** Entities among which are all those with a name that contains the filter's words, as `few`; null where they are many. */
export function entityCandidates(context: EdgeContext): string {
  return [
    lookUpWords(context, 'entities'),
    `WITH CASE WHEN size(parts) > ${MAX_WORDS} THEN null WHEN size(parts) = 0 THEN [] ELSE ${matchingTexts('entity_words')} END AS candidates`,
    `WITH CASE WHEN size(candidates) > ${MAX_TEXTS} THEN null ELSE candidates END AS candidates`,
  ].join(' ');
}

/** Relationships among which are all those whose title, or one of whose claims, contains the filter's words, as `few`; null where they are many. */
export function relationshipCandidates(context: EdgeContext): string {
  const relationships =
    'COLLECT { UNWIND titles AS r RETURN r UNION UNWIND claims AS c MATCH (c)-[:ABOUT]->(r:Relationship) RETURN r }';
  const textsOf = (index: SearchIndexName): string =>
    `CASE WHEN size(parts) = 0 OR size(parts) > ${MAX_WORDS} THEN [] ELSE ${matchingTexts(index)} END`;
  return [
    lookUpWords(context, 'relationships'),
    `WITH parts, ${textsOf('relationship_words')} AS titles, ${textsOf('claim_words')} AS claims`,
    `WITH CASE WHEN size(parts) > ${MAX_WORDS} OR size(titles) > ${MAX_TEXTS} OR size(claims) > ${MAX_TEXTS} THEN null ELSE ${relationships} END AS candidates`,
  ].join(' ');
}
