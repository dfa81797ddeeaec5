import { Kind } from 'graphql';
import { expect, test } from 'vitest';
import { SCALARS } from '../../src/api/scalars.ts';
import { country } from '../../src/domain/country.ts';

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

function accepts(parse: () => unknown): boolean {
  try {
    parse();
    return true;
  } catch {
    return false;
  }
}

test('data sets and queries accept the same countries: those of ISO 3166-1, and Kosovo as XK', () => {
  const accepted = PAIRS.filter((code) => country.safeParse(code).success);
  const { parseValue, parseLiteral } = SCALARS.CountryCode;
  expect(PAIRS.filter((code) => accepts(() => parseValue(code)))).toEqual(accepted);
  expect(PAIRS.filter((code) => accepts(() => parseLiteral({ kind: Kind.STRING, value: code })))).toEqual(
    accepted,
  );
  expect(accepted).toHaveLength(250);
  expect(accepted).toEqual(expect.arrayContaining(['DE', 'GB', 'TW', 'US', 'XK', 'ZA']));
  for (const none of [
    'AC',
    'CP',
    'CQ',
    'DG',
    'EA',
    'EU',
    'EZ',
    'IC',
    'QO',
    'TA',
    'UK',
    'UN',
    'XA',
    'XB',
    'ZZ',
  ])
    expect(accepted).not.toContain(none);
});
