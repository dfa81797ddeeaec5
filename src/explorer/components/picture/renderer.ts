import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { NodeDisplayData } from 'sigma/types';
import { FIELD_ASPECT_RATIO, FIELD_HALF_HEIGHT } from '../../core/picture/layout.ts';
import type { PictureScene, SceneLink, SceneNode } from '../../core/picture/scene.ts';
import type { PicturePoint, PictureSelection } from '../../core/picture/settings.ts';
import { drawLabels, LabelWidths } from './label-layer.ts';
import { LinkProgram, type LinkDisplayData } from './link-program.ts';
import { LINK_OPACITY, DIMMED_LINK_OPACITY, translucent, type PicturePalette } from './palette.ts';

/** Callbacks for the visitor's actions. */
export interface RendererEvents {
  readonly onSelect: (selection: PictureSelection | null) => void;
  readonly onExpand: (entity: string) => void;
  readonly onPin: (entity: string, pin: PicturePoint) => void;
  readonly onHover: (hovered: HoverTarget | null) => void;
}

/** The entity or deal below the pointer, and the position of the pointer on the canvas. */
export interface HoverTarget {
  readonly selection: PictureSelection;
  readonly x: number;
  readonly y: number;
}

/** Length of the longer side of the canvas from which everything has its full size. */
const FULL_SIZE_PX = 800;

/** Distance of the pointer from which a press is a drag. */
const DRAG_THRESHOLD_PX = 4;

/** Draws scenes with sigma, and reports the visitor's actions. */
export class PictureRenderer {
  readonly #graph = new MultiDirectedGraph<SceneNode, SceneLink>();
  readonly #sigma: Sigma<SceneNode, SceneLink>;
  readonly #events: RendererEvents;
  readonly #widths = new LabelWidths();
  #palette: PicturePalette;
  #scene: PictureScene = { nodes: [], links: [] };
  /** Scale of all sizes, below 1 on a small canvas. */
  #scale = 1;
  /** Whether the scene is rotated by 90 degrees, to fit a canvas that is higher than wide. */
  #rotated = false;
  #selected: PictureSelection | null = null;
  #hovered: PictureSelection | null = null;
  /** IDs of the entities and links around the hovered or selected one; the others are faint. */
  #highlighted: ReadonlySet<string> | null = null;

  constructor(container: HTMLElement, palette: PicturePalette, events: RendererEvents) {
    this.#events = events;
    this.#palette = palette;
    this.#sigma = new Sigma<SceneNode, SceneLink>(this.#graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      enableEdgeEvents: true,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      zIndex: true,
      defaultEdgeType: 'line',
      edgeProgramClasses: { line: LinkProgram },
      // The label layer draws all names, including those of hovered entities.
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, node) => this.#nodeAttributes(id, node),
      edgeReducer: (id, link) => this.#linkAttributes(id, link),
    });
    this.#sigma.createCanvasContext('names', { beforeLayer: 'mouse' } as never);
    this.#sigma.resize(true);
    this.#sigma.on('afterRender', () => this.#drawLabels());
    this.#sigma.on('resize', () => {
      const { width, height } = this.#sigma.getDimensions();
      if (height > width !== this.#rotated) this.render(this.#scene);
    });
    this.#bindEvents();
  }

  /** Draws a scene without moving the camera. */
  render(scene: PictureScene): void {
    this.#scene = scene;
    const { width, height } = this.#sigma.getDimensions();
    this.#scale = Math.min(Math.max(Math.max(width, height) / FULL_SIZE_PX, 0.6), 1);
    this.#rotated = height > width;
    this.#sigma.setSetting('stagePadding', Math.min(width, height) < FULL_SIZE_PX / 2 ? 24 : 48);
    this.#sigma.setCustomBBox(this.#boundingBox(scene));
    this.#graph.clear();
    for (const node of scene.nodes) this.#graph.addNode(node.id, { ...node, ...this.#rotatePoint(node) });
    for (const link of scene.links)
      this.#graph.addDirectedEdgeWithKey(link.id, link.source, link.target, link);
    this.#updateHighlight();
  }

  /** Highlights the selection. */
  select(selected: PictureSelection | null): void {
    this.#selected = selected;
    this.#updateHighlight();
  }

  /** Changes the colors. */
  setPalette(palette: PicturePalette): void {
    this.#palette = palette;
    this.#sigma.refresh();
  }

  /** Zooms in (a factor below 1) or out. */
  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    camera.setState({ ratio: Math.min(Math.max(camera.ratio * factor, 0.05), 3) });
  }

  /** Moves the camera so that the whole scene is visible. */
  fit(): void {
    this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
  }

  /** Current size of the canvas, and position and radius of each entity on it, in pixels. */
  viewport(): {
    readonly width: number;
    readonly height: number;
    readonly nodeCircles: Map<string, PicturePoint & { radius: number }>;
  } {
    const nodeCircles = new Map<string, PicturePoint & { radius: number }>();
    this.#graph.forEachNode((id, { x, y, radius }) => {
      nodeCircles.set(id, {
        ...this.#sigma.graphToViewport({ x, y }),
        radius: this.#sigma.scaleSize(radius * this.#scale),
      });
    });
    return { ...this.#sigma.getDimensions(), nodeCircles };
  }

  /** Releases all resources. */
  destroy(): void {
    this.#sigma.kill();
  }

  /** Converts a point of the scene to the drawn, possibly rotated one. */
  #rotatePoint({ x, y }: PicturePoint): PicturePoint {
    return this.#rotated ? { x: -y, y: x } : { x, y };
  }

  /** The visible area: always the whole field, enlarged by entities that were dragged out of it. */
  #boundingBox({ nodes }: PictureScene): { x: [number, number]; y: [number, number] } {
    let [halfWidth, height] = [FIELD_HALF_HEIGHT * FIELD_ASPECT_RATIO, FIELD_HALF_HEIGHT];
    for (const { x, y } of nodes) {
      halfWidth = Math.max(halfWidth, Math.abs(x));
      height = Math.max(height, Math.abs(y));
    }
    const [x, y] = this.#rotated ? [height, halfWidth] : [halfWidth, height];
    return { x: [-x, x], y: [-y, y] };
  }

  #nodeAttributes(id: string, { x, y, radius, central, kind }: SceneNode): Partial<NodeDisplayData> {
    const { ink, soft, accent, faint } = this.#palette;
    const highlighted = this.#highlighted?.has(id) ?? true;
    const color = central ? accent : kind === 'COMPANY' ? ink : soft;
    return {
      x,
      y,
      size: radius * this.#scale,
      color: highlighted ? color : faint,
      zIndex: highlighted ? 1 : 0,
    };
  }

  #linkAttributes(
    id: string,
    { family, width, dashed, directed, bend, dimmed }: SceneLink,
  ): Partial<LinkDisplayData> {
    const highlighted = this.#highlighted?.has(id);
    const opacity =
      highlighted === true ? 1 : highlighted === false ? 0.08 : dimmed ? DIMMED_LINK_OPACITY : LINK_OPACITY;
    const color = translucent(this.#palette.families[family], opacity);
    return {
      size: width * this.#scale,
      color,
      zIndex: highlighted === true ? 2 : dimmed ? 0 : 1,
      dashed,
      directed,
      bend,
    };
  }

  /** Highlights what is around the hovered entity or deal, or else around the selected one. */
  #updateHighlight(): void {
    const selection = this.#hovered ?? this.#selected;
    this.#highlighted = selection === null ? null : this.#highlightedBy(selection);
    this.#sigma.refresh();
  }

  #highlightedBy({ kind, id }: PictureSelection): ReadonlySet<string> | null {
    const highlighted = new Set<string>();
    if (kind === 'deal')
      this.#graph.forEachEdge((link, { dealId, source, target }) => {
        if (dealId === id) highlighted.add(link).add(source).add(target);
      });
    else if (this.#graph.hasNode(id)) {
      highlighted.add(id);
      this.#graph.forEachEdge(id, (link, { source, target }) =>
        highlighted.add(link).add(source).add(target),
      );
    }
    return highlighted.size === 0 ? null : highlighted;
  }

  #drawLabels(): void {
    const context = this.#sigma.getCanvases()['names']?.getContext('2d');
    if (!context) return;
    const { width, height, nodeCircles } = this.viewport();
    const highlighted = this.#highlighted;
    const labeledNodes = [...nodeCircles].flatMap(([id, circle]) => {
      const { label, central } = this.#graph.getNodeAttributes(id);
      const rank = (highlighted?.has(id) === true ? 1000 : 0) + (central ? 100 : 0) + circle.radius;
      return { id, label, rank, dimmed: highlighted?.has(id) === false, ...circle };
    });
    drawLabels(context, { width, height }, labeledNodes, this.#palette, this.#widths);
  }

  #hover(selection: PictureSelection | null, at?: { readonly x: number; readonly y: number }): void {
    if (this.#hovered?.id === selection?.id && this.#hovered?.kind === selection?.kind) return;
    this.#hovered = selection;
    this.#sigma.getContainer().dataset['pointing'] = selection === null ? '' : selection.kind;
    this.#updateHighlight();
    this.#events.onHover(selection === null || at === undefined ? null : { selection, ...at });
  }

  #dealSelection(link: string): PictureSelection {
    return { kind: 'deal', id: this.#graph.getEdgeAttribute(link, 'dealId') };
  }

  #bindEvents(): void {
    const sigma = this.#sigma;
    sigma.on('enterNode', ({ node, event }) => this.#hover({ kind: 'entity', id: node }, event));
    sigma.on('leaveNode', () => this.#hover(null));
    sigma.on('enterEdge', ({ edge, event }) => this.#hover(this.#dealSelection(edge), event));
    sigma.on('leaveEdge', () => this.#hover(null));
    sigma.on('clickEdge', ({ edge }) => this.#events.onSelect(this.#dealSelection(edge)));
    sigma.on('clickStage', () => this.#events.onSelect(null));
    sigma.on('doubleClickNode', (payload) => {
      payload.preventSigmaDefault();
      this.#events.onExpand(payload.node);
    });
    this.#bindDragging();
  }

  /** Pins an entity that is dragged, and selects one that is only clicked. */
  #bindDragging(): void {
    const sigma = this.#sigma;
    let pressed: { readonly id: string; readonly x: number; readonly y: number; moved: boolean } | null =
      null;
    sigma.on('downNode', ({ node, event: { x, y } }) => {
      pressed = { id: node, x, y, moved: false };
    });
    sigma.on('moveBody', ({ event }) => {
      if (
        pressed === null ||
        (!pressed.moved && Math.hypot(event.x - pressed.x, event.y - pressed.y) < DRAG_THRESHOLD_PX)
      )
        return;
      pressed.moved = true;
      this.#graph.mergeNodeAttributes(pressed.id, sigma.viewportToGraph(event));
      event.preventSigmaDefault();
      event.original.preventDefault();
    });
    const release = (): void => {
      if (pressed === null) return;
      const { id, moved } = pressed;
      pressed = null;
      if (!moved) this.#events.onSelect({ kind: 'entity', id });
      else if (this.#graph.hasNode(id)) {
        const { x, y } = this.#graph.getNodeAttributes(id);
        this.#events.onPin(id, this.#rotated ? { x: y, y: -x } : { x, y });
      }
    };
    sigma.on('upNode', release);
    sigma.on('upStage', release);
    sigma.on('upEdge', release);
  }
}
