import type { UrlParams } from './address.ts';

/** Color scheme of a page or a file. */
export type ColorTheme = 'light' | 'dark';

/** Reads the color scheme that an address asks for; null if it leaves the choice open. */
export function readTheme({ theme }: UrlParams): ColorTheme | null {
  return theme === 'light' || theme === 'dark' ? theme : null;
}

/** The color scheme of a page: as the address says, light in a frame, or else the visitor's. */
export function pageTheme(params: UrlParams, visitorPrefersDark: boolean): ColorTheme {
  return readTheme(params) ?? (params['embed'] !== '1' && visitorPrefersDark ? 'dark' : 'light');
}

/** The color scheme of a saved file: light, unless the address says dark. */
export function fileTheme(params: UrlParams): ColorTheme {
  return readTheme(params) ?? 'light';
}
