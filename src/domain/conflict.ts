import type { Amount } from './amount.ts';
import type { Basis } from './basis.ts';
import type { Id } from './id.ts';
import type { PartialDate } from './partial-date.ts';
import type { Quantity } from './quantity.ts';
import type { ResolutionRule } from './resolution-rules.ts';
import type { TermName } from './terms.ts';

/** The value of a position: one of these fields, depending on the term. */
export interface PositionValue {
  readonly amount?: Amount;
  readonly quantity?: Quantity;
  readonly date?: PartialDate;
}

/** One position of a conflict, with its claims in ledger order. */
export interface Position extends PositionValue {
  readonly display: string;
  readonly claims: readonly Id[];
}

/** Incompatible positions on one term; the first one is the winner, by `rule`. */
export interface Conflict {
  readonly term: TermName;
  /** The currency or unit of all positions; absent for dates. */
  readonly unit?: string;
  /** The basis of all positions; absent for dates and for valuations that do not say it. */
  readonly basis?: Basis;
  readonly positions: readonly Position[];
  readonly rule: ResolutionRule;
  /** One sentence about how the rule decided. */
  readonly explanation: string;
}

/** The claims that conflict with a claim: in one of its conflicts, but in no position with it. */
export function contradictingClaims(claim: Id, conflicts: readonly Conflict[]): Id[] {
  const against = new Set<Id>();
  for (const { positions } of conflicts) {
    const supported = positions.filter((position) => position.claims.includes(claim));
    if (supported.length === 0) continue;
    const compatible = new Set(supported.flatMap((position) => position.claims));
    for (const other of positions.flatMap((position) => position.claims))
      if (!compatible.has(other)) against.add(other);
  }
  return [...against];
}
