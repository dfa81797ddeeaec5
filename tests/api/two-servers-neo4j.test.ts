import assert from 'node:assert/strict';
import { print, type DocumentNode } from 'graphql';
import { describe, expect, onTestFinished, test } from 'vitest';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { openStore } from '../../src/store/open.ts';
import { freshStore, withNeo4j } from '../support/neo4j/database.ts';
import { startServer, type RunningServer } from '../support/server.ts';
import { articleTests } from './article-tests.ts';
import { seed, type Reply, type TestApi } from './test-api.ts';

/** One API that is two servers: each request goes to the other one. */
function alternating(servers: readonly [RunningServer, RunningServer]): TestApi {
  let requests = 0;
  const ask = async (document: DocumentNode | string, variables: object = {}): Promise<Reply> => {
    const query = typeof document === 'string' ? document : print(document);
    requests += 1;
    return (await servers[requests % 2 === 0 ? 0 : 1].ask(query, variables)) as unknown as Reply;
  };
  return {
    ask,
    data: async <T>(document: DocumentNode | string, variables?: object) => {
      const { data, errors } = await ask(document, variables);
      assert.equal(errors, undefined, JSON.stringify(errors));
      return data as T;
    },
    fetches: [],
    logged: [],
    close: async () => {
      for (const server of servers) await server.stop();
    },
  };
}

withNeo4j((address) => {
  const start = async (): Promise<[RunningServer, RunningServer]> => {
    const first = await freshStore(address);
    const second = await openStore(address);
    await second.migrate();
    return [await startServer({ store: first }), await startServer({ store: second })];
  };

  describe('two servers on one database, asked in alternation', () => {
    articleTests('neo4j', async () => {
      const servers = await start();
      await importFolders(servers[0].store, [seed('article')], { by: 'tests' });
      return alternating(servers);
    });
  });

  test('what one of two servers writes, the other one answers', async () => {
    const servers = await start();
    for (const server of servers) onTestFinished(() => server.stop());
    const both = (): Promise<unknown[]> =>
      Promise.all(servers.map(async (server) => (await server.ask('{ graph { revision claims } }')).data));
    expect(await both()).toEqual([0, 0].map((claims) => ({ graph: { revision: 0, claims } })));
    await importFolders(servers[1].store, [seed('article')], { by: 'tests' });
    expect(await both()).toEqual([46, 46].map((claims) => ({ graph: { revision: 1, claims } })));
    await importFolders(servers[0].store, [seed('industry')], { by: 'tests' });
    expect(await both()).toEqual([974, 974].map((claims) => ({ graph: { revision: 2, claims } })));
  });
});
