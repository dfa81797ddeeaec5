type NumericArray =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/**
 * Array with room for at least this many numbers: the same one, or a copy with an eighth to spare.
 */
export function ensureCapacity<A extends NumericArray>(array: A, length: number): A {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(
    Math.max(64, Math.ceil(length * 1.125)),
  );
  larger.set(array);
  return larger;
}

/** Numbers a small set of strings from 0. None is removed. */
export class StringTable {
  readonly strings: string[];
  readonly #indexes: Map<string, number>;

  /** @param initial strings with the first indexes. */
  constructor(initial: readonly string[] = []) {
    this.strings = [...initial];
    this.#indexes = new Map(this.strings.map((text, index) => [text, index]));
  }

  /** Index of a string, which is added if it is new. */
  intern(text: string): number {
    let index = this.#indexes.get(text);
    if (index === undefined) {
      index = this.strings.push(text) - 1;
      this.#indexes.set(text, index);
    }
    return index;
  }
}
