import type { View, Work } from './snapshot.ts';
import type { Sum } from './sums.ts';

/** What sums are grouped by. */
export type TotalBy = 'PAYER' | 'PAYEE' | 'TYPE' | 'YEAR' | 'COUNTRY';

/** The sum of one group. */
export interface Total extends Sum {
  /** The id of the payer or payee, the type, the year, the country; "unknown" where there is none. */
  readonly key: string;
  /** The payer or payee; null where grouped by something else. */
  readonly entity: number | null;
}

/** The money that the relationships in view move, by group, the largest groups first. */
export declare function totals(
  view: View,
  asked: { readonly by: TotalBy; readonly first: number },
): Work<Total[]>;
