import { placeLabels } from '../../core/picture/labels.ts';
import type { PicturePalette } from './palette.ts';

/** An entity with its name, in pixels of the canvas. */
export interface LabeledNode {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Priority of the name; higher ranks are placed first. */
  readonly rank: number;
  /** Whether it is drawn faintly because something else is highlighted. */
  readonly dimmed: boolean;
}

/** Height of a name in pixels. */
export const LABEL_HEIGHT = 16;
const FONT = "500 12.5px 'Inter Variable', system-ui, sans-serif";

/** Widths of names, each measured once. */
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

/** Names that have room on the canvas, with their positions. */
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
  // More names would make the picture unreadable even if they fit.
  const maxLabels = Math.round((width * height) / 5000);
  return placeLabels(candidates, LABEL_HEIGHT, { width, height }).slice(0, maxLabels);
}

/**
 * Draws the names that have room, with an outline in the background color for contrast with links.
 */
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
