import { useSyncExternalStore } from 'react';

/** Milliseconds between two checks whether everything has loaded, and their maximum number. */
const CHECK_INTERVAL_MS = 150;
const MAX_CHECKS = 200;

/** Whether the page is being printed, or loads what it needs for that. */
let printing = false;
const listeners = new Set<() => void>();

/** Collapsed content that was opened for print. */
let openedForPrint: Element[] = [];

/** Opens collapsed content that is no component of its own. Menus stay closed. */
function openAll(): void {
  const closed = [...document.querySelectorAll('main details:not([open], [data-controlled], .menu)')];
  for (const details of closed) details.setAttribute('open', '');
  openedForPrint.push(...closed);
}

function setPrinting(next: boolean): void {
  if (printing === next) return;
  printing = next;
  for (const listener of listeners) listener();
  if (next) openAll();
  else {
    for (const details of openedForPrint) details.removeAttribute('open');
    openedForPrint = [];
  }
}

/** Follows the print dialog of the browser, and prepares the page when a visitor presses Ctrl+P. */
export function followPrinting(): void {
  addEventListener('beforeprint', () => setPrinting(true));
  addEventListener('afterprint', () => setPrinting(false));
  matchMedia('print').addEventListener('change', ({ matches }) => setPrinting(matches));
  addEventListener('keydown', (event) => {
    if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    preparePrint();
  });
}

/** Prints the page after its collapsed and remaining content has loaded. */
export function preparePrint(): void {
  setPrinting(true);
  let checks = 0;
  const timer = setInterval(() => {
    checks += 1;
    const loading = document.querySelector('.skeleton, .more:disabled, [data-arranged="false"]') !== null;
    if (loading && checks < MAX_CHECKS) return;
    // The first check can run before the first request.
    if (checks < 2) return;
    clearInterval(timer);
    openAll();
    print();
    // Browsers that print without a dialog report no end.
    if (!matchMedia('print').matches) setPrinting(false);
  }, CHECK_INTERVAL_MS);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether the page is shown for print: with all rows, and nothing collapsed. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
