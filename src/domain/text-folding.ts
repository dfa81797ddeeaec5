/** Letters that Unicode does not decompose, and what is typed for them where a keyboard has no such letter. */
const LETTER_REPLACEMENTS: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ',
}; // prettier-ignore

const PRINTABLE_ASCII = /^[ -~\s]*$/;

/**
 * The form in which texts are compared, searched and sorted: without trademark signs, compatibility-decomposed, without marks, lower case, in plain letters, every run of
 * what is neither letter nor digit made one space, trimmed. "Société Générale, S.A." → "societe generale s a".
 * Both stores keep this form beside the text, so that they agree to the letter.
 */
export function fold(text: string): string {
  // Most texts are plain, and need a third of the time.
  if (PRINTABLE_ASCII.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .replace(/[™®©℠]/g, ' ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıς]/g, (letter) => LETTER_REPLACEMENTS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a text in folded form; none where it holds neither letter nor digit. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}
