import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { startServer, type TestServer } from '../support/server.ts';

const COMPANIES = 201;
/** Time limit of an analysis. */
const LIMIT_SECONDS = 1.5;

/**
 * A graph in which a hub is a payer of every relationship. Of any two companies, the earlier one in
 * a fixed order pays the later one, so there are no cycles. There are so many paths that a search
 * for cycles of six never ends.
 */
function hubGraph(): GraphRecords {
  const order = (company: number): number => (company * 77) % COMPANIES;
  const companies = Array.from({ length: COMPANIES }, (_, company) => company);
  const relationships = companies.flatMap((one) =>
    companies
      .filter((other) => order(one) < order(other))
      .map((other) => ({
        id: `r${one}-${other}`,
        type: 'INVESTMENT',
        title: 'Pays',
        parties: [
          { entity: 'hub', role: 'INVESTOR' },
          { entity: `c${one}`, role: 'INVESTOR' },
          { entity: `c${other}`, role: 'INVESTEE' },
        ],
        about: [],
        dataset: 'one',
      })),
  );
  const graph = {
    datasets: [{ id: 'one', title: 'One' }],
    entities: ['hub', ...companies.map((company) => `c${company}`)].map((id) => ({
      id,
      kind: 'COMPANY',
      name: id,
      aliases: [],
      roles: [],
      identifiers: [],
      dataset: 'one',
    })),
    sources: [
      {
        id: 's',
        title: 's',
        publisher: 's',
        kind: 'NEWS',
        publishedOn: '2025-01-01',
        publishedOnInferred: false,
        dataset: 'one',
        recordedAt: '2025-02-01T00:00:00.000Z',
      },
    ],
    relationships,
    claims: relationships.map(({ id }, index) => ({
      id: `claim-${id}`, seq: index + 1, about: id, source: 's', modality: 'FACT', state: 'ACCEPTED', summary: id, passage: 'p',
      recordedBy: 'HUMAN', recordedAt: '2025-02-01T00:00:00.000Z', dataset: 'one',
    })), // prettier-ignore
  };
  return graph as unknown as GraphRecords;
}

describe('the analysis of a hub with 20,000 relationships', () => {
  let server: TestServer;
  beforeAll(async () => {
    const store = await openStore({ path: ':memory:' });
    await submitGraph(store, hubGraph());
    server = await startServer({ store, limits: { analysisSeconds: LIMIT_SECONDS } });
    await server.execute('{ totals(by: TYPE) { key } }');
  }, 60_000);
  afterAll(() => server.stop());

  test('finds the neighborhood of the hub', async () => {
    const { data } = await server.execute(
      '{ entity(id: "hub") { degree } neighborhood(of: ["hub"], limit: 10) { nodes { id } truncated } }',
    );
    expect(data).toMatchObject({ entity: { degree: 20_100 }, neighborhood: { truncated: true } });
    expect((data?.['neighborhood'] as { nodes: unknown[] }).nodes).toHaveLength(10);
  });

  test('yields to other requests, and ends at the time limit with one sentence', async () => {
    const state = { over: false };
    const analysis = server
      .execute('{ moneyCycles(maxLength: 6) { length } }')
      .finally(() => (state.over = true));
    let responseCount = 0;
    for (;;) {
      const { data } = await server.execute('{ graph { revision } }');
      expect(data).toEqual({ graph: { revision: 1 } });
      // A response after the end of the analysis proves nothing.
      if (state.over) break;
      responseCount += 1;
    }
    expect(responseCount).toBeGreaterThan(1);
    const { errors } = await analysis;
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message:
        'the analysis takes longer than the limit of 1.5 seconds; narrow the filter, or request a smaller depth, length or limit',
      extensions: { code: 'LIMIT_EXCEEDED', limit: LIMIT_SECONDS },
    });
  });

  test('runs several times at once, each with its own time limit', async () => {
    const longAnalyses = Array.from({ length: 3 }, () =>
      server.execute('{ moneyCycles(maxLength: 6) { length } }'),
    );
    const short = await server.execute(
      '{ paths(from: "hub", to: "c5", limit: 1) { length } totals(by: PAYER, first: 1) { key count } }',
    );
    expect(short.data).toEqual({ paths: [{ length: 1 }], totals: [{ key: 'hub', count: 20_100 }] });
    for (const { errors } of await Promise.all(longAnalyses))
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['LIMIT_EXCEEDED']);
  });
});
