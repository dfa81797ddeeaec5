import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readKnownOn,
  formatAddress,
  persistentParams,
  parseAddress,
  type ViewRoute,
} from '../../../src/explorer/core/address.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const place: fc.Arbitrary<ViewRoute> = fc.oneof(
  fc.constantFrom<ViewRoute>(
    { view: 'home' },
    { view: 'search' },
    { view: 'relationships' },
    { view: 'conflicts' },
  ),
  fc.record({ view: fc.constantFrom('entity' as const, 'relationship' as const, 'source' as const), id }),
);

test('an address that is written and read again is the same', () => {
  const params = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(place, params, (where, settings) => {
      const text = formatAddress({ route: where, params: settings });
      const [path = '', search = ''] = text.split('?');
      expect(parseAddress(`/${path}`, search)).toEqual({ route: where, params: settings });
    }),
  );
});

test.each([
  'entities',
  'entities/a/b',
  'entities/%zz',
  'questions',
  'ENTITIES/nvidia',
  'constructor',
  'relationships/',
])('the path %s leads to what it says, or nowhere', (path) => {
  const { view } = parseAddress(path, '').route;
  expect(view).toBe(path === 'relationships/' ? 'relationships' : 'not-found');
});

test('the day and the frame go along from view to view, and nothing else does', () => {
  expect(persistentParams({ knownOn: '2025-01-01', embed: '1', sort: 'AMOUNT' })).toEqual({
    knownOn: '2025-01-01',
    embed: '1',
  });
});

test.each([
  ['2025-10-01', '2025-10-01'],
  ['2025-13-01', null],
  ['2025-10', null],
  ['tomorrow', null],
])('the day %s is taken as %s', (text, day) => {
  expect(readKnownOn({ knownOn: text })).toBe(day);
});
