import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetInJson, parseJson, scanJson, type JsonNode } from '../../src/ledger/json-text.ts';

const isNode = (result: ReturnType<typeof scanJson>): result is JsonNode => !('offset' in result);

test('scanJson accepts the same texts as JSON.parse, except duplicate fields', () => {
  const character = fc.constantFrom(...'[]{},:"\\ue0129.-+ \nabtrfalsn'.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.json(), fc.string({ unit: character, maxLength: 12 })), (text) => {
      let wellFormed = true;
      try {
        JSON.parse(text);
      } catch {
        wellFormed = false;
      }
      const result = scanJson(text);
      const isDuplicate = 'offset' in result && result.message.startsWith('duplicate field');
      expect(isNode(result) || isDuplicate).toBe(wellFormed);
    }),
    { numRuns: 2000 },
  );
});

test('parseJson returns the same values as JSON.parse', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) as unknown });
    }),
  );
});

test('offsetInJson returns the offset of every value and field name', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(3), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const root = scanJson(text);
      if (!isNode(root)) throw new Error(root.message);
      const visit = (current: unknown, path: readonly string[]): void => {
        const rest = text.slice(offsetInJson(root, path, false));
        const first = JSON.stringify(current).slice(
          0,
          typeof current === 'object' && current !== null ? 1 : undefined,
        );
        expect(rest.startsWith(first)).toBe(true);
        if (typeof current !== 'object' || current === null) return;
        for (const [name, each] of Object.entries(current)) {
          visit(each, [...path, name]);
          if (!Array.isArray(current))
            expect(text.startsWith(JSON.stringify(name), offsetInJson(root, [...path, name], true))).toBe(
              true,
            );
        }
      };
      visit(value, []);
    }),
  );
});

test('duplicate fields are a problem, even if escaped or nested', () => {
  for (const [text, offset] of [
    ['{"a":1,"\\u0061":2}', 7],
    ['[{"b":{"x":"a:b","x":1}}]', 17],
  ] as const)
    expect(parseJson(text)).toMatchObject({ offset });
});
