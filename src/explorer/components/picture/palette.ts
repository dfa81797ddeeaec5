import type { RelationshipFamily } from '../../core/wording.ts';

/** Colors of a picture, in the light or dark scheme of the visitor. */
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

/** Reads the current colors from the style sheet. */
export function currentPalette(): PicturePalette {
  const style = getComputedStyle(document.documentElement);
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

/** Adds an opacity to a color in the form `#rrggbb`. */
export function translucent(color: string, opacity: number): string {
  return (
    color +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')
  );
}
