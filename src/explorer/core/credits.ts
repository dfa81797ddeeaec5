import { formatDate } from './dates.ts';
import { escapeMarkup } from './escape-markup.ts';
import type { ViewStamp } from './view-stamp.ts';
import { formatList } from './wording.ts';

/** Maximum number of publishers in a line of text. */
const MAX_PUBLISHERS = 14;

/** The parts of a source that a line of credits names. */
export interface CreditedSource {
  readonly id: string;
  readonly publisher: string;
}

/**
 * Describes sources by their number and publishers: "Sources: 5 by Example News and 2 more
 * publishers." Publishers of many sources come first.
 */
export function describeSources(sources: readonly CreditedSource[], maxPublishers = MAX_PUBLISHERS): string {
  if (sources.length === 0) return 'Sources: none.';
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const publishers = [...counts]
    .toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([publisher]) => publisher);
  const rest = publishers.length - maxPublishers;
  const listed = rest > 1 ? [...publishers.slice(0, maxPublishers), `${rest} more publishers`] : publishers;
  return `Sources: ${sources.length.toLocaleString('en-US')} by ${formatList(listed)}.`;
}

/** Describes what a view is known from: "Known as of 1 October 2025, from all sources". */
export function describeKnowledge({ asOf, evidence }: Pick<ViewStamp, 'asOf' | 'evidence'>): string {
  return `Known as of ${formatDate(asOf)}, from ${evidence}`;
}

/** Describes the licenses of data sets: "Data license: CC0-1.0". */
export function describeLicense(datasets: readonly { readonly license: string }[]): string {
  const licenses = [...new Set(datasets.map(({ license }) => license))];
  return `Data ${licenses.length === 1 ? 'license' : 'licenses'}: ${formatList(licenses)}`;
}

/** Citation of a view: title, day, revision and address. */
export function citeView(title: string, { asOf, revision, url }: ViewStamp): string {
  return `“${title}”. dealgraph, as of ${formatDate(asOf)}, revision ${revision}. ${url}`;
}

/** HTML that shows a view in a frame, with a permanent link below it. */
export function embedCode(
  title: string,
  { asOf, url }: Pick<ViewStamp, 'asOf' | 'url'>,
  frame: { readonly url: string; readonly height: number },
): string {
  const name = escapeMarkup(title);
  return [
    `<iframe src="${escapeMarkup(frame.url)}" title="${name}" width="100%" height="${frame.height}" loading="lazy" style="border:0"></iframe>`,
    `<p><a href="${escapeMarkup(url)}">${name}</a>, dealgraph, as of ${formatDate(asOf)}</p>`,
  ].join('\n');
}
