import type { Id } from './id.ts';
import type { Day } from './partial-date.ts';
import type { ClaimWeight } from './resolution-rules.ts';
import type { Terms } from './terms.ts';

/** The parts of a claim in view, and of its source, that resolution uses. */
export interface ClaimInView extends ClaimWeight {
  readonly id: Id;
  /** The first day on which the claim could be known. */
  readonly knownFrom: Day;
  /** The day on which its publisher withdrew it; absent if it still counts. */
  readonly knownTo?: Day;
  readonly terms?: Terms;
}
