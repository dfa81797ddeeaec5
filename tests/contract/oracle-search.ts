import { entityKeys, nameLines } from '../../src/domain/entity-keys.ts';
import type { EntityRecord } from '../../src/domain/ledger-entry.ts';
import type { NameQueryWord } from '../../src/domain/name-query.ts';
import { parseSearchQuery, type SearchQuery } from '../../src/domain/search.ts';
import { fold } from '../../src/domain/text-folding.ts';
import type { EdgeArguments, NodeType } from '../../src/store/plan.ts';
import type { GraphOracle } from './oracle.ts';

/** The number of inserted, deleted, replaced and swapped characters between two words. */
function distance(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  const rows = a.map(() => b.map(() => 0));
  const at = (i: number, j: number): number => (i < 0 ? j + 1 : j < 0 ? i + 1 : (rows[i]?.[j] ?? 0));
  for (const [i, row] of rows.entries())
    for (const j of row.keys()) {
      const replaced = at(i - 1, j - 1) + (a[i] === b[j] ? 0 : 1);
      const swapped = i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j] ? at(i - 2, j - 2) + 1 : 99;
      row[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped);
    }
  return at(a.length - 1, b.length - 1);
}

const sorted = (word: string): string => Array.from(word).sort().join('');
const count = (word: string): number => Array.from(word).length;
const hasTypo = (word: string, other: string): boolean => distance(word, other) === 1;

/** A swap is the only single typo that keeps the letters. */
const isProbableTypo = (word: string, other: string): boolean =>
  hasTypo(word, other) && (count(word) >= 6 || count(other) >= 6 || sorted(word) === sorted(other));

function score(weight: number, fits: readonly number[], length: number): number {
  if (fits.length === 0 || fits.includes(0)) return 0;
  const mean = fits.reduce((sum, each) => sum + each, 0) / fits.length;
  const share = Math.min(1, fits.length / length);
  return (
    Math.round(weight * (0.8 + 0.19 * mean * (0.5 + 0.5 * share)) * (fits.includes(0.5) ? 0.5 : 1) * 1e6) /
    1e6
  );
}

/** The score of a title or summary. */
function textScore({ words, folded }: SearchQuery, weight: number, text: string): number {
  const own = fold(text);
  if (words.length === 0) return 0;
  if (own === folded) return weight;
  const textWords = own.split(' ');
  const fits = words.map((word) => {
    if (textWords.includes(word)) return 1;
    if (word.length > 1 && textWords.some((each) => each.startsWith(word))) return 0.9;
    const canHaveTypo = count(word) >= 4 && !/\p{N}/u.test(word);
    return canHaveTypo && textWords.some((each) => hasTypo(word, each)) ? 0.5 : 0;
  });
  return score(weight, fits, textWords.length);
}

function nameFit(
  { forms, isPrefix, allowsTypo }: NameQueryWord,
  words: readonly string[],
  hasOthers: boolean,
): number {
  if (forms.some((form) => words.includes(form))) return 1;
  if (isPrefix && words.some((word) => forms.some((form) => form.length > 1 && word.startsWith(form))))
    return 0.9;
  const [word = ''] = forms;
  if (!allowsTypo || (hasOthers && count(word) < 8)) return 0;
  return words.some((each) => isProbableTypo(word, each)) ? 0.5 : 0;
}

function entityScore({ names: { keys, words, wholeNames } }: SearchQuery, entity: EntityRecord): number {
  const scores = entityKeys(entity).map((key) => keys.get(key) ?? 0);
  const { name, shortName, aliases, formerNames = [] } = entity;
  const isCompany = entity.kind === 'COMPANY';
  for (const [weight, texts] of [
    [1, [name, ...(shortName === undefined ? [] : [shortName])]],
    [0.8, [...aliases, ...formerNames.map((former) => former.name)]],
  ] as const)
    for (const line of texts.flatMap((text) => nameLines(text, isCompany))) {
      const lineWords = line.split(' ');
      const hasOthers = lineWords.length !== words.length;
      if (wholeNames && hasOthers) continue;
      const fits = words.map((word) => nameFit(word, lineWords, hasOthers));
      scores.push(score(weight, fits, lineWords.length));
    }
  return Math.max(0, ...scores);
}

/** The matches of a text in view, best first, from a scan of all texts. */
export function searchResults(
  oracle: GraphOracle,
  args: EdgeArguments,
): { readonly id: string; readonly score: number }[] {
  const query = parseSearchQuery(args.text ?? '');
  if (query.words.length === 0) return [];
  const matches: { readonly id: string; readonly kind: NodeType; readonly score: number }[] = [
    ...[...oracle.entities.values()].map((entity) => ({
      id: entity.id,
      kind: 'ENTITY' as const,
      score: entityScore(query, entity),
    })),
    ...[...oracle.views.values()].map(({ record: { id, title } }) => ({
      id,
      kind: 'RELATIONSHIP' as const,
      score: textScore(query, 0.6, title),
    })),
    ...oracle.claims
      .filter((claim) => oracle.isInView(claim))
      .map(({ id, summary }) => ({ id, kind: 'CLAIM' as const, score: textScore(query, 0.4, summary) })),
    ...oracle.sourcesInView.map(({ id, title }) => ({
      id,
      kind: 'SOURCE' as const,
      score: textScore(query, 0.6, title),
    })),
  ];
  return matches
    .filter(({ kind, score: found }) => found > 0 && (args.nodeTypes?.includes(kind) ?? true))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id, score: found }) => ({ id, score: found }));
}
