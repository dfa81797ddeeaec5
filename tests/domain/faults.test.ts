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
import { expectSentence, ODD_VALUES, problems } from './sentences.ts';

const everyTerm = {
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
const SOUND: readonly (readonly [string, z.ZodType, Record<string, unknown>])[] = [
  ['amount', amount, { value: 1, to: 2, currency: 'USD', qualifier: 'BETWEEN' }],
  ['quantity', units, { value: 1, to: 2, unit: 'GPUs', qualifier: 'BETWEEN' }],
  ['stake', stakePercent, { value: 1, to: 2, unit: '%', qualifier: 'BETWEEN' }],
  ['terms', terms, everyTerm],
  ['metric', terms, { metric: everyTerm.metric }],
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
      terms: everyTerm,
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

describe.each(SOUND)('%s', (_name, schema, sound) => {
  test('without a fault has none', () => {
    expect(problems(schema, sound)).toEqual([]);
  });

  test('each fault of each field is a sentence, and nothing throws', () => {
    for (const field of Object.keys(sound))
      for (const odd of ODD_VALUES) problems(schema, { ...sound, [field]: odd }).forEach(expectSentence);
  });

  test('each fault inside each field is a sentence', () => {
    for (const [field, value] of Object.entries(sound)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
      for (const inner of Object.keys(value))
        for (const odd of ODD_VALUES)
          problems(schema, { ...sound, [field]: { ...value, [inner]: odd } }).forEach(expectSentence);
    }
  });

  test('what is no object at all is refused in one sentence', () => {
    for (const odd of [...ODD_VALUES, null]) {
      if (typeof odd === 'object' && odd !== null && !Array.isArray(odd)) continue;
      const found = problems(schema, odd);
      expect(found).toHaveLength(1);
      found.forEach(expectSentence);
    }
  });

  test('an unknown field is refused by name, with the names that there are', () => {
    for (const key of ['amout', 'constructor', '__proto__', 'toString', '']) {
      const given = JSON.parse(`${JSON.stringify(sound).slice(0, -1)},${JSON.stringify(key)}:1}`) as object;
      const found = problems(schema, given);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`has no field "${key}"; its fields are `);
      for (const field of Object.keys(sound)) expect(found[0]).toContain(field);
    }
  });

  test('null is the same as a field left out', () => {
    for (const field of Object.keys(sound)) {
      const { [field]: _left, ...rest } = sound;
      const [asNull, leftOut] = [{ ...rest, [field]: null }, rest].map((given) => schema.safeParse(given));
      expect(asNull?.success).toBe(leftOut?.success);
      if (asNull?.success && leftOut?.success) expect(asNull.data).toEqual(leftOut.data);
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
