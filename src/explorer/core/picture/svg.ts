import type { RelationshipFamily } from '../wording.ts';
import type { PlacedLabel } from './labels.ts';
import type { PictureScene, SceneLink } from './scene.ts';
import type { PicturePoint } from './settings.ts';

/** Input of the SVG export, in pixels. */
export interface SvgDrawing {
  readonly scene: PictureScene;
  readonly width: number;
  readonly height: number;
  /** Position and radius of each entity on the canvas. */
  readonly nodeCircles: ReadonlyMap<string, PicturePoint & { readonly radius: number }>;
  readonly labels: readonly PlacedLabel[];
  readonly colors: {
    readonly paper: string;
    readonly ink: string;
    readonly soft: string;
    readonly accent: string;
    readonly families: Readonly<Record<RelationshipFamily, string>>;
  };
  /** Opacity of the links of central entities, and of the others. */
  readonly opacity: { readonly normal: number; readonly dimmed: number };
  /** Lines of text below the picture: title, date and sources. */
  readonly caption: readonly string[];
  /** Style sheet with the embedded font. */
  readonly font: string;
}

const LINE_HEIGHT = 18;
const MARGIN = 16;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
const round = (value: number): string => value.toFixed(1).replace(/\.0$/, '');

/** Renders a link with its arrow. */
function renderLink(
  { bend, width, dashed, directed, family, source, target, dimmed }: SceneLink,
  drawing: SvgDrawing,
): string {
  const from = drawing.nodeCircles.get(source);
  const to = drawing.nodeCircles.get(target);
  if (from === undefined || to === undefined) return '';
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.max(Math.hypot(dx, dy), 0.01);
  // On the canvas y points down, so left and right of a link are swapped.
  const control = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const pointAt = (t: number): { x: number; y: number } => {
    const u = 1 - t;
    return {
      x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
    };
  };
  const arrowLength = directed ? width * 2.4 + 5 : 0;
  const tip = pointAt(directed ? 1 - Math.min((to.radius + 1) / length, 0.45) : 1);
  const base = pointAt(directed ? Math.max(1 - (to.radius + 1 + arrowLength) / length, 0.1) : 1);
  const color = drawing.colors.families[family];
  const opacity = dimmed ? drawing.opacity.dimmed : drawing.opacity.normal;
  const path =
    `<path d="M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(base.x)} ${round(base.y)}" ` +
    `fill="none" stroke="${color}" stroke-width="${round(width)}"${dashed ? ' stroke-dasharray="6 4"' : ''}/>`;
  if (!directed) return `<g opacity="${opacity}">${path}</g>`;
  const [hx, hy] = [tip.x - base.x, tip.y - base.y];
  const reach = Math.max(Math.hypot(hx, hy), 0.01);
  const arrowHalfWidth = width * 0.5 + 3.2;
  const [nx, ny] = [(-hy / reach) * arrowHalfWidth, (hx / reach) * arrowHalfWidth];
  return (
    `<g opacity="${opacity}">${path}` +
    `<path d="M${round(tip.x)} ${round(tip.y)}L${round(base.x + nx)} ${round(base.y + ny)} ${round(base.x - nx)} ${round(base.y - ny)}Z" fill="${color}"/></g>`
  );
}

/** Renders a picture as a self-contained SVG with its caption below. */
export function renderSvg(drawing: SvgDrawing): string {
  const { scene, width, height, nodeCircles, labels, colors, caption, font } = drawing;
  const totalHeight = height + MARGIN + caption.length * LINE_HEIGHT + MARGIN;
  const names = new Map(scene.nodes.map(({ id, label }) => [id, label]));
  const circleElements = scene.nodes.map(({ id, central, kind }) => {
    const circle = nodeCircles.get(id);
    if (circle === undefined) return '';
    const fill = central ? colors.accent : kind === 'COMPANY' ? colors.ink : colors.soft;
    return `<circle cx="${round(circle.x)}" cy="${round(circle.y)}" r="${round(circle.radius)}" fill="${fill}"/>`;
  });
  const labelElements = labels.map(
    ({ id, x, y }) =>
      `<text x="${round(x)}" y="${round(y)}" dominant-baseline="central">${escapeXml(names.get(id) ?? id)}</text>`,
  );
  const captionElements = caption.map(
    (text, index) =>
      `<text x="${MARGIN}" y="${height + MARGIN + (index + 0.7) * LINE_HEIGHT}">${escapeXml(text)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${totalHeight}" width="${width}" height="${totalHeight}">
<title>${escapeXml(caption[0] ?? '')}</title>
<style>${font}text{font:500 12.5px 'Inter Variable',system-ui,sans-serif}</style>
<rect width="${width}" height="${totalHeight}" fill="${colors.paper}"/>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g>${scene.links.map((line) => renderLink(line, drawing)).join('')}</g>
<g>${circleElements.join('')}</g>
<g fill="${colors.ink}" stroke="${colors.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labelElements.join('')}</g>
</svg>
<g fill="${colors.soft}" style="font-size:12px">${captionElements.join('')}</g>
</svg>
`;
}

/** Wraps text into lines of at most `maxLength` characters. Longer words stay whole. */
export function wrapText(text: string, maxLength: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > maxLength) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}
