import assert from 'node:assert/strict';
import { print, type DocumentNode } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { openStore } from '../../src/store/open.ts';
import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { articleTests } from './article-tests.ts';
import { seedFolder, type TestApiResponse, type TestApi } from './test-api.ts';

/** One API over two servers that take turns. */
function alternatingApi(servers: readonly [TestServer, TestServer]): TestApi {
  let requests = 0;
  const execute = async (
    document: DocumentNode | string,
    variables: object = {},
  ): Promise<TestApiResponse> => {
    const query = typeof document === 'string' ? document : print(document);
    requests += 1;
    return (await servers[requests % 2 === 0 ? 0 : 1].execute(
      query,
      variables,
    )) as unknown as TestApiResponse;
  };
  return {
    execute,
    data: async <T>(document: DocumentNode | string, variables?: object) => {
      const { data, errors } = await execute(document, variables);
      assert.equal(errors, undefined, JSON.stringify(errors));
      return data as T;
    },
    fetches: [],
    loggedErrors: [],
    close: async () => {
      for (const server of servers) await server.stop();
    },
  };
}

withNeo4j((address) => {
  const startServers = async (): Promise<[TestServer, TestServer]> => {
    const first = await emptyNeo4jStore(address);
    const second = await openStore(address);
    await second.migrate();
    return [await startServer({ store: first }), await startServer({ store: second })];
  };

  describe('two servers on one database, with requests in turn', () => {
    articleTests('neo4j', async () => {
      const servers = await startServers();
      await importFolders(servers[0].store, [seedFolder('article')], { by: 'tests' });
      return alternatingApi(servers);
    });
  });

  test('a server returns the data that another one wrote to the same database', async () => {
    const servers = await startServers();
    for (const server of servers) onTestFinished(() => server.stop());
    const executeOnBoth = (): Promise<unknown[]> =>
      Promise.all(
        servers.map(async (server) => (await server.execute('{ graph { revision claims } }')).data),
      );
    expect(await executeOnBoth()).toEqual([0, 0].map((claims) => ({ graph: { revision: 0, claims } })));
    await importFolders(servers[1].store, [seedFolder('article')], { by: 'tests' });
    expect(await executeOnBoth()).toEqual([46, 46].map((claims) => ({ graph: { revision: 1, claims } })));
    await importFolders(servers[0].store, [seedFolder('industry')], { by: 'tests' });
    expect(await executeOnBoth()).toEqual([1262, 1262].map((claims) => ({ graph: { revision: 2, claims } })));
  });
});
