import { useEffect, useMemo, useState } from 'react';
import type { LayoutStep } from '../../core/picture/layout.ts';
import { createLayoutTask, coordinatesById, type NodeCoordinates } from '../../core/picture/scene.ts';
import type { PictureSubgraph } from '../../core/picture/subgraph.ts';

/** From how many entities on a picture is shown while it is still being arranged. */
const SHOW_PROGRESS_ABOVE = 400;

/** Where the entities of a picture stand, arranged by a worker; null until there is something to show. */
export function useLayout(
  subgraph: PictureSubgraph | null,
  centerKey: string,
): { coordinates: NodeCoordinates | null; done: boolean } {
  const task = useMemo(
    () => subgraph && { subgraph, input: createLayoutTask(subgraph, new Set(centerKey.split(','))) },
    [subgraph, centerKey],
  );
  const [result, setResult] = useState<{ task: typeof task; places: NodeCoordinates; done: boolean } | null>(
    null,
  );
  useEffect(() => {
    if (task === null) return;
    const worker = new Worker(new URL('../../core/picture/layout.worker.ts', import.meta.url), {
      type: 'module',
    });
    const applyStep = ({ coordinates, done }: LayoutStep): void => {
      setResult({ task: task, places: coordinatesById(task.subgraph, coordinates), done });
      if (done) worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => applyStep(data);
    // Without its worker a picture is still one: everything stands where it began.
    worker.onerror = () => applyStep({ coordinates: task.input.coordinates, done: true });
    worker.postMessage(task.input);
    if (task.subgraph.nodes.length > SHOW_PROGRESS_ABOVE)
      applyStep({ coordinates: task.input.coordinates, done: false });
    return () => worker.terminate();
  }, [task]);
  // What was arranged before stays in view until the new picture is.
  return {
    coordinates: result?.places ?? null,
    done: result !== null && result.task === task && result.done,
  };
}
