import type { ReactNode } from 'react';
import type { Scene } from '../../core/picture/scene.ts';
import { FAMILY_NAMES, type Family } from '../../core/wording.ts';

/** What colours, widths and broken lines of a picture mean; only what is in it. */
export function Legend({
  scene: { lines },
  arrows = 'From investor, supplier or actor to the other side',
}: {
  scene: Scene;
  /** What arrows mean. */
  arrows?: string | undefined;
}): ReactNode {
  const families = new Set(lines.map(({ family }) => family));
  return (
    <ul className="legend" aria-label="What the lines mean">
      {(Object.keys(FAMILY_NAMES) as Family[])
        .filter((family) => families.has(family))
        .map((family) => (
          <li key={family} className="type" data-family={family}>
            {FAMILY_NAMES[family]}
          </li>
        ))}
      <li className="legend-width">The wider, the more US dollars; thin: no amount in them</li>
      {lines.some(({ dashed }) => dashed) && <li className="legend-dashed">Disputed, or only rumoured</li>}
      {lines.some(({ directed }) => directed) && <li className="legend-arrow">{arrows}</li>}
    </ul>
  );
}
