import { useEffect, useMemo, useState } from 'react';
import type { LayoutStep } from '../../core/picture/layout.ts';
import { createLayoutTask, coordinatesById, type NodeCoordinates } from '../../core/picture/scene.ts';
import type { PictureSubgraph } from '../../core/picture/subgraph.ts';

/** Number of entities above which a picture is shown while its layout is still running. */
const SHOW_PROGRESS_ABOVE = 400;

/** Positions of the entities of a picture, computed by a worker; null until there are any. */
export function useLayout(
  subgraph: PictureSubgraph | null,
  centerKey: string,
): { coordinates: NodeCoordinates | null; done: boolean } {
  const task = useMemo(
    () => subgraph && { subgraph, input: createLayoutTask(subgraph, new Set(centerKey.split(','))) },
    [subgraph, centerKey],
  );
  const [result, setResult] = useState<{
    task: typeof task;
    coordinates: NodeCoordinates;
    done: boolean;
  } | null>(null);
  useEffect(() => {
    if (task === null) return;
    const worker = new Worker(new URL('../../core/picture/layout.worker.ts', import.meta.url), {
      type: 'module',
    });
    const applyStep = ({ coordinates, done }: LayoutStep): void => {
      setResult({ task, coordinates: coordinatesById(task.subgraph, coordinates), done });
      if (done) worker.terminate();
    };
    worker.onmessage = ({ data }: MessageEvent<LayoutStep>) => applyStep(data);
    // If the worker fails, the picture keeps the initial positions.
    worker.onerror = () => applyStep({ coordinates: task.input.coordinates, done: true });
    worker.postMessage(task.input);
    if (task.subgraph.nodes.length > SHOW_PROGRESS_ABOVE)
      applyStep({ coordinates: task.input.coordinates, done: false });
    return () => worker.terminate();
  }, [task]);
  // The previous layout stays visible until the new one is available.
  return {
    coordinates: result?.coordinates ?? null,
    done: result !== null && result.task === task && result.done,
  };
}
