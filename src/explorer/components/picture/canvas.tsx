import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { PictureScene } from '../../core/picture/scene.ts';
import type { PictureSelection } from '../../core/picture/settings.ts';
import { GestureHint } from './gesture-hint.tsx';
import { leaveScrollingToPage, type PageGesture } from './gestures.ts';
import { currentPalette } from './palette.ts';
import { PictureRenderer, type RendererEvents } from './renderer.ts';

/** Milliseconds for which the hint on gestures stays. */
const HINT_MS = 1800;

/** Number of entities below which the canvas is lower. */
const LOW_CANVAS_ENTITIES = 8;

/** The canvas of a scene, or a message if the browser has no WebGL. */
export function Canvas({
  scene,
  selected,
  label,
  renderer,
  events,
}: {
  scene: PictureScene;
  selected: PictureSelection | null;
  /** Text alternative of the picture. */
  label: string;
  /** Receives the renderer while the canvas is mounted. */
  renderer: RefObject<PictureRenderer | null>;
  events: RendererEvents;
}): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const [unsupported, setUnsupported] = useState(false);
  const [pageGesture, setPageGesture] = useState<PageGesture | null>(null);
  const hintTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestEvents = useRef(events);
  useEffect(() => {
    latestEvents.current = events;
  });

  useEffect(() => {
    if (container.current === null) return;
    let created: PictureRenderer;
    try {
      created = new PictureRenderer(container.current, currentPalette(), {
        onSelect: (selection) => latestEvents.current.onSelect(selection),
        onExpand: (entity) => latestEvents.current.onExpand(entity),
        onPin: (entity, pin) => latestEvents.current.onPin(entity, pin),
        onHover: (hovered) => latestEvents.current.onHover(hovered),
      });
    } catch {
      setUnsupported(true);
      return;
    }
    renderer.current = created;
    const releaseGestures = leaveScrollingToPage(container.current, (gesture) => {
      setPageGesture(gesture);
      clearTimeout(hintTimer.current);
      hintTimer.current = setTimeout(() => setPageGesture(null), HINT_MS);
    });
    const repaint = (): void => created.setPalette(currentPalette());
    const themeObserver = new MutationObserver(repaint);
    themeObserver.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    // Draws names again with the right widths once their font is loaded.
    void document.fonts.ready.then(repaint);
    return () => {
      themeObserver.disconnect();
      releaseGestures();
      clearTimeout(hintTimer.current);
      renderer.current = null;
      created.destroy();
    };
  }, [renderer]);

  useEffect(() => renderer.current?.render(scene), [scene, renderer]);
  useEffect(() => renderer.current?.select(selected), [selected, renderer]);

  return (
    <>
      <div
        className={scene.nodes.length < LOW_CANVAS_ENTITIES ? 'canvas canvas-low' : 'canvas'}
        ref={container}
        role="img"
        aria-label={label}
        data-lines={scene.links.length}
      />
      <GestureHint gesture={pageGesture} />
      {unsupported && (
        <p className="canvas-problem notice">
          The picture needs WebGL, which is not available in this browser. The table below lists the same
          deals.
        </p>
      )}
    </>
  );
}
