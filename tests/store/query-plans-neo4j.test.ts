import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConnectionPage } from '../../src/store/fetch-result.ts';
import type { RootEdgeName } from '../../src/store/plan.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { forEachConcurrently } from '../support/concurrency.ts';
import { submitGraph } from '../support/graph-records.ts';
import { profileFetch, profileOperators } from '../support/neo4j/query-plans.ts';
import { openDriver, emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { testQuery, bindingsFor, type EdgeSpec } from '../support/test-queries.ts';
import { seedGraph } from '../support/seeds.ts';
import { everyQuery, type ArgumentTexts } from '../support/store-queries.ts';

const TEXTS: ArgumentTexts = { id: 'nvidia', word: 'compute', day: '2025-10-01' };

/** Texts that would change a statement if they were part of it. */
const INJECTION_TEXTS: readonly ArgumentTexts[] = [
  "' OR true //",
  '"}) MATCH (m) DETACH DELETE m //',
  '`) SET n0.name = 1 //',
].map((text) => ({ id: text, word: text, day: '2025-10-01' }));

/** The root edges that list all nodes of one type. */
const LIST_ROOTS: ReadonlySet<RootEdgeName> = new Set([
  'entities',
  'relationships',
  'claims',
  'sources',
  'conflicts',
]);

/** Whether a query lists all nodes of one type, except by a lookup, after which they are sorted. */
function isFullList({ name, args }: EdgeSpec<RootEdgeName>): boolean {
  const { relationships, entities, claims } = args ?? {};
  const lookedUp = [
    ...[relationships?.ids, relationships?.words, relationships?.parties],
    ...[entities?.ids, entities?.identifiers, entities?.words],
    claims?.sources,
  ];
  return LIST_ROOTS.has(name) && lookedUp.every((each) => each === undefined);
}

/** A query with other pages: after a cursor, and backward. */
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

/** A timeout long enough for Neo4j to plan several hundred new statements. */
const TEN_MINUTES_MS = 10 * 60_000;

withNeo4j((address) => {
  describe('the Cypher statement of a plan', { timeout: TEN_MINUTES_MS }, () => {
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

    test('is the only one of its root field and starts at an index, for every query, now and on a day', async () => {
      await forEachConcurrently(everyQuery(TEXTS), async (spec) => {
        const query = testQuery(spec);
        for (const knownOn of [null, TEXTS.day]) {
          const { summary } = await profileFetch(store, query.plan, bindingsFor(query, knownOn));
          // Only degrees of the current view are stored, so those of a day are sorted.
          const isByPastDegree = knownOn !== null && spec.args?.orderBy?.field === 'DEGREE';
          if (!isFullList(spec) || isByPastDegree) continue;
          const sorted = profileOperators(summary).filter((each) => /^(Top|Sort) /.test(each));
          expect(sorted, 'a page of a full list is read in index order, without a sort').toEqual([]);
        }
      });
    });

    test('starts at an index on every page', async () => {
      const connections = everyQuery(TEXTS).filter(({ name }) => name !== 'nodes' && name !== 'graph');
      await forEachConcurrently(connections, async (spec) => {
        const first = testQuery({ ...spec, args: { ...spec.args, page: { first: 1 } } });
        // Profiled, because the previous test has a query plan of the profiled statement already.
        const { result } = await profileFetch(store, first.plan, bindingsFor(first));
        for (const page of pageVariants(spec, (result as ConnectionPage).edges[0]?.cursor)) {
          const query = testQuery(page);
          await profileFetch(store, query.plan, bindingsFor(query));
        }
      });
    });

    test.each([
      [
        'scans all nodes',
        ['MATCH (n) RETURN n LIMIT 1'],
        'scan in a query plan: AllNodesScan n in MATCH (n)',
      ],
      ['is one of two', ['RETURN 1', 'RETURN 2'], 'a root field must use a single statement (got 2)'],
    ])('fails the query plan check if it %s', async (_, statements, message) => {
      const fetch = async (): Promise<null> => {
        const session = driver.session();
        for (const statement of statements) await session.run(statement);
        await session.close();
        return null;
      };
      const query = testQuery({ name: 'graph' });
      const fakeStore = Object.create(store, { fetch: { value: fetch } }) as GraphStore;
      await expect(profileFetch(fakeStore, query.plan, bindingsFor(query))).rejects.toThrow(message);
    });

    test('only reads, whatever the texts of its arguments', async () => {
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
          const { summary } = await profileFetch(store, query.plan, bindingsFor(query));
          expect(summary.counters.containsUpdates()).toBe(false);
        });
      expect(await contents()).toEqual(before);
    });
  });
});
