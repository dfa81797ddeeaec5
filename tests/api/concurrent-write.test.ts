import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { createTestApi } from './test-api.ts';

const RECORDED_AT = '2025-02-01T00:00:00.000Z';

/** Records of one more entity, with a loan of one dollar to it from the first one. */
function nextLoan(index: number, seq: number): GraphRecords {
  return {
    datasets: index === 1 ? [{ id: 'one', title: 'one', description: 'one', license: 'x', uses: [], fingerprint: 'one' }] : [],
    entities: (index === 1 ? [0, 1] : [index]).map((each) => ({ id: `e${each}`, kind: 'COMPANY' as const, name: `e${each}`, aliases: [], roles: [], identifiers: [], dataset: 'one' })),
    sources: [{ id: 's', title: 's', publisher: 's', kind: 'NEWS', publishedOn: '2025-01-01', publishedOnInferred: false, dataset: 'one', recordedAt: RECORDED_AT }], // repeated: a claim is resolved with its source
    relationships: [{ id: `r${index}`, type: 'LOAN', title: `r${index}`, parties: [{ entity: 'e0', role: 'LENDER' }, { entity: `e${index}`, role: 'BORROWER' }], about: [], dataset: 'one' }],
    claims: [{ id: `c${index}`, seq, about: `r${index}`, source: 's', modality: 'FACT', state: 'ACCEPTED', summary: 'lends', passage: 'p', recordedBy: 'HUMAN', recordedAt: RECORDED_AT, dataset: 'one', terms: { amount: { value: 1, currency: 'USD', qualifier: 'EXACTLY' } } }],
  }; // prettier-ignore
}

interface HubNeighborhoodData {
  readonly neighborhood: {
    readonly nodes: readonly {
      readonly id: string;
      readonly degree: number;
      readonly moneyFlow: readonly {
        readonly count: number;
        readonly total: readonly { readonly high: number }[];
      }[];
    }[];
    readonly links: readonly unknown[];
  };
}

test('a response is of one revision while another connection writes: computed and fetched values agree', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-writing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'store.db');
  const writer = await openStore({ path });
  onTestFinished(() => writer.close());
  let seq = 0;
  const write = (index: number) =>
    writer
      .write((transaction) => {
        seq = transaction.lastSeq;
        return Promise.resolve();
      })
      .then(() => submitGraph(writer, nextLoan(index, seq + 1000)));
  await write(1);
  const api = await createTestApi(await openStore({ path }));
  onTestFinished(() => api.close());

  let writtenCount = 1;
  const writerTask = (async () => {
    while (writtenCount < 40) {
      await write(writtenCount + 1);
      writtenCount += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  writerTask.catch(() => {
    writtenCount = Infinity;
  });
  const counterpartyCounts = new Set<number>();
  while (writtenCount < 40) {
    // Lets the writer run, because everything below can complete without waiting.
    await new Promise((resolve) => setImmediate(resolve));
    const before = writtenCount;
    if (before >= 40) break;
    const { neighborhood } = await api.data<HubNeighborhoodData>(
      '{ neighborhood(of: ["e0"]) { nodes { id degree moneyFlow { count total { high } } } links { id } } }',
    );
    const [hub, ...others] = neighborhood.nodes;
    expect(others.length).toBeGreaterThanOrEqual(before);
    expect(neighborhood.links).toHaveLength(others.length);
    expect(hub?.degree).toBe(others.length);
    expect(hub?.moneyFlow).toEqual([{ count: others.length, total: [{ high: others.length }] }]);
    counterpartyCounts.add(others.length);
  }
  await writerTask;
  expect(counterpartyCounts.size).toBeGreaterThan(3);
});
