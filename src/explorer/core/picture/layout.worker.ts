import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import {
  fitToField,
  FIELD_HALF_HEIGHT,
  iterationsForCount,
  type LayoutStep,
  type LayoutTask,
} from './layout.ts';

interface LayoutNode {
  x: number;
  y: number;
  size: number;
}

/** Milliseconds between two reports of progress. */
const PROGRESS_INTERVAL_MS = 250;

function buildGraph({
  radii,
  coordinates,
  links,
}: LayoutTask): UndirectedGraph<LayoutNode, { weight: number }> {
  const graph = new UndirectedGraph<LayoutNode, { weight: number }>();
  radii.forEach((radius, index) => {
    const [x = 0, y = 0] = [coordinates[2 * index], coordinates[2 * index + 1]];
    graph.addNode(index, { x, y, size: radius });
  });
  for (let index = 0; index < links.length; index += 2) {
    const [from = 0, to = 0] = [links[index], links[index + 1]];
    // More deals between the same two entities pull them closer, each with less weight.
    if (from !== to) graph.updateEdge(from, to, (before) => ({ weight: (before.weight ?? 0) * 0.6 + 1 }));
  }
  return graph;
}

function readCoordinates(graph: UndirectedGraph<LayoutNode>): Float32Array {
  const coordinates = new Float32Array(graph.order * 2);
  let index = 0;
  graph.forEachNode((_node, { x, y }) => {
    coordinates[index] = x;
    coordinates[index + 1] = y;
    index += 2;
  });
  return coordinates;
}

function writeCoordinates(graph: UndirectedGraph<LayoutNode>, coordinates: Float32Array): void {
  let index = 0;
  graph.updateEachNodeAttributes((_node, attributes) => {
    const updated = { ...attributes, x: coordinates[index] ?? 0, y: coordinates[index + 1] ?? 0 };
    index += 2;
    return updated;
  });
}

function postStep(step: LayoutStep): void {
  postMessage(step);
}

function runLayout(task: LayoutTask): void {
  const graph = buildGraph(task);
  const iterations = iterationsForCount(graph.order);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    linLogMode: false,
    gravity: 1,
    scalingRatio: 30,
    strongGravityMode: false,
    edgeWeightInfluence: 0.6,
    barnesHutOptimize: graph.order > 300,
  };
  let lastPostedAt = performance.now();
  const batchSize = graph.order > 400 ? 10 : iterations;
  for (let completed = 0; completed < iterations; completed += batchSize) {
    forceAtlas2.assign(graph, {
      iterations: Math.min(batchSize, iterations - completed),
      settings,
      getEdgeWeight: 'weight',
    });
    if (performance.now() - lastPostedAt < PROGRESS_INTERVAL_MS) continue;
    lastPostedAt = performance.now();
    postStep({ coordinates: fitToField(readCoordinates(graph)), done: false });
  }
  writeCoordinates(graph, fitToField(readCoordinates(graph)));
  if (graph.order <= 1000) {
    // The ratio converts pixels to units, at about 900 pixels for the height of the field.
    // The margin leaves room for names.
    noverlap.assign(graph, {
      maxIterations: 80,
      settings: { margin: 14, ratio: (2 * FIELD_HALF_HEIGHT) / 900, speed: 4, expansion: 1.1 },
    });
  }
  postStep({ coordinates: readCoordinates(graph), done: true });
}

onmessage = ({ data }: MessageEvent<LayoutTask>) => runLayout(data);
