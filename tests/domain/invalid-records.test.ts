import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { amount } from '../../src/domain/amount.ts';
import { claim } from '../../src/domain/claim.ts';
import { dataset } from '../../src/domain/dataset.ts';
import { entity } from '../../src/domain/entity.ts';
import { stakePercent, units } from '../../src/domain/quantity.ts';
import { relationship } from '../../src/domain/relationship.ts';
import { source } from '../../src/domain/source.ts';
import { terms } from '../../src/domain/terms.ts';
import { expectSentence, UNEXPECTED_VALUES, problems } from './problems.ts';

const allTerms = {
  status: 'ANNOUNCED',
  amount: { value: 10, currency: 'USD' },
  valuation: { value: 10, to: 20, currency: 'EUR', qualifier: 'BETWEEN' },
  stakePercent: { value: 27 },
  capacityMegawatts: { value: 100, unit: 'MW' },
  units: { value: 5, unit: 'GPUs' },
  announcedOn: '2025',
  startsOn: '2025-01',
  metric: { name: 'demand', changePercent: 300, qualifier: 'OVER', from: '2025', by: '2027' },
  undisclosed: ['ENDS_ON'],
};

/** One record of each sort with every field that it may have, without a fault. */
const VALID_RECORDS: readonly (readonly [string, z.ZodType, Record<string, unknown>])[] = [
  ['amount', amount, { value: 1, to: 2, currency: 'USD', qualifier: 'BETWEEN' }],
  ['quantity', units, { value: 1, to: 2, unit: 'GPUs', qualifier: 'BETWEEN' }],
  ['stake', stakePercent, { value: 1, to: 2, unit: '%', qualifier: 'BETWEEN' }],
  ['terms', terms, allTerms],
  ['metric', terms, { metric: allTerms.metric }],
  [
    'claim',
    claim,
    {
      id: 'c1',
      about: 'a-deal',
      source: 's1',
      modality: 'FACT',
      passage: 'p1',
      summary: 'It is so.',
      assertedBy: 'a minister',
      recordedBy: 'MACHINE',
      terms: allTerms,
      fingerprint: 'a'.repeat(64),
    },
  ],
  [
    'source',
    source,
    {
      id: 's1',
      title: 'T',
      publisher: 'P',
      kind: 'NEWS',
      url: 'https://example.org/a',
      archiveUrl: 'https://example.org/b',
      publishedOn: '2025-11',
      publishedOnInferred: true,
      retrievedOn: '2025-11-18',
      language: 'en-GB',
    },
  ],
  [
    'company',
    entity,
    {
      id: 'e1',
      kind: 'COMPANY',
      name: 'N',
      shortName: 'S',
      aliases: ['A'],
      description: 'D',
      country: 'US',
      roles: ['AI_LAB'],
      ticker: 'T',
      wikidata: 'Q42',
      identifiers: [{ scheme: 'LEI', value: 'X' }],
      founded: '1999',
      parent: 'e2',
    },
  ],
  ['product', entity, { id: 'e1', kind: 'PRODUCT', name: 'N', maker: 'e2' }],
  [
    'facility',
    entity,
    { id: 'e1', kind: 'FACILITY', name: 'N', place: 'e2', capacityMegawatts: { value: 1 } },
  ],
  [
    'relationship',
    relationship,
    {
      id: 'r1',
      type: 'STAKE',
      title: 'T',
      parties: [
        { entity: 'a', role: 'HOLDER' },
        { entity: 'b', role: 'ISSUER' },
      ],
      about: ['c'],
      partOf: 'r2',
    },
  ],
  ['data set', dataset, { id: 'd', title: 'T', description: 'D', license: 'CC0-1.0', uses: ['article'] }],
];

describe.each(VALID_RECORDS)('%s', (_name, schema, record) => {
  test('without a fault has none', () => {
    expect(problems(schema, record)).toEqual([]);
  });

  test('each fault of each field is a sentence, and nothing throws', () => {
    for (const field of Object.keys(record))
      for (const unexpected of UNEXPECTED_VALUES)
        problems(schema, { ...record, [field]: unexpected }).forEach(expectSentence);
  });

  test('each fault inside each field is a sentence', () => {
    for (const [field, value] of Object.entries(record)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      for (const innerField of Object.keys(value))
        for (const unexpected of UNEXPECTED_VALUES)
          problems(schema, { ...record, [field]: { ...value, [innerField]: unexpected } }).forEach(
            expectSentence,
          );
    }
  });

  test('what is no object at all is refused in one sentence', () => {
    for (const unexpected of [...UNEXPECTED_VALUES, null]) {
      if (typeof unexpected === 'object' && unexpected !== null && !Array.isArray(unexpected)) continue;
      const messages = problems(schema, unexpected);
      expect(messages).toHaveLength(1);
      messages.forEach(expectSentence);
    }
  });

  test('an unknown field is refused by name, with the names that there are', () => {
    for (const key of ['amout', 'constructor', '__proto__', 'toString', '']) {
      const input = JSON.parse(`${JSON.stringify(record).slice(0, -1)},${JSON.stringify(key)}:1}`) as object;
      const messages = problems(schema, input);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain(`has no field "${key}"; its fields are `);
      for (const field of Object.keys(record)) expect(messages[0]).toContain(field);
    }
  });

  test('null is the same as a field left out', () => {
    for (const field of Object.keys(record)) {
      const { [field]: _left, ...rest } = record;
      const [asNull, omitted] = [{ ...rest, [field]: null }, rest].map((input) => schema.safeParse(input));
      expect(asNull?.success).toBe(omitted?.success);
      if (asNull?.success && omitted?.success) expect(asNull.data).toEqual(omitted.data);
    }
  });
});

test('all faults are found at once, each with its path', () => {
  expect(
    problems(claim, {
      about: 'X',
      source: 's',
      modality: 'MAYBE',
      passage: '',
      terms: { amount: { value: -1, currency: 'US' } },
    }),
  ).toEqual([
    'about: "X" is no id: lower-case letters, digits and single hyphens between them are allowed',
    'modality: "MAYBE" is not one of FACT, REPORTED, FORECAST, OPINION, RUMOUR',
    'passage: a passage is empty',
    'summary: a summary is missing',
    'terms.amount.value: an amount is not negative',
    'terms.amount.currency: "US" is no currency; ISO 4217 codes such as "USD" or "EUR" are allowed',
  ]);
});

describe('what a bad value leaves to be judged is judged:', () => {
  test.each<[string, z.ZodType, object, string[]]>([
    [
      'the terms of a claim',
      terms,
      {
        amount: { value: -1, to: 5 },
        startsOn: '2025',
        endsOn: '2024',
        capacityMegawatts: { value: -1, unit: 'GW' },
        status: 'SIGNED',
        undisclosed: ['STATUS', 'PRICE', 'AMOUNT'],
      },
      [
        'amount.value: an amount is not negative',
        'amount.currency: a currency is an ISO 4217 code such as "USD", not nothing',
        'amount.to: "to" goes with the qualifier BETWEEN only, not with EXACTLY',
        'capacityMegawatts.value: a quantity is not negative',
        'capacityMegawatts.unit: a capacity is measured in "MW", not in "GW"',
        'undisclosed.1: "PRICE" is not one of STATUS, AMOUNT, VALUATION, STAKE_PERCENT, CAPACITY_MEGAWATTS, UNITS, ANNOUNCED_ON, STARTS_ON, ENDS_ON',
        'endsOn: the end 2024 is before the start 2025',
        'undisclosed.0: STATUS cannot be both stated and undisclosed',
        'undisclosed.2: AMOUNT cannot be both stated and undisclosed',
      ],
    ],
    [
      'a stake',
      stakePercent,
      { value: 120, to: -1, unit: 'points', qualifier: 'ABOUT' },
      [
        'to: a quantity is not negative',
        'to: "to" goes with the qualifier BETWEEN only, not with ABOUT',
        'unit: a stake is measured in "%", not in "points"',
        'value: a stake is at most 100 %',
      ],
    ],
    [
      'an upper end of a lower end that cannot be read',
      amount,
      { value: 'many', to: 5, currency: 'USD', qualifier: 'BETWEEN' },
      ['value: an amount is a whole number of currency units, not "many"'],
    ],
    [
      'an upper end that cannot be read',
      amount,
      { value: 1, to: 'many', currency: 'USD', qualifier: 'BETWEEN' },
      ['to: an amount is a whole number of currency units, not "many"'],
    ],
    [
      'an entity',
      entity,
      { id: 'X', kind: 'PERSON', name: 'N', founded: '1993-13', ticker: 'T' },
      [
        'id: "X" is no id: lower-case letters, digits and single hyphens between them are allowed',
        'founded: a year has no month 13; a date is written "2025", "2025-11" or "2025-11-18"',
        'ticker: "ticker" belongs to entities of kind COMPANY; this one is a PERSON',
        'founded: "founded" belongs to entities of kind COMPANY; this one is a PERSON',
      ],
    ],
    [
      'an entity of no kind',
      entity,
      { id: 'x', name: 'N', ticker: 'T' },
      ['kind: one of COMPANY, PERSON, PUBLIC_BODY, PRODUCT, FACILITY, SEGMENT, PLACE is missing'],
    ],
    [
      'the parties of a relationship',
      relationship,
      {
        id: 'r',
        type: 'STAKE',
        parties: [
          { entity: 'a', role: 'ISSUER' },
          { entity: 'b', role: 'ISSUER' },
          { entity: 'No id', role: 'BUYER' },
        ],
        partOf: 'r',
      },
      [
        'title: a title is missing',
        'parties.2.entity: "No id" is no id: lower-case letters, digits and single hyphens between them are allowed',
        'parties.1.role: STAKE has only one ISSUER',
        'parties.2.role: STAKE has no role BUYER; its roles are HOLDER, ISSUER',
        'parties: STAKE needs a party with the role HOLDER',
        'partOf: a relationship is no part of itself',
      ],
    ],
    [
      'a party whose role cannot be read, which may be the one that is needed',
      relationship,
      {
        id: 'r',
        type: 'STAKE',
        title: 'T',
        parties: [
          { entity: 'a', role: 'ISSUER' },
          { entity: 'b', role: 'OWNER' },
        ],
      },
      [expect.stringMatching(/^parties\.1\.role: "OWNER" is not one of /) as string],
    ],
    [
      'the parties of no type',
      relationship,
      {
        id: 'r',
        type: 'MARRIAGE',
        title: 'T',
        parties: [
          { entity: 'a', role: 'PARTNER' },
          { entity: 'a', role: 'PARTNER' },
        ],
      },
      [
        expect.stringMatching(/^type: "MARRIAGE" is not one of /) as string,
        'parties.1.role: "a" is named twice as PARTNER',
      ],
    ],
  ])('%s', (_, schema, input, sentences) => {
    expect(problems(schema, input)).toEqual(sentences);
  });
});

test('each unknown field is a problem of its own, and hides no other', () => {
  expect(problems(units, { value: 1, to: 2, size: 3, unitt: 'GPUs' })).toEqual([
    'a number of units has no field "size"; its fields are value, to, unit, qualifier',
    'a number of units has no field "unitt"; its fields are value, to, unit, qualifier',
    'to: "to" goes with the qualifier BETWEEN only, not with EXACTLY',
  ]);
});
