import { describe, expect, test } from 'vitest';
import { entity, identifiersOf } from '../../src/domain/entity.ts';
import { problems } from './problems.ts';

const minimalEntity = { id: 'nvidia', kind: 'COMPANY', name: 'NVIDIA' };

describe('an entity', () => {
  test('has empty lists where nothing is said', () => {
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
    [
      { country: 'XX' },
      'country: "XX" is no country; ISO 3166-1 alpha-2 codes such as "US" or "GB" are allowed',
    ],
    [
      { country: 'UK' },
      'country: "UK" is no country; ISO 3166-1 alpha-2 codes such as "US" or "GB" are allowed',
    ],
    [
      { country: 'us' },
      'country: "us" is no country; ISO 3166-1 alpha-2 codes such as "US" or "GB" are allowed',
    ],
    [{ country: 840 }, 'country: a country is an ISO 3166-1 code such as "US", not 840'],
    [{ wikidata: 'Q0' }, 'wikidata: "Q0" is no Wikidata item; "Q" and a number are allowed'],
    [{ aliases: 'Nvidia' }, 'aliases: aliases is a list of names, not "Nvidia"'],
    [{ aliases: [''] }, 'aliases.0: an alias is empty'],
    [{ roles: ['BANK'] }, /^roles\.0: "BANK" is not one of AI_LAB, CHIP_DESIGNER, /],
    [{ identifiers: [{ scheme: 'LEI' }] }, 'identifiers.0.value: the value of an identifier is missing'],
    [
      { founded: '1993-13' },
      'founded: a year has no month 13; a date is written "2025", "2025-11" or "2025-11-18"',
    ],
    [{ maker: 'nvidia' }, 'maker: "maker" belongs to entities of kind PRODUCT; this one is a COMPANY'],
    [{ place: 'texas' }, 'place: "place" belongs to entities of kind FACILITY; this one is a COMPANY'],
    [
      { capacityMegawatts: { value: 1 } },
      'capacityMegawatts: "capacityMegawatts" belongs to entities of kind FACILITY; this one is a COMPANY',
    ],
  ])('with %o is refused in one sentence', (fault, sentence) => {
    const messages = problems(entity, { ...minimalEntity, ...fault });
    expect(messages).toEqual([typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)]);
  });

  test.each(['roles', 'ticker', 'founded', 'parent'])('that is no company has no %s', (field) => {
    const value = { roles: ['AI_LAB'], ticker: 'T', founded: '1999', parent: 'p' }[field];
    expect(problems(entity, { ...minimalEntity, kind: 'PERSON', [field]: value })).toEqual([
      `${field}: "${field}" belongs to entities of kind COMPANY; this one is a PERSON`,
    ]);
  });

  test('that is no company may say that it has no company roles', () => {
    expect(problems(entity, { ...minimalEntity, kind: 'PLACE', roles: [] })).toEqual([]);
  });

  test('names its identifiers, those with a field of their own first', () => {
    const lei = { scheme: 'LEI', value: 'X' } as const;
    expect(identifiersOf(entity.parse({ ...minimalEntity, identifiers: [lei] }))).toEqual([lei]);
    expect(
      identifiersOf(
        entity.parse({ ...minimalEntity, ticker: 'NVDA', wikidata: 'Q182477', identifiers: [lei] }),
      ),
    ).toEqual([{ scheme: 'WIKIDATA', value: 'Q182477' }, { scheme: 'TICKER', value: 'NVDA' }, lei]);
  });
});
