import type { ReactNode } from 'react';
import { parseHighlight } from '../core/highlight.ts';

/** A text with its matching parts marked. */
export function Highlight({ html }: { html: string }): ReactNode {
  return parseHighlight(html).map(({ text, matched }, index) =>
    matched ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}
