import { HttpClients, quantile, type BenchmarkTarget } from './measurement.ts';

/** Duration of the first page and of a deep one, p50 in milliseconds. */
export interface DeepPageResult {
  readonly description: string;
  /** Number of rows before the deep page. */
  readonly depth: number;
  readonly first: number;
  readonly deep: number;
}

const WALK_PAGE_SIZE = 100;
const PAGE_SIZE = 50;
const ROUNDS = 60;

interface IdConnectionPage {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Connections that are long on a large graph. */
export const DEEP_CONNECTIONS = {
  'Relationships by ID': 'relationships',
  'Relationships by amount': 'relationships(orderBy: { field: AMOUNT })',
  'Companies by name': 'companies(orderBy: { field: NAME })',
  'Companies by degree': 'companies(orderBy: { field: DEGREE, direction: DESC })',
} as const;

/**
 * Pages into a connection up to a depth or its end, and measures the first page and the one there
 * alternately.
 */
export async function measureDeepPage(
  url: string,
  description: keyof typeof DEEP_CONNECTIONS,
  targetDepth: number,
): Promise<DeepPageResult> {
  const field = DEEP_CONNECTIONS[description];
  const fieldStart = field.includes('(') ? field.replace(/\)$/, ', ') : `${field}(`;
  const query = `query Page($first: Int!, $after: String) { page: ${fieldStart}first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
  const pageTarget = (first: number, after: string | null): BenchmarkTarget => ({
    name: description,
    description,
    url,
    processorTime: () => NaN,
    body: () => JSON.stringify({ query, variables: { first, after } }),
    check: (answer) => {
      if (!answer.startsWith('{"data":{"page":{')) throw new Error(`${description}: ${answer.slice(0, 500)}`);
    },
  });
  const clients = new HttpClients(1);
  try {
    let after: string | null = null;
    let depth = 0;
    while (depth < targetDepth) {
      const { answer } = await clients.send(pageTarget(WALK_PAGE_SIZE, after));
      const { page } = (JSON.parse(answer) as { data: { page: IdConnectionPage } }).data;
      if (!page.pageInfo.hasNextPage) break;
      depth += page.nodes.length;
      after = page.pageInfo.endCursor;
    }
    const [first, deep] = [pageTarget(PAGE_SIZE, null), pageTarget(PAGE_SIZE, after)];
    const times: { first: number[]; deep: number[] } = { first: [], deep: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.first.push((await clients.send(first)).ms);
      times.deep.push((await clients.send(deep)).ms);
    }
    return { description, depth, first: quantile(times.first, 0.5), deep: quantile(times.deep, 0.5) };
  } finally {
    clients.close();
  }
}
