import type { ReactNode } from 'react';
import type { PictureScene } from '../../core/picture/scene.ts';
import { FAMILY_NAMES, type RelationshipFamily } from '../../core/wording.ts';

/** The meaning of colors, widths, dashes and arrows in a picture, as far as it has them. */
export function Legend({
  scene: { links },
  arrowMeaning = 'Arrow: from investor, supplier or other acting party',
}: {
  scene: PictureScene;
  /** Meaning of arrows. */
  arrowMeaning?: string | undefined;
}): ReactNode {
  const families = new Set(links.map(({ family }) => family));
  return (
    <ul className="legend" aria-label="Legend">
      {(Object.keys(FAMILY_NAMES) as RelationshipFamily[])
        .filter((family) => families.has(family))
        .map((family) => (
          <li key={family} className="type" data-family={family}>
            {FAMILY_NAMES[family]}
          </li>
        ))}
      <li className="legend-width">Thicker: more US dollars. Thinnest: no dollar amount</li>
      {links.some(({ dashed }) => dashed) && (
        <li className="legend-dashed">Dashed: disputed or only rumored</li>
      )}
      {links.some(({ directed }) => directed) && <li className="legend-arrow">{arrowMeaning}</li>}
    </ul>
  );
}
