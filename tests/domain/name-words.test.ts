import { expect, test } from 'vitest';
import { withoutLegalForms } from '../../src/domain/legal-forms.ts';
import { joinName, nameWords, spellings, splitUnspaced } from '../../src/domain/name-words.ts';

test.each([
  ['U.S. Orchard', 'us orchard'],
  ['U S Orchard', 'us orchard'],
  ['J.P. Quarry', 'jp quarry'],
  ['J.P.Quarry', 'jp quarry'],
  ['Plan B S.A.', 'plan b sa'],
  ['H&M', 'hm'],
  ['H and M', 'hm'],
  ['Reed & Reed', 'reed reed'],
  ['Reed and Reed', 'reed reed'],
  ['Reed und Reed', 'reed reed'],
  ['And Then', 'and then'],
  ['Orchard Int’l Mfg', 'orchard international manufacturing'],
])('the words of %s are %s', (name, words) => {
  expect(nameWords(name).join(' ')).toBe(words);
});

test.each([
  ['Orchard Electronics Co., Ltd.', 'orchard electronics'],
  ['The Orchard Company', 'orchard'],
  ['Orchard, L.L.C.', 'orchard'],
  ['Orchard S.A. de C.V.', 'orchard'],
  ['Orchard Sp. z o.o.', 'orchard'],
  ['Orchard A/S', 'orchard'],
  ['Orchard K.K.', 'orchard'],
  ['Orchard Trust, N.A.', 'orchard trust'],
  ['Orchard Group plc', 'orchard group'],
  ['Orchard Holdings', 'orchard holdings'],
  ['Orchard Systems Inc', 'orchard systems'],
  ['ООО Сад', 'сад'],
  ['株式会社果樹', '果樹'],
  ['Inc.', 'inc'],
])('%s without its legal form is %s', (name, words) => {
  expect(withoutLegalForms(nameWords(name)).join(' ')).toBe(words);
});

test('one spelling of a legal form stands for all', () => {
  expect(joinName(nameWords('Orchard Corporation'))).toBe(joinName(nameWords('Orchard Corp.')));
  expect(joinName(nameWords('Orchard Ltd'))).not.toBe(joinName(nameWords('Orchard Inc')));
});

test('a text has a spelling with digraphs and one with Latin letters', () => {
  expect(spellings('Orchard')).toEqual(['Orchard']);
  expect(spellings('Müller')).toEqual(['Müller', 'mueller']);
  expect(spellings('Сад')).toEqual(['Сад', 'Sad']);
});

test('words without spaces are split into pairs of letters', () => {
  expect(splitUnspaced(['果樹園', 'sk果樹', '果', 'orchard'])).toEqual(['果樹', '樹園', 'sk', '果樹', '果', 'orchard']); // prettier-ignore
});
