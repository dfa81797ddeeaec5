/** A piece of a text that was found. */
export interface Piece {
  readonly text: string;
  /** Whether it is what matched. */
  readonly matched: boolean;
}

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot);/g, (name) => CHARACTERS[name] ?? name);

/** The pieces of a `highlight` of the API: HTML in which only `<mark>` is markup and everything else is escaped. */
export function highlightPieces(highlight: string): Piece[] {
  return highlight
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: unescaped(part), matched: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
