import { isDay } from './dates.ts';

/** A view and what it is about. */
export type Place =
  | { readonly view: 'home' }
  | { readonly view: 'search' }
  | { readonly view: 'relationships' }
  | { readonly view: 'entity'; readonly id: string }
  | { readonly view: 'relationship'; readonly id: string }
  | { readonly view: 'source'; readonly id: string }
  | { readonly view: 'picture' }
  | { readonly view: 'connections' }
  | { readonly view: 'disagreements' }
  | { readonly view: 'circles' }
  | { readonly view: 'dependence' }
  | { readonly view: 'changes' }
  | { readonly view: 'counterparties' }
  | { readonly view: 'nowhere'; readonly path: string };

/** The settings of a view, as its address has them. */
export type Params = Readonly<Record<string, string>>;

/** All that a view needs to be the same again: it is what the address bar holds. */
export interface Address {
  readonly place: Place;
  readonly params: Params;
}

/** The paths of the views that are about no single thing. */
const FIXED = {
  '': 'home',
  search: 'search',
  relationships: 'relationships',
  picture: 'picture',
  'questions/connections': 'connections',
  'questions/disagreements': 'disagreements',
  'questions/circles': 'circles',
  'questions/dependence': 'dependence',
  'questions/changes': 'changes',
  'questions/counterparties': 'counterparties',
} as const satisfies Record<string, Place['view']>;

/** The folders of the views that are about one thing. They are the permanent links that the API gives as `url`. */
const THINGS = { entities: 'entity', relationships: 'relationship', sources: 'source' } as const;

const isFixed = (path: string): path is keyof typeof FIXED => Object.hasOwn(FIXED, path);
const isFolder = (name: string): name is keyof typeof THINGS => Object.hasOwn(THINGS, name);

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function placeAt(path: string): Place {
  const trimmed = path.replace(/^\/+|\/+$/g, '');
  if (isFixed(trimmed)) return { view: FIXED[trimmed] };
  const [folder = '', last = '', ...more] = trimmed.split('/');
  const id = decoded(last);
  if (isFolder(folder) && id && more.length === 0) return { view: THINGS[folder], id };
  return { view: 'nowhere', path };
}

/** The view that a path below the root of the explorer (`/entities/nvidia`) and a query string (`?sort=AMOUNT`) lead to. */
export function parseAddress(path: string, search: string): Address {
  return { place: placeAt(path), params: Object.fromEntries(new URLSearchParams(search)) };
}

function pathOf(place: Place): string {
  switch (place.view) {
    case 'entity':
    case 'relationship':
    case 'source': {
      const folder = Object.entries(THINGS).find(([, view]) => view === place.view)?.[0] ?? '';
      return `${folder}/${encodeURIComponent(place.id)}`;
    }
    case 'nowhere':
      return place.path.replace(/^\/+/, '');
    default:
      return Object.entries(FIXED).find(([, view]) => view === place.view)?.[0] ?? '';
  }
}

/** The address as text, below the root and without a slash in front: `entities/nvidia?sort=AMOUNT`. Settings without a value are left out. */
export function formatAddress({ place, params }: Address): string {
  const given = Object.entries(params).filter(([, value]) => value !== '');
  const search = new URLSearchParams(given).toString();
  return search === '' ? pathOf(place) : `${pathOf(place)}?${search}`;
}

/** The settings that go along from view to view: the day that the graph is shown as of, and whether it stands in a frame. */
export function lasting({ knownOn = '', embed = '' }: Params): Params {
  return { knownOn, embed };
}

/** The day that the graph is asked for as it could be known then; null for now. */
export function dayOf({ knownOn = '' }: Params): string | null {
  return isDay(knownOn) ? knownOn : null;
}
