import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  emptyStore,
  datasetFolder,
  importProblems,
  smallDataset,
  type DatasetEdit,
} from '../support/small-dataset.ts';

const editClaim =
  (fields: object): DatasetEdit =>
  ({ claims }) =>
    void Object.assign(claims[0] ?? {}, fields);
const editTerms = (fields: object): DatasetEdit => editClaim({ terms: fields });
const editAmount = (fields: object): DatasetEdit =>
  editTerms({ amount: { value: 1, currency: 'USD', ...fields } });
const editDeal =
  (fields: object): DatasetEdit =>
  ({ relationships }) =>
    void Object.assign(relationships[1] ?? {}, fields);

/** Rejected changes: the file, line and text at the position, and the path with the message. */
const REJECTED_CHANGES: readonly (readonly [
  name: string,
  change: DatasetEdit,
  expectedPosition: string,
  problem: string,
])[] = [
  [
    'a wrong type deep in a file',
    editTerms({ metric: { name: 'demand', changePercent: 'much' } }),
    'claims.jsonl:1 "much"',
    'claims.0.terms.metric.changePercent: a change must be a number, in percent (got "much")',
  ],
  [
    'an unknown key',
    editTerms({ price: 7 }),
    'claims.jsonl:1 "price":7',
    'claims.0.terms.price: unknown field "price"; a set of terms has the fields status, amount, valuation, stakePercent, capacityMegawatts, units, announcedOn, startsOn, endsOn, metric, undisclosed',
  ],
  [
    'a negative amount',
    editAmount({ value: -5 }),
    'claims.jsonl:1 -5,',
    'claims.0.terms.amount.value: an amount must not be negative (got -5)',
  ],
  [
    'a fraction of a dollar',
    editAmount({ value: 2.5 }),
    'claims.jsonl:1 2.5,',
    'claims.0.terms.amount.value: an amount must be a whole number of currency units (got 2.5)',
  ],
  [
    'an amount above 2^53',
    editAmount({ value: 2 ** 53 }),
    'claims.jsonl:1 9007199254740992,',
    'claims.0.terms.amount.value: an amount must be at most 2^53 − 1 currency units (got 9007199254740992)',
  ],
  [
    'a currency that does not exist',
    editAmount({ currency: 'USDT' }),
    'claims.jsonl:1 "USDT"',
    'claims.0.terms.amount.currency: a currency must be an ISO 4217 code such as "USD" (got "USDT")',
  ],
  [
    'a day that does not exist',
    editTerms({ announcedOn: '2025-02-30' }),
    'claims.jsonl:1 "2025-02-30"',
    'claims.0.terms.announcedOn: 2025-02 has no day 30; write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18"',
  ],
  [
    'an end before its start',
    editTerms({ startsOn: '2025-06', endsOn: '2025-05-31' }),
    'claims.jsonl:1 "2025-05-31"',
    'claims.0.terms.endsOn: the end 2025-05-31 is before the start 2025-06',
  ],
  [
    'a claim about nothing',
    editClaim({ about: null }),
    'claims.jsonl:1 null',
    'claims.0.about: an ID must consist of lowercase letters, digits and single hyphens between them (got null)',
  ],
  [
    'a claim about a source',
    editClaim({ about: 'paper' }),
    'claims.jsonl:1 "paper"',
    'claims.0.about: "paper" is a source; an entity or a relationship is required',
  ],
  [
    'a claim from an entity',
    editClaim({ source: 'acme' }),
    'claims.jsonl:1 "acme"',
    'claims.0.source: "acme" is an entity of kind COMPANY; a source is required',
  ],
  [
    'a dangling reference',
    editClaim({ source: 'papr' }),
    'claims.jsonl:1 "papr"',
    'claims.0.source: unknown ID "papr" in this data set and those it uses; a source is required',
  ],
  [
    'a role that the type does not have',
    editDeal({
      parties: [
        { entity: 'acme', role: 'INVESTOR' },
        { entity: 'chip', role: 'BUYER' },
        { entity: 'bolt', role: 'INVESTEE' },
      ],
    }),
    'relationships.jsonl:2 "BUYER"',
    'relationships.1.parties.1.role: INVESTMENT has no role BUYER; its roles are INVESTOR, INVESTEE',
  ],
  [
    'a part of an entity',
    editDeal({ partOf: 'acme' }),
    'relationships.jsonl:2 "acme"',
    'relationships.1.partOf: "acme" is an entity of kind COMPANY; a relationship is required',
  ],
  [
    'relationships that are parts of one another',
    ({ relationships }) => void Object.assign(relationships[0] ?? {}, { partOf: 'deal' }),
    'relationships.jsonl:1 "deal"}',
    'relationships.0.partOf: a relationship cannot be part of itself: "whole" → "deal" → "whole"',
  ],
  [
    'companies that are parents of one another',
    ({ entities }) => void Object.assign(entities[0] ?? {}, { parent: 'bolt' }),
    'entities.jsonl:1 "bolt"}',
    'entities.0.parent: a company cannot be its own parent: "acme" → "bolt" → "acme"',
  ],
  [
    'a parent that is a place',
    ({ entities }) => void Object.assign(entities[1] ?? {}, { parent: 'town' }),
    'entities.jsonl:2 "town"',
    'entities.1.parent: "town" is an entity of kind PLACE; an entity of kind COMPANY is required',
  ],
  [
    'a duplicate ID in one file',
    ({ claims }) => void Object.assign(claims[2] ?? {}, { id: 'claim-one' }),
    'claims.jsonl:3 "claim-one"',
    'claims.2.id: duplicate ID "claim-one"; claims.0 has the same ID',
  ],
  [
    'a duplicate ID in two files',
    ({ claims }) => void Object.assign(claims[2] ?? {}, { id: 'chip' }),
    'claims.jsonl:3 "chip"',
    'claims.2.id: duplicate ID "chip"; entities.2 has the same ID',
  ],
  [
    'a record that is a list',
    ({ claims }) => void claims.splice(0, 1, [] as never),
    'claims.jsonl:1 []',
    'claims.0: a claim must be an object with the fields id, about, source, modality, passage, summary, assertedBy, recordedBy, terms, fingerprint',
  ],
  [
    'an unquoted date, which is a number',
    editClaim({ terms: { announcedOn: 2025 } }),
    'claims.jsonl:1 2025}',
    'claims.0.terms.announcedOn: write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18", in quotes (got 2025)',
  ],
];

describe('an import is rejected with one sentence and its position, and writes nothing, for', () => {
  test.each(REJECTED_CHANGES)('%s', async (_, change, expectedPosition, problem) => {
    const folder = datasetFolder(smallDataset(change), 'jsonl');
    const problems = await importProblems(await emptyStore(), folder);
    expect(problems.map((each) => each.slice(each.indexOf(' ') + 1))).toEqual([problem]);
    const [file = '', line = '', column = ''] = problems[0]?.split(' ')[0]?.split(':') ?? [];
    const text = readFileSync(join(folder, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
    expect(`${file}:${line} ${text.slice(Number(column) - 1)}`.startsWith(expectedPosition)).toBe(true);
  });
});

describe('a problem has the position of its value in the format', () => {
  const invalid = smallDataset(editAmount({ value: -5 }));
  test.each([
    ['yaml', 'claims.yaml:9:14'],
    ['json', 'claims.json:11:18'],
    ['jsonl', 'claims.jsonl:1:162'],
  ] as const)('%s', async (format, expectedPosition) => {
    expect(await importProblems(await emptyStore(), datasetFolder(invalid, format))).toEqual([
      `${expectedPosition} claims.0.terms.amount.value: an amount must not be negative (got -5)`,
    ]);
  });
});

test('all problems of all files are reported at once, in file order', async () => {
  const folder = datasetFolder(
    smallDataset(({ sources, entities, claims }) => {
      Object.assign(sources[1] ?? {}, { kind: 'RUMOR' });
      Object.assign(entities[0] ?? {}, { country: 'XX', name: '' });
      Object.assign(claims[2] ?? {}, { about: 'nobody' });
    }),
    'yaml',
  );
  expect(await importProblems(await emptyStore(), folder)).toEqual([
    'sources.yaml:9:9 sources.1.kind: "RUMOR" is not one of FILING, PRESS_RELEASE, NEWS, RESEARCH, BLOG, REFERENCE, OTHER',
    'entities.yaml:3:9 entities.0.name: a name must not be empty',
    'entities.yaml:6:12 entities.0.country: a country must be an ISO 3166-1 alpha-2 code such as "US" (got "XX")',
    'claims.yaml:20:10 claims.2.about: unknown ID "nobody" in this data set and those it uses; an entity or a relationship is required',
  ]);
});

test('the problems of a record hide neither its other problems nor its references', async () => {
  const folder = datasetFolder(
    smallDataset(({ claims }) => {
      claims.splice(0, 3, {
        about: 'nope',
        source: 'acme',
        modality: 'MAYBE',
        passage: 'p',
        summary: 's',
        pric: 1,
        trems: {},
      });
    }),
    'yaml',
  );
  const fields =
    'a claim has the fields id, about, source, modality, passage, summary, assertedBy, recordedBy, terms, fingerprint';
  expect(await importProblems(await emptyStore(), folder)).toEqual([
    'claims.yaml:1:10 claims.0.about: unknown ID "nope" in this data set and those it uses; an entity or a relationship is required',
    'claims.yaml:2:11 claims.0.source: "acme" is an entity of kind COMPANY; a source is required',
    'claims.yaml:3:13 claims.0.modality: "MAYBE" is not one of FACT, REPORTED, FORECAST, OPINION, RUMOUR',
    `claims.yaml:6:3 claims.0.pric: unknown field "pric"; ${fields}`,
    `claims.yaml:7:3 claims.0.trems: unknown field "trems"; ${fields}`,
  ]);
});
