import fontUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { Client } from '@urql/core';
import { toQueryFailure } from '../../client/failure.ts';
import { formatDate } from '../../core/dates.ts';
import { uniqueDeals, type PictureSubgraph } from '../../core/picture/subgraph.ts';
import type { PictureScene } from '../../core/picture/scene.ts';
import { renderSvg, wrapText } from '../../core/picture/svg.ts';
import { formatList } from '../../core/wording.ts';
import { AboutDocument, DealPublishersDocument } from '../../generated/operations.ts';
import { visibleLabels, LabelWidths } from './label-layer.ts';
import { currentPalette, LINK_OPACITY, DIMMED_LINK_OPACITY } from './palette.ts';
import type { PictureRenderer } from './renderer.ts';

/** Context of an exported picture. */
export interface PictureExportContext {
  readonly client: Client;
  /** Title with the number of deals. */
  readonly title: string;
  /** Address of the picture. */
  readonly url: string;
  /** Day of knowledge; null for today. */
  readonly knownOn: string | null;
}

/** A style sheet with the font embedded, because an exported file cannot load it. */
async function embeddedFontCss(): Promise<string> {
  const response = await fetch(fontUrl);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = bytes.reduce((all, byte) => all + String.fromCharCode(byte), '');
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}

/** Maximum number of IDs per request, and of publishers in a caption. */
const BATCH_SIZE = 100;
const MAX_PUBLISHERS = 14;

/** Fetches the publishers behind the deals of a picture, by number of deals. */
async function fetchPublishers(client: Client, subgraph: PictureSubgraph): Promise<string[]> {
  const ids = uniqueDeals(subgraph).map(({ id }) => id);
  const dealCounts = new Map<string, number>();
  for (let offset = 0; offset < ids.length; offset += BATCH_SIZE) {
    const { data, error } = await client
      .query(DealPublishersDocument, { ids: ids.slice(offset, offset + BATCH_SIZE) })
      .toPromise();
    if (error !== undefined) throw new Error(toQueryFailure(error).message);
    for (const node of data?.nodes ?? []) {
      if (node === null || !('claims' in node)) continue;
      for (const name of new Set(node.claims.nodes.map(({ source }) => source.publisher)))
        dealCounts.set(name, (dealCounts.get(name) ?? 0) + 1);
    }
  }
  return [...dealCounts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** Lines below a picture: title, day of knowledge, revision, date, publishers and address. */
async function buildCaption(
  subgraph: PictureSubgraph,
  { client, title, url, knownOn }: PictureExportContext,
  width: number,
): Promise<string[]> {
  const [publishers, { data, error }] = await Promise.all([
    fetchPublishers(client, subgraph),
    client.query(AboutDocument, {}).toPromise(),
  ]);
  if (error !== undefined) throw new Error(toQueryFailure(error).message);
  const exportDate = formatDate(new Date().toISOString().slice(0, 10));
  const knownOnNote = knownOn === null ? '' : `, as known on ${formatDate(knownOn)}`;
  const rest = publishers.length - MAX_PUBLISHERS;
  const listedPublishers = rest > 0 ? [...publishers.slice(0, MAX_PUBLISHERS), `${rest} more`] : publishers;
  const lines = [
    `${title}${knownOnNote}. dealgraph, revision ${data?.graph.revision ?? '?'}, ${exportDate}.`,
    `Sources: ${publishers.length === 0 ? 'none' : formatList(listedPublishers)}.`,
    url,
  ];
  return lines.flatMap((line) => wrapText(line, Math.floor(width / 6.4)));
}

/** Exports the visible picture as SVG, with a caption of date, revision and sources. */
export async function exportSvg(
  renderer: PictureRenderer,
  scene: PictureScene,
  subgraph: PictureSubgraph,
  context: PictureExportContext,
): Promise<string> {
  const { width, height, nodeCircles } = renderer.viewport();
  const labeledNodes = scene.nodes.flatMap(({ id, label, central }) => {
    const circle = nodeCircles.get(id);
    return circle === undefined
      ? []
      : { id, label, rank: (central ? 100 : 0) + circle.radius, dimmed: false, ...circle };
  });
  const [font, caption] = await Promise.all([embeddedFontCss(), buildCaption(subgraph, context, width)]);
  const labels = visibleLabels({ width, height }, labeledNodes, new LabelWidths());
  const opacity = { normal: LINK_OPACITY, dimmed: DIMMED_LINK_OPACITY };
  return renderSvg({
    scene,
    width,
    height,
    nodeCircles,
    labels,
    colors: currentPalette(),
    opacity,
    caption,
    font,
  });
}

/** Converts an SVG to a PNG of twice the size, for print. */
export async function svgToPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser cannot create the PNG; download the SVG instead.'));
      else resolve(blob);
    }, 'image/png');
  });
}
