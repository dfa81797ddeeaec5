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

/** One valid record of each kind with every possible field. */
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

describe.each(VALID_RECORDS)('the schema of %s', (_name, schema, record) => {
  test('accepts a valid record', () => {
    expect(problems(schema, record)).toEqual([]);
  });

  test('reports each invalid field as a sentence and does not throw', () => {
    for (const field of Object.keys(record))
      for (const unexpected of UNEXPECTED_VALUES)
        problems(schema, { ...record, [field]: unexpected }).forEach(expectSentence);
  });

  test('reports each invalid nested field as a sentence', () => {
    for (const [field, value] of Object.entries(record)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      for (const innerField of Object.keys(value))
        for (const unexpected of UNEXPECTED_VALUES)
          problems(schema, { ...record, [field]: { ...value, [innerField]: unexpected } }).forEach(
            expectSentence,
          );
    }
  });

  test('rejects a value that is not an object with one sentence', () => {
    for (const unexpected of [...UNEXPECTED_VALUES, null]) {
      if (typeof unexpected === 'object' && unexpected !== null && !Array.isArray(unexpected)) continue;
      const messages = problems(schema, unexpected);
      expect(messages).toHaveLength(1);
      messages.forEach(expectSentence);
    }
  });

  test('rejects an unknown field and lists the known fields', () => {
    for (const key of ['amout', 'constructor', '__proto__', 'toString', '']) {
      const input = JSON.parse(`${JSON.stringify(record).slice(0, -1)},${JSON.stringify(key)}:1}`) as object;
      const messages = problems(schema, input);
      expect(messages).toHaveLength(1);
      expect(messages[0]).toMatch(/^unknown field ".*"; .* has the fields /);
      expect(messages[0]).toContain(`unknown field "${key}"; `);
      for (const field of Object.keys(record)) expect(messages[0]).toContain(field);
    }
  });

  test('treats null like an absent field', () => {
    for (const field of Object.keys(record)) {
      const { [field]: _omitted, ...rest } = record;
      const [asNull, omitted] = [{ ...rest, [field]: null }, rest].map((input) => schema.safeParse(input));
      expect(asNull?.success).toBe(omitted?.success);
      if (asNull?.success && omitted?.success) expect(asNull.data).toEqual(omitted.data);
    }
  });
});

test('all problems of a record are found at once, each with its path', () => {
  expect(
    problems(claim, {
      about: 'X',
      source: 's',
      modality: 'MAYBE',
      passage: '',
      terms: { amount: { value: -1, currency: 'US' } },
    }),
  ).toEqual([
    'about: an ID must consist of lowercase letters, digits and single hyphens between them (got "X")',
    'modality: "MAYBE" is not one of FACT, REPORTED, FORECAST, OPINION, RUMOUR',
    'passage: a passage must not be empty',
    'summary: a summary is required',
    'terms.amount.value: an amount must not be negative (got -1)',
    'terms.amount.currency: a currency must be an ISO 4217 code such as "USD" (got "US")',
  ]);
});

describe('the fields next to an invalid value are still validated in', () => {
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
        'amount.value: an amount must not be negative (got -1)',
        'amount.currency: a currency must be an ISO 4217 code such as "USD" (got nothing)',
        'amount.to: "to" is only allowed with the qualifier BETWEEN (got EXACTLY)',
        'capacityMegawatts.value: a quantity must not be negative (got -1)',
        'capacityMegawatts.unit: the unit of a capacity must be "MW" (got "GW")',
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
        'to: a quantity must not be negative (got -1)',
        'to: "to" is only allowed with the qualifier BETWEEN (got ABOUT)',
        'unit: the unit of a stake must be "%" (got "points")',
        'value: a stake must be at most 100% (got 120)',
      ],
    ],
    [
      'an amount with an unreadable lower bound',
      amount,
      { value: 'many', to: 5, currency: 'USD', qualifier: 'BETWEEN' },
      ['value: an amount must be a whole number of currency units (got "many")'],
    ],
    [
      'an amount with an unreadable upper bound',
      amount,
      { value: 1, to: 'many', currency: 'USD', qualifier: 'BETWEEN' },
      ['to: an amount must be a whole number of currency units (got "many")'],
    ],
    [
      'an entity',
      entity,
      { id: 'X', kind: 'PERSON', name: 'N', founded: '1993-13', ticker: 'T' },
      [
        'id: an ID must consist of lowercase letters, digits and single hyphens between them (got "X")',
        'founded: the month 13 does not exist; write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18"',
        'ticker: "ticker" is only allowed for entities of kind COMPANY (got PERSON)',
        'founded: "founded" is only allowed for entities of kind COMPANY (got PERSON)',
      ],
    ],
    [
      'an entity without a kind',
      entity,
      { id: 'x', name: 'N', ticker: 'T' },
      ['kind: a value is required; allowed: COMPANY, PERSON, PUBLIC_BODY, PRODUCT, FACILITY, SEGMENT, PLACE'],
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
        'title: a title is required',
        'parties.2.entity: an ID must consist of lowercase letters, digits and single hyphens between them (got "No id")',
        'parties.1.role: STAKE allows only one ISSUER',
        'parties.2.role: STAKE has no role BUYER; its roles are HOLDER, ISSUER',
        'parties: STAKE requires a party with the role HOLDER',
        'partOf: a relationship cannot be part of itself',
      ],
    ],
    [
      'a party with an unreadable role, which may be the required one',
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
      'the parties of a relationship of unknown type',
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
        'parties.1.role: "a" has the role PARTNER twice',
      ],
    ],
  ])('%s', (_, schema, input, sentences) => {
    expect(problems(schema, input)).toEqual(sentences);
  });
});

test('each unknown field is a separate problem and hides no other problem', () => {
  expect(problems(units, { value: 1, to: 2, size: 3, unitt: 'GPUs' })).toEqual([
    'unknown field "size"; a number of units has the fields value, to, unit, qualifier, basis',
    'unknown field "unitt"; a number of units has the fields value, to, unit, qualifier, basis',
    'to: "to" is only allowed with the qualifier BETWEEN (got EXACTLY)',
  ]);
});
