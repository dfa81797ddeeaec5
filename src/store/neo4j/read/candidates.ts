import { eitherOf } from './scoring.ts';
import { valueOf, type Step } from './context.ts';

/** How many words of the vocabulary, and how many texts, are worth looking up; with more of them reading in order finds a page sooner. */
const WORDS = 300;
const TEXTS = 2000;

type Indexed = 'entity_words' | 'relationship_words' | 'claim_words';

/** The longest of the words of a filter: the one that the fewest texts hold, mostly. */
function longest(words: readonly string[] | undefined): string {
  return (words ?? []).reduce((one, other) => (other.length > one.length ? other : one), '');
}

/** The texts of an index that hold one of the words of `parts`; one more than are worth it where there are more. */
function texts(index: Indexed): string {
  return `COLLECT { CALL db.index.fulltext.queryNodes('${index}', ${eitherOf('parts')}, {limit: ${TEXTS + 1}}) YIELD node RETURN node }`;
}

/** Words of the vocabulary that contain a part of the filter's words; too many of them, or none, are an empty list. */
function lookedUp(step: Step, kind: 'relationships' | 'entities'): string {
  const part = valueOf(step, 'part', ({ [kind]: filter }) => longest(filter?.words));
  return `WITH COLLECT { MATCH (w:Word) WHERE w.word CONTAINS ${part} RETURN w.word LIMIT ${WORDS + 1} } AS parts`;
}

/** Entities among which are all those with a name that contains the filter's words, as `few`; null where they are many. */
export function fewEntities(step: Step): string {
  return [
    lookedUp(step, 'entities'),
    `WITH CASE WHEN size(parts) > ${WORDS} THEN null WHEN size(parts) = 0 THEN [] ELSE ${texts('entity_words')} END AS few`,
    `WITH CASE WHEN size(few) > ${TEXTS} THEN null ELSE few END AS few`,
  ].join(' ');
}

/** Relationships among which are all those whose title, or one of whose claims, contains the filter's words, as `few`; null where they are many. */
export function fewRelationships(step: Step): string {
  const told =
    'COLLECT { UNWIND titles AS r RETURN r UNION UNWIND claims AS c MATCH (c)-[:ABOUT]->(r:Relationship) RETURN r }';
  const found = (index: Indexed): string =>
    `CASE WHEN size(parts) = 0 OR size(parts) > ${WORDS} THEN [] ELSE ${texts(index)} END`;
  return [
    lookedUp(step, 'relationships'),
    `WITH parts, ${found('relationship_words')} AS titles, ${found('claim_words')} AS claims`,
    `WITH CASE WHEN size(parts) > ${WORDS} OR size(titles) > ${TEXTS} OR size(claims) > ${TEXTS} THEN null ELSE ${told} END AS few`,
  ].join(' ');
}
