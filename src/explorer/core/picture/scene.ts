import type { EntityKind } from '../../generated/operations.ts';
import { initialCoordinates, entityRadius, scaleForCount, type LayoutTask } from './layout.ts';
import { bendFromSource, linkStyles, type LinkStyle } from './link-styles.ts';
import { dealCountsByEntity, type PictureSubgraph } from './subgraph.ts';
import type { PicturePoint } from './settings.ts';

/** An entity as it is drawn. */
export interface SceneNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether the picture is about it. */
  readonly central: boolean;
  readonly pinned: boolean;
}

/** A deal between two entities as it is drawn. */
export interface SceneLink extends LinkStyle {
  readonly id: string;
  readonly dealId: string;
  readonly source: string;
  readonly target: string;
  /** Whether it ties two others than those that the picture is about, and so stands back. */
  readonly dimmed: boolean;
}

/** All that is drawn, in the picture's own units. */
export interface PictureScene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
}

/** What a picture is about. */
export interface PictureCenter {
  readonly centerIds: ReadonlySet<string>;
  /** Whether deals between others stand back behind those of the entities that it is about. */
  readonly dimOthers: boolean;
}

/** Where entities stand. */
export type NodeCoordinates = ReadonlyMap<string, PicturePoint>;

/** What the layout has to work on for a piece of the graph. */
export function createLayoutTask(subgraph: PictureSubgraph, centerIds: ReadonlySet<string>): LayoutTask {
  const ids = subgraph.nodes.map(({ id }) => id);
  const indexById = new Map(ids.map((id, index) => [id, index]));
  const counts = dealCountsByEntity(subgraph);
  const scale = scaleForCount(ids.length);
  return {
    radii: Float32Array.from(ids, (id) => entityRadius(counts.get(id) ?? 0, centerIds.has(id), scale)),
    coordinates: initialCoordinates(ids, centerIds),
    links: Uint32Array.from(
      subgraph.links.flatMap(({ source, target }) => [
        indexById.get(source) ?? 0,
        indexById.get(target) ?? 0,
      ]),
    ),
  };
}

/** The places of a layout, by the entities' ids. */
export function coordinatesById(
  { nodes }: Pick<PictureSubgraph, 'nodes'>,
  coordinates: Float32Array,
): NodeCoordinates {
  return new Map(
    nodes.map(({ id }, index) => [
      id,
      { x: coordinates[2 * index] ?? 0, y: coordinates[2 * index + 1] ?? 0 },
    ]),
  );
}

/** Where an entity stands that the layout did not know: beside those that it deals with, or in the middle. */
function fallbackPoint(id: string, { links }: PictureSubgraph, coordinates: NodeCoordinates): PicturePoint {
  const neighbors = links.flatMap(({ source, target }) => {
    const neighborId = source === id ? target : target === id ? source : null;
    const point = neighborId === null ? undefined : coordinates.get(neighborId);
    return point === undefined ? [] : [point];
  });
  if (neighbors.length === 0) return { x: 0, y: 0 };
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    x: mean(neighbors.map(({ x }) => x)) * 1.15 + 20,
    y: mean(neighbors.map(({ y }) => y)) * 1.15 + 20,
  };
}

/** A piece of the graph as it is drawn: where the layout put it, except what is held elsewhere by hand. */
export function buildScene(
  subgraph: PictureSubgraph,
  { centerIds, dimOthers }: PictureCenter,
  coordinates: NodeCoordinates,
  pins: ReadonlyMap<string, PicturePoint>,
): PictureScene {
  const counts = dealCountsByEntity(subgraph);
  const styles = linkStyles(subgraph.links);
  const scale = scaleForCount(subgraph.nodes.length);
  return {
    nodes: subgraph.nodes.map(({ id, shortName, kind }) => {
      const pin = pins.get(id);
      const { x, y } = pin ?? coordinates.get(id) ?? fallbackPoint(id, subgraph, coordinates);
      const isCentral = centerIds.has(id);
      const radius = entityRadius(counts.get(id) ?? 0, isCentral, scale);
      return { id, label: shortName, kind, x, y, radius, central: isCentral, pinned: pin !== undefined };
    }),
    links: subgraph.links.flatMap((link) => {
      const style = styles.get(link.id);
      if (style === undefined) return [];
      const { id, source, target, relationship } = link;
      const dimmed = dimOthers && !centerIds.has(source) && !centerIds.has(target);
      return {
        ...style,
        width: style.width * scale,
        bend: bendFromSource(link, style),
        id,
        dealId: relationship.id,
        source,
        target,
        dimmed,
      };
    }),
  };
}
