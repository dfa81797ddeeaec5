import { monthsOfPart, type PartialDate } from '../domain/partial-date.ts';
import type { Source, SourceKind } from '../domain/source.ts';

/** Format of a citation. */
export type CitationFormat = 'TEXT' | 'BIBTEX' | 'CSL_JSON';

/** CSL type that is closest to each kind of source. */
const CSL_TYPES: Readonly<Record<SourceKind, string>> = {
  FILING: 'document',
  PRESS_RELEASE: 'webpage',
  NEWS: 'article-newspaper',
  RESEARCH: 'report',
  BLOG: 'post-weblog',
  REFERENCE: 'entry',
  OTHER: 'document',
};

/**
 * Citation of a source, ready to paste. Dates keep their precision, and an inferred date is marked.
 * @param style null means the default, because clients send null for an unset variable.
 */
export function formatCitation(source: Source, style: CitationFormat | null): string {
  switch (style ?? 'TEXT') {
    case 'TEXT':
      return textCitation(source);
    case 'BIBTEX':
      return bibtexEntry(source);
    case 'CSL_JSON':
      return JSON.stringify(cslItem(source));
  }
}

function textCitation(source: Source): string {
  const { publisher, title, publishedOn, publishedOnInferred, url, archiveUrl, retrievedOn } = source;
  const date =
    publishedOn === undefined
      ? 'no date'
      : publishedOnInferred
        ? `${publishedOn} (date inferred)`
        : publishedOn;
  return [
    `${publisher}. “${title}”. ${date}.`,
    ...(url === undefined ? [] : [url]),
    ...(archiveUrl === undefined ? [] : [`(archived: ${archiveUrl})`]),
    ...(retrievedOn === undefined ? [] : [`(read on ${retrievedOn})`]),
  ].join(' ');
}

const LATEX_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeLatex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (character) => LATEX_ESCAPES[character] ?? `\\${character}`);

const percentEncode = (text: string, characters: RegExp): string =>
  text.replace(characters, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A URL for the field `url`, which readers take as it stands. Braces and backslashes are encoded,
 * because a brace without its partner would end the field.
 */
const bibtexUrl = (url: string): string => percentEncode(url, /[{}\\]/g);

/**
 * A URL inside a field that TeX reads, where a percent sign would start a comment, and a dollar
 * sign a formula.
 */
const latexUrl = (url: string): string => `\\url{${percentEncode(url, /[{}\\$]/g).replace(/[%#]/g, '\\$&')}}`;

function bibtexEntry(source: Source): string {
  const { id, title, publisher, url, archiveUrl, publishedOn, publishedOnInferred, retrievedOn } = source;
  // biblatex writes a half or a quarter as a range of months.
  const months = publishedOn === undefined ? null : monthsOfPart(publishedOn);
  const [year, month] = (months === null ? publishedOn : publishedOn?.slice(0, 4))?.split('-') ?? [];
  const notes = [
    ...(publishedOnInferred && publishedOn !== undefined ? ['date inferred'] : []),
    ...(archiveUrl === undefined ? [] : [`archived: ${latexUrl(archiveUrl)}`]),
  ];
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Double braces preserve the capitals of the title.
    ['title', `{${escapeLatex(title)}}`],
    ['author', `{${escapeLatex(publisher)}}`],
    ['publisher', escapeLatex(publisher)],
    ['date', months === null ? publishedOn : months.join('/')],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['url', url === undefined ? undefined : bibtexUrl(url)],
    ['urldate', retrievedOn],
    ['note', notes.length === 0 ? undefined : notes.join('; ')],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]));
  return `@online{${id},\n${lines.join(',\n')}\n}`;
}

/** Parts of a date; those of the first and the last month of a half or a quarter. */
const dateParts = (date: PartialDate): number[][] =>
  (monthsOfPart(date) ?? [date]).map((each) => each.split('-').map(Number));

function cslItem(source: Source): object {
  const { id, kind, title, publisher, url, archiveUrl, publishedOn, publishedOnInferred } = source;
  const { retrievedOn, language } = source;
  return {
    id,
    type: CSL_TYPES[kind],
    title,
    publisher,
    'container-title': publisher,
    ...(url === undefined ? {} : { URL: url }),
    ...(publishedOn === undefined
      ? {}
      : {
          issued: { 'date-parts': dateParts(publishedOn), ...(publishedOnInferred ? { circa: true } : {}) },
        }),
    ...(retrievedOn === undefined ? {} : { accessed: { 'date-parts': dateParts(retrievedOn) } }),
    ...(language === undefined ? {} : { language }),
    ...(archiveUrl === undefined ? {} : { note: `Archived: ${archiveUrl}` }),
  };
}
