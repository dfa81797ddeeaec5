import { relationshipsBetween } from './relationships-between.ts';
import { circles } from './cycles.ts';
import { counting } from './summable.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import type { View, Work } from './snapshot.ts';
import { partiesIn } from './parties.ts';
import { Sums, type Sum } from './sums.ts';
import { Walks } from './path-search.ts';

/** One step of a circle: who pays whom, and what that comes to. */
export interface MoneyStep extends Sum {
  readonly payer: number;
  readonly payee: number;
  /** The best evidenced first. */
  readonly relationships: readonly number[];
}

/** How much money of one currency may be the same all the way round: from nothing to the least that a step allows at most. */
export interface SameMoney {
  readonly currency: string;
  readonly low: 0;
  readonly high: number | null;
}

/** A circle along which money goes. */
export interface MoneyCycle {
  readonly entities: readonly number[];
  /** As many as there are entities; the last one pays the first. */
  readonly steps: readonly MoneyStep[];
  readonly disputed: boolean;
  /** Only currencies that every step states. */
  readonly sameMoney: readonly SameMoney[];
}

/** What is asked of circles. */
export interface MoneyCyclesAsked {
  /** Who is in all of them; anybody, where it is null. */
  readonly through: number | null;
  readonly maxLength: number;
  readonly limit: number;
}

/** Makes steps and circles of the entities in them. */
class Telling {
  readonly #view: View;
  readonly #counts: (relationship: number) => boolean;
  /** By payer and payee: the circles through one entity share many. */
  readonly #steps = new Map<string, MoneyStep>();

  constructor(view: View) {
    this.#view = view;
    this.#counts = counting(view);
  }

  circle(entities: readonly number[]): MoneyCycle {
    const { snapshot } = this.#view;
    const steps = entities.map((payer, place) =>
      this.#step(payer, entities[(place + 1) % entities.length] ?? payer),
    );
    const disputed = steps.some(({ relationships }) =>
      relationships.some((relationship) => snapshot.disputed[this.#view.version(relationship)] === 1),
    );
    return { entities, steps, disputed, sameMoney: sameMoney(steps) };
  }

  #step(payer: number, payee: number): MoneyStep {
    const key = `${payer} ${payee}`;
    let step = this.#steps.get(key);
    if (step === undefined) this.#steps.set(key, (step = this.#newStep(payer, payee)));
    return step;
  }

  #newStep(payer: number, payee: number): MoneyStep {
    const { snapshot } = this.#view;
    const relationships = relationshipsBetween(this.#view, payer, payee, 'PAYS');
    const sums = new Sums(snapshot);
    for (const relationship of relationships) {
      if (!this.#counts(relationship)) continue;
      const type = snapshot.relationshipType[relationship] ?? 0;
      const shared = [PAYER_ROLE, PAYEE_ROLE].some(
        (roles) => partiesIn(snapshot, relationship, roles[type] ?? -1).length > 1,
      );
      sums.add(this.#view.version(relationship), shared);
    }
    return { payer, payee, relationships, ...sums.sumOf() };
  }
}

function sameMoney(steps: readonly MoneyStep[]): SameMoney[] {
  const [first, ...others] = steps;
  return (first?.total ?? []).flatMap(({ currency, high }): SameMoney[] => {
    let least = high ?? Infinity;
    for (const { total } of others) {
      const own = total.find((interval) => interval.currency === currency);
      if (own === undefined) return [];
      least = Math.min(least, own.high ?? Infinity);
    }
    return [{ currency, low: 0, high: least === Infinity ? null : least }];
  });
}

/**
 * Circles of at least two different entities along which money goes, each once: the shortest first; of those as long, the ones whose weakest step is better evidenced, then by the ids on
 * the way. A circle begins with `through`, or with its smallest id.
 */
export function* moneyCycles(
  view: View,
  { through, maxLength, limit }: MoneyCyclesAsked,
): Work<MoneyCycle[]> {
  const telling = new Telling(view);
  const found: MoneyCycle[] = [];
  const walks = through === null ? null : new Walks(view, { from: through, to: through, direction: 'PAYS' });
  for (let length = 2; length <= maxLength && found.length < limit; length++) {
    const ways =
      walks === null
        ? yield* circles(view, length, limit - found.length)
        : (yield* walks.ofLength(length, limit - found.length)).map(({ entities }) => entities.slice(0, -1));
    for (const entities of ways) found.push(telling.circle(entities));
    if (walks?.exhausted === true) break;
  }
  return found;
}
