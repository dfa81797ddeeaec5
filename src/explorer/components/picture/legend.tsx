import type { ReactNode } from 'react';
import { legendItems } from '../../core/picture/legend.ts';
import type { PictureScene } from '../../core/picture/scene.ts';

/** The meaning of colors, widths, dashes and arrows in a picture, as far as it has them. */
export function Legend({
  scene,
  arrowMeaning,
}: {
  scene: PictureScene;
  /** Meaning of arrows, if it differs from the default. */
  arrowMeaning?: string | undefined;
}): ReactNode {
  return (
    <ul className="legend" aria-label="Legend">
      {legendItems(scene, arrowMeaning).map((item) =>
        item.sign === 'family' ? (
          <li key={item.text} className="type" data-family={item.family}>
            {item.text}
          </li>
        ) : (
          <li key={item.text} className={`legend-${item.sign}`}>
            {item.text}
          </li>
        ),
      )}
    </ul>
  );
}
