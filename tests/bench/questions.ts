import type { BenchmarkWorkload } from './workload.ts';

/** One question of the benchmark: its document, its variables for the n-th request, and what its answer must hold to count. */
export interface BenchmarkQuestion {
  readonly name: string;
  readonly description: string;
  readonly query: string;
  readonly variables: (nth: number) => Record<string, unknown>;
  /** The shortest path to a list in the answer, and how many it has to hold at least. */
  readonly expected: { readonly path: readonly string[]; readonly minLength: number };
}

const COUNTRIES = ['US', 'CN', 'GB', 'DE', 'FR', 'JP', 'KR', 'IN'];
const PAGE = `companies(filter: { countries: [$country], minDegree: 2 }, orderBy: { field: DEGREE, direction: DESC }, first: 50)`;

/** A word with one typing error: two neighbours in the middle swapped. */
function withTypo(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}

/** The questions, each asked about another company every time. */
export function benchmarkQuestions({
  ids,
  names,
}: Pick<BenchmarkWorkload, 'ids' | 'names'>): BenchmarkQuestion[] {
  const company = (nth: number) => ({ id: ids[nth % ids.length] ?? '' });
  const country = (nth: number) => ({ country: COUNTRIES[nth % COUNTRIES.length] });
  return [
    {
      name: 'Q1',
      description: 'one company by id: name and degree',
      query: 'query Q1($id: ID!) { company(id: $id) { id name degree } }',
      variables: company,
      expected: { path: ['company', 'name'], minLength: 1 },
    },
    {
      name: 'Q2',
      description: 'company → 20 deals → parties with names',
      query: `query Q2($id: ID!) { company(id: $id) { name relationships(first: 20) {
        nodes { id title type parties { role entity { id name } } } } } }`,
      variables: company,
      expected: { path: ['company', 'relationships', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q3',
      description: 'company → 20 deals → claims → source',
      query: `query Q3($id: ID!) { company(id: $id) { name relationships(first: 20) {
        nodes { id title claims(first: 5) { nodes { id summary modality source { id title publisher publishedOn } } } } } } }`,
      variables: company,
      expected: { path: ['company', 'relationships', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q4',
      description: 'filtered page of 50 companies, sorted by degree',
      query: `query Q4($country: CountryCode!) { ${PAGE} { nodes { id name country degree } pageInfo { hasNextPage endCursor } } }`,
      variables: country,
      expected: { path: ['companies', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q4 + count',
      description: 'the same with totalCount',
      query: `query Q4Count($country: CountryCode!) { ${PAGE} { totalCount nodes { id name country degree } } }`,
      variables: country,
      expected: { path: ['companies', 'nodes'], minLength: 20 },
    },
    {
      name: 'Q7',
      description: 'search for a name, every other time with a typing error',
      query: `query Q7($text: String!) { search(text: $text, first: 10) { edges { matched highlight score node { id } } } }`,
      variables: (nth) => {
        const name = names[nth % names.length] ?? '';
        return { text: nth % 2 === 0 ? name : withTypo(name) };
      },
      expected: { path: ['search', 'edges'], minLength: 1 },
    },
  ];
}
