import type { BenchmarkWorkload } from './workload.ts';

/**
 * Query of the benchmark: document, variables of the n-th request, and minimum content of a valid
 * response.
 */
export interface BenchmarkQuestion {
  readonly name: string;
  readonly description: string;
  readonly query: string;
  readonly variables: (nth: number) => Record<string, unknown>;
  /** Path to a list or string in the response, and its minimum length. */
  readonly expected: { readonly path: readonly string[]; readonly minLength: number };
}

const COUNTRIES = ['US', 'CN', 'GB', 'DE', 'FR', 'JP', 'KR', 'IN'];
const PAGE = `companies(filter: { countries: [$country], minDegree: 2 }, orderBy: { field: DEGREE, direction: DESC }, first: 50)`;

/** A word with one typo: two neighbors in the middle are swapped. */
function withTypo(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}

/** The queries. Every request asks about a different company. */
export function benchmarkQuestions({
  ids,
  names,
}: Pick<BenchmarkWorkload, 'ids' | 'names'>): BenchmarkQuestion[] {
  const company = (nth: number) => ({ id: ids[nth % ids.length] ?? '' });
  const country = (nth: number) => ({ country: COUNTRIES[nth % COUNTRIES.length] });
  return [
    {
      name: 'Q1',
      description: 'One company by ID: name and degree',
      query: 'query Q1($id: ID!) { company(id: $id) { id name degree } }',
      variables: company,
      expected: { path: ['company', 'name'], minLength: 1 },
    },
    {
      name: 'Q2',
      description: 'A company, 20 of its deals, and their parties with names',
      query: `query Q2($id: ID!) { company(id: $id) { name relationships(first: 20) {
        nodes { id title type parties { role entity { id name } } } } } }`,
      variables: company,
      expected: { path: ['company', 'relationships', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q3',
      description: 'A company, 20 of its deals, and their claims with sources',
      query: `query Q3($id: ID!) { company(id: $id) { name relationships(first: 20) {
        nodes { id title claims(first: 5) { nodes { id summary modality source { id title publisher publishedOn } } } } } } }`,
      variables: company,
      expected: { path: ['company', 'relationships', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q4',
      description: 'A filtered page of 50 companies, sorted by degree',
      query: `query Q4($country: CountryCode!) { ${PAGE} { nodes { id name country degree } pageInfo { hasNextPage endCursor } } }`,
      variables: country,
      expected: { path: ['companies', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q4 + count',
      description: 'The same with `totalCount`',
      query: `query Q4Count($country: CountryCode!) { ${PAGE} { totalCount nodes { id name country degree } } }`,
      variables: country,
      expected: { path: ['companies', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q7',
      description: 'A search for a name, every second one with a typo',
      query: `query Q7($text: String!) { search(text: $text, first: 10) { edges { matched highlight score node { id } } } }`,
      variables: (nth) => {
        const name = names[nth % names.length] ?? '';
        return { text: nth % 2 === 0 ? name : withTypo(name) };
      },
      expected: { path: ['search', 'edges'], minLength: 1 },
    },
  ];
}
