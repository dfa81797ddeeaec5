import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { graphArbitrary } from '../support/generate/graph-arbitraries.ts';
import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { seedGraph } from '../support/seeds.ts';
import { expectSameAnswers } from './differential.ts';

/** How many operations are asked: at least 500, more where DEALGRAPH_DIFFERENTIAL says so. */
const OPERATIONS = Math.max(500, Number(process.env['DEALGRAPH_DIFFERENTIAL'] ?? 0));
/** Which operations and graphs: others each time, and those of a failure where DEALGRAPH_DIFFERENTIAL_SEED repeats its seed. */
const SEED = Number(process.env['DEALGRAPH_DIFFERENTIAL_SEED'] ?? Date.now() % 1_000_000);
/** On how many small graphs a half of the operations is asked. */
const GRAPHS = 10;

withNeo4j((address) => {
  const openBothStores = async (graph: GraphRecords): Promise<readonly [GraphStore, GraphStore]> => {
    const stores = [await openStore({ path: ':memory:' }), await emptyNeo4jStore(address)] as const;
    for (const store of stores) {
      onTestFinished(() => store.close());
      await submitGraph(store, graph);
    }
    return stores;
  };

  describe(`both stores answer operations by chance alike, with the seed ${SEED}`, () => {
    test('about the data sets that come with dealgraph', async () => {
      const graph = seedGraph();
      await expectSameAnswers(await openBothStores(graph), graph, {
        seed: SEED,
        operations: Math.ceil(OPERATIONS / 2),
      });
    }, 3_600_000);

    test('about small graphs in which much is equal or in conflict', async () => {
      const graphs = fc.sample(graphArbitrary, { seed: SEED, numRuns: GRAPHS });
      expect(graphs).toHaveLength(GRAPHS);
      for (const [index, graph] of graphs.entries())
        await expectSameAnswers(await openBothStores(graph), graph, {
          seed: SEED + 1 + index,
          operations: Math.ceil(OPERATIONS / 2 / GRAPHS),
        });
    }, 3_600_000);
  });
});
