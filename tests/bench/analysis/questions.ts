import type { BenchmarkQuestion } from '../questions.ts';

const RELATIONSHIP = 'id type title evidence { publishers claims strongest disputed }';

/** Questions about the whole graph, with the names and the evidence of all that they return. */
export function analysisQuestions(ids: readonly string[]): BenchmarkQuestion[] {
  const one = (nth: number): string => ids[nth % ids.length] ?? '';
  const other = (nth: number): string => ids[(nth + Math.floor(ids.length / 2)) % ids.length] ?? '';
  return [
    {
      name: 'neighborhood',
      description: 'the 500 nearest of two steps around a company, and all links between them',
      query: `query Neighborhood($id: ID!) { neighborhood(of: [$id], depth: 2, limit: 500) {
        nodes { id name } links { source target relationship { ${RELATIONSHIP} } } truncated } }`,
      variables: (nth) => ({ id: one(nth) }),
      expected: { path: ['neighborhood', 'nodes'], minLength: 20 },
    },
    {
      name: 'paths',
      description: 'the shortest path between two companies, with all that ties them on the way',
      query: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, limit: 1) { length
        hops { from { id name } to { id name } relationships { ${RELATIONSHIP} } } } }`,
      variables: (nth) => ({ from: one(nth), to: other(nth) }),
      expected: { path: ['paths'], minLength: 0 },
    },
    {
      name: 'moneyCycles',
      description: '20 circles of at most four through a company, with the sum of each step',
      query: `query MoneyCycles($id: ID!) { moneyCycles(through: $id) { length disputed entities { id name }
        steps { amounts { currency low high } unstated relationships { ${RELATIONSHIP} } } } }`,
      variables: (nth) => ({ id: one(nth) }),
      expected: { path: ['moneyCycles'], minLength: 0 },
    },
    {
      name: 'totals',
      description: 'the 20 companies that pay most, of sums over everything',
      query:
        'query Totals { totals(by: PAYER) { key entity { id name } total { currency low high relationships } count unstated } }',
      variables: () => ({}),
      expected: { path: ['totals'], minLength: 20 },
    },
  ];
}
