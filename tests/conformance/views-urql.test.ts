import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import {
  ALL_VIEWS_QUERY,
  DAYS,
  dealPage,
  firstDeals,
  NOW_QUERY,
  PAGE_QUERY,
  serverData,
  VIEWS,
  viewQuery,
  withoutTypenames,
} from './view-queries.ts';

let server: TestServer;
let schema: IntrospectionQuery;
let client: Client;
beforeAll(async () => {
  server = await startServer();
  schema = (await serverData(server, getIntrospectionQuery({ descriptions: false }))) as IntrospectionQuery;
});
afterAll(() => server.stop());
beforeEach(() => {
  // Objects without an ID belong to the object that they are in.
  const keys = Object.fromEntries(
    schema.__schema.types.flatMap((type) =>
      type.kind === 'OBJECT' && !type.fields.some(({ name }) => name === 'id')
        ? [[type.name, () => null]]
        : [],
    ),
  );
  client = new Client({
    url: `${server.url}/graphql`,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({ schema, keys, resolvers: { Company: { relationships: relayPagination() } } }),
      fetchExchange,
    ],
  });
});

async function clientData(
  query: string,
  requestPolicy: 'cache-first' | 'cache-only',
  variables: object = {},
): Promise<unknown> {
  const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
  expect(error).toBeUndefined();
  return withoutTypenames(data);
}

describe('urql with one normalized cache', () => {
  test('keeps the views apart, one after the other', async () => {
    const queries = [NOW_QUERY, ...Object.values(VIEWS).map(viewQuery)];
    const expected = await Promise.all(queries.map((query) => serverData(server, query)));
    for (const [index, query] of queries.entries())
      expect(await clientData(query, 'cache-first')).toEqual(expected[index]);
    for (const [index, query] of queries.entries())
      expect(await clientData(query, 'cache-only')).toEqual(expected[index]);
  });

  test('keeps the views apart in one document', async () => {
    expect(await clientData(ALL_VIEWS_QUERY, 'cache-first')).toEqual(
      await serverData(server, ALL_VIEWS_QUERY),
    );
    expect(await clientData(NOW_QUERY, 'cache-only')).toEqual(await serverData(server, NOW_QUERY));
    for (const args of Object.values(VIEWS))
      expect(await clientData(viewQuery(args), 'cache-only')).toEqual(
        await serverData(server, viewQuery(args)),
      );
  });

  test('appends the pages of a list to those of the same view', async () => {
    for (const day of DAYS) {
      let page = dealPage(await clientData(PAGE_QUERY, 'cache-first', { day }));
      for (let count = 0; count < 2; count++) {
        const after = page.pageInfo.endCursor;
        page = dealPage(await clientData(PAGE_QUERY, 'cache-first', { day, after }));
      }
      expect(page.edges.map(({ node }) => node)).toEqual(await firstDeals(server, day, 12));
    }
  });
});
