/** Pseudorandom generator; the sequence is the same for the same seed on every machine. */
export interface RandomGenerator {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from 0 to `limit` - 1. */
  nextInt(limit: number): number;
  /** True with this probability (0 to 1). */
  chance(share: number): boolean;
  /** A random item of a list. */
  pick<T>(list: readonly [T, ...T[]]): T;
  /** A random item of a list with weights. */
  pickWeighted<T>(list: readonly (readonly [T, number])[]): T;
}

/**
 * Hashes whole numbers, so that neighbors have nothing in common (the finalizer of MurmurHash3, for
 * each number).
 */
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
 * Generator for one object, identified by numbers: a seed, a kind and an index. Each object has its
 * own sequence, so it can be generated without the previous ones (mulberry32).
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
      throw new RangeError('a weighted choice needs at least one item with a positive weight');
    },
  };
}
