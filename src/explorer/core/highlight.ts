/** One segment of a search result. */
export interface HighlightSegment {
  readonly text: string;
  /** Whether this segment matched the search text. */
  readonly matched: boolean;
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const unescapeHtml = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (name) => HTML_ENTITIES[name] ?? name);

/** Parses a `highlight` of the API: escaped HTML in which only `<mark>` is markup. */
export function parseHighlight(highlight: string): HighlightSegment[] {
  return highlight
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: unescapeHtml(part), matched: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
