/** A picture for the layout: numbers only, so that it goes to a worker and back quickly. */
export interface LayoutTask {
  /** The radius of each entity, in pixels. */
  readonly radii: Float32Array;
  /** x and y of each entity, where it begins. */
  readonly places: Float32Array;
  /** The two ends of each line, by the entities' numbers. */
  readonly lines: Uint32Array;
}

/** A step of the layout: the places so far, and whether they are final. */
export interface LayoutStep {
  readonly places: Float32Array;
  readonly done: boolean;
}

/** Half the height of the field that a picture is drawn in; pins count in these units. */
export const REACH = 1000;
/** How much wider than high the field is. */
export const BREADTH = 1.45;
/** From how many entities on a picture takes the whole field: two at its opposite ends would be a line with nothing around it. */
const FILLED_BY = 20;

/** A number from 0 to 1 that a text always gives, the same on every machine. */
function chance(text: string): number {
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
export function beginning(ids: readonly string[], middle: ReadonlySet<string>): Float32Array {
  const places = new Float32Array(ids.length * 2);
  const order = ids.map((id, index) => ({ index, rank: middle.has(id) ? -1 : chance(id) }));
  order.sort((a, b) => a.rank - b.rank || a.index - b.index);
  order.forEach(({ index }, turn) => {
    const distance = REACH * Math.sqrt(turn / Math.max(ids.length, 1));
    places[2 * index] = distance * Math.cos(turn * GOLDEN_ANGLE);
    places[2 * index + 1] = distance * Math.sin(turn * GOLDEN_ANGLE);
  });
  return places;
}

/** How much smaller everything is drawn in a picture of so many entities. */
export function scaleFor(entities: number): number {
  return Math.min(Math.max(Math.sqrt(120 / Math.max(entities, 1)), 0.35), 1);
}

/** How large an entity is drawn, by how many deals of the picture it has; larger where the picture is about it. */
export function radiusOf(deals: number, inMiddle: boolean, scale: number): number {
  return scale * (Math.min(4.5 + 1.6 * Math.sqrt(deals), 18) + (inMiddle ? 3 : 0));
}

/** How many rounds a layout takes: fewer where each takes longer. */
export function roundsFor(entities: number): number {
  return entities < 100 ? 600 : entities < 400 ? 300 : entities < 1000 ? 140 : 60;
}

/**
 * Places moved and stretched so that they fill the field, or as much of it as so few need; sideways not much more than upwards, or groups would be
 * torn apart.
 */
export function fitted(places: Float32Array): Float32Array {
  if (places.length < 4) return places;
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < places.length; at += 2) {
    const [x = 0, y = 0] = [places[at], places[at + 1]];
    [left, right, low, high] = [Math.min(left, x), Math.max(right, x), Math.min(low, y), Math.max(high, y)];
  }
  const [width, height] = [Math.max(right - left, 1e-9), Math.max(high - low, 1e-9)];
  const reach = REACH * Math.min(Math.sqrt(places.length / 2 / FILLED_BY), 1);
  const wide = Math.min((2 * reach * BREADTH) / width, (2 * reach * BREADTH) / height);
  const tall = Math.min((2 * reach) / height, wide);
  const [centreX, centreY] = [(left + right) / 2, (low + high) / 2];
  return places.map((value, at) => (at % 2 === 0 ? (value - centreX) * wide : (value - centreY) * tall));
}
