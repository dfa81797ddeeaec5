import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { store as put, type Graph } from '../support/graph-records.ts';
import { apiOver } from './test-api.ts';

const AT = '2025-02-01T00:00:00.000Z';

/** The next link of a chain: one more entity, and a deal of one dollar with the one before. */
function link(place: number, seq: number): Graph {
  return {
    datasets: place === 1 ? [{ id: 'one', title: 'one', description: 'one', license: 'x', uses: [], fingerprint: 'one' }] : [],
    entities: (place === 1 ? [0, 1] : [place]).map((each) => ({ id: `e${each}`, kind: 'COMPANY' as const, name: `e${each}`, aliases: [], roles: [], identifiers: [], dataset: 'one' })),
    sources: [{ id: 's', title: 's', publisher: 's', kind: 'NEWS', publishedOn: '2025-01-01', publishedOnInferred: false, dataset: 'one', recordedAt: AT }], // what is worked out from the claim needs it beside it each time
    relationships: [{ id: `r${place}`, type: 'LOAN', title: `r${place}`, parties: [{ entity: 'e0', role: 'LENDER' }, { entity: `e${place}`, role: 'BORROWER' }], about: [], dataset: 'one' }],
    claims: [{ id: `c${place}`, seq, about: `r${place}`, source: 's', modality: 'FACT', state: 'ACCEPTED', summary: 'lends', passage: 'p', recordedBy: 'HUMAN', recordedAt: AT, dataset: 'one', terms: { amount: { value: 1, currency: 'USD', qualifier: 'EXACTLY' } } }],
  }; // prettier-ignore
}

interface Answer {
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

test('an answer is of one revision while another connection writes: what was worked out fits what was read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-writing-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'store.db');
  const writer = await openStore({ path });
  onTestFinished(() => writer.close());
  let seq = 0;
  const write = (place: number) =>
    writer
      .write((transaction) => {
        seq = transaction.lastSeq;
        return Promise.resolve();
      })
      .then(() => put(writer, link(place, seq + 1000)));
  await write(1);
  const api = await apiOver(await openStore({ path }));
  onTestFinished(() => api.close());

  let written = 1;
  const writing = (async () => {
    while (written < 40) {
      await write(written + 1);
      written += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  writing.catch(() => {
    written = Infinity;
  });
  const sizes = new Set<number>();
  while (written < 40) {
    // Lets the writer have its turn: everything here may be done without waiting.
    await new Promise((resolve) => setImmediate(resolve));
    const before = written;
    if (before >= 40) break;
    const { neighborhood } = await api.data<Answer>(
      '{ neighborhood(of: ["e0"]) { nodes { id degree moneyFlow { count total { high } } } links { id } } }',
    );
    const [hub, ...others] = neighborhood.nodes;
    expect(others.length).toBeGreaterThanOrEqual(before);
    expect(neighborhood.links).toHaveLength(others.length);
    expect(hub?.degree).toBe(others.length);
    expect(hub?.moneyFlow).toEqual([{ count: others.length, total: [{ high: others.length }] }]);
    sizes.add(others.length);
  }
  await writing;
  expect(sizes.size).toBeGreaterThan(3);
});
