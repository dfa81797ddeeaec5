import type { UrlParams } from '../address.ts';

/** A place that somebody gave an entity by hand, in the picture's own units. */
export interface PicturePoint {
  readonly x: number;
  readonly y: number;
}

/** What of a picture the visitor chose; all of it stands in the address. */
export interface PictureSettings {
  /** The entities that were opened up beside the one that the picture is about. */
  readonly expanded: readonly string[];
  /** How many deals away from those the picture reaches. */
  readonly depth: number;
  /** How many entities it has at most. */
  readonly limit: number;
  readonly hidden: readonly string[];
  readonly pins: ReadonlyMap<string, PicturePoint>;
  /** The entity or line whose details are shown. */
  readonly selected: PictureSelection | null;
}

/** What is selected in a picture. */
export type PictureSelection = { readonly kind: 'entity' | 'deal'; readonly id: string };

/** How large a picture may be made, step by step. */
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

/** What an address says of a picture; what nothing can be made of is as if it was not there. */
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

/** Settings of a picture as an address holds them. */
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

/** With an entity opened up: its deals come into the picture. */
export function expandEntity(settings: PictureSettings, id: string): PictureSettings {
  return { ...settings, expanded: [...settings.expanded.filter((each) => each !== id), id] };
}

/** With an entity closed again: what only it brought into the picture goes. */
export function collapseEntity(settings: PictureSettings, id: string): PictureSettings {
  return { ...settings, expanded: settings.expanded.filter((each) => each !== id) };
}

/** With an entity taken out of the picture. */
export function hideEntity(settings: PictureSettings, id: string): PictureSettings {
  const { selected } = settings;
  return {
    ...collapseEntity(settings, id),
    hidden: [...settings.hidden, id],
    selected: selected?.kind === 'entity' && selected.id === id ? null : selected,
  };
}

/** With an entity held at a place, or let go of. */
export function pinEntity(settings: PictureSettings, id: string, pin: PicturePoint | null): PictureSettings {
  const pins = new Map(settings.pins);
  if (pin === null) pins.delete(id);
  else pins.set(id, pin);
  return { ...settings, pins };
}
