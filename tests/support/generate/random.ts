/** A source of numbers that look random and are the same for the same seed, on every machine. */
export interface RandomGenerator {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from 0 to below `limit`. */
  nextInt(limit: number): number;
  /** Whether something that happens this often (0 to 1) happens now. */
  chance(share: number): boolean;
  /** One of a list. */
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of a list of things with weights. */
  pickWeighted<T>(list: readonly (readonly [T, number])[]): T;
}

/** Mixes the bits of whole numbers, so that neighbours give nothing alike (the finalizer of MurmurHash3, by number). */
function mix(numbers: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash;
}

/**
 * Random numbers for one thing, named by numbers: a seed, what sort of thing it is, and which one. Each thing has a sequence of its own, so that
 * any of them can be made without making those before it (mulberry32).
 */
export function createRandom(...name: readonly number[]): RandomGenerator {
  let state = mix(name);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
  const nextInt = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    nextInt,
    chance: (share) => next() < share,
    pick: (list) => list[nextInt(list.length)] ?? list[0],
    pickWeighted: (list) => {
      const total = list.reduce((sum, [, weight]) => sum + weight, 0);
      let remaining = next() * total;
      for (const [value, weight] of list) if ((remaining -= weight) < 0) return value;
      throw new RangeError('a weighted choice needs at least one thing with a weight');
    },
  };
}
