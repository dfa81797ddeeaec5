import type { UrlParams } from '../address.ts';

/** A point in units of the field. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** Settings of a picture, all of them part of the address. */
export interface PictureSettings {
  /** Entities whose deals were added to those of the central entities. */
  readonly expanded: readonly string[];
  /** Number of hops from those entities, from 1 to 3. */
  readonly depth: number;
  /** Maximum number of entities. */
  readonly limit: number;
  readonly hidden: readonly string[];
  readonly pins: ReadonlyMap<string, PicturePoint>;
  /** Entity or deal whose details are open. */
  readonly selected: PictureSelection | null;
}

/** The selected entity or deal of a picture. */
export type PictureSelection = { readonly kind: 'entity' | 'deal'; readonly id: string };

/** Choices for the maximum number of entities. */
export const ENTITY_LIMITS = [60, 200, 500, 2000] as const;

const parseIds = (text: string | undefined): string[] => [
  ...new Set((text ?? '').split(',').filter((id) => id !== '')),
];

function readPins(text: string | undefined): Map<string, PicturePoint> {
  const pins = new Map<string, PicturePoint>();
  for (const entry of parseIds(text)) {
    const [, id = '', x = '', y = ''] = /^(.+?)(?:~(-?\d{1,6}))(?:~(-?\d{1,6}))$/.exec(entry) ?? [];
    if (id !== '') pins.set(id, { x: Number(x), y: Number(y) });
  }
  return pins;
}

function readSelection(text = ''): PictureSelection | null {
  const [, kind, id] = /^(entity|deal)~(.+)$/.exec(text) ?? [];
  return kind !== undefined && id !== undefined ? { kind: kind === 'deal' ? 'deal' : 'entity', id } : null;
}

/** Reads the settings of a picture from an address, ignoring invalid values. */
export function readSettings(params: UrlParams): PictureSettings {
  const depth = Number(params['depth']);
  const limit = Number(params['limit']);
  return {
    expanded: parseIds(params['opened']),
    depth: [1, 2, 3].includes(depth) ? depth : 1,
    limit: ENTITY_LIMITS.find((each) => each === limit) ?? ENTITY_LIMITS[0],
    hidden: parseIds(params['hidden']),
    pins: readPins(params['pins']),
    selected: readSelection(params['selected']),
  };
}

/** Formats the settings of a picture as parameters of an address. */
export function writeSettings({
  expanded,
  depth,
  limit,
  hidden,
  pins,
  selected,
}: PictureSettings): UrlParams {
  return {
    opened: expanded.join(','),
    depth: depth === 1 ? '' : String(depth),
    limit: limit === ENTITY_LIMITS[0] ? '' : String(limit),
    hidden: hidden.join(','),
    pins: [...pins].map(([id, { x, y }]) => `${id}~${Math.round(x)}~${Math.round(y)}`).join(','),
    selected: selected === null ? '' : `${selected.kind}~${selected.id}`,
  };
}

/** Adds the deals of an entity to the picture. */
export function expandEntity(settings: PictureSettings, id: string): PictureSettings {
  return { ...settings, expanded: [...settings.expanded.filter((each) => each !== id), id] };
}

/** Removes what only this expanded entity added to the picture. */
export function collapseEntity(settings: PictureSettings, id: string): PictureSettings {
  return { ...settings, expanded: settings.expanded.filter((each) => each !== id) };
}

/** Removes an entity from the picture. */
export function hideEntity(settings: PictureSettings, id: string): PictureSettings {
  const { selected } = settings;
  return {
    ...collapseEntity(settings, id),
    hidden: [...settings.hidden, id],
    selected: selected?.kind === 'entity' && selected.id === id ? null : selected,
  };
}

/** Pins an entity at a point, or unpins it if the point is null. */
export function pinEntity(settings: PictureSettings, id: string, pin: PicturePoint | null): PictureSettings {
  const pins = new Map(settings.pins);
  if (pin === null) pins.delete(id);
  else pins.set(id, pin);
  return { ...settings, pins };
}
