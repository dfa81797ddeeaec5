/** An entity with the width of its name, in pixels of the canvas. */
export interface LabelCandidate {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

/** Position of a name: the left end of its line, at half height. */
export interface PlacedLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface ScreenBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Side length of a grid cell. */
const CELL_SIZE = 64;

/** Occupied boxes, indexed by grid cell. */
class BoxGrid {
  readonly #cells = new Map<string, ScreenBox[]>();

  *#cellKeys({ left, right, top, bottom }: ScreenBox): Iterable<string> {
    for (let x = Math.floor(left / CELL_SIZE); x <= Math.floor(right / CELL_SIZE); x += 1)
      for (let y = Math.floor(top / CELL_SIZE); y <= Math.floor(bottom / CELL_SIZE); y += 1)
        yield `${x} ${y}`;
  }

  add(box: ScreenBox): void {
    for (const cell of this.#cellKeys(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: ScreenBox): boolean {
    for (const cell of this.#cellKeys(box))
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
 * Places names in the order of the candidates: to the right or left of, below or above the entity.
 * A name covers no other name, no entity and no edge of the canvas. Names without room are omitted.
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  height: number,
  window: { readonly width: number; readonly height: number },
): PlacedLabel[] {
  const occupied = new BoxGrid();
  for (const { x, y, radius } of candidates)
    occupied.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const halfHeight = height / 2;
  const labels: PlacedLabel[] = [];
  for (const { id, x, y, radius, width } of candidates) {
    const anchors = [
      [x + radius + GAP, y],
      [x - radius - GAP - width, y],
      [x - width / 2, y + radius + GAP + halfHeight],
      [x - width / 2, y - radius - GAP - halfHeight],
    ] as const;
    for (const [left, centerY] of anchors) {
      const box = { left, right: left + width, top: centerY - halfHeight, bottom: centerY + halfHeight };
      const inside =
        box.left >= 0 && box.top >= 0 && box.right <= window.width && box.bottom <= window.height;
      if (!inside || !occupied.isFree(box)) continue;
      occupied.add(box);
      labels.push({ id, x: left, y: centerY });
      break;
    }
  }
  return labels;
}
