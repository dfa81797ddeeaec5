import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import { importFolders } from '../../src/ledger/import-datasets.ts';
import { InvalidDataset } from '../../src/errors.ts';
import { loadSeeds } from '../../src/ledger/seed.ts';
import {
  emptyStore,
  filesOf,
  datasetFolder,
  folderWith,
  importInto,
  NOW,
  projectionOf,
  smallDataset,
  type DatasetRecords,
} from '../support/small-dataset.ts';

const seedFolder = (name = ''): string => join(import.meta.dirname, '../../seed', name);

async function currentConflicts(store: Awaited<ReturnType<typeof emptyStore>>) {
  return [...(await projectionOf(store)).values()].flatMap((projected) =>
    projected.kind === 'VERSIONS'
      ? (projected.record.versions.at(-1)?.conflicts ?? []).map((conflict) => ({
          of: projected.id,
          ...conflict,
        }))
      : [],
  );
}

describe('the data set of the article', () => {
  test('has 46 claims, 15 relationships and 16 entities, from one source', async () => {
    const store = await emptyStore();
    expect(await importInto(store, seedFolder('article'))).toEqual([
      {
        dataset: 'article',
        revision: 1,
        added: { sources: 1, entities: 16, relationships: 15, claims: 46 },
        updated: { sources: 0, entities: 0, relationships: 0 },
        replacedClaims: 0,
        retractedClaims: 0,
        changes: [],
        unchanged: false,
        warnings: [],
      },
    ]);
    expect(await checkStore(store)).toEqual([]);
  });

  test('has one conflict, 15 billion or 2.3 billion dollars, decided by FIRST_RECORDED', async () => {
    const store = await emptyStore();
    await importInto(store, seedFolder('article'));
    expect(await currentConflicts(store)).toEqual([
      {
        of: 'microsoft-nvidia-anthropic-investment',
        term: 'AMOUNT',
        unit: 'USD',
        basis: 'TOTAL',
        rule: 'FIRST_RECORDED',
        explanation: 'No other rule decides, so the value of the claim recorded first is used.',
        positions: [
          {
            amount: { value: 15_000_000_000, currency: 'USD', qualifier: 'EXACTLY', basis: 'TOTAL' },
            display: '$15 billion',
            claims: ['article-c01'],
          },
          {
            amount: { value: 2_300_000_000, currency: 'USD', qualifier: 'EXACTLY', basis: 'TOTAL' },
            display: '$2.3 billion',
            claims: ['article-c02'],
          },
        ],
      },
    ]);
  });
});

/** A folder with data sets by name. */
function datasetsFolder(datasets: Readonly<Record<string, DatasetRecords>>): string {
  const parent = folderWith({});
  for (const [name, records] of Object.entries(datasets)) {
    mkdirSync(join(parent, name));
    for (const [file, text] of Object.entries(filesOf(records)))
      writeFileSync(join(parent, name, file), text);
  }
  return parent;
}

/** A data set with one company and no other records. */
function companyDataset(id: string, company: string, uses: readonly string[] = []): DatasetRecords {
  return {
    dataset: { id, title: id, description: id, license: 'CC0-1.0', uses },
    sources: [],
    entities: [{ id: company, kind: 'COMPANY', name: company }],
    relationships: [],
    claims: [],
  };
}

describe('the included data sets', () => {
  test('are skipped, with those that use them, if they conflict with existing records', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(companyDataset('own', 'taken')));
    const seeds = datasetsFolder({
      a: companyDataset('a', 'alpha', ['z']),
      b: companyDataset('b', 'beta', ['c']),
      c: companyDataset('c', 'taken'),
      z: companyDataset('z', 'zeta'),
    });
    const { reports, skipped } = await loadSeeds(store, seeds, { by: 'seed' });
    expect(reports.map(({ dataset }) => dataset)).toEqual(['z', 'a']);
    expect(skipped.map(({ name, problems }) => [name, ...problems.map(({ message }) => message)])).toEqual([
      ['b', 'unknown data set "c"; import it first, or together with this one'],
      [
        'c',
        'the entity "taken" belongs to the data set "own"; add "own" to "uses" and refer to it instead of redefining it',
      ],
    ]);
    expect(await checkStore(store)).toEqual([]);
  });

  test('are all rejected for an empty store if one has a problem', async () => {
    const store = await emptyStore();
    const seeds = datasetsFolder({ a: companyDataset('a', 'alpha'), b: companyDataset('b', 'No id') });
    await expect(loadSeeds(store, seeds, { by: 'seed' })).rejects.toThrow(InvalidDataset);
    expect(await store.revision()).toBe(0);
  });

  test('are imported after the data sets that they use, with one revision each', async () => {
    const store = await emptyStore();
    const { reports } = await loadSeeds(store, seedFolder(), { by: 'tester' });
    expect(reports.map(({ dataset, revision, added }) => ({ dataset, revision, ...added }))).toEqual([
      { dataset: 'article', revision: 1, sources: 1, entities: 16, relationships: 15, claims: 46 },
      { dataset: 'industry', revision: 2, sources: 945, entities: 291, relationships: 409, claims: 1216 },
    ]);
    expect(reports[1]?.warnings).toEqual([
      '"amazon" and "aws" share the name "AWS"; they remain two entities',
      '"google" and "google-cloud" share the name "Google Cloud"; they remain two entities',
    ]);
    expect(await checkStore(store)).toEqual([]);
  });

  test('are recognized by their fingerprint on the next start', async () => {
    const store = await emptyStore();
    await loadSeeds(store, seedFolder(), { by: 'tester' });
    const progress: unknown[] = [];
    const again = await loadSeeds(store, seedFolder(), {
      by: 'tester',
      onProgress: (each) => progress.push(each),
    });
    expect(again.reports.map(({ unchanged, revision }) => ({ unchanged, revision }))).toEqual([
      { unchanged: true, revision: 2 },
      { unchanged: true, revision: 2 },
    ]);
    expect(progress).toEqual([]);
  });

  test('are recorded once more for the same content in other bytes', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset(), 'yaml'));
    const parent = datasetsFolder({ small: smallDataset() });
    const [first] = (await loadSeeds(store, parent, { by: 'tester' })).reports;
    const [second] = (await loadSeeds(store, parent, { by: 'tester' })).reports;
    expect([first?.unchanged, first?.revision, second?.unchanged, second?.revision]).toEqual([
      false,
      2,
      true,
      2,
    ]);
    expect(await checkStore(store)).toEqual([]);
  });
});

describe('the import of a data set', () => {
  test.each(['yaml', 'json', 'jsonl'] as const)('reads the format %s', async (format) => {
    const [json, other] = [await emptyStore(), await emptyStore()];
    await importInto(json, datasetFolder(smallDataset(), 'json'));
    await importInto(other, datasetFolder(smallDataset(), format));
    const withoutFingerprint = async (store: typeof json) =>
      [...(await projectionOf(store)).values()].filter(({ kind }) => kind !== 'DATASET');
    expect(await withoutFingerprint(other)).toEqual(await withoutFingerprint(json));
  });

  test('changes nothing the second time, in any format, and reports it', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset(), 'yaml'));
    const before = await projectionOf(store);
    for (const format of ['yaml', 'json', 'jsonl'] as const) {
      const [report] = await importInto(store, datasetFolder(smallDataset(), format));
      expect(report).toEqual({
        dataset: 'small',
        revision: 1,
        added: { sources: 0, entities: 0, relationships: 0, claims: 0 },
        updated: { sources: 0, entities: 0, relationships: 0 },
        replacedClaims: 0,
        retractedClaims: 0,
        changes: [],
        unchanged: true,
        warnings: [],
      });
    }
    expect(await projectionOf(store)).toEqual(before);
  });

  test('numbers entries without gaps, under one revision, with time and author', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset()));
    const entries = [];
    for await (const batch of store.entries()) entries.push(...batch);
    expect(entries.map(({ seq, kind, subject }) => `${seq} ${kind} ${subject}`)).toEqual([
      '1 DATASET_ADDED small',
      '2 SOURCE_ADDED paper',
      '3 SOURCE_ADDED filing',
      '4 ENTITY_ADDED acme',
      '5 ENTITY_ADDED bolt',
      '6 ENTITY_ADDED chip',
      '7 ENTITY_ADDED town',
      '8 ENTITY_ADDED hall',
      '9 RELATIONSHIP_ADDED whole',
      '10 RELATIONSHIP_ADDED deal',
      '11 CLAIM_ADDED claim-one',
      '12 CLAIM_ADDED claim-two',
      '13 CLAIM_ADDED claim-three',
    ]);
    expect(new Set(entries.map(({ revision, at, by }) => `${revision} ${at} ${by}`))).toEqual(
      new Set([`1 ${NOW.toISOString()} tester`]),
    );
  });

  test('derives the ID of a claim from its content, so that it is recorded once', async () => {
    const store = await emptyStore();
    const records = smallDataset(({ claims }) => claims.forEach((claim) => delete claim['id']));
    await importInto(store, datasetFolder(records));
    const ids = [...(await projectionOf(store)).keys()].filter((key) => key.startsWith('CLAIM'));
    expect(ids).toHaveLength(3);
    for (const id of ids) expect(id).toMatch(/^CLAIM claim-[0-9a-f]{24}$/);
    expect((await importInto(store, datasetFolder(records, 'yaml')))[0]?.unchanged).toBe(true);
  });

  test('adds claims to existing relationships, and resolves their terms again', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset()));
    const more = smallDataset(({ claims }) =>
      claims.push({
        id: 'claim-four',
        about: 'deal',
        source: 'filing',
        modality: 'FACT',
        passage: 'p9',
        summary: 'It is 7 million.',
        terms: { amount: { value: 7_000_000, currency: 'USD' } },
      }),
    );
    const [report] = await importInto(store, datasetFolder(more));
    expect(report?.added).toEqual({ sources: 0, entities: 0, relationships: 0, claims: 1 });
    const [conflict] = await currentConflicts(store);
    expect([conflict?.rule, conflict?.positions.map(({ display }) => display)]).toEqual([
      'STRONGER_SOURCE',
      ['$7 million', '$5 million'],
    ]);
    expect(await checkStore(store)).toEqual([]);
  });

  test('updates the entities of the data set', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset()));
    const [report] = await importInto(
      store,
      datasetFolder(
        smallDataset(
          ({ entities }) => void Object.assign(entities[1] ?? {}, { shortName: 'Bolt', country: 'GB' }),
        ),
      ),
    );
    expect([report?.updated.entities, report?.revision]).toEqual([1, 2]);
    const bolt = (await projectionOf(store)).get('ENTITY bolt');
    expect(bolt).toMatchObject({ record: { shortName: 'Bolt', country: 'GB' }, degree: 2 });
    expect(await checkStore(store)).toEqual([]);
  });

  test('records a changed description of the data set', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset()));
    const [report] = await importInto(
      store,
      datasetFolder(
        smallDataset((records) => void Object.assign(records.dataset, { title: 'Another title' })),
      ),
    );
    expect([report?.unchanged, report?.revision]).toEqual([false, 2]);
    expect((await store.datasets()).map(({ title }) => title)).toEqual(['Another title']);
    expect(await checkStore(store)).toEqual([]);
  });

  test.each([
    ['an empty line', '\n'],
    ['invalid records', '{"id":7,"about":[null],"terms":null}\n[]\nnull\n'],
    ['invalid JSON', '{'],
  ])('writes nothing if the files change during the import, by %s', async (_, text) => {
    const store = await emptyStore();
    const folder = datasetFolder(smallDataset(), 'jsonl');
    const importing = importFolders(store, [folder], {
      by: 'tester',
      onProgress: ({ step, done }) => {
        if (step === 'writing' && done === 2) appendFileSync(join(folder, 'claims.jsonl'), text);
      },
    });
    await expect(importing).rejects.toMatchObject({
      problems: [{ message: `the files of "${folder}" changed during the import; import them again` }],
    });
    expect([await store.revision(), (await projectionOf(store)).size]).toEqual([0, 0]);
  });

  test('warns of relationships without claims', async () => {
    const store = await emptyStore();
    const [report] = await importInto(
      store,
      datasetFolder(smallDataset(({ claims }) => void claims.splice(1, 1))),
    );
    expect(report?.warnings).toEqual([
      'the relationship "whole" has no claims; it will appear in the graph once it has one',
    ]);
  });

  test('reports its progress', async () => {
    const store = await emptyStore();
    const steps: string[] = [];
    await importFolders(store, [datasetFolder(smallDataset())], {
      by: 'tester',
      onProgress: ({ step, done, total }) => steps.push(`${step} ${done}/${total ?? '?'}`),
    });
    expect(steps).toEqual([
      'checking 2/?',
      'checking 7/?',
      'checking 9/?',
      'checking 12/?',
      'writing 2/12',
      'writing 7/12',
      'writing 9/12',
      'writing 12/12',
    ]);
  });
});
