import type { ProgressListener, ImportProgress } from '../ledger/progress.ts';
import { colored } from './output.ts';

const REDRAW_MS = 80;
const LINE_MS = 2000;
const BAR_WIDTH = 24;

function describeProgress({ subject, step, done, total }: ImportProgress): string {
  const percentage = total === null || total === 0 ? '' : `, ${Math.floor((100 * done) / total)} %`;
  const ofTotal = total === null ? '' : ` of ${total}`;
  return `${subject}: ${step} ${done}${ofTotal} records${percentage}`;
}

function drawBar({ done, total }: ImportProgress): string {
  const filled =
    total === null || total === 0 ? 0 : Math.min(BAR_WIDTH, Math.round((BAR_WIDTH * done) / total));
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
}

/** A display of progress that can be cleared. */
export interface ProgressView {
  readonly show: ProgressListener;
  readonly clear: () => void;
}

/** Shows progress on standard error: one redrawn line in a terminal, otherwise a line every 2 s. */
export function progressView(stream: NodeJS.WriteStream = process.stderr): ProgressView {
  let last = performance.now();
  let drawn = false;
  const isDue = (ms: number): boolean => {
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
      if (isDue(LINE_MS)) stream.write(`${describeProgress(progress)}\n`);
    } else if (isDue(REDRAW_MS)) {
      clear();
      const line = `${colored('cyan', drawBar(progress), stream)} ${describeProgress(progress)}`;
      // A line wider than the terminal would wrap and could not be cleared. Style codes take 16
      // units.
      stream.write(
        line.length > stream.columns + 16 ? describeProgress(progress).slice(0, stream.columns - 1) : line,
      );
      drawn = true;
    }
  };
  return { show, clear };
}
