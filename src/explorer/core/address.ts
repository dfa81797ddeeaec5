import { isDay } from './dates.ts';

/** A view and what it is about. */
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

/** The settings of a view, as its address has them. */
export type UrlParams = Readonly<Record<string, string>>;

/** All that a view needs to be the same again: it is what the address bar holds. */
export interface ViewAddress {
  readonly route: ViewRoute;
  readonly params: UrlParams;
}

/** The paths of the views that are about no single thing. */
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

/** The folders of the views that are about one thing. They are the permanent links that the API gives as `url`. */
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

/** The view that a path below the root of the explorer (`/entities/nvidia`) and a query string (`?sort=AMOUNT`) lead to. */
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

/** The address as text, below the root and without a slash in front: `entities/nvidia?sort=AMOUNT`. Settings without a value are left out. */
export function formatAddress({ route, params }: ViewAddress): string {
  const entries = Object.entries(params).filter(([, value]) => value !== '');
  const search = new URLSearchParams(entries).toString();
  return search === '' ? formatRoute(route) : `${formatRoute(route)}?${search}`;
}

/** The settings that go along from view to view: the day that the graph is shown as of, and whether it stands in a frame. */
export function persistentParams({ knownOn = '', embed = '' }: UrlParams): UrlParams {
  return { knownOn, embed };
}

/** The day that the graph is asked for as it could be known then; null for now. */
export function readKnownOn({ knownOn = '' }: UrlParams): string | null {
  return isDay(knownOn) ? knownOn : null;
}
