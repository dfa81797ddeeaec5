import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { print, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { apiContext } from '../../src/api/context.ts';
import { DEFAULT_LIMITS, type ApiLimits } from '../../src/api/limits.ts';
import { createGraphqlServer } from '../../src/api/server.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { openStore } from '../../src/store/open.ts';
import type { Bindings, Plan } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';

/** A response; tests compare its data as a whole. */
export interface TestApiResponse {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions: { readonly cost: number };
}

/** A page with IDs only. */
export interface IdPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}

/** The slugs of the nodes of a page; empty without a page. */
export function slugsOf(
  page: { readonly nodes: readonly { readonly slug: string }[] } | undefined,
): string[] {
  return page?.nodes.map(({ slug }) => slug) ?? [];
}

/** An API over a store, with everything that tests observe of both. */
export interface TestApi {
  /** Executes a document or its text. */
  readonly execute: (
    document: DocumentNode | string,
    variables?: Record<string, unknown>,
  ) => Promise<TestApiResponse>;
  /** Executes a document, and fails on errors. T is the type of the selected data. */
  readonly data: <T>(document: DocumentNode | string, variables?: Record<string, unknown>) => Promise<T>;
  /** Fetches from the store, in order. */
  readonly fetches: { readonly plan: Plan; readonly bindings: Bindings }[];
  /** Logged errors, in order. */
  readonly loggedErrors: { readonly details: Record<string, unknown>; readonly message: string }[];
  close(): Promise<void>;
}

/** Folder of a data set of dealgraph. */
export function seedFolder(dataset: 'article' | 'industry'): string {
  return fileURLToPath(new URL(`../../seed/${dataset}`, import.meta.url));
}

/** A store in memory with these data sets. */
export async function storeWith(...datasets: ('article' | 'industry')[]): Promise<GraphStore> {
  const store = await openStore({ path: ':memory:' });
  if (datasets.length > 0) await importFolders(store, datasets.map(seedFolder), { by: 'tests' });
  return store;
}

/**
 * An API over a store, which `close` closes too.
 * @param options limits, and a replacement for the `fetch` of the store.
 */
export async function createTestApi(
  store: GraphStore,
  options: { readonly limits?: Partial<ApiLimits>; readonly fetch?: GraphStore['fetch'] } = {},
): Promise<TestApi> {
  const fetches: TestApi['fetches'] = [];
  const loggedErrors: TestApi['loggedErrors'] = [];
  const fetch = options.fetch ?? ((plan, bindings) => store.fetch(plan, bindings));
  const recordingStore = Object.create(store, {
    fetch: {
      value: (plan: Plan, bindings: Bindings) => {
        fetches.push({ plan, bindings });
        return fetch(plan, bindings);
      },
    },
    revision: { value: () => store.revision() },
    datasets: { value: () => store.datasets() },
    relationshipIdsWithWords: {
      value: (...parameters: Parameters<GraphStore['relationshipIdsWithWords']>) =>
        store.relationshipIdsWithWords(...parameters),
    },
  }) as GraphStore;
  const server = createGraphqlServer({
    store: recordingStore,
    snapshots: new SnapshotCache(store),
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    version: '0.0.0-test',
    baseUrl: 'https://deals.example',
    log: { error: (details, message) => loggedErrors.push({ details: { ...details }, message }) },
  });
  await server.start();
  let requests = 0;
  const execute: TestApi['execute'] = async (document, variables = {}) => {
    const query = typeof document === 'string' ? document : print(document);
    requests += 1;
    const { body } = await server.executeOperation(
      { query, variables },
      { contextValue: apiContext(`request-${requests}`) },
    );
    assert(body.kind === 'single');
    return JSON.parse(JSON.stringify(body.singleResult)) as TestApiResponse;
  };
  return {
    execute,
    data: async <T>(document: DocumentNode | string, variables?: Record<string, unknown>) => {
      const { data, errors } = await execute(document, variables);
      assert.equal(
        errors,
        undefined,
        `${JSON.stringify(errors)} ${loggedErrors.map(({ details }) => String(details['err'])).join()}`,
      );
      return data as T;
    },
    fetches,
    loggedErrors,
    close: async () => {
      await server.stop();
      await store.close();
    },
  };
}

/** An API over a store in memory with these data sets. */
export async function createTestApiWith(...datasets: ('article' | 'industry')[]): Promise<TestApi> {
  return createTestApi(await storeWith(...datasets));
}
