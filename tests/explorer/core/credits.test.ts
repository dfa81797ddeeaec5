import { expect, test } from 'vitest';
import {
  citeView,
  describeKnowledge,
  describeLicense,
  describeSources,
  embedCode,
} from '../../../src/explorer/core/credits.ts';

const sources = (...publishers: string[]) =>
  publishers.map((publisher, index) => ({ id: String(index), publisher }));
const STAMP = {
  asOf: '2025-10-01',
  evidence: 'all sources',
  revision: 2,
  url: 'https://deals.example/picture?of=a&knownOn=2025-10-01&revision=2',
};

test('credits name the publishers of most sources first, and count the rest', () => {
  expect(describeSources([])).toBe('Sources: none.');
  expect(describeSources(sources('B', 'C', 'B', 'A'))).toBe('Sources: 4 by B, A and C.');
  expect(describeSources(sources('A', 'B', 'C', 'D'), 2)).toBe('Sources: 4 by A, B and 2 more publishers.');
  expect(describeSources(sources('A', 'B', 'C'), 2)).toBe('Sources: 3 by A, B and C.');
});

test('credits tell the day, the evidence and the licenses', () => {
  expect(describeKnowledge(STAMP)).toBe('Known as of 1 October 2025, from all sources');
  expect(describeLicense([{ license: 'CC0-1.0' }, { license: 'CC0-1.0' }])).toBe('Data license: CC0-1.0');
  expect(describeLicense([{ license: 'CC0-1.0' }, { license: 'CC-BY-4.0' }])).toBe(
    'Data licenses: CC0-1.0 and CC-BY-4.0',
  );
});

test('the citation of a view has its title, day, revision and address', () => {
  expect(citeView('Deals of A', STAMP)).toBe(
    `“Deals of A”. dealgraph, as of 1 October 2025, revision 2. ${STAMP.url}`,
  );
});

test('embed code has an escaped title, a height, lazy loading and a permanent link', () => {
  const frame = { url: `${STAMP.url}&embed=1`, height: 640 };
  expect(embedCode('Deals of "A" & <b>', STAMP, frame)).toBe(
    [
      '<iframe src="https://deals.example/picture?of=a&amp;knownOn=2025-10-01&amp;revision=2&amp;embed=1" title="Deals of &quot;A&quot; &amp; &lt;b&gt;" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
      '<p><a href="https://deals.example/picture?of=a&amp;knownOn=2025-10-01&amp;revision=2">Deals of &quot;A&quot; &amp; &lt;b&gt;</a>, dealgraph, as of 1 October 2025</p>',
    ].join('\n'),
  );
});
