import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlightHtml } from '../../../src/api/resolvers/search.ts';
import { parseHighlight } from '../../../src/explorer/core/highlight.ts';

test('the highlight of the API parses to the same text with the same marked parts', () => {
  const segment = fc.record({
    text: fc.string({
      unit: fc.constantFrom('a', '&', '<', '>', '"', 'mark', '/', ' ', '&lt;'),
      minLength: 1,
    }),
    matched: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(segment), (segments) => {
      const marked = segments.map(({ text, matched }) => (matched ? `\uE000${text}\uE001` : text)).join('');
      const highlighted = parseHighlight(highlightHtml(marked));
      expect(highlighted.map(({ text }) => text).join('')).toBe(segments.map(({ text }) => text).join(''));
      const matchedText = (all: typeof segments): string =>
        all
          .filter(({ matched }) => matched)
          .map(({ text }) => text)
          .join('|');
      expect(matchedText(highlighted)).toBe(matchedText(segments));
    }),
  );
});
