import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Scene } from '../../core/picture/scene.ts';
import type { Selection } from '../../core/picture/settings.ts';
import { currentPalette } from './palette.ts';
import { Stage, type StageEvents } from './renderer.ts';

/** Fewer entities than this need no high picture. */
const FEW = 8;

/** The surface that a scene is drawn on. Where the browser cannot draw it says so. */
export function Canvas({
  scene,
  selected,
  label,
  stage,
  events,
}: {
  scene: Scene;
  selected: Selection | null;
  /** What the picture is, for those who do not see it. */
  label: string;
  /** Is given the stage while there is one. */
  stage: RefObject<Stage | null>;
  events: StageEvents;
}): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState(false);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });

  useEffect(() => {
    if (container.current === null) return;
    let made: Stage;
    try {
      made = new Stage(container.current, currentPalette(), {
        onSelect: (selection) => latest.current.onSelect(selection),
        onOpen: (entity) => latest.current.onOpen(entity),
        onPin: (entity, pin) => latest.current.onPin(entity, pin),
        onHover: (hovered) => latest.current.onHover(hovered),
      });
    } catch {
      setProblem(true);
      return;
    }
    stage.current = made;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const repaint = (): void => made.paint(currentPalette());
    dark.addEventListener('change', repaint);
    // Names are measured anew when their font has come.
    void document.fonts.ready.then(repaint);
    return () => {
      dark.removeEventListener('change', repaint);
      stage.current = null;
      made.close();
    };
  }, [stage]);

  useEffect(() => stage.current?.show(scene), [scene, stage]);
  useEffect(() => stage.current?.select(selected), [selected, stage]);

  return (
    <>
      <div
        className={scene.nodes.length < FEW ? 'canvas canvas-low' : 'canvas'}
        ref={container}
        role="img"
        aria-label={label}
        data-lines={scene.lines.length}
      />
      {problem && (
        <p className="canvas-problem notice">
          This browser does not let pages draw with WebGL, so there is no picture. The table below has the
          same deals.
        </p>
      )}
    </>
  );
}
