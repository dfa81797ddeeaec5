import type { ClaimLineFragment, TermName, TermValuesFragment } from '../generated/operations.ts';
import { formatDate } from './dates.ts';
import { STATUS_NAMES } from './wording.ts';

type TermsFragment = TermValuesFragment;

/** Formatter of each term, in display order. */
const TERM_FORMATTERS: Readonly<Record<TermName, (terms: TermsFragment) => string | null>> = {
  STATUS: ({ status }) => (status === null ? null : STATUS_NAMES[status]),
  AMOUNT: ({ amount }) => amount?.display ?? null,
  VALUATION: ({ valuation }) => valuation?.display ?? null,
  STAKE_PERCENT: ({ stakePercent }) => stakePercent?.display ?? null,
  CAPACITY_MEGAWATTS: ({ capacityMegawatts }) => capacityMegawatts?.display ?? null,
  UNITS: ({ units }) => units?.display ?? null,
  ANNOUNCED_ON: ({ announcedOn }) => (announcedOn === null ? null : formatDate(announcedOn)),
  STARTS_ON: ({ startsOn }) => (startsOn === null ? null : formatDate(startsOn)),
  ENDS_ON: ({ endsOn }) => (endsOn === null ? null : formatDate(endsOn)),
};

const TERMS = Object.keys(TERM_FORMATTERS) as readonly TermName[];

/** A term with its formatted value. */
export interface StatedTerm {
  readonly term: TermName;
  readonly display: string;
}

/** The stated terms of a deal or a claim. Terms that a source withholds read "not disclosed". */
export function statedTerms(terms: TermsFragment): StatedTerm[] {
  return TERMS.flatMap((term) => {
    const display =
      TERM_FORMATTERS[term](terms) ?? (terms.undisclosed.includes(term) ? 'not disclosed' : null);
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

/** One term of a deal with the claims that state it. */
export interface TermWithClaims {
  readonly term: TermName;
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
  return TERMS.flatMap((term) => {
    const display = statedTerms(terms).find((each) => each.term === term)?.display ?? null;
    const stating = claimTerms.flatMap(({ claim, stated }) =>
      stated.filter((each) => each.term === term).map((each) => ({ claim, display: each.display })),
    );
    return display === null && stating.length === 0 ? [] : [{ term, display, claims: stating }];
  });
}

/** Claims by publication date of their source, earliest first; undated claims last. */
export function sortByPublication<C extends ClaimLineFragment>(claims: readonly C[]): C[] {
  const date = ({ source }: C): string => source.publishedOn ?? '9999';
  return claims.toSorted((a, b) => (date(a) < date(b) ? -1 : date(a) > date(b) ? 1 : 0));
}
