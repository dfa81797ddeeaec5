import { DEAL_STAGES, STAGE_COUNTS, STATUS_STAGES, type DealStage } from '../domain/stages.ts';
import { DEAL_STATUSES } from '../domain/terms.ts';
import type { Snapshot, View } from './snapshot.ts';

/** Layer of a version in view. Wholes and parts belong together only within one layer. */
export type LayerOf = (version: number) => number;

/** Numbers of relationships in view that sums leave out because of their status. */
export interface LeftOutCounts {
  readonly cancelled: number;
  readonly rumored: number;
}

const UNKNOWN_STAGE = DEAL_STAGES.indexOf('UNKNOWN');
/** By index of the status, the index of its stage in `DEAL_STAGES`. */
const STAGE_INDEXES = Uint8Array.from(DEAL_STATUSES, (status) => DEAL_STAGES.indexOf(STATUS_STAGES[status]));
/** By index of the stage, 1 if its deals count. */
const COUNTING_STAGES = Uint8Array.from(DEAL_STAGES, (stage) => Number(STAGE_COUNTS[stage]));

/** Index of a version's stage in `DEAL_STAGES`. */
function stageIndex({ status }: Snapshot, version: number): number {
  return STAGE_INDEXES[status[version] ?? 0] ?? UNKNOWN_STAGE;
}

/**
 * Returns whether a version in view counts in sums: all except canceled and rumored deals, unless
 * the filter names statuses (domain.md, What counts).
 */
export function countingRule({ snapshot, namesStatus }: View): (version: number) => boolean {
  if (namesStatus) return () => true;
  return (version) => COUNTING_STAGES[stageIndex(snapshot, version)] === 1;
}

/** The part of a view that counts in sums. */
export function countingView(view: View): View {
  const counts = countingRule(view);
  return {
    ...view,
    version: (relationship) => {
      const version = view.version(relationship);
      return version >= 0 && counts(version) ? version : -1;
    },
  };
}

/** One layer with everything in view. */
export const singleLayer: LayerOf = () => 0;

/** A layer per stage, by its index in `DEAL_STAGES`. */
export function stageLayers(snapshot: Snapshot): LayerOf {
  return (version) => stageIndex(snapshot, version);
}

/** Counts, by group, the relationships in view that do not count. */
export class LeftOutCounter {
  readonly #snapshot: Snapshot;
  readonly #counts: Uint32Array;

  constructor(snapshot: Snapshot, groups = 1) {
    this.#snapshot = snapshot;
    this.#counts = new Uint32Array(groups * 2);
  }

  /** @param version version of a relationship that is in view and does not count. */
  add(version: number, group = 0): void {
    const index = group * 2 + (this.#stage(version) === 'CANCELLED' ? 0 : 1);
    this.#counts[index] = (this.#counts[index] ?? 0) + 1;
  }

  countsOf(group = 0): LeftOutCounts {
    return { cancelled: this.#counts[group * 2] ?? 0, rumored: this.#counts[group * 2 + 1] ?? 0 };
  }

  #stage(version: number): DealStage {
    return DEAL_STAGES[stageIndex(this.#snapshot, version)] ?? 'UNKNOWN';
  }
}
