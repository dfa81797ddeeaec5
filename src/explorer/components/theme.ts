import { parseAddress } from '../core/address.ts';
import { pageTheme } from '../core/theme.ts';
import { subscribeToNavigation } from './router.tsx';

/** Keeps the color scheme of the page as its address and the visitor want it. */
export function followTheme(): void {
  const darkScheme = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { params } = parseAddress(location.pathname, location.search);
    document.documentElement.dataset['theme'] = pageTheme(params, darkScheme.matches);
  };
  apply();
  darkScheme.addEventListener('change', apply);
  subscribeToNavigation(apply);
}
