import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConnectionPage } from '../../src/store/fetch-result.ts';
import { cachedStatement } from '../../src/store/neo4j/read/fetch.ts';
import type { RootEdgeName } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { forEachConcurrently } from '../support/concurrency.ts';
import { submitGraph } from '../support/graph-records.ts';
import { planOperators, profileFetch } from '../support/neo4j/query-plans.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { seedGraph } from '../support/seeds.ts';
import { everyQuery, type ArgumentTexts } from './queries.ts';

const TEXTS: ArgumentTexts = { id: 'nvidia', word: 'compute', day: '2025-10-01' };

/** Texts that would mean something if they were a part of a statement. */
const INJECTION_TEXTS: readonly ArgumentTexts[] = [
  "' OR true //",
  '"}) MATCH (m) DETACH DELETE m //',
  '`) SET n0.name = 1 //',
].map((text) => ({ id: text, word: text, day: '2025-10-01' }));

/** Roots that list everything of a kind. */
const LIST_ROOTS: ReadonlySet<RootEdgeName> = new Set([
  'entities',
  'relationships',
  'claims',
  'sources',
  'conflicts',
]);

/** The same question with further pages: from a cursor on, and backward. */
function pageVariants(spec: EdgeSpec<RootEdgeName>, cursor: string | undefined): EdgeSpec<RootEdgeName>[] {
  const all =
    cursor === undefined
      ? [{ last: 2 }]
      : [{ first: 2, after: cursor }, { last: 2 }, { last: 2, before: cursor }];
  return all.map((page) => ({
    ...spec,
    args: { ...spec.args, page },
  }));
}

/** Neo4j plans each of some hundred statements for the first time. */
const TEN_MINUTES_MS = 10 * 60_000;

withNeo4j((address) => {
  describe('a statement of a plan', { timeout: TEN_MINUTES_MS }, () => {
    let store: GraphStore;
    let driver: Driver;
    beforeAll(async () => {
      store = await emptyNeo4jStore(address);
      await submitGraph(store, seedGraph());
      driver = openDriver(address);
      await driver.executeQuery('CALL db.awaitIndexes()');
    });
    afterAll(async () => {
      await driver.close();
      await store.close();
    });

    test('reads a page of everything in the order of an index, and sorts none of it', async () => {
      const lists = everyQuery(TEXTS).filter(({ name, args }) => {
        // Looked up first, in no order: by words, by a party, by sources.
        const { relationships, entities, claims } = args ?? {};
        const lookedUp = [relationships?.words, relationships?.parties, entities?.words, claims?.sources];
        return LIST_ROOTS.has(name) && lookedUp.every((each) => each === undefined);
      });
      await forEachConcurrently(lists, async (spec) => {
        const query = testQuery(spec);
        const { text, parameters } = cachedStatement(query.plan, bindingsFor(query));
        const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters(bindingsFor(query)));
        if (summary.plan === false) throw new Error('the statement was not explained');
        const sorted = planOperators(summary.plan).filter((each) => /^(Top|Sort) /.test(each));
        expect(sorted, text).toEqual([]);
      });
    });

    test('is the only one for a root field, and begins at an index, whatever is asked for and for whichever day', async () => {
      await forEachConcurrently(everyQuery(TEXTS), async (spec) => {
        const query = testQuery(spec);
        for (const knownOn of [null, TEXTS.day])
          await profileFetch(store, query.plan, bindingsFor(query, knownOn));
      });
    });

    test('begins at an index on every page', async () => {
      const connections = everyQuery(TEXTS).filter(({ name }) => name !== 'nodes' && name !== 'graph');
      await forEachConcurrently(connections, async (spec) => {
        const first = testQuery({ ...spec, args: { ...spec.args, page: { first: 1 } } });
        const answer = (await store.fetch(first.plan, bindingsFor(first))) as ConnectionPage;
        for (const page of pageVariants(spec, answer.edges[0]?.cursor)) {
          const query = testQuery(page);
          await profileFetch(store, query.plan, bindingsFor(query));
        }
      });
    });

    test.each([
      ['looks at everything', ['MATCH (n) RETURN n LIMIT 1'], 'AllNodesScan n in the plan of MATCH (n)'],
      ['has company', ['RETURN 1', 'RETURN 2'], 'a root field takes one statement, and not 2'],
    ])('that %s is found out', async (_, statements, words) => {
      const fetch = async (): Promise<null> => {
        const session = driver.session();
        for (const statement of statements) await session.run(statement);
        await session.close();
        return null;
      };
      const query = testQuery({ name: 'graph' });
      const fakeStore = Object.create(store, { fetch: { value: fetch } }) as GraphStore;
      await expect(profileFetch(fakeStore, query.plan, bindingsFor(query))).rejects.toThrow(words);
    });

    test('does nothing but read, whatever texts it is given', async () => {
      const contents = async (): Promise<unknown> => {
        const { records } = await driver.executeQuery(
          'MATCH (n) RETURN count(*) AS nodes, sum(size(keys(n))) AS properties, sum(COUNT { (n)-->() }) AS relationships',
        );
        return records[0]?.toObject();
      };
      const before = await contents();
      for (const texts of INJECTION_TEXTS)
        await forEachConcurrently(everyQuery(texts), async (spec) => {
          const query = testQuery(spec);
          const summary = await profileFetch(store, query.plan, bindingsFor(query));
          expect(summary.counters.containsUpdates()).toBe(false);
        });
      expect(await contents()).toEqual(before);
    });
  });
});
