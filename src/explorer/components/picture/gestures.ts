/** A gesture that scrolls the page, and would move the picture with one more key or finger. */
export type PageGesture = 'wheel' | 'touch';

/**
 * Leaves the wheel and a single finger to the page, so that a picture never stops the scrolling of
 * the page around it. The wheel zooms while Ctrl or ⌘ is held, and two fingers move the picture.
 */
export function leaveScrollingToPage(
  container: HTMLElement,
  onPageGesture: (gesture: PageGesture) => void,
): () => void {
  const onWheel = (event: WheelEvent): void => {
    if (event.ctrlKey || event.metaKey) return;
    event.stopPropagation();
    onPageGesture('wheel');
  };
  const onTouchStart = (event: TouchEvent): void => {
    if (event.touches.length < 2) event.stopPropagation();
  };
  const onTouchMove = (event: TouchEvent): void => {
    if (event.touches.length < 2) onPageGesture('touch');
  };
  // While capturing, because the canvas inside would handle the events first otherwise.
  const options = { capture: true, passive: true };
  container.addEventListener('wheel', onWheel, options);
  container.addEventListener('touchstart', onTouchStart, options);
  container.addEventListener('touchmove', onTouchMove, options);
  return () => {
    container.removeEventListener('wheel', onWheel, options);
    container.removeEventListener('touchstart', onTouchStart, options);
    container.removeEventListener('touchmove', onTouchMove, options);
  };
}
