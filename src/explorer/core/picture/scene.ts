import type { EntityKind } from '../../generated/operations.ts';
import { beginning, radiusOf, scaleFor, type LayoutTask } from './layout.ts';
import { bendFromSource, lineLooks, type LineLook } from './link-styles.ts';
import { dealCounts, type Subgraph } from './subgraph.ts';
import type { Pin } from './settings.ts';

/** An entity as it is drawn. */
export interface SceneNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether the picture is about it. */
  readonly middle: boolean;
  readonly pinned: boolean;
}

/** A deal between two entities as it is drawn. */
export interface SceneLine extends LineLook {
  readonly id: string;
  readonly deal: string;
  readonly source: string;
  readonly target: string;
  /** Whether it ties two others than those that the picture is about, and so stands back. */
  readonly quiet: boolean;
}

/** All that is drawn, in the picture's own units. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly lines: readonly SceneLine[];
}

/** What a picture is about. */
export interface Subject {
  readonly about: ReadonlySet<string>;
  /** Whether deals between others stand back behind those of the entities that it is about. */
  readonly focused: boolean;
}

/** Where entities stand. */
export type Places = ReadonlyMap<string, Pin>;

/** What the layout has to work on for a piece of the graph. */
export function layoutTask(subgraph: Subgraph, middle: ReadonlySet<string>): LayoutTask {
  const ids = subgraph.nodes.map(({ id }) => id);
  const numbers = new Map(ids.map((id, index) => [id, index]));
  const counts = dealCounts(subgraph);
  const scale = scaleFor(ids.length);
  return {
    radii: Float32Array.from(ids, (id) => radiusOf(counts.get(id) ?? 0, middle.has(id), scale)),
    places: beginning(ids, middle),
    lines: Uint32Array.from(
      subgraph.links.flatMap(({ source, target }) => [numbers.get(source) ?? 0, numbers.get(target) ?? 0]),
    ),
  };
}

/** The places of a layout, by the entities' ids. */
export function placesById({ nodes }: Pick<Subgraph, 'nodes'>, places: Float32Array): Places {
  return new Map(
    nodes.map(({ id }, index) => [id, { x: places[2 * index] ?? 0, y: places[2 * index + 1] ?? 0 }]),
  );
}

/** Where an entity stands that the layout did not know: beside those that it deals with, or in the middle. */
function besideOthers(id: string, { links }: Subgraph, places: Places): Pin {
  const others = links.flatMap(({ source, target }) => {
    const other = source === id ? target : target === id ? source : null;
    const place = other === null ? undefined : places.get(other);
    return place === undefined ? [] : [place];
  });
  if (others.length === 0) return { x: 0, y: 0 };
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(others.map(({ x }) => x)) * 1.15 + 20, y: mean(others.map(({ y }) => y)) * 1.15 + 20 };
}

/** A piece of the graph as it is drawn: where the layout put it, except what is held elsewhere by hand. */
export function sceneOf(
  subgraph: Subgraph,
  { about, focused }: Subject,
  places: Places,
  pins: ReadonlyMap<string, Pin>,
): Scene {
  const counts = dealCounts(subgraph);
  const looks = lineLooks(subgraph.links);
  const scale = scaleFor(subgraph.nodes.length);
  return {
    nodes: subgraph.nodes.map(({ id, shortName, kind }) => {
      const pin = pins.get(id);
      const { x, y } = pin ?? places.get(id) ?? besideOthers(id, subgraph, places);
      const inMiddle = about.has(id);
      const radius = radiusOf(counts.get(id) ?? 0, inMiddle, scale);
      return { id, label: shortName, kind, x, y, radius, middle: inMiddle, pinned: pin !== undefined };
    }),
    lines: subgraph.links.flatMap((link) => {
      const look = looks.get(link.id);
      if (look === undefined) return [];
      const { id, source, target, relationship } = link;
      const quiet = focused && !about.has(source) && !about.has(target);
      return {
        ...look,
        width: look.width * scale,
        bend: bendFromSource(link, look),
        id,
        deal: relationship.id,
        source,
        target,
        quiet,
      };
    }),
  };
}
