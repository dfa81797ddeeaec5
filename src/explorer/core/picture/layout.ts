/** Input of the layout: numbers only, for a fast transfer to the worker. */
export interface LayoutTask {
  /** Radius of each entity, in pixels. */
  readonly radii: Float32Array;
  /** Initial x and y of each entity. */
  readonly coordinates: Float32Array;
  /** The two ends of each link, as indexes of entities. */
  readonly links: Uint32Array;
}

/** Progress of the layout: the current positions, and whether they are final. */
export interface LayoutStep {
  readonly coordinates: Float32Array;
  readonly done: boolean;
}

/** Half the height of the drawing field. Pins use the same units. */
export const FIELD_HALF_HEIGHT = 1000;
/** Width of the field divided by its height. */
export const FIELD_ASPECT_RATIO = 1.45;
/**
 * Number of entities from which a picture fills the whole field. With fewer it is smaller: two
 * entities at opposite ends would be one long line.
 */
const FULL_FIELD_ENTITIES = 20;

/** Hash of a text as a number from 0 to 1, the same on every machine. */
function hashToUnitInterval(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Initial positions: central entities in the middle, the others in a spiral around them. The order
 * of the spiral depends only on IDs, so the same picture always gets the same layout.
 */
export function initialCoordinates(ids: readonly string[], centerIds: ReadonlySet<string>): Float32Array {
  const coordinates = new Float32Array(ids.length * 2);
  const order = ids.map((id, index) => ({ index, rank: centerIds.has(id) ? -1 : hashToUnitInterval(id) }));
  order.sort((a, b) => a.rank - b.rank || a.index - b.index);
  order.forEach(({ index }, spiralIndex) => {
    const distance = FIELD_HALF_HEIGHT * Math.sqrt(spiralIndex / Math.max(ids.length, 1));
    coordinates[2 * index] = distance * Math.cos(spiralIndex * GOLDEN_ANGLE);
    coordinates[2 * index + 1] = distance * Math.sin(spiralIndex * GOLDEN_ANGLE);
  });
  return coordinates;
}

/** Scale of all sizes in a picture with this number of entities, from 0.35 to 1. */
export function scaleForCount(entities: number): number {
  return Math.min(Math.max(Math.sqrt(120 / Math.max(entities, 1)), 0.35), 1);
}

/**
 * Radius of an entity in pixels, by its number of deals in the picture; larger if it is central.
 */
export function entityRadius(deals: number, isCentral: boolean, scale: number): number {
  return scale * (Math.min(4.5 + 1.6 * Math.sqrt(deals), 18) + (isCentral ? 3 : 0));
}

/** Number of iterations of the layout: fewer for larger pictures, in which each takes longer. */
export function iterationsForCount(entities: number): number {
  return entities < 100 ? 600 : entities < 400 ? 300 : entities < 1000 ? 140 : 60;
}

/**
 * Moves and scales positions so that they fill the field, or a part of it if there are few
 * entities. The horizontal scale is at most FIELD_ASPECT_RATIO times the vertical one, because more
 * would tear groups apart.
 */
export function fitToField(coordinates: Float32Array): Float32Array {
  if (coordinates.length < 4) return coordinates;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < coordinates.length; index += 2) {
    const [x = 0, y = 0] = [coordinates[index], coordinates[index + 1]];
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  }
  const [width, height] = [Math.max(right - left, 1e-9), Math.max(high - low, 1e-9)];
  const halfHeight = FIELD_HALF_HEIGHT * Math.min(Math.sqrt(coordinates.length / 2 / FULL_FIELD_ENTITIES), 1);
  const scaleX = Math.min(
    (2 * halfHeight * FIELD_ASPECT_RATIO) / width,
    (2 * halfHeight * FIELD_ASPECT_RATIO) / height,
  );
  const scaleY = Math.min((2 * halfHeight) / height, scaleX);
  const [centerX, centerY] = [(left + right) / 2, (low + high) / 2];
  return coordinates.map((value, index) =>
    index % 2 === 0 ? (value - centerX) * scaleX : (value - centerY) * scaleY,
  );
}
