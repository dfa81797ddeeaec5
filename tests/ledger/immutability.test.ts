import { describe, expect, test } from 'vitest';
import {
  emptyStore,
  datasetFolder,
  importInto,
  importProblems,
  smallDataset,
  type DatasetEdit,
} from './fixtures.ts';

async function problemsAfter(change: DatasetEdit): Promise<string[]> {
  const store = await emptyStore();
  await importInto(store, datasetFolder(smallDataset(), 'yaml'));
  return importProblems(store, datasetFolder(smallDataset(change), 'yaml'));
}

describe('what is recorded is never edited, and the difference is shown for', () => {
  test('a claim, field by field', async () => {
    const problems = await problemsAfter(({ claims }) =>
      Object.assign(claims[0] ?? {}, {
        summary: 'Acme puts 6 million euros into Bolt.',
        terms: { amount: { value: 6000000, currency: 'EUR' }, announcedOn: '2025-11-18' },
      }),
    );
    const inClaim = 'in the claim "claim-one" as recorded';
    const rule = 'a claim is never edited; retract it and add one under another id';
    expect(problems).toEqual([
      `claims.yaml:6:12 claims.0.summary: summary is "Acme puts 5 million dollars into Bolt." ${inClaim} and "Acme puts 6 million euros into Bolt." here: ${rule}`,
      `claims.yaml:8:5 claims.0.terms.status: terms.status is "ANNOUNCED" ${inClaim} and nothing here: ${rule}`,
      `claims.yaml:9:14 claims.0.terms.amount.value: terms.amount.value is 5000000 ${inClaim} and 6000000 here: ${rule}`,
      `claims.yaml:10:17 claims.0.terms.amount.currency: terms.amount.currency is "USD" ${inClaim} and "EUR" here: ${rule}`,
    ]);
  });

  test('a source', async () => {
    expect(await problemsAfter(({ sources }) => Object.assign(sources[0] ?? {}, { kind: 'BLOG' }))).toEqual([
      'sources.yaml:4:9 sources.0.kind: kind is "NEWS" in the source "paper" as recorded and "BLOG" here: a source is never edited; add one under another id',
    ]);
  });

  test('a relationship', async () => {
    const problems = await problemsAfter(({ relationships }) =>
      Object.assign(relationships[1] ?? {}, { about: ['chip', 'hall'], partOf: undefined }),
    );
    const rule = 'a relationship is never edited; add one under another id';
    expect(problems).toEqual([
      `relationships.yaml:9:3 relationships.1.partOf: partOf is "whole" in the relationship "deal" as recorded and nothing here: ${rule}`,
      `relationships.yaml:18:5 relationships.1.about: about is ["chip"] in the relationship "deal" as recorded and ["chip","hall"] here: ${rule}`,
    ]);
  });

  test('the kind of an entity', async () => {
    expect(
      await problemsAfter(({ entities }) => {
        Object.assign(entities[4] ?? {}, { kind: 'SEGMENT', name: 'A market' });
        delete entities[4]?.['place'];
      }),
    ).toEqual([
      'entities.yaml:18:9 entities.4.kind: kind is "FACILITY" in the entity "hall" as recorded and "SEGMENT" here: the kind of an entity never changes; add one under another id',
    ]);
  });

  test('what the id belongs to', async () => {
    expect(
      await problemsAfter(({ sources }) =>
        sources.push({ id: 'town', title: 'T', publisher: 'P', kind: 'BLOG' }),
      ),
    ).toEqual([
      'sources.yaml:11:7 sources.2.id: "town" is already the id of an entity; ids are unique over everything',
      'entities.yaml:14:7 entities.3.id: the id "town" is given twice; it is also that of sources.2',
      'entities.yaml:20:10 entities.4.place: "town" is a source; an entity of kind PLACE is allowed here',
    ]);
  });
});
