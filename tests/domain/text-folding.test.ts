import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '../../src/domain/text-folding.ts';

describe('folding', () => {
  test.each([
    ['Société Générale, S.A.', 'societe generale s a'],
    ['İSTANBUL', 'istanbul'],
    ['ısparta', 'isparta'],
    ['ISPARTA', 'isparta'],
    ['Ørsted', 'orsted'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Mærsk', 'maersk'],
    ['ﬁnance ﬂow', 'finance flow'],
    ['ＮＶＩＤＩＡ', 'nvidia'],
    ['K2 Ω', 'k2 ω'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['ソフトバンク', 'ソフトハンク'],
    ['阿里巴巴集团', '阿里巴巴集团'],
    ['삼성', '삼성'.normalize('NFKD')],
    ['H₂O ²', 'h2o 2'],
    ['AT&T', 'at t'],
    ['  --  ', ''],
    ['', ''],
    ['a\0b', 'a b'],
    ['a\ud800b', 'a b'],
    ['\udc00', ''],
    ['e\u0301', 'e'],
    ['\u0301', ''],
    ['😀 x', 'x'],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('leaves folded text unchanged, for every Unicode character', () => {
    for (let first = 0; first < 0x110000; first += 0x400) {
      const folded = fold(
        String.fromCodePoint(
          ...Array.from({ length: 0x800 }, (_, index) => (index % 2 ? 0x20 : first + index / 2)),
        ),
      );
      if (fold(folded) !== folded) expect.fail(`a character from U+${first.toString(16)} on folds further`);
    }
  });

  test('of ASCII text is the same alone and next to other letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(fold(`é ${text}`)).toBe(`e ${fold(text)}`.trim());
      }),
    );
  });

  test('of any text returns words of letters and digits separated by single spaces', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('İ', 'Σ', 'ß', '\ud800', '\0', ' ', '\u0301') }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
        expect(fold(folded)).toBe(folded);
        expect(foldedWords(text).join(' ')).toBe(folded);
        expect(fold(text.normalize('NFD'))).toBe(folded);
      }),
      { numRuns: 200 },
    );
  });

  test('returns no words for text without letters and digits', () => {
    expect(foldedWords(' – ')).toEqual([]);
    expect(foldedWords('Open AI')).toEqual(['open', 'ai']);
  });
});
