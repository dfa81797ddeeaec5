import { isDay } from './dates.ts';
import { NODE_FOLDERS, VIEW_PATHS, type NodeView, type StaticView } from './routes.ts';

/** A view, with the ID of its node if it shows one. */
export type ViewRoute =
  | { readonly [V in StaticView]: { readonly view: V } }[StaticView]
  | { readonly [V in NodeView]: { readonly view: V; readonly id: string } }[NodeView]
  | { readonly view: 'not-found'; readonly path: string };

/** The query parameters of a view. */
export type UrlParams = Readonly<Record<string, string>>;

/** Everything that determines a view. The address bar shows it. */
export interface ViewAddress {
  readonly route: ViewRoute;
  readonly params: UrlParams;
}

/** The views of a table of routes, by path. */
const viewsByPath = <V extends StaticView | NodeView>(table: Readonly<Record<V, string>>) =>
  new Map(Object.entries<string>(table).map(([view, path]) => [path, view as V]));

const STATIC_VIEWS = viewsByPath<StaticView>(VIEW_PATHS);
const NODE_VIEWS = viewsByPath<NodeView>(NODE_FOLDERS);

function tryDecode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function parseRoute(path: string): ViewRoute {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  const staticView = STATIC_VIEWS.get(trimmed);
  if (staticView !== undefined) return { view: staticView };
  const [folder = '', encodedId = '', ...rest] = trimmed.split('/');
  const nodeView = NODE_VIEWS.get(folder);
  const id = tryDecode(encodedId);
  if (nodeView !== undefined && id && rest.length === 0) return { view: nodeView, id };
  return { view: 'not-found', path };
}

/** Parses a path below the root, such as `/entities/nvidia`, and a query such as `?sort=AMOUNT`. */
export function parseAddress(path: string, search: string): ViewAddress {
  return { route: parseRoute(path), params: Object.fromEntries(new URLSearchParams(search)) };
}

function formatRoute(route: ViewRoute): string {
  if (route.view === 'not-found') return route.path.replace(/^\/+/, '');
  if ('id' in route) return `${NODE_FOLDERS[route.view]}/${encodeURIComponent(route.id)}`;
  return VIEW_PATHS[route.view];
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

/** The view of the graph that queries read. */
export interface QueryView {
  /** The day of knowledge; null for today. */
  readonly knownOn: string | null;
  /** The kinds of sources: all, or official ones alone. */
  readonly evidence: 'ALL' | 'OFFICIAL';
}

/** Everything that is known today, from all sources. */
export const CURRENT_VIEW: QueryView = { knownOn: null, evidence: 'ALL' };

/**
 * The parameters that every link keeps: the day of knowledge, the kinds of sources, whether the
 * view is embedded, and its color scheme.
 */
export function persistentParams(params: UrlParams): UrlParams {
  const { knownOn = '', evidence = '', embed = '', theme = '' } = params;
  return { knownOn, evidence, embed, theme };
}

/** Reads the view of the graph. */
export function readView(params: UrlParams): QueryView {
  return {
    knownOn: readKnownOn(params),
    evidence: params['evidence'] === 'OFFICIAL' ? 'OFFICIAL' : 'ALL',
  };
}

/** Reads the day of knowledge; null for today. */
export function readKnownOn({ knownOn = '' }: UrlParams): string | null {
  return isDay(knownOn) ? knownOn : null;
}

/** Reads the revision at which the address was shared; null if it does not say. */
export function readRevision({ revision = '' }: UrlParams): number | null {
  return /^\d{1,15}$/.test(revision) ? Number(revision) : null;
}
