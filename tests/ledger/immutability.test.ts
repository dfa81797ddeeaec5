import { describe, expect, test } from 'vitest';
import { checkStore } from '../../src/ledger/check.ts';
import {
  emptyStore,
  datasetFolder,
  importInto,
  importProblems,
  projectionOf,
  smallDataset,
  type DatasetEdit,
} from '../support/small-dataset.ts';

async function problemsAfter(change: DatasetEdit): Promise<string[]> {
  const store = await emptyStore();
  await importInto(store, datasetFolder(smallDataset(), 'yaml'));
  return importProblems(store, datasetFolder(smallDataset(change), 'yaml'));
}

describe('an import that changes a recorded value is rejected with the difference, for', () => {
  test('each field of a claim', async () => {
    const problems = await problemsAfter(({ claims }) =>
      Object.assign(claims[0] ?? {}, {
        summary: 'Acme puts 6 million euros into Bolt.',
        terms: { amount: { value: 6000000, currency: 'EUR' }, announcedOn: '2025-11-18' },
      }),
    );
    const inClaim = 'in the recorded claim "claim-one"';
    const rule =
      'claims cannot change, so import the data set with --correct to replace it, or add another one under a new ID';
    expect(problems).toEqual([
      `claims.yaml:6:12 claims.0.summary: summary is "Acme puts 5 million dollars into Bolt." ${inClaim} and "Acme puts 6 million euros into Bolt." here; ${rule}`,
      `claims.yaml:8:5 claims.0.terms.status: terms.status is "ANNOUNCED" ${inClaim} and missing here; ${rule}`,
      `claims.yaml:9:14 claims.0.terms.amount.value: terms.amount.value is 5000000 ${inClaim} and 6000000 here; ${rule}`,
      `claims.yaml:10:17 claims.0.terms.amount.currency: terms.amount.currency is "USD" ${inClaim} and "EUR" here; ${rule}`,
    ]);
  });

  test('a source', async () => {
    expect(await problemsAfter(({ sources }) => Object.assign(sources[0] ?? {}, { kind: 'BLOG' }))).toEqual([
      'sources.yaml:4:9 sources.0.kind: kind is "NEWS" in the recorded source "paper" and "BLOG" here; import the data set with --correct to change it',
    ]);
  });

  test('a relationship', async () => {
    const problems = await problemsAfter(({ relationships }) =>
      Object.assign(relationships[1] ?? {}, { about: ['chip', 'hall'], partOf: undefined }),
    );
    const rule = 'import the data set with --correct to change it';
    expect(problems).toEqual([
      `relationships.yaml:9:3 relationships.1.partOf: partOf is "whole" in the recorded relationship "deal" and missing here; ${rule}`,
      `relationships.yaml:18:5 relationships.1.about: about is ["chip"] in the recorded relationship "deal" and ["chip","hall"] here; ${rule}`,
    ]);
  });

  test('the kind of an entity', async () => {
    expect(
      await problemsAfter(({ entities }) => {
        Object.assign(entities[4] ?? {}, { kind: 'SEGMENT', name: 'A market' });
        delete entities[4]?.['place'];
      }),
    ).toEqual([
      'entities.yaml:18:9 entities.4.kind: kind is "FACILITY" in the recorded entity "hall" and "SEGMENT" here; import the data set with --correct to change it',
    ]);
  });

  test('the kind of record of an ID', async () => {
    expect(
      await problemsAfter(({ sources }) =>
        sources.push({ id: 'town', title: 'T', publisher: 'P', kind: 'BLOG' }),
      ),
    ).toEqual([
      'sources.yaml:11:7 sources.2.id: "town" is already the ID of an entity; IDs must be unique across all records',
      'entities.yaml:14:7 entities.3.id: duplicate ID "town"; sources.2 has the same ID',
      'entities.yaml:20:10 entities.4.place: "town" is a source; an entity of kind PLACE is required',
    ]);
  });
});

describe('an import without corrections', () => {
  const missing = {
    publishedOn: '2025-02-03',
    publishedOnInferred: true,
    archiveUrl: 'https://archive.example/1',
    language: 'de',
  };

  test('adds what a source lacked, and claims are known from its date on', async () => {
    const store = await emptyStore();
    await importInto(store, datasetFolder(smallDataset(({ sources }) => delete sources[0]?.['publishedOn'])));
    const [report] = await importInto(
      store,
      datasetFolder(smallDataset(({ sources }) => Object.assign(sources[0] ?? {}, missing))),
    );
    expect(report).toMatchObject({
      updated: { sources: 1, entities: 0, relationships: 0 },
      replacedClaims: 0,
    });
    expect(await checkStore(store)).toEqual([]);
    const projection = await projectionOf(store);
    expect(projection.get('SOURCE paper')?.record).toMatchObject(missing);
    expect(JSON.stringify(projection.get('VERSIONS deal')?.record)).toContain('"knownFrom":"2025-02-03"');
  });

  test('does not take away from a source, or change what it has', async () => {
    const problems = await problemsAfter(({ sources }) => {
      Object.assign(sources[0] ?? {}, { publishedOn: '2024', publishedOnInferred: true });
      delete sources[1]?.['publishedOn'];
    });
    expect(problems.map((each) => each.replace(/ in the recorded.*/, ''))).toEqual([
      'sources.yaml:5:16 sources.0.publishedOn: publishedOn is "2025-11-18"',
      'sources.yaml:6:24 sources.0.publishedOnInferred: publishedOnInferred is false',
      'sources.yaml:7:3 sources.1.publishedOn: publishedOn is "2025-12"',
    ]);
  });
});
