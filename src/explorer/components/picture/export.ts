import fontUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import type { Client } from '@urql/core';
import { failureOf } from '../../client/failure.ts';
import { dateInWords } from '../../core/dates.ts';
import { dealsOf, type Subgraph } from '../../core/picture/subgraph.ts';
import type { Scene } from '../../core/picture/scene.ts';
import { svgOf, wrapped } from '../../core/picture/svg.ts';
import { listed } from '../../core/wording.ts';
import { AboutDocument, PublishersDocument } from '../../generated/operations.ts';
import { labelsFor, LabelWidths } from './label-layer.ts';
import { currentPalette, LOUD, QUIET } from './palette.ts';
import type { Stage } from './renderer.ts';

/** What a picture that is taken away needs to be understood elsewhere. */
export interface Origin {
  readonly client: Client;
  /** What it is, and how many deals are in it. */
  readonly title: string;
  /** Where the picture is found again. */
  readonly address: string;
  /** The day that it is of; null for today. */
  readonly day: string | null;
}

/** The font as a style sheet that has it in itself: a file that is taken away finds no other. */
async function embeddedFont(): Promise<string> {
  const response = await fetch(fontUrl);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = bytes.reduce((all, byte) => all + String.fromCharCode(byte), '');
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(text)}) format('woff2')}`;
}

/** How many ids the API takes at once, and how many publishers are named. */
const AT_ONCE = 100;
const MOST_NAMED = 14;

/** The publishers behind the deals of a picture, those of the most deals first. */
async function publishers(client: Client, subgraph: Subgraph): Promise<string[]> {
  const ids = dealsOf(subgraph).map(({ id }) => id);
  const deals = new Map<string, number>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { data, error } = await client
      .query(PublishersDocument, { ids: ids.slice(from, from + AT_ONCE) })
      .toPromise();
    if (error !== undefined) throw new Error(failureOf(error).sentence);
    for (const node of data?.nodes ?? []) {
      if (node === null || !('claims' in node)) continue;
      for (const name of new Set(node.claims.nodes.map(({ source }) => source.publisher)))
        deals.set(name, (deals.get(name) ?? 0) + 1);
    }
  }
  return [...deals].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
}

/** What stands below a picture: what it is, of which day and revision, and who says so. */
async function captionOf(
  subgraph: Subgraph,
  { client, title, address, day }: Origin,
  width: number,
): Promise<string[]> {
  const [named, { data, error }] = await Promise.all([
    publishers(client, subgraph),
    client.query(AboutDocument, {}).toPromise(),
  ]);
  if (error !== undefined) throw new Error(failureOf(error).sentence);
  const made = dateInWords(new Date().toISOString().slice(0, 10));
  const known = day === null ? '' : `, as it could be known on ${dateInWords(day)}`;
  const rest = named.length - MOST_NAMED;
  const shown = rest > 0 ? [...named.slice(0, MOST_NAMED), `${rest} more`] : named;
  const lines = [
    `${title}${known}. dealgraph, revision ${data?.graph.revision ?? '?'}, ${made}.`,
    `Sources: ${named.length === 0 ? 'none' : listed(shown)}.`,
    address,
  ];
  return lines.flatMap((line) => wrapped(line, Math.floor(width / 6.4)));
}

/** The picture as it is in the window, as SVG with a caption that names date, revision and sources. */
export async function pictureSvg(
  stage: Stage,
  scene: Scene,
  subgraph: Subgraph,
  origin: Origin,
): Promise<string> {
  const { width, height, places } = stage.view();
  const named = scene.nodes.flatMap(({ id, label, middle }) => {
    const place = places.get(id);
    return place === undefined
      ? []
      : { id, label, rank: (middle ? 100 : 0) + place.radius, faint: false, ...place };
  });
  const [font, caption] = await Promise.all([embeddedFont(), captionOf(subgraph, origin, width)]);
  const labels = labelsFor({ width, height }, named, new LabelWidths());
  const opacity = { loud: LOUD, quiet: QUIET };
  return svgOf({ scene, width, height, places, labels, colours: currentPalette(), opacity, caption, font });
}

/** An SVG as PNG, in twice its size, so that it is sharp in print. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('This browser cannot make a PNG of it; save it as SVG.'));
      else resolve(blob);
    }, 'image/png');
  });
}
