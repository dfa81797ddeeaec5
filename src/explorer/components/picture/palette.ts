import type { RelationshipFamily } from '../../core/wording.ts';

/** The colours of a picture, as the style sheet has them for the visitor's light. */
export interface PicturePalette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  readonly families: Readonly<Record<RelationshipFamily, string>>;
}

/** How opaque the lines are: those of what a picture is about, and the others. */
export const LINK_OPACITY = 0.85;
export const DIMMED_LINK_OPACITY = 0.28;

/** Reads the colours that are in force now. */
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

/** A colour of the style sheet, `#rrggbb`, so that what is below shines through. */
export function translucent(color: string, opacity: number): string {
  return (
    color +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')
  );
}
