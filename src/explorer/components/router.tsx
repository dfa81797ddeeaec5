import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import {
  formatAddress,
  persistentParams,
  parseAddress,
  type ViewAddress,
  type UrlParams,
  type ViewRoute,
} from '../core/address.ts';

/** The current address, and functions that change it. */
export interface ExplorerRouter {
  readonly address: ViewAddress;
  /** Path prefix of all addresses of the explorer, with a final slash. */
  readonly root: string;
  /** Address of a view for a link, with the persistent parameters. */
  readonly href: (route: ViewRoute, params?: UrlParams) => string;
  readonly navigate: (route: ViewRoute, params?: UrlParams) => void;
  /** Changes parameters of the current view, in a new history entry or in the current one. */
  readonly setParams: (params: UrlParams, mode?: 'push' | 'replace') => void;
}

const RouterContext = createContext<ExplorerRouter | null>(null);

const NAVIGATION_EVENT = 'dealgraph:moved';

/** Calls a function after each change of the address. Returns a function that ends this. */
export function subscribeToNavigation(onChange: () => void): () => void {
  addEventListener('popstate', onChange);
  addEventListener(NAVIGATION_EVENT, onChange);
  return () => {
    removeEventListener('popstate', onChange);
    removeEventListener(NAVIGATION_EVENT, onChange);
  };
}

const currentUrl = (): string => location.pathname + location.search;

/** Synchronizes the view with the address bar. */
export function RouterProvider({ root, children }: { root: string; children: ReactNode }): ReactNode {
  const url = useSyncExternalStore(subscribeToNavigation, currentUrl);
  const value = useMemo((): ExplorerRouter => {
    const { pathname, search } = new URL(url, origin);
    const address = parseAddress(pathname.startsWith(root) ? pathname.slice(root.length) : pathname, search);
    const href = (route: ViewRoute, params: UrlParams = {}): string =>
      root + formatAddress({ route, params: { ...persistentParams(address.params), ...params } });
    const changeUrl = (to: string, mode: 'push' | 'replace'): void => {
      if (to === currentUrl()) return;
      if (mode === 'push') history.pushState(null, '', to);
      else history.replaceState(null, '', to);
      dispatchEvent(new Event(NAVIGATION_EVENT));
    };
    return {
      address,
      root,
      href,
      navigate: (route, params) => {
        changeUrl(href(route, params), 'push');
        scrollTo(0, 0);
      },
      setParams: (params, mode = 'push') => {
        const { route } = address;
        // The changed view is not the one that was shared at a revision.
        const changed = { ...address.params, revision: '', ...params };
        changeUrl(root + formatAddress({ route, params: changed }), mode);
      },
    };
  }, [url, root]);
  return <RouterContext value={value}>{children}</RouterContext>;
}

/**
 * The router of the surrounding provider.
 * @throws Error outside a RouterProvider.
 */
export function useRouter(): ExplorerRouter {
  const value = use(RouterContext);
  if (value === null) throw new Error('useRouter must be used inside a RouterProvider');
  return value;
}
