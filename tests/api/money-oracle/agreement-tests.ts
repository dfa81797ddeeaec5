import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFolders } from '../../../src/ledger/import-datasets.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import { seedGraph } from '../../support/seeds.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { answerDisagreements, kindOf, tallyOf, type OracleDisagreement } from './comparison.ts';
import { moneyGraphArbitrary, oracleGraph, recordsForOracle, type MoneyGraph } from './graphs.ts';
import { importGraphs } from './import.ts';
import { hasPython } from './python.ts';
import { PAGE_SIZE, type QuestionView } from './questions.ts';
import { smallerGraphs } from './smaller-graphs.ts';

const SEED = Number(process.env['MONEY_ORACLE_SEED'] ?? 20_251_118);
/** Number of graphs per store, because every analysis looks at all relationships of a store. */
const GRAPHS_PER_STORE = 50;
const MAX_SHRINKING_STEPS = 200;
const SEEDS_RECORDED_ON = '2026-11-20';
const RAISED_LIMITS = {
  depth: 100,
  cost: 1_000_000_000,
  tokens: 1_000_000,
  pageSize: PAGE_SIZE,
};

const viewsOn = (day: string): QuestionView[] => [{}, { evidence: 'OFFICIAL' }, { day }];

/** Imports graphs and compares all answers about them, per graph. */
async function disagreements(
  store: GraphStore,
  api: TestApi,
  graphs: ReadonlyMap<string, MoneyGraph>,
): Promise<Map<string, OracleDisagreement[]>> {
  await importGraphs(store, graphs);
  return answerDisagreements(
    api,
    [...graphs].map(([name, graph]) => ({
      name,
      graph: {
        companies: graph.companies.map((_, index) => `${name}-company-${index}`),
        datasets: [name],
        status: graph.status,
      },
      views: viewsOn(graph.day),
      records: oracleGraph(graph, name),
    })),
  );
}

/** The smallest graph found with the same kind of disagreement, in the same store. */
async function smallestDisagreement(
  store: GraphStore,
  api: TestApi,
  first: MoneyGraph,
  [original]: readonly OracleDisagreement[],
): Promise<string> {
  let smallest = first;
  let details = original;
  let steps = 0;
  for (let smaller = true; smaller;) {
    smaller = false;
    for (const candidate of smallerGraphs(smallest)) {
      if (++steps > MAX_SHRINKING_STEPS) break;
      const found = await disagreements(store, api, new Map([[`smaller-${steps}`, candidate]]));
      const same = [...found.values()]
        .flat()
        .find((each) => original !== undefined && kindOf(each) === kindOf(original));
      if (same === undefined) continue;
      [smallest, details, smaller] = [candidate, same, true];
      break;
    }
  }
  return JSON.stringify({ ...details, graph: smallest }, null, 2);
}

/** Compares terms and sums of random graphs with those of the oracle. */
export function moneyOracleTests(
  name: string,
  { graphs: count, open }: { readonly graphs: number; readonly open: () => Promise<GraphStore> },
): void {
  describe.runIf(hasPython())(`${name} agrees with the money oracle`, () => {
    const graphs = fc.sample(moneyGraphArbitrary, { seed: SEED, numRuns: count });
    const batches = Array.from({ length: Math.ceil(count / GRAPHS_PER_STORE) }, (_, batch) => batch);
    test.each(batches.map((batch) => batch * GRAPHS_PER_STORE))(
      `on random graphs from number %i of seed ${SEED}`,
      async (start) => {
        const store = await open();
        const api = await createTestApi(store, { limits: RAISED_LIMITS });
        try {
          const batch: ReadonlyMap<string, MoneyGraph> = new Map(
            graphs
              .slice(start, start + GRAPHS_PER_STORE)
              .map((graph, index) => [`graph-${start + index}`, graph] as const),
          );
          const found = await disagreements(store, api, batch);
          const [first] = found;
          if (first === undefined) return;
          const graph = batch.get(first[0]);
          if (graph !== undefined)
            expect.fail(
              `${tallyOf(found)}\n${first[0]}: ${await smallestDisagreement(store, api, graph, first[1])}`,
            );
        } finally {
          await api.close();
        }
      },
      600_000,
    );

    test('on the included data sets', async () => {
      const store = await open();
      const api = await createTestApi(store, { limits: RAISED_LIMITS });
      try {
        await importFolders(store, ['seed/article', 'seed/industry'], {
          by: 'tests',
          now: () => new Date(`${SEEDS_RECORDED_ON}T12:00:00Z`),
        });
        const records = seedGraph();
        const companies = records.entities.filter(({ kind }) => kind === 'COMPANY').map(({ id }) => id);
        const found = await answerDisagreements(api, [
          {
            name: 'seeds',
            graph: {
              companies,
              datasets: ['article', 'industry'],
              status: ['SIGNED', 'IN_TALKS', 'CANCELLED'],
            },
            views: viewsOn('2025-10-01'),
            records: recordsForOracle(records, SEEDS_RECORDED_ON),
          },
        ]);
        expect(tallyOf(found), JSON.stringify(found.get('seeds')?.[0], null, 2)).toBe('');
      } finally {
        await api.close();
      }
    }, 600_000);
  });
}
