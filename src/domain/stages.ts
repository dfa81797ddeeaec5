import { tableKeys } from './table-keys.ts';
import type { DealStatus } from './terms.ts';

/** The name of each stage of a deal for readers, in lowercase and in display order. */
export const STAGE_LABELS = {
  AGREED: 'agreed',
  IN_TALKS: 'in talks',
  RUMOURED: 'rumored',
  CANCELLED: 'canceled',
  UNKNOWN: 'status unknown',
} as const;
/** A group of statuses that sums tell apart; UNKNOWN without a status. */
export type DealStage = keyof typeof STAGE_LABELS;
/** The stages of a deal, in display order. */
export const DEAL_STAGES = tableKeys(STAGE_LABELS);

/** The one table of stages by status. A new status needs a row. */
export const STATUS_STAGES = {
  RUMOURED: 'RUMOURED',
  IN_TALKS: 'IN_TALKS',
  ANNOUNCED: 'IN_TALKS',
  SIGNED: 'AGREED',
  PAUSED: 'AGREED',
  ONGOING: 'AGREED',
  CLOSED: 'AGREED',
  COMPLETED: 'AGREED',
  CANCELLED: 'CANCELLED',
} as const satisfies Readonly<Record<DealStatus, DealStage>>;

/** Whether deals of a stage count in sums without a filter on status (domain.md, What counts). */
export const STAGE_COUNTS = {
  AGREED: true,
  IN_TALKS: true,
  RUMOURED: false,
  CANCELLED: false,
  UNKNOWN: true,
} as const satisfies Readonly<Record<DealStage, boolean>>;
