import type { BenchmarkWorkload } from '../workload.ts';
import { benchmarkQuestions } from '../questions.ts';
import type { QuestionName } from './hand-written-cypher.ts';

/** A query, as each target receives it. */
export interface Neo4jQuestion {
  readonly name: QuestionName;
  readonly description: string;
  readonly variables: (nth: number) => Record<string, unknown>;
  /** GraphQL document for dealgraph. */
  readonly document: string;
  /** GraphQL document for @neo4j/graphql. */
  readonly libraryDocument: string;
}

const COMPANY = 'companies(where: { id: { eq: $id } })';
const DEALS = 'deals(limit: 20, sort: [{ id: ASC }])';
const PARTIES = `query Parties($id: ID!) { ${COMPANY} { name ${DEALS} { id title type
  partiesConnection(sort: [{ edge: { ordinal: ASC } }]) { edges { properties { role } node { id name } } } } } }`;

const LIBRARY_DOCUMENTS: Readonly<Record<QuestionName, string>> = {
  Q1: `query Company($id: ID!) { ${COMPANY} { id name degree } }`,
  Q2: PARTIES,
  Q3: `query Claims($id: ID!) { ${COMPANY} { name ${DEALS} { id title
    claims(limit: 5, sort: [{ seq: ASC }]) { id summary modality source { id title publisher publishedOn } } } } }`,
  Q4: `query Companies($country: String!) {
    companiesConnection(where: { country: { eq: $country }, degree: { gte: 2 } }, sort: [{ degree: DESC }, { id: ASC }], first: 50) {
      edges { node { id name country degree } } pageInfo { hasNextPage endCursor } } }`,
  Q10: PARTIES,
};

/** The queries on Neo4j; `largest` are the companies with the most deals. */
export function neo4jQuestions(workload: BenchmarkWorkload, largest: readonly string[]): Neo4jQuestion[] {
  const byName = new Map(benchmarkQuestions(workload).map((name) => [name.name, name]));
  const toQuestion = (name: QuestionName, like: string = name): Neo4jQuestion => {
    const { description = '', variables = () => ({}), query = '' } = byName.get(like) ?? {};
    return { name, description, variables, document: query, libraryDocument: LIBRARY_DOCUMENTS[name] };
  };
  return [
    toQuestion('Q1'),
    toQuestion('Q2'),
    toQuestion('Q3'),
    toQuestion('Q4'),
    {
      ...toQuestion('Q10', 'Q2'),
      description: `Q2 for the ${largest.length} companies with the most deals`,
      variables: (nth) => ({ id: largest[nth % largest.length] }),
    },
  ];
}

type AnswerTree = Record<string, unknown>;

/**
 * A response of @neo4j/graphql in our form: lists of one as their item, and parties without their
 * connection.
 */
function toDealgraphForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toDealgraphForm);
  if (typeof value !== 'object' || value === null) return value;
  const { companies, companiesConnection, deals, claims, source, partiesConnection, edges, ...rest } =
    value as AnswerTree;
  const entries: AnswerTree = { ...rest };
  if (Array.isArray(companies)) entries['company'] = companies[0];
  if (companiesConnection !== undefined) entries['companies'] = companiesConnection;
  if (deals !== undefined) entries['relationships'] = { nodes: deals };
  if (claims !== undefined) entries['claims'] = { nodes: claims };
  if (Array.isArray(source)) entries['source'] = source[0];
  if (partiesConnection !== undefined)
    entries['parties'] = (
      partiesConnection as { edges: { properties: AnswerTree; node: AnswerTree }[] }
    ).edges.map(({ properties, node }) => ({ ...properties, entity: node }));
  if (Array.isArray(edges)) entries['nodes'] = (edges as { node: AnswerTree }[]).map(({ node }) => node);
  return Object.fromEntries(Object.entries(entries).map(([name, child]) => [name, toDealgraphForm(child)]));
}

/**
 * Content of a response in a common form, with fields in alphabetical order and without the text of
 * cursors.
 */
export function comparableAnswer(answer: string, isLibrary: boolean): string {
  const { data } = JSON.parse(answer) as { data: unknown };
  return JSON.stringify(isLibrary ? toDealgraphForm(data) : data, (key, value: unknown) => {
    if (key === 'endCursor') return typeof value;
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  });
}
