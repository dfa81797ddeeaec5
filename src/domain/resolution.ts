import type { Amount } from './amount.ts';
import type { ClaimInView } from './claim-in-view.ts';
import type { Conflict } from './conflict.ts';
import { summarizeEvidence, type Evidence } from './evidence.ts';
import type { Id } from './id.ts';
import type { Day } from './partial-date.ts';
import { compareClaims, publicationKey } from './resolution-rules.ts';
import { resolveTerm } from './term-resolution.ts';
import { TERM_RULES, type TermRule } from './term-rules.ts';
import { statusRank, TERM_NAMES, TERMS, type DealStatus, type ResolvedTerms } from './terms.ts';
import { inferValuationBases } from './valuation-basis.ts';

/** The resolution of the claims of a relationship. */
export interface ResolvedRelationship {
  readonly terms: ResolvedTerms;
  readonly evidence: Evidence;
  readonly conflicts: readonly Conflict[];
  /** The day of the cancellation; present only if the status is CANCELLED. */
  readonly cancelledOn?: Day;
}

/** Whether a claim decides terms; forecasts and opinions neither decide nor conflict. */
function decidesTerms(claim: ClaimInView): boolean {
  return claim.modality !== 'FORECAST' && claim.modality !== 'OPINION';
}

/**
 * The status of the latest-published claim. Among claims of the same day, the status furthest along
 * wins, and CANCELLED ranks above all others.
 */
function resolveStatus(claims: readonly ClaimInView[]): DealStatus | undefined {
  let latestDate = '';
  let status: DealStatus | undefined;
  for (const claim of claims) {
    const stated = claim.terms?.status;
    if (stated === undefined) continue;
    const published = publicationKey(claim);
    if (
      status === undefined ||
      published > latestDate ||
      (published === latestDate && statusRank(stated) > statusRank(status))
    ) {
      latestDate = published;
      status = stated;
    }
  }
  return status;
}

/** The first day on which a claim with the status CANCELLED could be known. */
function cancellationDay(claims: readonly ClaimInView[]): Day | undefined {
  const days = claims.filter((claim) => claim.terms?.status === 'CANCELLED').map((claim) => claim.knownFrom);
  return days.sort()[0];
}

/** Adds the values of other currencies, units and bases to the resolved terms. */
function addOtherValues(
  resolved: Record<string, unknown>,
  { term }: TermRule,
  others: readonly unknown[],
): void {
  if (term === 'AMOUNT') resolved['otherAmounts'] = others;
  else if (term === 'VALUATION') resolved['otherValuations'] = others;
  else
    resolved['otherQuantities'] = [
      ...((resolved['otherQuantities'] as readonly unknown[] | undefined) ?? []),
      ...others.map((quantity) => ({ term, quantity })),
    ];
}

/**
 * Resolves the claims in view of one relationship to terms, evidence and conflicts, by the rules of
 * domain.md. The result does not depend on the order of the claims.
 * @throws RangeError without claims, because such a relationship does not exist.
 */
export function resolveClaims(
  claims: readonly (ClaimInView & { readonly source: Id })[],
): ResolvedRelationship {
  if (claims.length === 0) throw new RangeError('a relationship without a claim in view does not exist');
  const deciding = claims.filter(decidesTerms);
  const resolved: Record<string, unknown> = {};
  const conflicts: Conflict[] = [];
  const status = resolveStatus(deciding);
  if (status !== undefined) resolved['status'] = status;
  for (const rule of TERM_RULES) {
    const stating =
      rule.term === 'VALUATION'
        ? inferValuationBases(deciding, resolved['amount'] as Amount | undefined)
        : deciding;
    const term = resolveTerm(rule, stating);
    if (term === undefined) continue;
    resolved[rule.field] = term.value;
    if (term.others.length > 0) addOtherValues(resolved, rule, term.others);
    conflicts.push(...term.conflicts);
  }
  const measured = deciding.filter((claim) => claim.terms?.metric !== undefined);
  if (measured.length > 0)
    resolved['metric'] = measured.reduce((a, b) => (compareClaims(b, a) > 0 ? b : a)).terms?.metric;
  const undisclosed = TERM_NAMES.filter(
    (name) =>
      resolved[TERMS[name].field] === undefined &&
      deciding.some((claim) => claim.terms?.undisclosed?.includes(name)),
  );
  if (undisclosed.length > 0) resolved['undisclosed'] = undisclosed;
  const cancelledOn = status === 'CANCELLED' ? cancellationDay(deciding) : undefined;
  return {
    terms: resolved,
    evidence: summarizeEvidence(
      claims,
      new Set(claims.map((claim) => claim.source)).size,
      conflicts.length > 0,
    ),
    conflicts,
    ...(cancelledOn === undefined ? {} : { cancelledOn }),
  };
}
