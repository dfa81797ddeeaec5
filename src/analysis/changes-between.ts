import type { View, Work } from './snapshot.ts';

/** What became known about one relationship between two days. */
export interface RelationshipChange {
  readonly relationship: number;
  /** Its versions on the two days; -1 before it appeared. */
  readonly before: number;
  readonly after: number;
  /** Whether it was not known at all before. */
  readonly appeared: boolean;
  /** Whether its sources have come to disagree, or no longer do. */
  readonly becameDisputed: boolean;
  readonly settled: boolean;
  /** Places in the snapshot's lists of claims of those that became known after the first day and up to the second. */
  readonly claims: readonly number[];
}

/**
 * The relationships about which something became known after one day and up to another, what became known last first. A filter has to keep them on either of
 * the two days.
 */
export declare function changesBetween(
  before: View,
  after: View,
  days: { readonly from: number; readonly to: number },
): Work<RelationshipChange[]>;
