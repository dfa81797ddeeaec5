import { expect, test } from 'vitest';
import type { TestServer } from '../support/server.ts';
import { ALL_VIEWS_QUERY, NOW_QUERY, serverData, VIEWS, viewQuery } from './view-queries.ts';

/** A client with a normalized cache. */
export interface CachingClient {
  readonly server: () => TestServer;
  /** The data of a query, without the type names that the client adds. */
  readonly clientData: (query: string, policy: 'cache-first' | 'cache-only') => Promise<unknown>;
}

/** Tests that a client with one cache never shows the values of one view in another one. */
export function separateViewsTests({ server, clientData }: CachingClient): void {
  test('keeps the views apart, one after the other', async () => {
    const queries = [NOW_QUERY, ...Object.values(VIEWS).map(viewQuery)];
    const expected = await Promise.all(queries.map((query) => serverData(server(), query)));
    expect(new Set(expected.map((each) => JSON.stringify(each))).size).toBe(queries.length);
    for (const [index, query] of queries.entries())
      expect(await clientData(query, 'cache-first')).toEqual(expected[index]);
    // Every response is still in the cache, although later ones had other values for its nodes.
    for (const [index, query] of queries.entries())
      expect(await clientData(query, 'cache-only')).toEqual(expected[index]);
  });

  test('keeps the views apart in one document', async () => {
    expect(await clientData(ALL_VIEWS_QUERY, 'cache-first')).toEqual(
      await serverData(server(), ALL_VIEWS_QUERY),
    );
    expect(await clientData(NOW_QUERY, 'cache-only')).toEqual(await serverData(server(), NOW_QUERY));
    for (const args of Object.values(VIEWS))
      expect(await clientData(viewQuery(args), 'cache-only')).toEqual(
        await serverData(server(), viewQuery(args)),
      );
  });
}
