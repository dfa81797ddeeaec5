/** A picture for the layout: numbers only, so that it goes to a worker and back quickly. */
export interface LayoutTask {
  /** The radius of each entity, in pixels. */
  readonly radii: Float32Array;
  /** x and y of each entity, where it begins. */
  readonly coordinates: Float32Array;
  /** The two ends of each line, by the entities' numbers. */
  readonly links: Uint32Array;
}

/** A step of the layout: the places so far, and whether they are final. */
export interface LayoutStep {
  readonly coordinates: Float32Array;
  readonly done: boolean;
}

/** Half the height of the field that a picture is drawn in; pins count in these units. */
export const FIELD_HALF_HEIGHT = 1000;
/** How much wider than high the field is. */
export const FIELD_ASPECT_RATIO = 1.45;
/** From how many entities on a picture takes the whole field: two at its opposite ends would be a line with nothing around it. */
const FULL_FIELD_ENTITIES = 20;

/** A number from 0 to 1 that a text always gives, the same on every machine. */
function hashToUnitInterval(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Where entities begin: those that the picture is about in the middle, the others around them in a spiral whose order comes from their ids, so that
 * the same picture always becomes the same.
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

/** How much smaller everything is drawn in a picture of so many entities. */
export function scaleForCount(entities: number): number {
  return Math.min(Math.max(Math.sqrt(120 / Math.max(entities, 1)), 0.35), 1);
}

/** How large an entity is drawn, by how many deals of the picture it has; larger where the picture is about it. */
export function entityRadius(deals: number, isCentral: boolean, scale: number): number {
  return scale * (Math.min(4.5 + 1.6 * Math.sqrt(deals), 18) + (isCentral ? 3 : 0));
}

/** How many rounds a layout takes: fewer where each takes longer. */
export function iterationsForCount(entities: number): number {
  return entities < 100 ? 600 : entities < 400 ? 300 : entities < 1000 ? 140 : 60;
}

/**
 * Places moved and stretched so that they fill the field, or as much of it as so few need; sideways not much more than upwards, or groups would be
 * torn apart.
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
