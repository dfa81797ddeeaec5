import type { Family } from '../../core/wording.ts';

/** The colours of a picture, as the style sheet has them for the visitor's light. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly faint: string;
  readonly accent: string;
  readonly families: Readonly<Record<Family, string>>;
}

/** How opaque the lines are: those of what a picture is about, and the others. */
export const LOUD = 0.85;
export const QUIET = 0.28;

/** Reads the colours that are in force now. */
export function currentPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: colour('sheet'),
    ink: colour('ink'),
    soft: colour('ink-soft'),
    faint: colour('line'),
    accent: colour('link'),
    families: {
      ownership: colour('ownership'),
      supply: colour('supply'),
      compute: colour('compute'),
      together: colour('together'),
      rivalry: colour('rivalry'),
      law: colour('law'),
    },
  };
}

/** A colour of the style sheet, `#rrggbb`, so that what is below shines through. */
export function translucent(colour: string, opacity: number): string {
  return (
    colour +
    Math.round(opacity * 255)
      .toString(16)
      .padStart(2, '0')
  );
}
