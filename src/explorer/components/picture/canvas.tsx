import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { PictureScene } from '../../core/picture/scene.ts';
import type { PictureSelection } from '../../core/picture/settings.ts';
import { currentPalette } from './palette.ts';
import { PictureRenderer, type RendererEvents } from './renderer.ts';

/** Fewer entities than this need no high picture. */
const LOW_CANVAS_ENTITIES = 8;

/** The surface that a scene is drawn on. Where the browser cannot draw it says so. */
export function Canvas({
  scene,
  selected,
  label,
  renderer,
  events,
}: {
  scene: PictureScene;
  selected: PictureSelection | null;
  /** What the picture is, for those who do not see it. */
  label: string;
  /** Is given the stage while there is one. */
  renderer: RefObject<PictureRenderer | null>;
  events: RendererEvents;
}): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const [unsupported, setUnsupported] = useState(false);
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
    const darkScheme = matchMedia('(prefers-color-scheme: dark)');
    const repaint = (): void => created.setPalette(currentPalette());
    darkScheme.addEventListener('change', repaint);
    // Names are measured anew when their font has come.
    void document.fonts.ready.then(repaint);
    return () => {
      darkScheme.removeEventListener('change', repaint);
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
      {unsupported && (
        <p className="canvas-problem notice">
          This browser does not let pages draw with WebGL, so there is no picture. The table below has the
          same deals.
        </p>
      )}
    </>
  );
}
