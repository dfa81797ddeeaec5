import { FAMILY_NAMES, type RelationshipFamily } from '../wording.ts';
import type { PictureScene } from './scene.ts';

/** One sign of a picture with its meaning. */
export type LegendItem =
  | { readonly sign: 'family'; readonly family: RelationshipFamily; readonly text: string }
  | { readonly sign: 'width' | 'dashed' | 'arrow'; readonly text: string };

/** Meaning of arrows in pictures of all types of deals. */
const DEFAULT_ARROW_MEANING = 'Arrow: from investor, supplier or other acting party';

/** The colors, widths, dashes and arrows of a picture with their meaning, as far as it has them. */
export function legendItems({ links }: PictureScene, arrowMeaning = DEFAULT_ARROW_MEANING): LegendItem[] {
  const families = new Set(links.map(({ family }) => family));
  const familyItems = (Object.keys(FAMILY_NAMES) as RelationshipFamily[])
    .filter((family) => families.has(family))
    .map((family) => ({ sign: 'family' as const, family, text: FAMILY_NAMES[family] }));
  return [
    ...familyItems,
    { sign: 'width', text: 'Thicker: more US dollars. Thinnest: no dollar amount' },
    ...(links.some(({ dashed }) => dashed)
      ? [{ sign: 'dashed' as const, text: 'Dashed: disputed or only rumored' }]
      : []),
    ...(links.some(({ directed }) => directed) ? [{ sign: 'arrow' as const, text: arrowMeaning }] : []),
  ];
}
