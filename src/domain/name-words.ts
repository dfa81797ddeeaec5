import anyAscii from 'any-ascii';
import { expandAbbreviation, unifyLegalForm, withoutLegalForms } from './legal-forms.ts';
import { foldedWords } from './text-folding.ts';

/** Words that join two names, as do "&" and "+". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'und', 'et']);

/** German and Nordic letters with the two letters that stand for them. */
const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const DIGRAPH_LETTERS = /[äöüøå]/g;

const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]+/gu;

const ASCII = /^[ -~\s]*$/;

/**
 * The spellings of a text, itself first: with two letters for an umlaut ("mueller"), and with Latin
 * letters for those of other scripts.
 */
export function spellings(text: string): readonly string[] {
  if (ASCII.test(text)) return [text];
  const lower = text.normalize('NFC').toLowerCase();
  const digraphs = lower.replace(DIGRAPH_LETTERS, (letter) => DIGRAPHS[letter] ?? letter);
  return [
    text,
    ...(digraphs === lower ? [] : [digraphs]),
    ...(OTHER_SCRIPT.test(text) ? [anyAscii(text)] : []),
  ];
}

const APOSTROPHES = /(?<=\p{L})['’](?=\p{L})/gu;

const isInitial = (word: string): boolean => /^\p{L}$/u.test(word);

/** Joins two or more single letters in a row: "u", "s", "bank" is "us", "bank". */
function joinInitials(words: readonly string[]): string[] {
  const result: string[] = [];
  let initials: string[] = [];
  const flush = (): void => {
    if (initials.length > 0) result.push(initials.join(''));
    initials = [];
  };
  for (const word of words)
    if (isInitial(word)) initials.push(word);
    else {
      flush();
      result.push(word);
    }
  flush();
  return result;
}

/**
 * The words of a name: folded, with joined initials ("U.S.", "S&P", "J. P."), abbreviations written
 * out, and without a conjunction between two words.
 */
export function nameWords(text: string): readonly string[] {
  // Initials of one run of characters are joined first: "Plan B S.A." is "plan", "b", "sa".
  const runs = text
    .replace(APOSTROPHES, '')
    .split(/\s+/)
    .map((run) => joinInitials(foldedWords(run)));
  const all = runs.flat();
  const words = all.filter((word, index) => !(CONJUNCTIONS.has(word) && index > 0 && index < all.length - 1));
  return joinInitials(words).map(expandAbbreviation);
}

/** Words in which each run of letters that are written without spaces becomes its pairs. */
export function splitUnspaced(words: readonly string[]): readonly string[] {
  return words.flatMap((word) => {
    if (ASCII.test(word)) return [word];
    const parts: string[] = [];
    let end = 0;
    for (const { 0: run, index } of word.matchAll(WITHOUT_SPACES)) {
      if (index > end) parts.push(word.slice(end, index));
      parts.push(...letterPairs(run));
      end = index + run.length;
    }
    if (end < word.length) parts.push(word.slice(end));
    return parts;
  });
}

function letterPairs(run: string): string[] {
  const letters = Array.from(run);
  return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}

/** A name as one word, with one spelling for each legal form: "jpmorganchaseco". */
export function joinName(words: readonly string[]): string {
  return words.map(unifyLegalForm).join('');
}

const PARENTHESES = /[([（［]([^()[\]（）［］]*)[)\]）］]/gu;

/** A text without its parts in parentheses, and these parts. */
export function splitParentheses(text: string): { readonly outside: string; readonly inside: string[] } {
  const inside = [...text.matchAll(PARENTHESES)].map(([, part = '']) => part.trim());
  return { outside: text.replace(PARENTHESES, ' ').trim(), inside };
}

/** The words of one spelling of a name, and those without its legal forms. */
export interface NameSpelling {
  readonly words: readonly string[];
  readonly core: readonly string[];
}

/** The spellings of a name, with and without its parts in parentheses. */
export function nameSpellings(name: string, isCompany: boolean): readonly NameSpelling[] {
  const { outside } = splitParentheses(name);
  const readings = outside === '' || outside === name ? [name] : [name, outside];
  return readings.flatMap(spellings).map((spelling) => {
    const words = nameWords(spelling);
    return { words, core: isCompany ? withoutLegalForms(words) : words };
  });
}
