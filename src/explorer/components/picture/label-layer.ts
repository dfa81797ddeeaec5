import { placeLabels } from '../../core/picture/labels.ts';
import type { PicturePalette } from './palette.ts';

/** An entity with its name, in pixels of the window. */
export interface LabeledNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Which names come first where there is no room for all: those with the highest. */
  readonly rank: number;
  /** Whether it steps back behind what is pointed at. */
  readonly dimmed: boolean;
}

/** How high a line of names is, in pixels. */
export const LABEL_HEIGHT = 16;
const FONT = "500 12.5px 'Inter Variable', system-ui, sans-serif";

/** How wide names are, each measured once. */
export class LabelWidths {
  readonly #cache = new Map<string, number>();
  readonly #context = document.createElement('canvas').getContext('2d');

  measure(label: string): number {
    const cached = this.#cache.get(label);
    if (cached !== undefined) return cached;
    if (this.#context) this.#context.font = FONT;
    const width = this.#context?.measureText(label).width ?? label.length * 7;
    this.#cache.set(label, width);
    return width;
  }
}

/** The names that have room in a window, with their places. */
export function visibleLabels(
  { width, height }: { readonly width: number; readonly height: number },
  nodes: readonly LabeledNode[],
  widths: LabelWidths,
) {
  const visibleNodes = nodes
    .filter(({ x, y, radius }) => x > -radius && y > -radius && x < width + radius && y < height + radius)
    .toSorted((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  const candidates = visibleNodes.map(({ id, x, y, radius, label }) => ({
    id,
    x,
    y,
    radius,
    width: widths.measure(label),
  }));
  // More names than this are no help, even where they would fit.
  const maxLabels = Math.round((width * height) / 5000);
  return placeLabels(candidates, LABEL_HEIGHT, { width, height }).slice(0, maxLabels);
}

/** Draws the names that have room, with a rim in the colour of the paper so that lines do not run through them. */
export function drawLabels(
  context: CanvasRenderingContext2D,
  window: { readonly width: number; readonly height: number },
  nodes: readonly LabeledNode[],
  { paper, ink, soft }: PicturePalette,
  widths: LabelWidths,
): void {
  context.clearRect(0, 0, window.width, window.height);
  context.font = FONT;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = paper;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const { id, x, y } of visibleLabels(window, nodes, widths)) {
    const node = byId.get(id);
    if (node === undefined || node.dimmed) continue;
    context.fillStyle = node.rank > 50 ? ink : soft;
    context.strokeText(node.label, x, y);
    context.fillText(node.label, x, y);
  }
}
