import { STATUS_NAMES, TERMS } from '../generated/domain.ts';
import type { ClaimLineFragment, DealStatus, TermName, TermValuesFragment } from '../generated/operations.ts';
import { formatDate, sortableDate } from './dates.ts';

type TermsFragment = TermValuesFragment;

/** Formatter of the value of a term, by the kind of the term. */
const FORMATTERS: Readonly<Record<(typeof TERMS)[TermName]['kind'], (value: never) => string>> = {
  status: (status: DealStatus) => STATUS_NAMES[status],
  money: ({ display }: { display: string }) => display,
  quantity: ({ display }: { display: string }) => display,
  date: formatDate,
};

function formatTerm(term: TermName, terms: TermsFragment): string | null {
  const { field, kind } = TERMS[term];
  const value = terms[field];
  return value === null ? null : FORMATTERS[kind](value as never);
}

/** All terms, in display order. */
export const TERM_NAMES = Object.keys(TERMS) as readonly TermName[];

/** A term with its formatted value. */
export interface StatedTerm {
  readonly term: TermName;
  readonly display: string;
}

/** The stated terms of a deal or a claim. Terms that a source withholds read "not disclosed". */
export function statedTerms(terms: TermsFragment): StatedTerm[] {
  return TERM_NAMES.flatMap((term) => {
    const display = formatTerm(term, terms) ?? (terms.undisclosed.includes(term) ? 'not disclosed' : null);
    return display === null ? [] : [{ term, display }];
  });
}

const CHANGE_PHRASES = {
  EXACTLY: 'by', ABOUT: 'by about', UP_TO: 'by up to', AT_LEAST: 'by at least', OVER: 'by over', BETWEEN: 'by',
} as const; // prettier-ignore

/** Describes a metric, such as "demand grows by over 300% by 2027". */
export function describeMetric({
  name,
  changePercent,
  qualifier,
  from,
  by,
}: NonNullable<TermsFragment['metric']>): string {
  const verb = changePercent < 0 ? 'falls' : 'grows';
  const since = from === null ? '' : ` from ${formatDate(from)}`;
  const until = by === null ? '' : ` by ${formatDate(by)}`;
  return `${name} ${verb} ${CHANGE_PHRASES[qualifier]} ${Math.abs(changePercent)}%${since}${until}`;
}

/** Formatted figures of a term in other currencies and units or of other bases, best first. */
function otherFigures(term: TermName, terms: TermsFragment): string[] {
  if (term === 'AMOUNT') return terms.otherAmounts.map(({ display }) => display);
  if (term === 'VALUATION') return terms.otherValuations.map(({ display }) => display);
  return terms.otherQuantities.filter((each) => each.term === term).map(({ quantity }) => quantity.display);
}

/** One term of a deal with the claims that state it. */
export interface TermWithClaims {
  readonly term: TermName;
  /** Formatted figures of the term that mean something else, such as a first tranche. */
  readonly others: readonly string[];
  /** Formatted resolved value; null if no claim decides it. */
  readonly display: string | null;
  readonly claims: readonly { readonly claim: ClaimLineFragment; readonly display: string }[];
}

/** The terms of a deal, each with the claims that state it. */
export function termsWithClaims(
  terms: TermsFragment,
  claims: readonly ClaimLineFragment[],
): TermWithClaims[] {
  const claimTerms = claims.map((claim) => ({ claim, stated: statedTerms(claim.terms) }));
  return TERM_NAMES.flatMap((term) => {
    const display = statedTerms(terms).find((each) => each.term === term)?.display ?? null;
    const stating = claimTerms.flatMap(({ claim, stated }) =>
      stated.filter((each) => each.term === term).map((each) => ({ claim, display: each.display })),
    );
    return display === null && stating.length === 0
      ? []
      : [{ term, display, others: otherFigures(term, terms), claims: stating }];
  });
}

/** Claims by publication date of their source, earliest first; undated claims last. */
export function sortByPublication<C extends ClaimLineFragment>(claims: readonly C[]): C[] {
  const date = ({ source }: C): string => sortableDate(source.publishedOn ?? '9999');
  return claims.toSorted((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}

/** Publisher and date of the source of a claim, such as "Example News, 2025-11". */
export function formatCredit({ source }: Pick<ClaimLineFragment, 'source'>): string {
  return `${source.publisher}, ${source.publishedOn ?? 'no date'}`;
}
