/** A piece of a text that was found. */
export interface HighlightSegment {
  readonly text: string;
  /** Whether it is what matched. */
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

/** The pieces of a `highlight` of the API: HTML in which only `<mark>` is markup and everything else is escaped. */
export function parseHighlight(highlight: string): HighlightSegment[] {
  return highlight
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: unescapeHtml(part), matched: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
