import { Clients, quantile, type Target } from './measurement.ts';

/** What a first page and one far behind it cost, p50 in milliseconds. */
export interface DeepPage {
  readonly what: string;
  /** How many rows are before the deep page. */
  readonly depth: number;
  readonly first: number;
  readonly deep: number;
}

const WALK = 100;
const PAGE = 50;
const ROUNDS = 60;

interface Page {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Connections that are long enough on a big graph. */
export const DEEP_CONNECTIONS = {
  'relationships by id': 'relationships',
  'relationships by amount': 'relationships(orderBy: { field: AMOUNT })',
  'companies by name': 'companies(orderBy: { field: NAME })',
  'companies by degree': 'companies(orderBy: { field: DEGREE, direction: DESC })',
} as const;

/** Walks into a connection as far as asked or as it goes, and measures the first page and the one there by turns. */
export async function deepPage(
  url: string,
  what: keyof typeof DEEP_CONNECTIONS,
  wanted: number,
): Promise<DeepPage> {
  const field = DEEP_CONNECTIONS[what];
  const open = field.includes('(') ? field.replace(/\)$/, ', ') : `${field}(`;
  const query = `query Page($first: Int!, $after: String) { page: ${open}first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const at = (first: number, after: string | null): Target => ({
    name: what,
    what,
    url,
    processorTime: () => NaN,
    body: () => JSON.stringify({ query, variables: { first, after } }),
    check: (answer) => {
      if (!answer.startsWith('{"data":{"page":{')) throw new Error(`${what}: ${answer.slice(0, 500)}`);
    },
  });
  const clients = new Clients(1);
  try {
    let after: string | null = null;
    let depth = 0;
    while (depth < wanted) {
      const { answer } = await clients.ask(at(WALK, after));
      const { page } = (JSON.parse(answer) as { data: { page: Page } }).data;
      if (!page.pageInfo.hasNextPage) break;
      depth += page.nodes.length;
      after = page.pageInfo.endCursor;
    }
    const [first, deep] = [at(PAGE, null), at(PAGE, after)];
    const times: { first: number[]; deep: number[] } = { first: [], deep: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.first.push((await clients.ask(first)).ms);
      times.deep.push((await clients.ask(deep)).ms);
    }
    return { what, depth, first: quantile(times.first, 0.5), deep: quantile(times.deep, 0.5) };
  } finally {
    clients.close();
  }
}
