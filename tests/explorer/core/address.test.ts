import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readKnownOn,
  readView,
  formatAddress,
  persistentParams,
  readRevision,
  parseAddress,
  type ViewRoute,
} from '../../../src/explorer/core/address.ts';
import { fileTheme, pageTheme } from '../../../src/explorer/core/theme.ts';
import {
  NODE_FOLDERS,
  VIEW_PATHS,
  type NodeView,
  type StaticView,
} from '../../../src/explorer/core/routes.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const viewRoute: fc.Arbitrary<ViewRoute> = fc.oneof(
  fc.record({ view: fc.constantFrom(...(Object.keys(VIEW_PATHS) as StaticView[])) }),
  fc.record({ view: fc.constantFrom(...(Object.keys(NODE_FOLDERS) as NodeView[])), id }),
);

test('a formatted address parses to the same view and parameters', () => {
  const params = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.string({ minLength: 1, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(viewRoute, params, (route, urlParams) => {
      const text = formatAddress({ route, params: urlParams });
      const [path = '', search = ''] = text.split('?');
      expect(parseAddress(`/${path}`, search)).toEqual({ route, params: urlParams });
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
])('the malformed path %s leads to no view of a node', (path) => {
  const { view } = parseAddress(path, '').route;
  expect(view).toBe(path === 'relationships/' ? 'relationships' : 'not-found');
});

test('links keep the view of the graph, the embed parameter and the theme, and nothing else', () => {
  const view = { knownOn: '2025-01-01', evidence: 'OFFICIAL', embed: '1', theme: 'dark' };
  expect(persistentParams({ ...view, sort: 'AMOUNT', revision: '2' })).toEqual(view);
});

test.each([
  [{}, { knownOn: null, evidence: 'ALL' }],
  [{ knownOn: '2025-10-01' }, { knownOn: '2025-10-01', evidence: 'ALL' }],
  [
    { evidence: 'OFFICIAL', sort: 'AMOUNT' },
    { knownOn: null, evidence: 'OFFICIAL' },
  ],
  [
    { knownOn: '2025', evidence: 'official' },
    { knownOn: null, evidence: 'ALL' },
  ],
])('the parameters %j name the view %j', (params, view) => {
  expect(readView(params)).toEqual(view);
});

test('an address names the revision at which it was shared', () => {
  expect(readRevision({ revision: '12' })).toBe(12);
  for (const revision of ['', '-1', '1.5', 'last', '9'.repeat(16)])
    expect(readRevision({ revision })).toBeNull();
});

test.each([
  [{}, 'light', 'dark'],
  [{ embed: '1' }, 'light', 'light'],
  [{ theme: 'dark' }, 'dark', 'dark'],
  [{ theme: 'light' }, 'light', 'light'],
  [{ theme: 'dark', embed: '1' }, 'dark', 'dark'],
  [{ theme: 'purple' }, 'light', 'dark'],
])('with %o, files are %s, and pages of a visitor in dark mode %s', (params, file, page) => {
  expect(fileTheme(params)).toBe(file);
  expect(pageTheme(params, true)).toBe(page);
  expect(pageTheme(params, false)).toBe(file);
});

test.each([
  ['2025-10-01', '2025-10-01'],
  ['2025-13-01', null],
  ['2025-10', null],
  ['tomorrow', null],
])('the parameter knownOn=%s is read as the day %s', (text, day) => {
  expect(readKnownOn({ knownOn: text })).toBe(day);
});
