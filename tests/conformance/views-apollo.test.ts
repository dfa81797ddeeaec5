import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { POSSIBLE_TYPES } from '../../src/explorer/generated/possible-types.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { DAYS, dealPage, firstDeals, PAGE_QUERY, withoutTypenames } from './view-queries.ts';
import { separateViewsTests } from './view-tests.ts';

let server: TestServer;
let client: ApolloClient;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  const cache = new InMemoryCache({
    possibleTypes: POSSIBLE_TYPES,
    typePolicies: { Company: { fields: { relationships: relayStylePagination(['orderBy', 'filter']) } } },
  });
  client = new ApolloClient({ link: new HttpLink({ uri: `${server.url}/graphql` }), cache });
});

async function clientData(query: string, fetchPolicy: 'cache-first' | 'cache-only'): Promise<unknown> {
  return withoutTypenames((await client.query({ query: gql(query), fetchPolicy })).data);
}

describe('Apollo Client with one cache', () => {
  separateViewsTests({ server: () => server, clientData });

  test('appends the pages of a list to those of the same view', async () => {
    const lists = DAYS.map((day) => client.watchQuery({ query: gql(PAGE_QUERY), variables: { day } }));
    const subscriptions = lists.map((list) => list.subscribe({}));
    for (const list of lists) await list.refetch();
    const pageOf = (list: (typeof lists)[number]) => dealPage(withoutTypenames(list.getCurrentResult().data));
    // The pages of both days are loaded by turns.
    for (let count = 0; count < 2; count++)
      for (const list of lists)
        await list.fetchMore({ variables: { after: pageOf(list).pageInfo.endCursor } });
    for (const [index, list] of lists.entries())
      expect(pageOf(list).edges.map(({ node }) => node)).toEqual(
        await firstDeals(server, DAYS[index] ?? '', 12),
      );
    for (const subscription of subscriptions) subscription.unsubscribe();
  });
});
