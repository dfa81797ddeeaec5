import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import {
  emptyStore,
  datasetFolder,
  importInto,
  projectionOf,
  smallDataset,
  type DatasetRecords,
} from '../support/small-dataset.ts';

const MODALITIES = ['FACT', 'REPORTED', 'RUMOUR', 'OPINION'];

/** The small data set with other claims. */
function withClaims(
  claimSpecs: readonly (readonly [about: boolean, source: boolean, modality: number, value: number])[],
) {
  return smallDataset((records) => {
    records.claims = claimSpecs.map(([about, source, modality, value], index) => ({
      id: `claim-${index}`,
      about: about ? 'deal' : 'whole',
      source: source ? 'paper' : 'filing',
      modality: MODALITIES[modality] ?? 'FACT',
      passage: 'p',
      summary: 'So it says.',
      terms: { amount: { value, currency: 'USD' } },
    }));
  });
}

const claims = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.nat(3), fc.nat(3)), {
  minLength: 1,
  maxLength: 8,
});
const format = fc.constantFrom('yaml', 'json', 'jsonl' as const);

async function importedGraph(...imports: (readonly [DatasetRecords, 'yaml' | 'json' | 'jsonl'])[]) {
  const store = await emptyStore();
  for (const [records, as] of imports) await importInto(store, datasetFolder(records, as));
  expect(await checkStore(store)).toEqual([]);
  const graph = [...(await projectionOf(store)).values()].filter(({ kind }) => kind !== 'DATASET');
  await store.close();
  return graph;
}

/** A graph without the numbers of ledger entries, which follow the order of the files. */
const withoutSeq = (graph: unknown): unknown =>
  JSON.parse(JSON.stringify(graph), (key, value: unknown) => (key === 'seq' ? undefined : value));

test('the result of an import does not depend on the format or the order of records, except claims', async () => {
  const shuffles = claims.chain((claimSpecs) => {
    const records = withClaims(claimSpecs);
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
    return fc.tuple(
      fc.constant(records),
      fc.record({
        dataset: fc.constant(records.dataset),
        sources: shuffled(records.sources),
        entities: shuffled(records.entities),
        relationships: shuffled(records.relationships),
        claims: fc.constant(records.claims),
      }),
    );
  });
  await fc.assert(
    fc.asyncProperty(shuffles, format, format, async ([records, shuffled], one, other) => {
      expect(withoutSeq(await importedGraph([shuffled, other]))).toEqual(
        withoutSeq(await importedGraph([records, one])),
      );
    }),
    { numRuns: 25 },
  );
});

test('an import in two parts gives the same graph as one import', async () => {
  await fc.assert(
    fc.asyncProperty(claims, fc.nat(8), format, async (claimSpecs, cut, as) => {
      const records = withClaims(claimSpecs);
      const part = { ...records, claims: records.claims.slice(0, cut) };
      expect(withoutSeq(await importedGraph([part, as], [records, as]))).toEqual(
        withoutSeq(await importedGraph([records, as])),
      );
    }),
    { numRuns: 25 },
  );
});

test('a repeated import changes nothing, in any order of claims', async () => {
  await fc.assert(
    fc.asyncProperty(claims, format, async (claimSpecs, as) => {
      const records = withClaims(claimSpecs);
      const reversed = { ...records, claims: [...records.claims].reverse() };
      expect(await importedGraph([records, 'json'], [reversed, as], [records, as])).toEqual(
        await importedGraph([records, 'json']),
      );
    }),
    { numRuns: 25 },
  );
});
