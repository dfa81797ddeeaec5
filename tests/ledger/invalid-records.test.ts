import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyStore, datasetFolder, importProblems, smallDataset, type DatasetEdit } from './fixtures.ts';

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

/** What is refused: the file, the line and what stands there, the path and the sentence. */
const REFUSALS: readonly (readonly [
  what: string,
  change: DatasetEdit,
  expectedPosition: string,
  problem: string,
])[] = [
  [
    'a wrong type deep in a file',
    editTerms({ metric: { name: 'demand', changePercent: 'much' } }),
    'claims.jsonl:1 "much"',
    'claims.0.terms.metric.changePercent: a change is a number of percent, not "much"',
  ],
  [
    'an unknown key',
    editTerms({ price: 7 }),
    'claims.jsonl:1 "price":7',
    'claims.0.terms.price: a set of terms has no field "price"; its fields are status, amount, valuation, stakePercent, capacityMegawatts, units, announcedOn, startsOn, endsOn, metric, undisclosed',
  ],
  [
    'a negative amount',
    editAmount({ value: -5 }),
    'claims.jsonl:1 -5,',
    'claims.0.terms.amount.value: an amount is not negative',
  ],
  [
    'a fraction of a dollar',
    editAmount({ value: 2.5 }),
    'claims.jsonl:1 2.5,',
    'claims.0.terms.amount.value: an amount is a whole number of currency units, without a fraction',
  ],
  [
    'an amount above 2^53',
    editAmount({ value: 2 ** 53 }),
    'claims.jsonl:1 9007199254740992,',
    'claims.0.terms.amount.value: an amount is at most 2^53 − 1 currency units',
  ],
  [
    'a currency that does not exist',
    editAmount({ currency: 'USDT' }),
    'claims.jsonl:1 "USDT"',
    'claims.0.terms.amount.currency: "USDT" is no currency; ISO 4217 codes such as "USD" or "EUR" are allowed',
  ],
  [
    'a day that does not exist',
    editTerms({ announcedOn: '2025-02-30' }),
    'claims.jsonl:1 "2025-02-30"',
    'claims.0.terms.announcedOn: 2025-02 has no day 30; a date is written "2025", "2025-11" or "2025-11-18"',
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
    'claims.0.about: an id is a text of lower-case letters, digits and single hyphens, not null',
  ],
  [
    'a claim about a source',
    editClaim({ about: 'paper' }),
    'claims.jsonl:1 "paper"',
    'claims.0.about: "paper" is a source; an entity or a relationship is allowed here',
  ],
  [
    'a claim from an entity',
    editClaim({ source: 'acme' }),
    'claims.jsonl:1 "acme"',
    'claims.0.source: "acme" is an entity of kind COMPANY; a source is allowed here',
  ],
  [
    'a dangling reference',
    editClaim({ source: 'papr' }),
    'claims.jsonl:1 "papr"',
    'claims.0.source: there is no "papr" in this data set or in one that it uses; a source is allowed here',
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
    'a part of what is no relationship',
    editDeal({ partOf: 'acme' }),
    'relationships.jsonl:2 "acme"',
    'relationships.1.partOf: "acme" is an entity of kind COMPANY; a relationship is allowed here',
  ],
  [
    'relationships that are parts of one another',
    ({ relationships }) => void Object.assign(relationships[0] ?? {}, { partOf: 'deal' }),
    'relationships.jsonl:1 "deal"}',
    'relationships.0.partOf: a relationship is no part of itself: "whole" → "deal" → "whole"',
  ],
  [
    'companies that belong to one another',
    ({ entities }) => void Object.assign(entities[0] ?? {}, { parent: 'bolt' }),
    'entities.jsonl:1 "bolt"}',
    'entities.0.parent: a company does not belong to itself: "acme" → "bolt" → "acme"',
  ],
  [
    'a parent that is a place',
    ({ entities }) => void Object.assign(entities[1] ?? {}, { parent: 'town' }),
    'entities.jsonl:2 "town"',
    'entities.1.parent: "town" is an entity of kind PLACE; an entity of kind COMPANY is allowed here',
  ],
  [
    'an id that is given twice in a file',
    ({ claims }) => void Object.assign(claims[2] ?? {}, { id: 'claim-one' }),
    'claims.jsonl:3 "claim-one"',
    'claims.2.id: the id "claim-one" is given twice; it is also that of claims.0',
  ],
  [
    'an id that is given twice in two files',
    ({ claims }) => void Object.assign(claims[2] ?? {}, { id: 'chip' }),
    'claims.jsonl:3 "chip"',
    'claims.2.id: the id "chip" is given twice; it is also that of entities.2',
  ],
  [
    'a record that is a list',
    ({ claims }) => void claims.splice(0, 1, [] as never),
    'claims.jsonl:1 []',
    'claims.0: a claim is an object with the fields id, about, source, modality, passage, summary, assertedBy, recordedBy, terms, fingerprint',
  ],
  [
    'a date without quotes, which is a number',
    editClaim({ terms: { announcedOn: 2025 } }),
    'claims.jsonl:1 2025}',
    'claims.0.terms.announcedOn: a date is written "2025", "2025-11" or "2025-11-18", in quotes, not 2025',
  ],
];

describe('a data set is refused, with one sentence, its place and nothing written, for', () => {
  test.each(REFUSALS)('%s', async (_, change, expectedPosition, problem) => {
    const folder = datasetFolder(smallDataset(change), 'jsonl');
    const problems = await importProblems(await emptyStore(), folder);
    expect(problems.map((each) => each.slice(each.indexOf(' ') + 1))).toEqual([problem]);
    const [file = '', line = '', column = ''] = problems[0]?.split(' ')[0]?.split(':') ?? [];
    const text = readFileSync(join(folder, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
    expect(`${file}:${line} ${text.slice(Number(column) - 1)}`.startsWith(expectedPosition)).toBe(true);
  });
});

describe('the same problem stands at its own place in', () => {
  const wrong = smallDataset(editAmount({ value: -5 }));
  test.each([
    ['yaml', 'claims.yaml:9:14'],
    ['json', 'claims.json:11:18'],
    ['jsonl', 'claims.jsonl:1:162'],
  ] as const)('%s', async (format, expectedPosition) => {
    expect(await importProblems(await emptyStore(), datasetFolder(wrong, format))).toEqual([
      `${expectedPosition} claims.0.terms.amount.value: an amount is not negative`,
    ]);
  });
});

test('all problems of all files are reported at once, in the order of the files', async () => {
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
    'entities.yaml:3:9 entities.0.name: a name is empty',
    'entities.yaml:6:12 entities.0.country: "XX" is no country; ISO 3166-1 alpha-2 codes such as "US" or "GB" are allowed',
    'claims.yaml:20:10 claims.2.about: there is no "nobody" in this data set or in one that it uses; an entity or a relationship is allowed here',
  ]);
});

test('the faults of a record hide neither its other faults nor where it leads to', async () => {
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
    'its fields are id, about, source, modality, passage, summary, assertedBy, recordedBy, terms, fingerprint';
  expect(await importProblems(await emptyStore(), folder)).toEqual([
    'claims.yaml:1:10 claims.0.about: there is no "nope" in this data set or in one that it uses; an entity or a relationship is allowed here',
    'claims.yaml:2:11 claims.0.source: "acme" is an entity of kind COMPANY; a source is allowed here',
    'claims.yaml:3:13 claims.0.modality: "MAYBE" is not one of FACT, REPORTED, FORECAST, OPINION, RUMOUR',
    `claims.yaml:6:3 claims.0.pric: a claim has no field "pric"; ${fields}`,
    `claims.yaml:7:3 claims.0.trems: a claim has no field "trems"; ${fields}`,
  ]);
});
