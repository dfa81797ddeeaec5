import { createContext, use, useMemo, useSyncExternalStore, type ReactNode } from 'react';
import {
  formatAddress,
  lasting,
  parseAddress,
  type Address,
  type Params,
  type Place,
} from '../core/address.ts';

/** Where the visitor is, and how to get elsewhere. */
export interface Location {
  readonly address: Address;
  /** The path that all addresses of the explorer begin with, with a slash at the end. */
  readonly root: string;
  /** The address of a view, for a link; the day that is looked at goes along. */
  readonly href: (place: Place, params?: Params) => string;
  readonly go: (place: Place, params?: Params) => void;
  /** Changes settings of the view that is shown: as a step that "back" undoes, or in passing. */
  readonly set: (params: Params, how?: 'step' | 'passing') => void;
}

const LocationContext = createContext<Location | null>(null);

const MOVED = 'dealgraph:moved';

function subscribe(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(MOVED, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(MOVED, changed);
  };
}

const snapshot = (): string => location.pathname + location.search;

/** Keeps the address bar and what is shown the same. */
export function LocationProvider({ root, children }: { root: string; children: ReactNode }): ReactNode {
  const current = useSyncExternalStore(subscribe, snapshot);
  const value = useMemo((): Location => {
    const { pathname, search } = new URL(current, origin);
    const address = parseAddress(pathname.startsWith(root) ? pathname.slice(root.length) : pathname, search);
    const href = (place: Place, params: Params = {}): string =>
      root + formatAddress({ place, params: { ...lasting(address.params), ...params } });
    const move = (to: string, how: 'step' | 'passing'): void => {
      if (to === snapshot()) return;
      if (how === 'step') history.pushState(null, '', to);
      else history.replaceState(null, '', to);
      dispatchEvent(new Event(MOVED));
    };
    return {
      address,
      root,
      href,
      go: (place, params) => {
        move(href(place, params), 'step');
        scrollTo(0, 0);
      },
      set: (params, how = 'step') => {
        const { place } = address;
        move(root + formatAddress({ place, params: { ...address.params, ...params } }), how);
      },
    };
  }, [current, root]);
  return <LocationContext value={value}>{children}</LocationContext>;
}

/** Where the visitor is; only below a LocationProvider. */
export function useLocation(): Location {
  const value = use(LocationContext);
  if (value === null) throw new Error('useLocation is used outside of a LocationProvider');
  return value;
}
