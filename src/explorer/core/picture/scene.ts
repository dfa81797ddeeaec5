import { entityLabel } from '../entity-label.ts';
import type { EntityKind } from '../../generated/operations.ts';
import { initialCoordinates, entityRadius, scaleForCount, type LayoutTask } from './layout.ts';
import { bendFromSource, linkStyles, type LinkStyle } from './link-styles.ts';
import { dealCountsByEntity, type PictureSubgraph } from './subgraph.ts';
import type { PicturePoint } from './settings.ts';

/** Position and appearance of an entity. */
export interface SceneNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether the picture is about this entity. */
  readonly central: boolean;
  readonly pinned: boolean;
}

/** Position and appearance of a link. */
export interface SceneLink extends LinkStyle {
  readonly id: string;
  readonly dealId: string;
  readonly source: string;
  readonly target: string;
  /** Whether it connects two entities that are not central, and so is drawn faintly. */
  readonly dimmed: boolean;
}

/** Everything that is drawn, in units of the field. */
export interface PictureScene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
}

/** The central entities of a picture. */
export interface PictureCenter {
  readonly centerIds: ReadonlySet<string>;
  /** Whether deals between other entities are drawn faintly. */
  readonly dimOthers: boolean;
}

/** Position of each entity, by ID. */
export type NodeCoordinates = ReadonlyMap<string, PicturePoint>;

/** Creates the input of the layout for a subgraph. */
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

/** Converts the coordinates of a layout to positions by entity ID. */
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

/** Position of an entity that is missing from the layout: near its neighbors, or in the center. */
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

/**
 * Builds the scene of a subgraph: entities at their pins, or else at their position in the layout.
 */
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
    nodes: subgraph.nodes.map((node) => {
      const { id, kind } = node;
      const pin = pins.get(id);
      const { x, y } = pin ?? coordinates.get(id) ?? fallbackPoint(id, subgraph, coordinates);
      const isCentral = centerIds.has(id);
      const radius = entityRadius(counts.get(id) ?? 0, isCentral, scale);
      return {
        id,
        label: entityLabel(node),
        kind,
        x,
        y,
        radius,
        central: isCentral,
        pinned: pin !== undefined,
      };
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
