import { useEffect, type ReactNode } from 'react';
import { describeKnowledge, describeLicense } from '../core/credits.ts';
import type { AboutQuery } from '../generated/operations.ts';
import { useViewStamp } from './use-view-stamp.ts';

/** Type of the messages that tell the page around a frame how high its content is. */
const HEIGHT_MESSAGE = 'dealgraph:height';

/** Height of a framed picture for a width, and its minimum and maximum. */
const PICTURE_RATIO = 0.62;
const [MIN_PICTURE, MAX_PICTURE] = [260, 640];

/**
 * Height of the content of a frame. A picture fills whatever room the frame has, so it counts with
 * the height that suits its width.
 */
function contentHeight(root: HTMLElement): number {
  const picture = root.querySelector('.embedded-picture .picture-frame');
  if (picture === null) return Math.ceil(root.getBoundingClientRect().height);
  const { width, height } = picture.getBoundingClientRect();
  const suitable = Math.min(Math.max(width * PICTURE_RATIO, MIN_PICTURE), MAX_PICTURE);
  return Math.ceil(document.documentElement.scrollHeight - height + suitable);
}

/** Tells the page around a frame the height of the content, at first and after each change. */
export function useHeightMessages(embedded: boolean): void {
  useEffect(() => {
    const root = document.getElementById('root');
    if (!embedded || root === null || parent === window) return;
    let lastHeight = 0;
    const observer = new ResizeObserver(() => {
      const height = contentHeight(root);
      if (height === lastHeight) return;
      lastHeight = height;
      // Any page may frame the view, and its height is no secret.
      parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
    });
    observer.observe(root);
    const main = root.querySelector('main');
    if (main !== null) observer.observe(main);
    const mutations = new MutationObserver(() => {
      for (const child of main?.children ?? []) observer.observe(child);
    });
    if (main !== null) mutations.observe(main, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      mutations.disconnect();
    };
  }, [embedded]);
}

/** The footer of a framed view: its day and sources, its license, and a link to its page. */
export function FrameFooter({ graph }: { graph: AboutQuery['graph'] | null }): ReactNode {
  const { createStamp } = useViewStamp();
  if (graph === null) return <footer className="foot">Loading…</footer>;
  const stamp = createStamp(graph.revision);
  return (
    <footer className="foot">
      <span>
        {describeKnowledge(stamp)}. {describeLicense(graph.datasets)}. Revision {graph.revision}.
      </span>
      <a href={stamp.url} target="_blank" rel="noopener">
        Open in dealgraph
      </a>
    </footer>
  );
}
