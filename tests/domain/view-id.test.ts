import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CURRENT_VIEW, EVIDENCE_FLOORS, type GraphView } from '../../src/domain/graph-view.ts';
import { idInView, parseViewId, slugOf, viewName } from '../../src/domain/view-id.ts';

const view = fc.record<GraphView>({
  knownOn: fc.option(fc.constantFrom('1999-12-31', '2024-02-29', '2025-10-01', '9999-12-31')),
  evidence: fc.constantFrom(...EVIDENCE_FLOORS),
});
const slug = fc.constantFrom('acme', '36kr', 'a-b-c', '2025-10-01', 'official');

test.each([
  [{ knownOn: null, evidence: 'ALL' }, '', 'acme'],
  [{ knownOn: '2025-10-01', evidence: 'ALL' }, '2025-10-01', 'acme@2025-10-01'],
  [{ knownOn: null, evidence: 'OFFICIAL' }, 'official', 'acme@official'],
  [{ knownOn: '2025-10-01', evidence: 'OFFICIAL' }, '2025-10-01,official', 'acme@2025-10-01,official'],
] as const)('the view %j has the name "%s"', (each, name, id) => {
  expect(viewName(each)).toBe(name);
  expect(idInView('acme', each)).toBe(id);
});

test('an ID has the slug and the view that it was made from, and no other ID has both', () => {
  fc.assert(
    fc.property(slug, view, slug, view, (one, inOne, other, inOther) => {
      const id = idInView(one, inOne);
      expect(parseViewId(id)).toEqual({ slug: one, view: inOne });
      expect(slugOf(id)).toBe(one);
      const isSame = one === other && viewName(inOne) === viewName(inOther);
      expect(id === idInView(other, inOther)).toBe(isSame);
    }),
  );
  expect(parseViewId('acme')?.view).toEqual(CURRENT_VIEW);
});

test.each([
  '',
  '@',
  'acme@',
  '@2025-10-01',
  'acme@all',
  'acme@ALL',
  'acme@OFFICIAL',
  'acme@now',
  'acme@2025',
  'acme@2025-13-01',
  'acme@2025-02-29',
  'acme@2025-10-01,',
  'acme@,official',
  'acme@official,2025-10-01',
  'acme@official,official',
  'acme@2025-10-01,all',
  'acme@2025-10-01,2025-10-01',
  'acme@2025-10-01@official',
  'acme@@official',
  'acme@ official',
  'Acme@official',
  'acme:bolt@official',
])('%j is not an ID', (text) => {
  expect(parseViewId(text)).toBeNull();
});

test('a text that is read as an ID is the ID of its slug and view', () => {
  const texts = fc
    .tuple(
      slug,
      fc.string({ unit: fc.constantFrom('@', ',', 'official', '2025-10-01', '-', 'a'), maxLength: 5 }),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseViewId(text);
      if (parsed !== null) expect(idInView(parsed.slug, parsed.view)).toBe(text);
    }),
  );
});
