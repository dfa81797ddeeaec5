import { MODALITIES, type Modality } from './claim.ts';
import { daysSinceEpoch, earliestDay, latestDay, type PartialDate } from './partial-date.ts';
import { countVoices, type ClaimWeight } from './resolution-rules.ts';

/** The evidence of a relationship, counted over all its claims in view. */
export interface Evidence {
  readonly claims: number;
  readonly sources: number;
  /** Number of independent voices: asserters, or else publishers. */
  readonly publishers: number;
  readonly strongest: Modality;
  readonly weakest: Modality;
  readonly disputed: boolean;
  readonly firstPublished?: PartialDate;
  readonly lastPublished?: PartialDate;
}

/** Compares the precision of two dates; positive if the first covers fewer days. */
function comparePrecision(a: PartialDate, b: PartialDate): number {
  const days = (date: PartialDate): number =>
    daysSinceEpoch(latestDay(date)) - daysSinceEpoch(earliestDay(date));
  return days(b) - days(a);
}

/** The evidence of claims from a number of sources. */
export function summarizeEvidence(
  claims: readonly ClaimWeight[],
  sources: number,
  disputed: boolean,
): Evidence {
  const ranks = claims.map((claim) => MODALITIES.indexOf(claim.modality));
  const dates = claims.flatMap((claim) => claim.publishedOn ?? []);
  const byStart = [...dates].sort((a, b) =>
    earliestDay(a) < earliestDay(b) ? -1 : earliestDay(a) > earliestDay(b) ? 1 : comparePrecision(b, a),
  );
  const byEnd = [...dates].sort((a, b) =>
    latestDay(a) < latestDay(b) ? -1 : latestDay(a) > latestDay(b) ? 1 : comparePrecision(a, b),
  );
  const [firstPublished, lastPublished] = [byStart[0], byEnd.at(-1)];
  return {
    claims: claims.length,
    sources,
    publishers: countVoices(claims),
    strongest: MODALITIES[Math.min(...ranks)] ?? 'RUMOUR',
    weakest: MODALITIES[Math.max(...ranks)] ?? 'RUMOUR',
    disputed,
    ...(firstPublished === undefined ? {} : { firstPublished }),
    ...(lastPublished === undefined ? {} : { lastPublished }),
  };
}
