import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import { legendItems } from '../../core/picture/legend.ts';
import type { PictureScene } from '../../core/picture/scene.ts';
import { usePrinting } from '../printing.ts';
import { exportSvg } from './export.ts';
import { paletteOf } from './palette.ts';
import type { PictureRenderer } from './renderer.ts';

/** The picture with its legend while the page is printed, scaled to the paper. */
export function PrintedPicture({
  renderer,
  scene,
  title,
  subtitle,
  arrowMeaning,
}: {
  renderer: RefObject<PictureRenderer | null>;
  scene: PictureScene;
  title: string;
  subtitle: string;
  arrowMeaning: string | undefined;
}): ReactNode {
  const printing = usePrinting();
  const [svg, setSvg] = useState('');
  useLayoutEffect(() => {
    if (!printing || renderer.current === null) {
      setSvg('');
      return;
    }
    const text = { title, subtitle, legend: legendItems(scene, arrowMeaning), notes: [] };
    setSvg(exportSvg(renderer.current, scene, { text, colors: paletteOf('light'), font: '' }));
  }, [printing, renderer, scene, title, subtitle, arrowMeaning]);
  if (svg === '') return null;
  // The SVG contains no text that is not escaped.
  return <div className="printed-picture" aria-hidden="true" dangerouslySetInnerHTML={{ __html: svg }} />;
}
