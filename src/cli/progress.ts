import type { ProgressListener, ImportProgress } from '../ledger/progress.ts';
import { coloured } from './output.ts';

const REDRAW_MS = 80;
const LINE_MS = 2000;
const WIDTH = 24;

function words({ subject, step, done, total }: ImportProgress): string {
  const share = total === null || total === 0 ? '' : `, ${Math.floor((100 * done) / total)} %`;
  const of = total === null ? '' : ` of ${total}`;
  return `${subject}: ${step} ${done}${of} records${share}`;
}

function bar({ done, total }: ImportProgress): string {
  const full = total === null || total === 0 ? 0 : Math.min(WIDTH, Math.round((WIDTH * done) / total));
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
}

/** Something that shows progress, and takes away what it showed. */
export interface ProgressView {
  readonly show: ProgressListener;
  readonly clear: () => void;
}

/** Progress on standard error: on a terminal one line that is redrawn, elsewhere a plain line every two seconds. */
export function progressView(stream: NodeJS.WriteStream = process.stderr): ProgressView {
  let last = performance.now();
  let drawn = false;
  const due = (ms: number): boolean => {
    const now = performance.now();
    if (now - last < ms) return false;
    last = now;
    return true;
  };
  const clear = (): void => {
    if (drawn) stream.write('\r\u001b[2K');
    drawn = false;
  };
  const show = (progress: ImportProgress): void => {
    if (!stream.isTTY) {
      if (due(LINE_MS)) stream.write(`${words(progress)}\n`);
    } else if (due(REDRAW_MS)) {
      clear();
      const line = `${coloured('cyan', bar(progress), stream)} ${words(progress)}`;
      // A line that is cut by the edge of the terminal would not be one line to redraw.
      stream.write(line.length > stream.columns + 16 ? words(progress).slice(0, stream.columns - 1) : line);
      drawn = true;
    }
  };
  return { show, clear };
}
