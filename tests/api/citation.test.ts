import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCitation } from '../../src/api/citation.ts';
import { SOURCE_KINDS, type Source } from '../../src/domain/source.ts';

const SOURCE: Source = {
  id: 'example-2025',
  title: 'Chips & {money}: 100% of it_all',
  publisher: 'Example & Co',
  kind: 'NEWS',
  url: 'https://example.org/a_b?c=50%25&d={e}',
  publishedOnInferred: false,
};
const datedSource = (publishedOn: string, more: Partial<Source> = {}): Source => ({
  ...SOURCE,
  publishedOn,
  ...more,
});
const cslJson = (source: Source): Record<string, unknown> =>
  JSON.parse(formatCitation(source, 'CSL_JSON')) as Record<string, unknown>;

describe('the date of a citation', () => {
  test.each([
    ['2025', '2025.', ['  date = {2025}', '  year = {2025}'], [[2025]]],
    ['2025-11', '2025-11.', ['  date = {2025-11}', '  year = {2025}', '  month = {11}'], [[2025, 11]]],
    [
      '2025-03-09',
      '2025-03-09.',
      ['  date = {2025-03-09}', '  year = {2025}', '  month = {3}'],
      [[2025, 3, 9]],
    ],
  ])('keeps the precision of %s', (date, inText, inBibtex, parts) => {
    expect(formatCitation(datedSource(date), 'TEXT')).toContain(`. ${inText}`);
    const lines = formatCitation(datedSource(date), 'BIBTEX').split(/,?\n/);
    expect(lines.filter((line) => /^ {2}(date|year|month|day) /.test(line))).toEqual(inBibtex);
    expect(cslJson(datedSource(date))['issued']).toEqual({ 'date-parts': parts });
  });

  test('is marked if inferred, and omitted if unknown', () => {
    const inferred = datedSource('2026-05', { publishedOnInferred: true });
    expect(formatCitation(inferred, 'TEXT')).toContain('2026-05 (date inferred).');
    expect(formatCitation(inferred, 'BIBTEX')).toContain('note = {date inferred}');
    expect(cslJson(inferred)['issued']).toEqual({ 'date-parts': [[2026, 5]], circa: true });
    expect(formatCitation(SOURCE, 'TEXT')).toContain('no date.');
    expect(formatCitation(SOURCE, 'BIBTEX')).not.toMatch(/date|year/);
    expect(cslJson(SOURCE)).not.toHaveProperty('issued');
  });
});

describe('a citation', () => {
  test('as text has publisher, title, date and URL', () => {
    expect(
      formatCitation(
        datedSource('2025', { retrievedOn: '2025-12-01', archiveUrl: 'https://archive.example/1' }),
        'TEXT',
      ),
    ).toBe(
      'Example & Co. “Chips & {money}: 100% of it_all”. 2025. https://example.org/a_b?c=50%25&d={e} (archived: https://archive.example/1) (read on 2025-12-01)',
    );
  });

  test('in BibTeX is escaped, with matching braces', () => {
    const entry = formatCitation(
      datedSource('2025', { archiveUrl: 'https://archive.example/a_{b}' }),
      'BIBTEX',
    );
    expect(entry).toContain('title = {{Chips \\& \\{money\\}: 100\\% of it\\_all}}');
    expect(entry).toContain('author = {{Example \\& Co}}');
    expect(entry).toContain('url = {https://example.org/a_b?c=50%25&d=%7Be%7D}');
    const unescaped = entry.replace(/\\[{}]/g, '');
    expect(unescaped.split('{').length).toBe(unescaped.split('}').length);
    expect(entry).toMatch(/^@online\{example-2025,\n/);
  });

  test('in BibTeX gives citation-js the same title, publisher, date and URLs', () => {
    const characters = "a Z 0 - . _ ~ : / ? # @ ! $ & ' ( ) * + , ; = %20 %25 %C3%A9 { }".split(' ');
    const url = fc
      .array(fc.constantFrom(...characters), { maxLength: 30 })
      .map((path) => `https://example.org/${path.join('')}`);
    fc.assert(
      fc.property(url, url, (page, archiveUrl) => {
        const entry = formatCitation(datedSource('2025-03-09', { url: page, archiveUrl }), 'BIBTEX');
        const [item] = new Cite(entry, { generateGraph: false }).data;
        expect(item).toMatchObject({
          title: SOURCE.title,
          publisher: SOURCE.publisher,
          URL: page.replaceAll('{', '%7B').replaceAll('}', '%7D'),
          note: expect.stringContaining('archived: https://example.org/') as string,
          issued: { 'date-parts': [[2025, 3, 9]] },
        });
      }),
    );
    const entry = formatCitation(
      datedSource('2025', { archiveUrl: 'https://example.org/a%20b#c' }),
      'BIBTEX',
    );
    expect(new Cite(entry, { generateGraph: false }).data[0]?.['note']).toBe(
      'archived: https://example.org/a%20b#c',
    );
  });

  test('in CSL-JSON has a CSL type, the ID and the unchanged URL', () => {
    const types = ['document', 'webpage', 'article-newspaper', 'report', 'post-weblog', 'entry'];
    for (const kind of SOURCE_KINDS) expect(types).toContain(cslJson({ ...SOURCE, kind })['type']);
    expect(cslJson(datedSource('2025', { retrievedOn: '2025-12-01', language: 'en' }))).toMatchObject({
      id: 'example-2025',
      URL: SOURCE.url,
      title: SOURCE.title,
      publisher: 'Example & Co',
      language: 'en',
      accessed: { 'date-parts': [[2025, 12, 1]] },
    });
  });
});
