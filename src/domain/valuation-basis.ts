import type { Amount } from './amount.ts';
import type { Basis } from './basis.ts';
import type { ClaimInView } from './claim-in-view.ts';
import { figureStatement } from './term-rules.ts';

/** By how many percent of a round the difference of two rounded valuations can miss its amount. */
const ROUNDING_PERCENT = 10;

/** Whether an amount or a valuation names a figure and not a limit. */
const isPointFigure = ({ qualifier }: Amount): boolean => qualifier === 'EXACTLY' || qualifier === 'ABOUT';

/** Whether `post` is the valuation `pre` plus the money of the round. */
function isPreAndPost(pre: ClaimInView, post: ClaimInView, round: number): boolean {
  const [from, to] = [pre.terms?.valuation, post.terms?.valuation];
  if (from === undefined || to === undefined || to.value <= from.value) return false;
  // Figures that agree say the same thing.
  if (figureStatement(pre, from).to >= figureStatement(post, to).from) return false;
  return 100 * Math.abs(to.value - from.value - round) <= ROUNDING_PERCENT * round;
}

/**
 * Gives a basis to valuations without one if two of them differ by the money of the round: the
 * lower one is pre-money, the higher one is post-money, so they do not conflict. If one could be
 * both, none has a basis.
 * @param round the resolved amount of the deal.
 * @returns the claims, in the same order.
 */
export function inferValuationBases(
  claims: readonly ClaimInView[],
  round: Amount | undefined,
): readonly ClaimInView[] {
  if (round === undefined || !isPointFigure(round)) return claims;
  if (round.basis !== undefined && round.basis !== 'TOTAL' && round.basis !== 'ROUND') return claims;
  const open = claims.filter(({ terms }) => {
    const valuation = terms?.valuation;
    return (
      valuation?.basis === undefined && valuation?.currency === round.currency && isPointFigure(valuation)
    );
  });
  if (open.length < 2) return claims;
  const bases = new Map<ClaimInView, Basis>();
  for (const claim of open) {
    const isPre = open.some((other) => isPreAndPost(claim, other, round.value));
    const isPost = open.some((other) => isPreAndPost(other, claim, round.value));
    if (isPre && isPost) return claims;
    if (isPre) bases.set(claim, 'PRE_MONEY');
    if (isPost) bases.set(claim, 'POST_MONEY');
  }
  return claims.map((claim) => {
    const basis = bases.get(claim);
    const valuation = claim.terms?.valuation;
    if (basis === undefined || valuation === undefined) return claim;
    return { ...claim, terms: { ...claim.terms, valuation: { ...valuation, basis } } };
  });
}
