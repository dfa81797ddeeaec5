import type { CountedAmount } from '../domain/parts-and-wholes.ts';

/**
 * Amounts of one owner, or of all. Missing upper bounds are counted, so that they can be
 * subtracted.
 */
export class OwnerAmounts {
  /** Lower bounds of the amounts that the owner has alone, and of all that it has a part in. */
  ownLow = 0;
  #low = 0;
  /** The same of upper bounds. */
  #ownHigh = 0;
  #ownOpen = 0;
  #high = 0;
  #open = 0;

  add({ groups, low, high }: CountedAmount<number>): void {
    const isOwn = groups.length === 1;
    this.#low += low;
    if (isOwn) this.ownLow += low;
    if (high === Infinity) {
      this.#open += 1;
      if (isOwn) this.#ownOpen += 1;
    } else {
      this.#high += high;
      if (isOwn) this.#ownHigh += high;
    }
  }

  /** Upper bound of the owner; Infinity for none. */
  get high(): number {
    return this.#open > 0 ? Infinity : this.#high;
  }

  /** Middle of the interval of the owner. */
  get middle(): number {
    return (this.ownLow + this.high) / 2;
  }

  /** Lower bound of all amounts in which another owner, which is one of these, has no part. */
  lowWithout(owner: OwnerAmounts): number {
    return Math.max(0, this.#low - owner.#low);
  }

  /** Upper bound of all amounts that another owner, which is one of these, does not have alone. */
  highWithout(owner: OwnerAmounts): number {
    return this.#open > owner.#ownOpen ? Infinity : Math.max(0, this.#high - owner.#ownHigh);
  }
}

const NO_AMOUNTS = new OwnerAmounts();

/** Amounts by owner and over all. */
export class MarketAmounts {
  readonly all = new OwnerAmounts();
  readonly #byOwner = new Map<number, OwnerAmounts>();

  add(amount: CountedAmount<number>): void {
    this.all.add(amount);
    for (const owner of amount.groups) {
      let amounts = this.#byOwner.get(owner);
      if (amounts === undefined) this.#byOwner.set(owner, (amounts = new OwnerAmounts()));
      amounts.add(amount);
    }
  }

  of(owner: number): OwnerAmounts {
    return this.#byOwner.get(owner) ?? NO_AMOUNTS;
  }
}
