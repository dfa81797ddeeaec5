import type { Family } from '../wording.ts';
import type { Label } from './labels.ts';
import type { Scene, SceneLine } from './scene.ts';
import type { Pin } from './settings.ts';

/** How a picture is written down, in pixels. */
export interface Drawing {
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
  /** Where each entity is in the window, and how large. */
  readonly places: ReadonlyMap<string, Pin & { readonly radius: number }>;
  readonly labels: readonly Label[];
  readonly colours: {
    readonly paper: string;
    readonly ink: string;
    readonly soft: string;
    readonly accent: string;
    readonly families: Readonly<Record<Family, string>>;
  };
  /** How opaque the lines are: those of what it is about, and the others. */
  readonly opacity: { readonly loud: number; readonly quiet: number };
  /** The lines of text below the picture: what it is, of when, and from which sources. */
  readonly caption: readonly string[];
  /** The style sheet that brings the font along. */
  readonly font: string;
}

const LINE_HEIGHT = 18;
const MARGIN = 16;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/** A line with its arrow, as paths. */
function linePaths(
  { bend, width, dashed, directed, family, source, target, quiet }: SceneLine,
  drawing: Drawing,
): string {
  const from = drawing.places.get(source);
  const to = drawing.places.get(target);
  if (from === undefined || to === undefined) return '';
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(Math.hypot(dx, dy), 0.01);
  // In the window y points down, so that the left of the way is on the other side of it than in the graph.
  const control = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const at = (t: number): { x: number; y: number } => {
    const u = 1 - t;
    return {
      x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
    };
  };
  const head = directed ? width * 2.4 + 5 : 0;
  const tip = at(directed ? 1 - Math.min((to.radius + 1) / length, 0.45) : 1);
  const base = at(directed ? Math.max(1 - (to.radius + 1 + head) / length, 0.1) : 1);
  const colour = drawing.colours.families[family];
  const opacity = quiet ? drawing.opacity.quiet : drawing.opacity.loud;
  const path =
    `<path d="M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(base.x)} ${round(base.y)}" ` +
    `fill="none" stroke="${colour}" stroke-width="${round(width)}"${dashed ? ' stroke-dasharray="6 4"' : ''}/>`;
  if (!directed) return `<g opacity="${opacity}">${path}</g>`;
  const [hx, hy] = [tip.x - base.x, tip.y - base.y];
  const reach = Math.max(Math.hypot(hx, hy), 0.01);
  const half = width * 0.5 + 3.2;
  const [nx, ny] = [(-hy / reach) * half, (hx / reach) * half];
  return (
    `<g opacity="${opacity}">${path}` +
    `<path d="M${round(tip.x)} ${round(tip.y)}L${round(base.x + nx)} ${round(base.y + ny)} ${round(base.x - nx)} ${round(base.y - ny)}Z" fill="${colour}"/></g>`
  );
}

/** A picture as SVG, with its caption below: complete in itself, as it is in the window. */
export function svgOf(drawing: Drawing): string {
  const { scene, width, height, places, labels, colours, caption, font } = drawing;
  const all = height + MARGIN + caption.length * LINE_HEIGHT + MARGIN;
  const names = new Map(scene.nodes.map(({ id, label }) => [id, label]));
  const circles = scene.nodes.map(({ id, middle, kind }) => {
    const place = places.get(id);
    if (place === undefined) return '';
    const fill = middle ? colours.accent : kind === 'COMPANY' ? colours.ink : colours.soft;
    return `<circle cx="${round(place.x)}" cy="${round(place.y)}" r="${round(place.radius)}" fill="${fill}"/>`;
  });
  const texts = labels.map(
    ({ id, x, y }) =>
      `<text x="${round(x)}" y="${round(y)}" dominant-baseline="central">${escaped(names.get(id) ?? id)}</text>`,
  );
  const lines = caption.map(
    (text, index) =>
      `<text x="${MARGIN}" y="${height + MARGIN + (index + 0.7) * LINE_HEIGHT}">${escaped(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${all}" width="${width}" height="${all}">
<title>${escaped(caption[0] ?? '')}</title>
<style>${font}text{font:500 12.5px 'Inter Variable',system-ui,sans-serif}</style>
<rect width="${width}" height="${all}" fill="${colours.paper}"/>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g>${scene.lines.map((line) => linePaths(line, drawing)).join('')}</g>
<g>${circles.join('')}</g>
<g fill="${colours.ink}" stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${texts.join('')}</g>
</svg>
<g fill="${colours.soft}" style="font-size:12px">${lines.join('')}</g>
</svg>
`;
}

/** Words in lines of at most so many characters. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
