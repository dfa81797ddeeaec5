import fontUrl from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { visibleLabels, LabelWidths } from './label-layer.ts';
import { LINK_OPACITY, DIMMED_LINK_OPACITY, type PicturePalette } from './palette.ts';
import type { PictureRenderer } from './renderer.ts';
import type { PictureScene } from '../../core/picture/scene.ts';
import { renderSvg } from '../../core/picture/svg.ts';
import type { SvgText } from '../../core/picture/svg-frame.ts';

/** A style sheet with the font embedded, because an exported file cannot load it. */
export async function embeddedFontCss(): Promise<string> {
  const response = await fetch(fontUrl);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = bytes.reduce((all, byte) => all + String.fromCharCode(byte), '');
  return `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(data:font/woff2;base64,${btoa(binary)}) format('woff2')}`;
}

/** Measures text in the font of exported pictures. */
function createTextMeasure(): (text: string, size: number, weight: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (context === null) return text.length * size * 0.55;
    context.font = `${weight} ${size}px 'Inter Variable', system-ui, sans-serif`;
    return context.measureText(text).width;
  };
}

/** Exports the visible picture as SVG, with its title, legend and notes. */
export function exportSvg(
  renderer: PictureRenderer,
  scene: PictureScene,
  { text, colors, font }: { text: SvgText; colors: PicturePalette; font: string },
): string {
  const { width, height, nodeCircles } = renderer.viewport();
  const labeledNodes = scene.nodes.flatMap(({ id, label, central }) => {
    const circle = nodeCircles.get(id);
    return circle === undefined
      ? []
      : { id, label, rank: (central ? 100 : 0) + circle.radius, dimmed: false, ...circle };
  });
  return renderSvg({
    scene,
    width,
    height,
    nodeCircles,
    labels: visibleLabels({ width, height }, labeledNodes, new LabelWidths()),
    colors,
    opacity: { normal: LINK_OPACITY, dimmed: DIMMED_LINK_OPACITY },
    text,
    measure: createTextMeasure(),
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
