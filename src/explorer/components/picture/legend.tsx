import type { ReactNode } from 'react';
import type { PictureScene } from '../../core/picture/scene.ts';
import { FAMILY_NAMES, type RelationshipFamily } from '../../core/wording.ts';

/** What colours, widths and broken lines of a picture mean; only what is in it. */
export function Legend({
  scene: { links },
  arrowMeaning = 'From investor, supplier or actor to the other side',
}: {
  scene: PictureScene;
  /** What arrows mean. */
  arrowMeaning?: string | undefined;
}): ReactNode {
  const families = new Set(links.map(({ family }) => family));
  return (
    <ul className="legend" aria-label="What the lines mean">
      {(Object.keys(FAMILY_NAMES) as RelationshipFamily[])
        .filter((family) => families.has(family))
        .map((family) => (
          <li key={family} className="type" data-family={family}>
            {FAMILY_NAMES[family]}
          </li>
        ))}
      <li className="legend-width">The wider, the more US dollars; thin: no amount in them</li>
      {links.some(({ dashed }) => dashed) && <li className="legend-dashed">Disputed, or only rumoured</li>}
      {links.some(({ directed }) => directed) && <li className="legend-arrow">{arrowMeaning}</li>}
    </ul>
  );
}
