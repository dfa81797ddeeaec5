import type { ReactNode } from 'react';
import type { PageGesture } from './gestures.ts';

const ZOOM_KEY = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl';

/** A hint on the gesture that zooms or moves the picture, while the visitor scrolls the page. */
export function GestureHint({ gesture }: { gesture: PageGesture | null }): ReactNode {
  if (gesture === null) return null;
  return (
    <p className="gesture-hint" aria-hidden="true">
      {gesture === 'wheel'
        ? `Hold ${ZOOM_KEY} while scrolling to zoom the picture.`
        : 'Use two fingers to move the picture.'}
    </p>
  );
}
