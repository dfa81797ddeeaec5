import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IdMap } from '../../src/domain/id-map.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,2}$/).filter((text) => text.length <= 200);

describe('a map of ids', () => {
  test('returns the same as a Map', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.nat())), fc.array(id), (entries, lookups) => {
        const [map, expected] = [new IdMap(), new Map<string, number>()];
        for (const [key, value] of entries) {
          map.set(key, value);
          expected.set(key, value);
        }
        expect(map.size).toBe(expected.size);
        for (const key of [...lookups, ...expected.keys()]) {
          expect(map.get(key)).toBe(expected.get(key));
          expect(map.has(key)).toBe(expected.has(key));
        }
      }),
    );
  });

  test('holds many IDs of any length, and the largest number', () => {
    const map = new IdMap();
    const key = (index: number): string => `id-${index}-${'x'.repeat(index % 200)}`;
    for (let index = 0; index < 50_000; index++) map.set(key(index), 0xffff_ffff - index);
    expect(map.size).toBe(50_000);
    for (let index = 0; index < 50_000; index++) expect(map.get(key(index))).toBe(0xffff_ffff - index);
    expect(map.has('id-50000-')).toBe(false);
  });

  test('does not find text with other characters', () => {
    const map = new IdMap();
    map.set('a', 1);
    expect([map.get('\u0161'), map.get(''), map.get('a\u0100')]).toEqual([undefined, undefined, undefined]);
  });
});
