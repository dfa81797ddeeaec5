import type { Id } from '../domain/id.ts';
import type { Snapshot } from './snapshot.ts';

/** One relationship seen as a line between two of its parties, in the numbers of a snapshot. Its ends do not depend on which way it was walked. */
export interface Link {
  readonly relationship: number;
  /** The party whose role stands first in the table of types, or else that the record names first. */
  readonly source: number;
  readonly target: number;
  /** The place of each end's role in `PARTY_ROLES`. */
  readonly sourceRole: number;
  readonly targetRole: number;
}

/** The link that a relationship is between two of its parties. */
export declare function linkBetween(snapshot: Snapshot, relationship: number, one: number, other: number): Link;

/** The id of a link: that of its relationship and of the two parties. */
export declare function linkId(snapshot: Snapshot, link: Link): Id;
