import type { BenchmarkQuestion } from '../questions.ts';

const RELATIONSHIP = 'id type title evidence { publishers claims strongest disputed }';

/** Analyses of the whole graph, with the names and the evidence of everything that they return. */
export function analysisQuestions(ids: readonly string[]): BenchmarkQuestion[] {
  const one = (nth: number): string => ids[nth % ids.length] ?? '';
  const other = (nth: number): string => ids[(nth + Math.floor(ids.length / 2)) % ids.length] ?? '';
  return [
    {
      name: 'neighborhood',
      description: 'The 500 nearest entities within two steps, and all links between them',
      query: `query Neighborhood($id: ID!) { neighborhood(of: [$id], depth: 2, limit: 500) {
        nodes { id name } links { source target relationship { ${RELATIONSHIP} } } truncated } }`,
      variables: (nth) => ({ id: one(nth) }),
      expected: { path: ['neighborhood', 'nodes'], minLength: 20 },
    },
    {
      name: 'paths',
      description: 'The shortest path between two companies, with the relationships of each hop',
      // With co-parties, because `shortestPath` in Cypher cannot compare the roles of a hop.
      query: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, coParties: true, limit: 1) { length
        hops { from { id name } to { id name } relationships { ${RELATIONSHIP} } } } }`,
      variables: (nth) => ({ from: one(nth), to: other(nth) }),
      expected: { path: ['paths'], minLength: 0 },
    },
    {
      name: 'moneyCycles',
      description: '20 money cycles of up to four companies through one, with the sum of each step',
      query: `query MoneyCycles($id: ID!) { moneyCycles(through: $id) { length disputed entities { id name }
        steps { amounts { currency low high } unstated relationships { ${RELATIONSHIP} } } } }`,
      variables: (nth) => ({ id: one(nth) }),
      expected: { path: ['moneyCycles'], minLength: 0 },
    },
    {
      name: 'totals',
      description: 'The 20 companies with the highest sums of payments',
      query:
        'query Totals { totals(by: PAYER) { key entity { id name } total { currency low high relationships } count unstated } }',
      variables: () => ({}),
      expected: { path: ['totals'], minLength: 20 },
    },
  ];
}
