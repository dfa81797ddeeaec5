import type { View } from './snapshot.ts';
import { versionUpperBound, versionLowerBound } from './sums.ts';

/** Basis of a share: stated money in one currency, or the number of relationships. */
export type ShareMeasure = 'MONEY' | 'LINKS';

/** Share of one entity in a sum. */
export interface EntityShare {
  readonly entity: number;
  /** Computed from the midpoints of the intervals. */
  readonly percent: number;
  /** Smallest and largest share that the stated intervals allow. */
  readonly percentLow: number;
  readonly percentHigh: number;
  readonly relationships: number;
}

interface ShareBounds {
  low: number;
  high: number;
  relationships: number;
}

/** Computes the shares of several entities in the sum of the relationships added. */
export class ShareCalculator {
  readonly #view: View;
  readonly #measure: ShareMeasure;
  readonly #currency: number;
  readonly #bounds = new Map<number, ShareBounds>();
  /** Number of relationships that the shares are computed from. */
  counted = 0;
  /** Number of relationships without a stated amount. */
  unstated = 0;
  /** Number of relationships excluded for another currency or a missing upper bound. */
  leftOut = 0;

  constructor(view: View, measure: ShareMeasure, currency: string) {
    this.#view = view;
    this.#measure = measure;
    this.#currency = view.snapshot.currencies.indexOf(currency);
  }

  /** Number of entities, including those without a known share. */
  get entityCount(): number {
    return this.#bounds.size;
  }

  /** Adds a relationship in view. Each of several owners may have 0 up to all of it. */
  add(version: number, owners: readonly number[]): void {
    const { snapshot } = this.#view;
    const interval = this.#interval(version, owners.length > 1);
    for (const owner of owners) {
      let bounds = this.#bounds.get(owner);
      if (bounds === undefined) this.#bounds.set(owner, (bounds = { low: 0, high: 0, relationships: 0 }));
      if (interval === null) continue;
      bounds.low += interval.low;
      bounds.high += interval.high;
      bounds.relationships += 1;
    }
    if (interval !== null) this.counted += 1;
    else if (snapshot.currency[version] === 0) this.unstated += 1;
    else this.leftOut += 1;
  }

  #interval(version: number, shared: boolean): { low: number; high: number } | null {
    if (this.#measure === 'LINKS') return { low: 1, high: 1 };
    const { snapshot } = this.#view;
    const currency = snapshot.currency[version] ?? 0;
    if (currency === 0 || currency !== this.#currency) return null;
    const high = versionUpperBound(snapshot, version);
    return high === Infinity ? null : { low: shared ? 0 : versionLowerBound(snapshot, version), high };
  }

  /** Shares in no particular order; none without a counted relationship. */
  get results(): EntityShare[] {
    const all = [...this.#bounds].filter(([, { high }]) => high > 0);
    const [low, high] = [this.#sum('low'), this.#sum('high')];
    return all.map(([entity, bounds]) => ({
      entity,
      percent: percent(bounds.low + bounds.high, low + high),
      percentLow: percent(bounds.low, bounds.low + high - bounds.high),
      percentHigh: percent(bounds.high, bounds.high + low - bounds.low),
      relationships: bounds.relationships,
    }));
  }

  /**
   * Herfindahl-Hirschman index by lower bounds, middles or upper bounds: the sum of the squared
   * percentages. Null if all of them are 0.
   */
  herfindahlIndex(by: 'low' | 'middle' | 'high'): number | null {
    const valueOf = ({ low, high }: ShareBounds): number =>
      by === 'low' ? low : by === 'high' ? high : low + high;
    let [total, squares] = [0, 0];
    for (const bounds of this.#bounds.values()) total += valueOf(bounds);
    if (total === 0) return null;
    for (const bounds of this.#bounds.values()) squares += percent(valueOf(bounds), total) ** 2;
    return squares;
  }

  #sum(end: 'low' | 'high'): number {
    let sum = 0;
    for (const bounds of this.#bounds.values()) sum += bounds[end];
    return sum;
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
