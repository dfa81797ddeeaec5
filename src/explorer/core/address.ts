import { isDay } from './dates.ts';

/** A view, with the ID of its node if it shows one. */
export type ViewRoute =
  | { readonly view: 'home' }
  | { readonly view: 'search' }
  | { readonly view: 'relationships' }
  | { readonly view: 'entity'; readonly id: string }
  | { readonly view: 'relationship'; readonly id: string }
  | { readonly view: 'source'; readonly id: string }
  | { readonly view: 'picture' }
  | { readonly view: 'paths' }
  | { readonly view: 'conflicts' }
  | { readonly view: 'cycles' }
  | { readonly view: 'dependence' }
  | { readonly view: 'changes' }
  | { readonly view: 'counterparties' }
  | { readonly view: 'not-found'; readonly path: string };

/** The query parameters of a view. */
export type UrlParams = Readonly<Record<string, string>>;

/** Everything that determines a view. The address bar shows it. */
export interface ViewAddress {
  readonly route: ViewRoute;
  readonly params: UrlParams;
}

/** Paths of the views without a node. */
const STATIC_ROUTES = {
  '': 'home',
  search: 'search',
  relationships: 'relationships',
  picture: 'picture',
  'questions/connections': 'paths',
  'questions/disagreements': 'conflicts',
  'questions/circles': 'cycles',
  'questions/dependence': 'dependence',
  'questions/changes': 'changes',
  'questions/counterparties': 'counterparties',
} as const satisfies Record<string, ViewRoute['view']>;

/**
 * Path prefixes of the views of one node, as in the permanent links that the API returns as `url`.
 */
const NODE_ROUTES = { entities: 'entity', relationships: 'relationship', sources: 'source' } as const;

const isStaticPath = (path: string): path is keyof typeof STATIC_ROUTES => Object.hasOwn(STATIC_ROUTES, path);
const isNodeFolder = (name: string): name is keyof typeof NODE_ROUTES => Object.hasOwn(NODE_ROUTES, name);

function tryDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function parseRoute(path: string): ViewRoute {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  if (isStaticPath(trimmed)) return { view: STATIC_ROUTES[trimmed] };
  const [folder = '', encodedId = '', ...rest] = trimmed.split('/');
  const id = tryDecode(encodedId);
  if (isNodeFolder(folder) && id && rest.length === 0) return { view: NODE_ROUTES[folder], id };
  return { view: 'not-found', path };
}

/** Parses a path below the root, such as `/entities/nvidia`, and a query such as `?sort=AMOUNT`. */
export function parseAddress(path: string, search: string): ViewAddress {
  return { route: parseRoute(path), params: Object.fromEntries(new URLSearchParams(search)) };
}

function formatRoute(route: ViewRoute): string {
  switch (route.view) {
    case 'entity':
    case 'relationship':
    case 'source': {
      const folder = Object.entries(NODE_ROUTES).find(([, view]) => view === route.view)?.[0] ?? '';
      return `${folder}/${encodeURIComponent(route.id)}`;
    }
    case 'not-found':
      return route.path.replace(/^\/+/, '');
    default:
      return Object.entries(STATIC_ROUTES).find(([, view]) => view === route.view)?.[0] ?? '';
  }
}

/**
 * Formats an address relative to the root, such as `entities/nvidia?sort=AMOUNT`. Empty parameters
 * are omitted.
 */
export function formatAddress({ route, params }: ViewAddress): string {
  const entries = Object.entries(params).filter(([, value]) => value !== '');
  const search = new URLSearchParams(entries).toString();
  return search === '' ? formatRoute(route) : `${formatRoute(route)}?${search}`;
}

/** The parameters that every link keeps: the day of knowledge, and whether the view is embedded. */
export function persistentParams({ knownOn = '', embed = '' }: UrlParams): UrlParams {
  return { knownOn, embed };
}

/** Reads the day of knowledge; null for today. */
export function readKnownOn({ knownOn = '' }: UrlParams): string | null {
  return isDay(knownOn) ? knownOn : null;
}
