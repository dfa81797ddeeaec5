import { TERMS } from '../generated/domain.ts';
import type { ChangeFragment, TermName } from '../generated/operations.ts';
import { joinDistinct, type CsvColumn } from './csv.ts';
import { formatCredit, statedTerms } from './terms.ts';
import { sourceAddressColumn } from './source-columns.ts';
import type { TableContext } from './view-stamp.ts';
import { humanize } from './wording.ts';

/** One way in which a deal changed between two days. */
export type ChangeKind = 'new' | 'disputed' | 'settled' | 'terms' | 'evidence';

/** Display name of each kind of change. */
export const CHANGE_NAMES: Readonly<Record<ChangeKind, string>> = {
  new: 'New',
  disputed: 'Now disputed',
  settled: 'No longer disputed',
  terms: 'Terms changed',
  evidence: 'More evidence',
};

/** Kinds of change of a deal; only `evidence` if nothing else changed. */
export function changeKinds({
  appeared,
  becameDisputed,
  settled,
  changedTerms,
}: ChangeFragment): ChangeKind[] {
  const kinds: ChangeKind[] = [
    ...(appeared ? ['new' as const] : []),
    ...(becameDisputed ? ['disputed' as const] : []),
    ...(settled ? ['settled' as const] : []),
    ...(!appeared && changedTerms.length > 0 ? ['terms' as const] : []),
  ];
  return kinds.length === 0 ? ['evidence'] : kinds;
}

/** A term on the earlier and on the later day; null if unstated. */
export interface TermChange {
  readonly term: TermName;
  readonly before: string | null;
  readonly after: string | null;
}

/** The changed terms of a deal; all stated terms if the deal is new. */
export function termChanges({ before, after, appeared, changedTerms }: ChangeFragment): TermChange[] {
  const displayOf = (terms: ChangeFragment['before'], term: TermName): string | null =>
    (terms && statedTerms(terms).find((each) => each.term === term)?.display) ?? null;
  const terms = appeared ? statedTerms(after).map(({ term }) => term) : changedTerms;
  return terms.map((term) => ({ term, before: displayOf(before, term), after: displayOf(after, term) }));
}

const formatTermChanges = (changes: readonly TermChange[]): string =>
  changes
    .map(({ term, before, after }) => `${TERMS[term].name}: ${before ?? '–'} → ${after ?? '–'}`)
    .join('; ');

/** CSV columns of a list of changes, with the sources of the claims behind each. */
export function changeColumns({ linkTo }: TableContext): CsvColumn<ChangeFragment>[] {
  return [
    { heading: 'id', value: ({ relationship }) => relationship.id },
    { heading: 'type', value: ({ relationship }) => humanize(relationship.type) },
    { heading: 'title', value: ({ relationship }) => relationship.title },
    { heading: 'link', value: ({ relationship: { id } }) => linkTo({ view: 'relationship', id }) },
    { heading: 'change', value: (change) => changeKinds(change).map((kind) => CHANGE_NAMES[kind]).join('; ') }, // prettier-ignore
    { heading: 'terms', value: (change) => formatTermChanges(termChanges(change)) },
    { heading: 'disputed', value: ({ relationship }) => relationship.evidence.disputed },
    { heading: 'claims that became known', value: ({ claims }) => claims.length },
    { heading: 'claim ids', value: ({ claims }) => claims.map(({ id }) => id).join('; ') },
    { heading: 'sources', value: ({ claims }) => joinDistinct(claims.map(formatCredit)) },
    sourceAddressColumn(({ claims }) => claims.map(({ source }) => source)),
  ];
}
