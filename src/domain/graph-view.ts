import type { Day } from './partial-date.ts';

/**
 * The evidence floors. At OFFICIAL, everything is resolved from claims of official sources alone
 * (domain.md, Evidence floor).
 */
export const EVIDENCE_FLOORS = ['ALL', 'OFFICIAL'] as const;
export type EvidenceFloor = (typeof EVIDENCE_FLOORS)[number];

/** The view of the graph that a query reads: a day of knowledge and an evidence floor. */
export interface GraphView {
  /** The day of knowledge; null for everything that is known now (domain.md, Two kinds of time). */
  readonly knownOn: Day | null;
  readonly evidence: EvidenceFloor;
}

/** Everything that is known now, from all sources. */
export const CURRENT_VIEW: GraphView = { knownOn: null, evidence: 'ALL' };
