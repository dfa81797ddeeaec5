import type { Workload } from './workload.ts';

/** One question of the benchmark: its document, its variables for the n-th request, and what its answer must hold to count. */
export interface Question {
  readonly name: string;
  readonly what: string;
  readonly query: string;
  readonly variables: (nth: number) => Record<string, unknown>;
  /** The shortest path to a list in the answer, and how many it has to hold at least. */
  readonly holds: { readonly path: readonly string[]; readonly atLeast: number };
}

const COUNTRIES = ['US', 'CN', 'GB', 'DE', 'FR', 'JP', 'KR', 'IN'];
const PAGE = `companies(filter: { countries: [$country], minDegree: 2 }, orderBy: { field: DEGREE, direction: DESC }, first: 50)`;

/** A word with one typing error: two neighbours in the middle swapped. */
function mistyped(word: string): string {
  return `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`;
}

/** The questions, each asked about another company every time. */
export function questions({ ids, names }: Pick<Workload, 'ids' | 'names'>): Question[] {
  const company = (nth: number) => ({ id: ids[nth % ids.length] ?? '' });
  const country = (nth: number) => ({ country: COUNTRIES[nth % COUNTRIES.length] });
  return [
    {
      name: 'Q1',
      what: 'one company by id: name and degree',
      query: 'query Q1($id: ID!) { company(id: $id) { id name degree } }',
      variables: company,
      holds: { path: ['company', 'name'], atLeast: 1 },
    },
    {
      name: 'Q2',
      what: 'company → 20 deals → parties with names',
      query: `query Q2($id: ID!) { company(id: $id) { name relationships(first: 20) {
        nodes { id title type parties { role entity { id name } } } } } }`,
      variables: company,
      holds: { path: ['company', 'relationships', 'nodes'], atLeast: 20 },
    },
    {
      name: 'Q3',
      what: 'company → 20 deals → claims → source',
      query: `query Q3($id: ID!) { company(id: $id) { name relationships(first: 20) {
        nodes { id title claims(first: 5) { nodes { id summary modality source { id title publisher publishedOn } } } } } } }`,
      variables: company,
      holds: { path: ['company', 'relationships', 'nodes'], atLeast: 20 },
    },
    {
      name: 'Q4',
      what: 'filtered page of 50 companies, sorted by degree',
      query: `query Q4($country: CountryCode!) { ${PAGE} { nodes { id name country degree } pageInfo { hasNextPage endCursor } } }`,
      variables: country,
      holds: { path: ['companies', 'nodes'], atLeast: 20 },
    },
    {
      name: 'Q4 + count',
      what: 'the same with totalCount',
      query: `query Q4Count($country: CountryCode!) { ${PAGE} { totalCount nodes { id name country degree } } }`,
      variables: country,
      holds: { path: ['companies', 'nodes'], atLeast: 20 },
    },
    {
      name: 'Q7',
      what: 'search for a name, every other time with a typing error',
      query: `query Q7($text: String!) { search(text: $text, first: 10) { edges { matched highlight score node { id } } } }`,
      variables: (nth) => {
        const name = names[nth % names.length] ?? '';
        return { text: nth % 2 === 0 ? name : mistyped(name) };
      },
      holds: { path: ['search', 'edges'], atLeast: 1 },
    },
  ];
}
