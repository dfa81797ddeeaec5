import type { ColorTheme } from '../../core/theme.ts';
import type { RelationshipFamily } from '../../core/wording.ts';

/** Colors of a picture, in the light or dark scheme. */
export interface PicturePalette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  readonly families: Readonly<Record<RelationshipFamily, string>>;
}

/** Opacity of the links of central entities, and of the others. */
export const LINK_OPACITY = 0.85;
export const DIMMED_LINK_OPACITY = 0.28;

/** Reads the colors of an element's color scheme from the style sheet. */
function readPalette(element: Element): PicturePalette {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: color('sheet'),
    ink: color('ink'),
    soft: color('ink-soft'),
    faint: color('line'),
    accent: color('link'),
    families: {
      ownership: color('ownership'),
      supply: color('supply'),
      compute: color('compute'),
      together: color('together'),
      rivalry: color('rivalry'),
      law: color('law'),
    },
  };
}

/** The colors of the page. */
export function currentPalette(): PicturePalette {
  return readPalette(document.documentElement);
}

/** The colors of a color scheme, whichever the page has. */
export function paletteOf(theme: ColorTheme): PicturePalette {
  const probe = document.createElement('div');
  probe.dataset['theme'] = theme;
  document.body.append(probe);
  const palette = readPalette(probe);
  probe.remove();
  return palette;
}

/** Adds an opacity to a color in the form `#rrggbb`. */
export function translucent(color: string, opacity: number): string {
  return (
    color +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')
  );
}
