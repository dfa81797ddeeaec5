import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { NodeDisplayData } from 'sigma/types';
import { BREADTH, REACH } from '../../core/picture/layout.ts';
import type { Scene, SceneLine, SceneNode } from '../../core/picture/scene.ts';
import type { Pin, Selection } from '../../core/picture/settings.ts';
import { drawLabels, LabelWidths } from './label-layer.ts';
import { LineProgram, type LineData } from './link-program.ts';
import { LOUD, QUIET, translucent, type Palette } from './palette.ts';

/** What the visitor does with a picture. */
export interface StageEvents {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onOpen: (entity: string) => void;
  readonly onPin: (entity: string, pin: Pin) => void;
  readonly onHover: (hovered: Hovered | null) => void;
}

/** What the pointer is over, and where that is in the window of the picture. */
export interface Hovered {
  readonly what: Selection;
  readonly x: number;
  readonly y: number;
}

/** How long a window is in which everything has its full size. */
const ROOMY = 800;

/** How far the pointer moves before a press is a drag. */
const STILL = 4;

/** Draws scenes with sigma, and tells what is done with them. */
export class Stage {
  readonly #graph = new MultiDirectedGraph<SceneNode, SceneLine>();
  readonly #sigma: Sigma<SceneNode, SceneLine>;
  readonly #events: StageEvents;
  readonly #widths = new LabelWidths();
  #palette: Palette;
  #scene: Scene = { nodes: [], lines: [] };
  /** How much smaller everything is than in a window with room. */
  #scale = 1;
  /** Whether the scene, which is wider than high, lies on its side: in a window that is higher than wide. */
  #turned = false;
  #selected: Selection | null = null;
  #hovered: Selection | null = null;
  /** The entities and lines that belong to what is pointed at or selected; the others step back. */
  #near: ReadonlySet<string> | null = null;

  constructor(container: HTMLElement, palette: Palette, events: StageEvents) {
    this.#events = events;
    this.#palette = palette;
    this.#sigma = new Sigma<SceneNode, SceneLine>(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      zIndex: true,
      defaultEdgeType: 'line',
      edgeProgramClasses: { line: LineProgram },
      // Names are drawn by the layer of names, those that are pointed at too.
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, node) => this.#node(id, node),
      edgeReducer: (id, line) => this.#line(id, line),
    });
    this.#sigma.createCanvasContext('names', { beforeLayer: 'mouse' } as never);
    this.#sigma.resize(true);
    this.#sigma.on('afterRender', () => this.#names());
    this.#sigma.on('resize', () => {
      const { width, height } = this.#sigma.getDimensions();
      if (height > width !== this.#turned) this.show(this.#scene);
    });
    this.#listen();
  }

  /** Draws a scene; the camera stays where it is. */
  show(scene: Scene): void {
    this.#scene = scene;
    const { width, height } = this.#sigma.getDimensions();
    this.#scale = Math.min(Math.max(Math.max(width, height) / ROOMY, 0.6), 1);
    this.#turned = height > width;
    this.#sigma.setSetting('stagePadding', Math.min(width, height) < ROOMY / 2 ? 24 : 48);
    this.#sigma.setCustomBBox(this.#field(scene));
    this.#graph.clear();
    for (const node of scene.nodes) this.#graph.addNode(node.id, { ...node, ...this.#placed(node) });
    for (const line of scene.lines)
      this.#graph.addDirectedEdgeWithKey(line.id, line.source, line.target, line);
    this.#focus();
  }

  /** Points out what is selected. */
  select(selected: Selection | null): void {
    this.#selected = selected;
    this.#focus();
  }

  /** Draws in other colours. */
  paint(palette: Palette): void {
    this.#palette = palette;
    this.#sigma.refresh();
  }

  /** Goes nearer (a factor below 1) or further away. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: Math.min(Math.max(camera.ratio * factor, 0.05), 3) });
  }

  /** Shows all of the scene. */
  fit(): void {
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** Where the entities are in the window now, in pixels, with the size of the window. */
  view(): {
    readonly width: number;
    readonly height: number;
    readonly places: Map<string, Pin & { radius: number }>;
  } {
    const places = new Map<string, Pin & { radius: number }>();
    this.#graph.forEachNode((id, { x, y, radius }) => {
      places.set(id, {
        ...this.#sigma.graphToViewport({ x, y }),
        radius: this.#sigma.scaleSize(radius * this.#scale),
      });
    });
    return { ...this.#sigma.getDimensions(), places };
  }

  /** Lets go of everything. */
  close(): void {
    this.#sigma.kill();
  }

  /** Where a place of the scene is drawn. */
  #placed({ x, y }: Pin): Pin {
    return this.#turned ? { x: -y, y: x } : { x, y };
  }

  /** The part of the plane that a window shows: the whole field however little of it is taken, and what was drawn out of it. */
  #field({ nodes }: Scene): { x: [number, number]; y: [number, number] } {
    let [breadth, height] = [REACH * BREADTH, REACH];
    for (const { x, y } of nodes) {
      breadth = Math.max(breadth, Math.abs(x));
      height = Math.max(height, Math.abs(y));
    }
    const [x, y] = this.#turned ? [height, breadth] : [breadth, height];
    return { x: [-x, x], y: [-y, y] };
  }

  #node(id: string, { x, y, radius, middle, kind }: SceneNode): Partial<NodeDisplayData> {
    const { ink, soft, accent, faint } = this.#palette;
    const near = this.#near?.has(id) ?? true;
    const color = middle ? accent : kind === 'COMPANY' ? ink : soft;
    return { x, y, size: radius * this.#scale, color: near ? color : faint, zIndex: near ? 1 : 0 };
  }

  #line(id: string, { family, width, dashed, directed, bend, quiet }: SceneLine): Partial<LineData> {
    const near = this.#near?.has(id);
    const opacity = near === true ? 1 : near === false ? 0.08 : quiet ? QUIET : LOUD;
    const color = translucent(this.#palette.families[family], opacity);
    return {
      size: width * this.#scale,
      color,
      zIndex: near === true ? 2 : quiet ? 0 : 1,
      dashed,
      directed,
      bend,
    };
  }

  /** Works out what belongs to what is pointed at, or else to what is selected, and draws it so. */
  #focus(): void {
    const what = this.#hovered ?? this.#selected;
    this.#near = what === null ? null : this.#around(what);
    this.#sigma.refresh();
  }

  #around({ kind, id }: Selection): ReadonlySet<string> | null {
    const near = new Set<string>();
    if (kind === 'deal')
      this.#graph.forEachEdge((line, { deal, source, target }) => {
        if (deal === id) near.add(line).add(source).add(target);
      });
    else if (this.#graph.hasNode(id)) {
      near.add(id);
      this.#graph.forEachEdge(id, (line, { source, target }) => near.add(line).add(source).add(target));
    }
    return near.size === 0 ? null : near;
  }

  #names(): void {
    const context = this.#sigma.getCanvases()['names']?.getContext('2d');
    if (!context) return;
    const { width, height, places } = this.view();
    const first = this.#near;
    const named = [...places].flatMap(([id, place]) => {
      const { label, middle } = this.#graph.getNodeAttributes(id);
      const rank = (first?.has(id) === true ? 1000 : 0) + (middle ? 100 : 0) + place.radius;
      return { id, label, rank, faint: first?.has(id) === false, ...place };
    });
    drawLabels(context, { width, height }, named, this.#palette, this.#widths);
  }

  #hover(what: Selection | null, at?: { readonly x: number; readonly y: number }): void {
    if (this.#hovered?.id === what?.id && this.#hovered?.kind === what?.kind) return;
    this.#hovered = what;
    this.#sigma.getContainer().dataset['pointing'] = what === null ? '' : what.kind;
    this.#focus();
    this.#events.onHover(what === null || at === undefined ? null : { what, ...at });
  }

  #dealOf(line: string): Selection {
    return { kind: 'deal', id: this.#graph.getEdgeAttribute(line, 'deal') };
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('enterNode', ({ node, event }) => this.#hover({ kind: 'entity', id: node }, event));
    sigma.on('leaveNode', () => this.#hover(null));
    sigma.on('enterEdge', ({ edge, event }) => this.#hover(this.#dealOf(edge), event));
    sigma.on('leaveEdge', () => this.#hover(null));
    sigma.on('clickEdge', ({ edge }) => this.#events.onSelect(this.#dealOf(edge)));
    sigma.on('clickStage', () => this.#events.onSelect(null));
    sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault();
      this.#events.onOpen(payload.node);
    });
    this.#drag();
  }

  /** An entity that is pressed and moved stays where it is put; one that is only pressed is selected. */
  #drag(): void {
    const sigma = this.#sigma;
    let held: { readonly id: string; readonly x: number; readonly y: number; moved: boolean } | null = null;
    sigma.on('downNode', ({ node, event: { x, y } }) => {
      held = { id: node, x, y, moved: false };
    });
    sigma.on('moveBody', ({ event }) => {
      if (held === null || (!held.moved && Math.hypot(event.x - held.x, event.y - held.y) < STILL)) return;
      held.moved = true;
      this.#graph.mergeNodeAttributes(held.id, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const release = (): void => {
      if (held === null) return;
      const { id, moved } = held;
      held = null;
      if (!moved) this.#events.onSelect({ kind: 'entity', id });
      else if (this.#graph.hasNode(id)) {
        const { x, y } = this.#graph.getNodeAttributes(id);
        this.#events.onPin(id, this.#turned ? { x: y, y: -x } : { x, y });
      }
    };
    sigma.on('upNode', release);
    sigma.on('upStage', release);
    sigma.on('upEdge', release);
  }
}
