type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** An array with room for at least this many numbers: the same one, or a larger copy with an eighth to spare. */
export function roomFor<A extends Numbers>(array: A, length: number): A {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(
    Math.max(64, Math.ceil(length * 1.125)),
  );
  larger.set(array);
  return larger;
}

/** Words with their places, of which there are few and none is taken out again. */
export class Words {
  readonly list: string[];
  readonly #places: Map<string, number>;

  /** @param first the words that are there from the beginning. */
  constructor(first: readonly string[] = []) {
    this.list = [...first];
    this.#places = new Map(this.list.map((word, place) => [word, place]));
  }

  /** The place of a word, which is added where it is new. */
  place(word: string): number {
    let place = this.#places.get(word);
    if (place === undefined) {
      place = this.list.push(word) - 1;
      this.#places.set(word, place);
    }
    return place;
  }
}
