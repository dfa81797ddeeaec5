/** A name that wants to stand beside its entity, in pixels of the window. */
export interface Wanted {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

/** Where a name stands: the left end of its line, halfway up. */
export interface Label {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The sides of a square of the grid that boxes are looked up in. */
const CELL = 64;

/** The boxes that are taken, found by where they are. */
class Taken {
  readonly #cells = new Map<string, Box[]>();

  *#around({ left, right, top, bottom }: Box): Iterable<string> {
    for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x += 1)
      for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y += 1) yield `${x} ${y}`;
  }

  add(box: Box): void {
    for (const cell of this.#around(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    for (const cell of this.#around(box))
      for (const other of this.#cells.get(cell) ?? [])
        if (
          box.left < other.right &&
          other.left < box.right &&
          box.top < other.bottom &&
          other.top < box.bottom
        )
          return false;
    return true;
  }
}

const GAP = 4;

/**
 * Which names are shown, and where: the first ones wanted come first, each beside, above or below its entity, and only where it covers neither
 * another name nor an entity and is not cut off by the edge of the window. What has no room is left out.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  height: number,
  window: { readonly width: number; readonly height: number },
): Label[] {
  const taken = new Taken();
  for (const { x, y, radius } of wanted)
    taken.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const half = height / 2;
  const labels: Label[] = [];
  for (const { id, x, y, radius, width } of wanted) {
    const spots = [
      [x + radius + GAP, y],
      [x - radius - GAP - width, y],
      [x - width / 2, y + radius + GAP + half],
      [x - width / 2, y - radius - GAP - half],
    ] as const;
    for (const [left, middle] of spots) {
      const box = { left, right: left + width, top: middle - half, bottom: middle + half };
      const inside =
        box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
      if (!inside || !taken.isFree(box)) continue;
      taken.add(box);
      labels.push({ id, x: left, y: middle });
      break;
    }
  }
  return labels;
}
