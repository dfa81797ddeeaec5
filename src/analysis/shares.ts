import type { View } from './snapshot.ts';
import { versionUpperBound, versionLowerBound } from './sums.ts';

/** What shares are measured by: stated money in one currency, or the number of relationships. */
export type ShareMeasure = 'MONEY' | 'LINKS';

/** The share of one entity in a whole. */
export interface EntityShare {
  readonly entity: number;
  /** By the middles of what is stated. */
  readonly percent: number;
  /** The least and the most that it can be, whatever the true amounts are. */
  readonly percentLow: number;
  readonly percentHigh: number;
  readonly relationships: number;
}

interface ShareBounds {
  low: number;
  high: number;
  relationships: number;
}

/** What several entities have of one whole, as relationships are added to it. */
export class ShareCalculator {
  readonly #view: View;
  readonly #measure: ShareMeasure;
  readonly #currency: number;
  readonly #bounds = new Map<number, ShareBounds>();
  /** How many relationships the shares are worked out from. */
  counted = 0;
  /** How many state no amount. */
  unstated = 0;
  /** How many state an amount without an upper end, or in another currency. */
  leftOut = 0;

  constructor(view: View, measure: ShareMeasure, currency: string) {
    this.#view = view;
    this.#measure = measure;
    this.#currency = view.snapshot.currencies.indexOf(currency);
  }

  /** How many have a part, those with none that can be told included. */
  get entityCount(): number {
    return this.#bounds.size;
  }

  /** Adds what a relationship in view gives to those who have it; several of them may each have from nothing to all of it. */
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

  /** The shares, in no order; none where nothing can be told. */
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

  /** The Herfindahl-Hirschman index by the lower ends, by the middles or by the upper ends: the sum of the squares of the shares in percent. Null where all are 0. */
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
