import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import { fitted, REACH, roundsFor, type LayoutStep, type LayoutTask } from './layout.ts';

interface Place {
  x: number;
  y: number;
  size: number;
}

/** How long the layout works before it shows how far it is. */
const SHOW_EVERY_MS = 250;

function graphOf({ radii, places, lines }: LayoutTask): UndirectedGraph<Place, { weight: number }> {
  const graph = new UndirectedGraph<Place, { weight: number }>();
  radii.forEach((radius, index) => {
    const [x = 0, y = 0] = [places[2 * index], places[2 * index + 1]];
    graph.addNode(index, { x, y, size: radius });
  });
  for (let at = 0; at < lines.length; at += 2) {
    const [from = 0, to = 0] = [lines[at], lines[at + 1]];
    // Several deals between the same two draw them nearer, each further one less.
    if (from !== to) graph.updateEdge(from, to, (before) => ({ weight: (before.weight ?? 0) * 0.6 + 1 }));
  }
  return graph;
}

function placesIn(graph: UndirectedGraph<Place>): Float32Array {
  const places = new Float32Array(graph.order * 2);
  let at = 0;
  graph.forEachNode((_node, { x, y }) => {
    places[at] = x;
    places[at + 1] = y;
    at += 2;
  });
  return places;
}

function setPlaces(graph: UndirectedGraph<Place>, places: Float32Array): void {
  let at = 0;
  graph.updateEachNodeAttributes((_node, attributes) => {
    const moved = { ...attributes, x: places[at] ?? 0, y: places[at + 1] ?? 0 };
    at += 2;
    return moved;
  });
}

function show(step: LayoutStep): void {
  postMessage(step);
}

function lay(task: LayoutTask): void {
  const graph = graphOf(task);
  const rounds = roundsFor(graph.order);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    linLogMode: false,
    gravity: 1,
    scalingRatio: 30,
    strongGravityMode: false,
    edgeWeightInfluence: 0.6,
    barnesHutOptimize: graph.order > 300,
  };
  let shown = performance.now();
  const step = graph.order > 400 ? 10 : rounds;
  for (let done = 0; done < rounds; done += step) {
    forceAtlas2.assign(graph, {
      iterations: Math.min(step, rounds - done),
      settings,
      getEdgeWeight: 'weight',
    });
    if (performance.now() - shown < SHOW_EVERY_MS) continue;
    shown = performance.now();
    show({ places: fitted(placesIn(graph)), done: false });
  }
  setPlaces(graph, fitted(placesIn(graph)));
  if (graph.order <= 1000) {
    // The picture is about as wide as the square has units: a radius in pixels is as many of them, and room for a name.
    noverlap.assign(graph, {
      maxIterations: 80,
      settings: { margin: 14, ratio: (2 * REACH) / 900, speed: 4, expansion: 1.1 },
    });
  }
  show({ places: placesIn(graph), done: true });
}

onmessage = ({ data }: MessageEvent<LayoutTask>) => lay(data);
