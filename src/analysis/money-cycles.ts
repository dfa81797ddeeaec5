import { relationshipsBetween } from './relationships-between.ts';
import { cyclesOfLength } from './cycles.ts';
import { DealSums } from './deal-sums.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { View } from './snapshot.ts';
import type { SlicedTask } from './sliced-task.ts';
import { countingView } from './what-counts.ts';
import { partiesWithRole } from './parties.ts';
import { GroupedSums, type MoneySum } from './sums.ts';
import { PathSearch } from './path-search.ts';

/** One step of a cycle: payer, payee, and the sum of the relationships between them. */
export interface PaymentStep extends MoneySum {
  readonly payer: number;
  readonly payee: number;
  /** Best-evidenced first. */
  readonly relationships: readonly number[];
}

/**
 * Amount in one currency that may be the same money in every step: from 0 to the smallest upper
 * bound.
 */
export interface SameMoneyRange {
  readonly currency: string;
  readonly low: 0;
  readonly high: number | null;
}

/** A cycle of payments. */
export interface MoneyCycleResult {
  readonly entities: readonly number[];
  /** As many as entities; the last one pays the first. */
  readonly steps: readonly PaymentStep[];
  readonly disputed: boolean;
  /** Only currencies that every step states. */
  readonly sameMoney: readonly SameMoneyRange[];
}

/** Options of a cycle query. */
export interface MoneyCyclesOptions {
  /** Entity in every cycle; null for any. */
  readonly through: number | null;
  readonly maxLength: number;
  readonly limit: number;
}

/** Builds cycles with their steps from lists of entities. */
class CycleBuilder {
  readonly #view: View;
  /** By payer and payee, because the cycles through one entity share many steps. */
  readonly #steps = new Map<string, PaymentStep>();

  /** @param view the relationships that count. */
  constructor(view: View) {
    this.#view = view;
  }

  build(entities: readonly number[]): MoneyCycleResult {
    const { snapshot } = this.#view;
    const steps = entities.map((payer, index) =>
      this.#step(payer, entities[(index + 1) % entities.length] ?? payer),
    );
    const disputed = steps.some(({ relationships }) =>
      relationships.some((relationship) => snapshot.disputed[this.#view.version(relationship)] === 1),
    );
    return { entities, steps, disputed, sameMoney: sameMoneyRanges(steps) };
  }

  #step(payer: number, payee: number): PaymentStep {
    const key = `${payer} ${payee}`;
    let step = this.#steps.get(key);
    if (step === undefined) this.#steps.set(key, (step = this.#createStep(payer, payee)));
    return step;
  }

  #createStep(payer: number, payee: number): PaymentStep {
    const { snapshot } = this.#view;
    const relationships = relationshipsBetween(this.#view, payer, payee, 'PAYS');
    const sums = new GroupedSums(snapshot);
    // Groups are pairs of a payer and a payee, each as one number.
    const pairOf = (from: number, to: number): number => from * snapshot.entityCount + to;
    const pair = pairOf(payer, payee);
    const deals = new DealSums(this.#view, {
      byParty: true,
      side: 'PAID',
      sums,
      readGroups: (relationship, _, groups) => {
        const type = snapshot.relationshipType[relationship] ?? 0;
        const payees = partiesWithRole(snapshot, relationship, PAYEE_ROLE[type] ?? -1);
        let count = 0;
        for (const from of partiesWithRole(snapshot, relationship, PAYER_ROLE[type] ?? -1))
          for (const to of payees) groups[count++] = pairOf(from, to);
        return count;
      },
      sumOf: (group) => (group === pair ? 0 : -1),
    });
    for (const relationship of relationships) deals.add(relationship, this.#view.version(relationship));
    return { payer, payee, relationships, ...sums.sumOf() };
  }
}

function sameMoneyRanges(steps: readonly PaymentStep[]): SameMoneyRange[] {
  const [first, ...others] = steps;
  return (first?.total ?? []).flatMap(({ currency, high }): SameMoneyRange[] => {
    let minHigh = high ?? Infinity;
    for (const { total } of others) {
      const match = total.find((interval) => interval.currency === currency);
      if (match === undefined) return [];
      minHigh = Math.min(minHigh, match.high ?? Infinity);
    }
    return [{ currency, low: 0, high: minHigh === Infinity ? null : minHigh }];
  });
}

/**
 * Payment cycles of at least two different entities, each once: shortest first, then the ones with
 * the better-evidenced weakest step, then by the IDs along the cycle. A cycle starts at `through`,
 * or at its smallest ID. Canceled and rumored deals are in no step, unless the filter names
 * statuses.
 */
export function* moneyCycles(
  allInView: View,
  { through, maxLength, limit }: MoneyCyclesOptions,
): SlicedTask<MoneyCycleResult[]> {
  const view = countingView(allInView);
  const builder = new CycleBuilder(view);
  const cycles: MoneyCycleResult[] = [];
  const search =
    through === null ? null : new PathSearch(view, { from: through, to: through, direction: 'PAYS' });
  for (let length = 2; length <= maxLength && cycles.length < limit; length++) {
    const paths =
      search === null
        ? yield* cyclesOfLength(view, length, limit - cycles.length)
        : (yield* search.pathsOfLength(length, limit - cycles.length)).map(({ entities }) =>
            entities.slice(0, -1),
          );
    for (const entities of paths) cycles.push(builder.build(entities));
    if (search?.exhausted === true) break;
  }
  return cycles;
}
