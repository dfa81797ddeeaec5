import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { startServer } from '../support/server.ts';

const COMPANIES = 100;
const DEALS = 20;
/** Maximum duration of a read in src/store/neo4j/connection.ts, in milliseconds. */
const READ_TIMEOUT_MS = 30_000;

const recordedAt = '2026-11-01T00:00:00Z';
const numberedIds = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

/**
 * Companies that are all parties of the same deals, so that there are hundreds of millions of paths
 * of two hops.
 */
const denseGraph: GraphRecords = {
  datasets: [{ id: 'd', title: 'd', description: 'd', license: 'x', uses: [], fingerprint: 'd' }],
  entities: numberedIds('e', COMPANIES).map((id) => ({
    id, dataset: 'd', kind: 'COMPANY', name: id, aliases: [], roles: [], identifiers: [],
  })),
  sources: [{ id: 's', dataset: 'd', kind: 'NEWS', title: 's', publisher: 's', publishedOnInferred: false, recordedAt }],
  relationships: numberedIds('r', DEALS).map((id) => ({
    id, dataset: 'd', type: 'PARTNERSHIP', title: id, about: [],
    parties: numberedIds('e', COMPANIES).map((entity) => ({ entity, role: 'PARTNER' })),
  })),
  claims: numberedIds('r', DEALS).map((about, index) => ({
    id: `c${index}`, seq: index + 1, dataset: 'd', about, source: 's', modality: 'FACT', state: 'ACCEPTED', passage: 'p1', summary: about,
    recordedBy: 'HUMAN', recordedAt, terms: {},
  })),
}; // prettier-ignore

const SLOW_QUERY =
  '{ companies(first: 100) { nodes { counterparties(first: 100) { nodes { counterparties(first: 100) { nodes { counterparties { totalCount } } } } } } } }';

withNeo4j((address) => {
  afterEach(() => vi.restoreAllMocks());

  test('a read that exceeds its timeout fails with one sentence, and the server continues', async () => {
    const store = await emptyNeo4jStore(address);
    await submitGraph(store, denseGraph);
    const server = await startServer({ store, limits: { cost: 1e9 } });
    onTestFinished(() => server.stop());
    const driver = openDriver(address);
    onTestFinished(() => driver.close());

    // Records the timeouts that the store requests, and shortens them to keep the test fast.
    const session = driver.session();
    type SessionRun = typeof session.run;
    const sessionPrototype = Object.getPrototypeOf(session) as { run: SessionRun };
    await session.close();
    const run = sessionPrototype.run;
    const timeouts = new Set<unknown>();
    vi.spyOn(sessionPrototype, 'run').mockImplementation(function (
      this: typeof session,
      text,
      parameters,
      config,
    ) {
      timeouts.add(config?.timeout);
      return run.call(this, text, parameters, { ...config, timeout: 1000 });
    });
    const { status, data, errors } = await server.execute(SLOW_QUERY);
    vi.restoreAllMocks();

    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { companies: null },
      errors: [
        expect.objectContaining({
          message:
            'the store in Neo4j canceled a transaction that exceeded the time limit; request less at once, or try again later',
          extensions: { code: 'STORE_UNAVAILABLE' },
        }),
      ],
    });
    expect(timeouts).toEqual(new Set([READ_TIMEOUT_MS]));
    // Neo4j no longer executes the query.
    const runningQueries = async (): Promise<unknown[]> => {
      const { records } = await driver.executeQuery(
        "SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery",
      );
      return records.map((record): unknown => record.get('currentQuery'));
    };
    await expect.poll(runningQueries, { timeout: 10_000 }).toEqual([]);
    expect(await server.execute('{ companies(first: 1) { totalCount } }')).toMatchObject({
      status: 200,
      data: { companies: { totalCount: COMPANIES } },
    });
    expect(await (await fetch(`${server.url}/health/ready`)).json()).toMatchObject({ status: 'ready' });
  });
});
