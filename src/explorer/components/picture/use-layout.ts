import { useEffect, useMemo, useState } from 'react';
import type { LayoutStep } from '../../core/picture/layout.ts';
import { layoutTask, placesById, type Places } from '../../core/picture/scene.ts';
import type { Subgraph } from '../../core/picture/subgraph.ts';

/** From how many entities on a picture is shown while it is still being arranged. */
const SHOWN_UNFINISHED = 400;

/** Where the entities of a picture stand, arranged by a worker; null until there is something to show. */
export function useLayout(
  subgraph: Subgraph | null,
  middle: string,
): { places: Places | null; done: boolean } {
  const task = useMemo(
    () => subgraph && { subgraph, input: layoutTask(subgraph, new Set(middle.split(','))) },
    [subgraph, middle],
  );
  const [result, setResult] = useState<{ of: typeof task; places: Places; done: boolean } | null>(null);
  useEffect(() => {
    if (task === null) return;
    const worker = new Worker(new URL('../../core/picture/layout.worker.ts', import.meta.url), {
      type: 'module',
    });
    const show = ({ places, done }: LayoutStep): void => {
      setResult({ of: task, places: placesById(task.subgraph, places), done });
      if (done) worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => show(data);
    // Without its worker a picture is still one: everything stands where it began.
    worker.onerror = () => show({ places: task.input.places, done: true });
    worker.postMessage(task.input);
    if (task.subgraph.nodes.length > SHOWN_UNFINISHED) show({ places: task.input.places, done: false });
    return () => worker.terminate();
  }, [task]);
  // What was arranged before stays in view until the new picture is.
  return { places: result?.places ?? null, done: result !== null && result.of === task && result.done };
}
