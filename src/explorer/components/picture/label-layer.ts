import { placeLabels } from '../../core/picture/labels.ts';
import type { Palette } from './palette.ts';

/** An entity with its name, in pixels of the window. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Which names come first where there is no room for all: those with the highest. */
  readonly rank: number;
  /** Whether it steps back behind what is pointed at. */
  readonly faint: boolean;
}

/** How high a line of names is, in pixels. */
export const LABEL_HEIGHT = 16;
const FONT = "500 12.5px 'Inter Variable', system-ui, sans-serif";

/** How wide names are, each measured once. */
export class LabelWidths {
  readonly #known = new Map<string, number>();
  readonly #context = document.createElement('canvas').getContext('2d');

  of(label: string): number {
    const known = this.#known.get(label);
    if (known !== undefined) return known;
    if (this.#context) this.#context.font = FONT;
    const width = this.#context?.measureText(label).width ?? label.length * 7;
    this.#known.set(label, width);
    return width;
  }
}

/** The names that have room in a window, with their places. */
export function labelsFor(
  { width, height }: { readonly width: number; readonly height: number },
  named: readonly Named[],
  widths: LabelWidths,
) {
  const inView = named
    .filter(({ x, y, radius }) => x > -radius && y > -radius && x < width + radius && y < height + radius)
    .toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const wanted = inView.map(({ id, x, y, radius, label }) => ({ id, x, y, radius, width: widths.of(label) }));
  // More names than this are no help, even where they would fit.
  const most = Math.round((width * height) / 5000);
  return placeLabels(wanted, LABEL_HEIGHT, { width, height }).slice(0, most);
}

/** Draws the names that have room, with a rim in the colour of the paper so that lines do not run through them. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  window: { readonly width: number; readonly height: number },
  named: readonly Named[],
  { paper, ink, soft }: Palette,
  widths: LabelWidths,
): void {
  context.clearRect(0, 0, window.width, window.height);
  context.font = FONT;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = paper;
  const byId = new Map(named.map((each) => [each.id, each]));
  for (const { id, x, y } of labelsFor(window, named, widths)) {
    const each = byId.get(id);
    if (each === undefined || each.faint) continue;
    context.fillStyle = each.rank > 50 ? ink : soft;
    context.strokeText(each.label, x, y);
    context.fillText(each.label, x, y);
  }
}
