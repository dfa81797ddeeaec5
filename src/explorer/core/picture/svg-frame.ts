import { escapeMarkup } from '../escape-markup.ts';
import type { LegendItem } from './legend.ts';
import type { RelationshipFamily } from '../wording.ts';

/** Colors of an exported picture. */
export interface SvgColors {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly families: Readonly<Record<RelationshipFamily, string>>;
}

/** Text around an exported picture. */
export interface SvgText {
  readonly title: string;
  /** Day of knowledge, evidence and size of the picture. */
  readonly subtitle: string;
  readonly legend: readonly LegendItem[];
  /** Paragraphs below the legend: sources, license and address. */
  readonly notes: readonly string[];
}

/** Width of a text in pixels, at a font size and weight. */
export type TextMeasure = (text: string, size: number, weight: number) => number;

/** Rendered SVG elements with their height. */
interface SvgBlock {
  readonly height: number;
  readonly markup: string;
}

const MARGIN = 16;
const TITLE_SIZE = 20;
const NOTE_SIZE = 12;
const LINE_HEIGHT = 18;
/** Width of a sign, and the distance from one legend item to the next. */
const SIGN_WIDTH = 24;
const ITEM_GAP = 22;

/** Escapes text for XML, without the control characters that XML forbids. */
export function escapeXml(text: string): string {
  // eslint-disable-next-line no-control-regex -- These are the characters that XML 1.0 forbids.
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
}

/** Wraps text into lines of at most `maxWidth`. Longer words stay whole. */
export function wrapText(text: string, maxWidth: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > maxWidth) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

const textElement = (text: string, x: number, y: number, attributes: string): string =>
  `<text x="${x}" y="${y}" ${attributes}>${escapeXml(text)}</text>`;

/** Renders title and subtitle. */
export function renderHeader(
  { title, subtitle }: SvgText,
  width: number,
  colors: SvgColors,
  measure: TextMeasure,
): SvgBlock {
  const room = width - 2 * MARGIN;
  const titleLines = wrapText(title, room, (text) => measure(text, TITLE_SIZE, 650));
  const subtitleLines = wrapText(subtitle, room, (text) => measure(text, NOTE_SIZE + 1, 400));
  let y = MARGIN;
  const parts: string[] = [];
  for (const line of titleLines)
    parts.push(textElement(line, MARGIN, (y += 26) - 6, `font-size="${TITLE_SIZE}" font-weight="650" fill="${colors.ink}"`)); // prettier-ignore
  for (const line of subtitleLines)
    parts.push(textElement(line, MARGIN, (y += LINE_HEIGHT), `font-size="${NOTE_SIZE + 1}" fill="${colors.soft}"`)); // prettier-ignore
  return { height: y + MARGIN / 2, markup: parts.join('') };
}

/** Renders the sign of a legend item, to the right of `x` and centered on `y`. */
function renderSign(item: LegendItem, x: number, y: number, { families, soft }: SvgColors): string {
  const end = x + SIGN_WIDTH;
  switch (item.sign) {
    case 'family':
      return `<path d="M${x} ${y}H${end}" stroke="${families[item.family]}" stroke-width="3"/>`;
    case 'width':
      return `<path d="M${x} ${y - 0.6}L${end} ${y - 3}V${y + 3}L${x} ${y + 0.6}Z" fill="${soft}"/>`;
    case 'dashed':
      return `<path d="M${x} ${y}H${end}" stroke="${soft}" stroke-width="2" stroke-dasharray="6 4"/>`;
    case 'arrow':
      return `<path d="M${x} ${y}H${end - 9}" stroke="${soft}" stroke-width="2"/><path d="M${end} ${y}L${end - 9} ${y - 4.5}V${y + 4.5}Z" fill="${soft}"/>`;
  }
}

/** Renders the legend and the notes, with their top at `top`. */
export function renderFooter(
  { legend, notes }: SvgText,
  width: number,
  top: number,
  colors: SvgColors,
  measure: TextMeasure,
): SvgBlock {
  const parts: string[] = [];
  const fill = `font-size="${NOTE_SIZE}" fill="${colors.soft}"`;
  let x = MARGIN;
  let y = top + LINE_HEIGHT;
  for (const item of legend) {
    const itemWidth = SIGN_WIDTH + 8 + measure(item.text, NOTE_SIZE, 400);
    if (x > MARGIN && x + itemWidth > width - MARGIN) {
      x = MARGIN;
      y += LINE_HEIGHT + 2;
    }
    parts.push(renderSign(item, x, y - 4, colors), textElement(item.text, x + SIGN_WIDTH + 8, y, fill));
    x += itemWidth + ITEM_GAP;
  }
  y += 6;
  for (const note of notes)
    for (const line of wrapText(note, width - 2 * MARGIN, (text) => measure(text, NOTE_SIZE, 400)))
      parts.push(textElement(line, MARGIN, (y += LINE_HEIGHT), fill));
  return { height: y - top + MARGIN, markup: parts.join('') };
}
