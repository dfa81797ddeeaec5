import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import type { GraphStore } from '../../src/store/port.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { graphArbitrary } from '../support/generate/graph-arbitraries.ts';
import { emptyNeo4jStore, withNeo4j } from '../support/neo4j/database.ts';
import { seedGraph } from '../support/seeds.ts';
import { expectSameAnswers } from './differential.ts';

/** Number of operations: at least 500, or more by DEALGRAPH_DIFFERENTIAL. */
const OPERATIONS = Math.max(500, Number(process.env['DEALGRAPH_DIFFERENTIAL'] ?? 0));
/**
 * Seed of operations and graphs: different in each run. DEALGRAPH_DIFFERENTIAL_SEED repeats a
 * failure.
 */
const SEED = Number(process.env['DEALGRAPH_DIFFERENTIAL_SEED'] ?? Date.now() % 1_000_000);
/** Number of small graphs that half of the operations are spread over. */
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

  describe(`both stores return the same for random operations of seed ${SEED}`, () => {
    test('on the data sets of dealgraph', async () => {
      const graph = seedGraph();
      await expectSameAnswers(await openBothStores(graph), graph, {
        seed: SEED,
        operations: Math.ceil(OPERATIONS / 2),
      });
    }, 3_600_000);

    test('on small graphs with many equal values and conflicts', async () => {
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
