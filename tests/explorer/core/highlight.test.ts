import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlightHtml } from '../../../src/api/resolvers/search.ts';
import { parseHighlight } from '../../../src/explorer/core/highlight.ts';

test('what the API marks in a text is what is shown as marked, and no character is lost', () => {
  const piece = fc.record({
    text: fc.string({
      unit: fc.constantFrom('a', '&', '<', '>', '"', 'mark', '/', ' ', '&lt;'),
      minLength: 1,
    }),
    matched: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const marked = pieces.map(({ text, matched }) => (matched ? `\uE000${text}\uE001` : text)).join('');
      const highlighted = parseHighlight(highlightHtml(marked));
      expect(highlighted.map(({ text }) => text).join('')).toBe(pieces.map(({ text }) => text).join(''));
      const matchedText = (all: typeof pieces): string =>
        all
          .filter(({ matched }) => matched)
          .map(({ text }) => text)
          .join('|');
      expect(matchedText(highlighted)).toBe(matchedText(pieces));
    }),
  );
});
