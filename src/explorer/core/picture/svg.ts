import type { PlacedLabel } from './labels.ts';
import type { PictureScene, SceneLink } from './scene.ts';
import type { PicturePoint } from './settings.ts';
import {
  escapeXml,
  renderFooter,
  renderHeader,
  type SvgColors,
  type SvgText,
  type TextMeasure,
} from './svg-frame.ts';

/** Input of the SVG export, in pixels. */
export interface SvgDrawing {
  readonly scene: PictureScene;
  readonly width: number;
  readonly height: number;
  /** Position and radius of each entity on the canvas. */
  readonly nodeCircles: ReadonlyMap<string, PicturePoint & { readonly radius: number }>;
  readonly labels: readonly PlacedLabel[];
  readonly colors: SvgColors;
  /** Opacity of the links of central entities, and of the others. */
  readonly opacity: { readonly normal: number; readonly dimmed: number };
  readonly text: SvgText;
  readonly measure: TextMeasure;
  /** Style sheet with the embedded font; empty in a page that has the font. */
  readonly font: string;
}

const FONT_FAMILY = "'Inter Variable', system-ui, sans-serif";

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

/**
 * Renders a picture as a self-contained SVG: title, picture, legend and notes. All of its style is
 * in attributes, because the content security policy of the page forbids style elements.
 */
export function renderSvg(drawing: SvgDrawing): string {
  const { scene, width, height, nodeCircles, labels, colors, text, measure, font } = drawing;
  const header = renderHeader(text, width, colors, measure);
  const footer = renderFooter(text, width, header.height + height, colors, measure);
  const totalHeight = header.height + height + footer.height;
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
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${totalHeight}" width="${width}" height="${totalHeight}" font-family="${FONT_FAMILY}">
<title>${escapeXml(text.title)}</title>
<desc>${escapeXml([text.subtitle, ...text.notes].join(' '))}</desc>
${font === '' ? '' : `<style>${font}</style>`}
<rect width="${width}" height="${totalHeight}" fill="${colors.paper}"/>
${header.markup}
<svg y="${header.height}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g>${scene.links.map((line) => renderLink(line, drawing)).join('')}</g>
<g>${circleElements.join('')}</g>
<g font-size="12.5" font-weight="500" fill="${colors.ink}" stroke="${colors.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labelElements.join('')}</g>
</svg>
${footer.markup}
</svg>
`;
}
