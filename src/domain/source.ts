import { z } from 'zod';
import { url } from './entity.ts';
import { id } from './id.ts';
import { day, partialDate } from './partial-date.ts';
import {
  textMatching,
  oneOf,
  optional,
  record,
  describeValue,
  text,
  withDefault,
} from './schema-builders.ts';
import { tableKeys } from './table-keys.ts';

/** The name of each kind of publication for readers, in lowercase. */
export const SOURCE_KIND_LABELS = {
  FILING: 'filing',
  PRESS_RELEASE: 'press release',
  NEWS: 'news',
  RESEARCH: 'research',
  BLOG: 'blog',
  REFERENCE: 'reference work',
  OTHER: 'other source',
} as const;
export type SourceKind = keyof typeof SOURCE_KIND_LABELS;
/** The kinds of publications. */
export const SOURCE_KINDS = tableKeys(SOURCE_KIND_LABELS);

/** The weight of each kind of source in a conflict (domain.md, Conflicts, rule 2). */
export const SOURCE_WEIGHT: Readonly<Record<SourceKind, number>> = {
  FILING: 6,
  PRESS_RELEASE: 5,
  RESEARCH: 4,
  NEWS: 4,
  REFERENCE: 3,
  BLOG: 2,
  OTHER: 1,
};

/** Whether each kind of source is official (domain.md, Evidence floor). */
const IS_OFFICIAL: Readonly<Record<SourceKind, boolean>> = {
  FILING: true,
  PRESS_RELEASE: true,
  NEWS: false,
  RESEARCH: false,
  BLOG: false,
  REFERENCE: false,
  OTHER: false,
};

/** Whether claims from sources of a kind are in view at the evidence floor OFFICIAL. */
export function isOfficial(kind: SourceKind): boolean {
  return IS_OFFICIAL[kind];
}

/** The official kinds of sources. */
export const OFFICIAL_SOURCE_KINDS: readonly SourceKind[] = SOURCE_KINDS.filter(isOfficial);

/** The zod schema of a source in a data set. */
export const source = record('a source', {
  id,
  title: text('a title', 1000),
  publisher: text('a publisher', 300),
  kind: oneOf(SOURCE_KINDS),
  url: optional(url),
  archiveUrl: optional(url),
  publishedOn: optional(partialDate),
  publishedOnInferred: withDefault(
    z.boolean({
      error: (issue) => `publishedOnInferred must be true or false (got ${describeValue(issue.input)})`,
    }),
    false,
  ),
  retrievedOn: optional(day),
  language: optional(
    textMatching('a language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}$/, 'a BCP 47 tag such as "en"'),
  ),
});

/** A publication that claims come from. */
export type Source = z.output<typeof source>;
