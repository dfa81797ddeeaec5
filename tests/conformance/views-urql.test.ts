import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { DAYS, dealPage, firstDeals, PAGE_QUERY, serverData, withoutTypenames } from './view-queries.ts';
import { separateViewsTests } from './view-tests.ts';

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
  separateViewsTests({ server: () => server, clientData });

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
