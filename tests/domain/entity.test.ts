import { describe, expect, test } from 'vitest';
import { entity, identifiersOf } from '../../src/domain/entity.ts';
import { problems } from './problems.ts';

const minimalEntity = { id: 'nvidia', kind: 'COMPANY', name: 'NVIDIA' };

describe('an entity in a data set', () => {
  test('has empty lists by default', () => {
    expect(entity.parse(minimalEntity)).toEqual({
      ...minimalEntity,
      aliases: [],
      roles: [],
      identifiers: [],
    });
  });

  test.each([
    [
      { kind: 'FIRM' },
      'kind: "FIRM" is not one of COMPANY, PERSON, PUBLIC_BODY, PRODUCT, FACILITY, SEGMENT, PLACE',
    ],
    [{ country: 'XX' }, 'country: a country must be an ISO 3166-1 alpha-2 code such as "US" (got "XX")'],
    [{ country: 'UK' }, 'country: a country must be an ISO 3166-1 alpha-2 code such as "US" (got "UK")'],
    [{ country: 'us' }, 'country: a country must be an ISO 3166-1 alpha-2 code such as "US" (got "us")'],
    [{ country: 840 }, 'country: a country must be an ISO 3166-1 alpha-2 code such as "US" (got 840)'],
    [{ wikidata: 'Q0' }, 'wikidata: a Wikidata item must be "Q" and a number, such as "Q42" (got "Q0")'],
    [{ aliases: 'Nvidia' }, 'aliases: aliases must be a list of names (got "Nvidia")'],
    [{ aliases: [''] }, 'aliases.0: an alias must not be empty'],
    [{ roles: ['BANK'] }, /^roles\.0: "BANK" is not one of AI_LAB, CHIP_DESIGNER, /],
    [{ identifiers: [{ scheme: 'LEI' }] }, 'identifiers.0.value: the value of an identifier is required'],
    [
      { founded: '1993-13' },
      'founded: the month 13 does not exist; write a date as "2025", "2025-H2", "2025-Q3", "2025-11" or "2025-11-18"',
    ],
    [{ maker: 'nvidia' }, 'maker: "maker" is only allowed for entities of kind PRODUCT (got COMPANY)'],
    [{ place: 'texas' }, 'place: "place" is only allowed for entities of kind FACILITY (got COMPANY)'],
    [
      { capacityMegawatts: { value: 1 } },
      'capacityMegawatts: "capacityMegawatts" is only allowed for entities of kind FACILITY (got COMPANY)',
    ],
  ])('with %o is rejected with one sentence', (fault, sentence) => {
    const messages = problems(entity, { ...minimalEntity, ...fault });
    expect(messages).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]);
  });

  test.each(['roles', 'ticker', 'founded', 'parent'])('that is not a company cannot have %s', (field) => {
    const value = { roles: ['AI_LAB'], ticker: 'T', founded: '1999', parent: 'p' }[field];
    expect(problems(entity, { ...minimalEntity, kind: 'PERSON', [field]: value })).toEqual([
      `${field}: "${field}" is only allowed for entities of kind COMPANY (got PERSON)`,
    ]);
  });

  test('that is not a company can have an empty list of roles', () => {
    expect(problems(entity, { ...minimalEntity, kind: 'PLACE', roles: [] })).toEqual([]);
  });

  test('lists its identifiers, those with their own field first', () => {
    const lei = { scheme: 'LEI', value: 'X' } as const;
    expect(identifiersOf(entity.parse({ ...minimalEntity, identifiers: [lei] }))).toEqual([lei]);
    expect(
      identifiersOf(
        entity.parse({ ...minimalEntity, ticker: 'NVDA', wikidata: 'Q182477', identifiers: [lei] }),
      ),
    ).toEqual([{ scheme: 'WIKIDATA', value: 'Q182477' }, { scheme: 'TICKER', value: 'NVDA' }, lei]);
  });
});
