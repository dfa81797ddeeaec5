import { searchedIdentifierKeys } from './identifier-keys.ts';
import { withoutLegalForms } from './legal-forms.ts';
import { joinName, nameWords, spellings, splitParentheses, splitUnspaced } from './name-words.ts';
import { fold, foldedWords } from './text-folding.ts';

/** A word of a search for names. */
export interface NameQueryWord {
  /** Its spellings, the most literal one first. */
  readonly forms: readonly string[];
  /** Whether words that begin with it match too. */
  readonly isPrefix: boolean;
  /** Whether a word with a typo matches too. */
  readonly allowsTypo: boolean;
}

/** A search text, as the name or identifier of an entity. */
export interface NameQuery {
  /** The score of an entity with a key, by key. */
  readonly keys: ReadonlyMap<string, number>;
  /** The distinct words, all of which a partial match contains. */
  readonly words: readonly NameQueryWord[];
  /** Whether a name matches only if it has no other words. */
  readonly wholeNames: boolean;
}

/** Scores of entities with a key, above those of all partial matches. */
const KEY_SCORES = {
  name: 1,
  alias: 0.999,
  identifier: 0.998,
  joinedName: 0.996,
  joinedAlias: 0.995,
  coreName: 0.994,
  coreAlias: 0.993,
} as const;

/** The factor of a search without its legal form, and without its part in parentheses. */
const CORE_FACTOR = 0.999;
const PART_FACTOR = 0.998;
const FORMER_FACTOR = 0.997;

/** Maximum length of a key; longer texts are no names. */
const MAX_KEY_LENGTH = 1000;
/** Maximum length of a word in capitals that is a ticker symbol or an acronym. */
const MAX_ACRONYM_LENGTH = 5;
/** Minimum length of a word with a typo in a name with its legal form. */
const MIN_FORMAL_TYPO_LENGTH = 6;
/** Minimum length of a symbol in parentheses; shorter ones are often countries. */
const MIN_SYMBOL_LENGTH = 3;

/** The words in front of another name of the same company. */
const FORMER_WORDS =
  'formerly known as|formerly|previously known as|previously|also known as|doing business as';
const FORMER_ABBREVIATIONS = String.raw`(?:f\/?k\/?a|a\/?k\/?a|d\/?b\/?a)`;
const FORMER_NAME = new RegExp(String.raw`[\s,;]+(?:${FORMER_WORDS}|${FORMER_ABBREVIATIONS})[\s:]+`, 'i');
const FORMER_PREFIX = new RegExp(String.raw`^(?:${FORMER_WORDS}|${FORMER_ABBREVIATIONS}\.?|ex)[\s:]+`, 'i');

/** A search text as it is, its main part, and the further names and identifiers in it. */
interface SearchedParts {
  readonly main: string;
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
}

function searchedParts(text: string): SearchedParts {
  const { outside, inside } = splitParentheses(text);
  const [main = '', ...former] = (outside === '' ? text : outside).split(FORMER_NAME);
  const marked = inside.filter((part) => FORMER_PREFIX.test(part));
  return {
    main: main.trim(),
    names: [...former, ...marked.map((part) => part.replace(FORMER_PREFIX, ''))],
    identifiers: inside.filter((part) => part.length >= MIN_SYMBOL_LENGTH && part === part.toUpperCase()),
  };
}

/** Whether a word is written as a ticker symbol or an acronym, and so has no typos. */
function isAcronym(original: string): boolean {
  return (
    Array.from(original).length <= MAX_ACRONYM_LENGTH &&
    original === original.toUpperCase() &&
    original !== original.toLowerCase()
  );
}

/** The folded words of a text that are written in capitals. */
function acronyms(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(isAcronym)
      .map(fold),
  );
}

function addNameKeys(keys: Map<string, number>, text: string, factor: number): void {
  const add = (key: string, score: number): void => {
    if (key.length > MAX_KEY_LENGTH) return;
    keys.set(key, Math.max(keys.get(key) ?? 0, Math.round(score * factor * 1e6) / 1e6));
  };
  for (const spelling of spellings(text)) {
    const words = nameWords(spelling);
    if (words.length === 0) continue;
    const core = joinName(withoutLegalForms(words));
    const joined = joinName(words);
    for (const [name, part] of [
      [joined, 1],
      [core, CORE_FACTOR],
    ] as const) {
      if (part !== 1 && name === joined) continue;
      add(`joined-name:${name}`, KEY_SCORES.joinedName * part);
      add(`joined-alias:${name}`, KEY_SCORES.joinedAlias * part);
      add(`core-name:${name}`, KEY_SCORES.coreName * part);
      add(`core-alias:${name}`, KEY_SCORES.coreAlias * part);
    }
  }
}

/** The keys of the entities that a text names as a whole, with their scores. */
function searchedKeys(text: string, { main, names, identifiers }: SearchedParts): Map<string, number> {
  const keys = new Map<string, number>();
  const folded = fold(text);
  const hasKey = folded !== '' && text.length <= MAX_KEY_LENGTH;
  if (!hasKey) return keys;
  addNameKeys(keys, text, 1);
  if (main !== text.trim()) addNameKeys(keys, main, PART_FACTOR);
  for (const name of names) addNameKeys(keys, name, FORMER_FACTOR);
  for (const identifier of identifiers)
    for (const key of searchedIdentifierKeys(identifier))
      keys.set(key, KEY_SCORES.identifier * FORMER_FACTOR);
  for (const key of searchedIdentifierKeys(text)) keys.set(key, KEY_SCORES.identifier);
  keys.set(`alias:${folded}`, KEY_SCORES.alias);
  keys.set(`name:${folded}`, KEY_SCORES.name);
  return keys;
}

/** A word with its spellings, or a pair of letters that are written without spaces. */
interface SpelledWord {
  readonly forms: readonly string[];
  readonly isPair: boolean;
}

/** The words of a text, each with its other spellings if these have the same number of words. */
function spelledWords(text: string): SpelledWord[] {
  const [first = [], ...others] = spellings(text).map(nameWords);
  return first.flatMap((word, at): SpelledWord[] => {
    const parts = splitUnspaced([word]);
    if (parts.length > 1 || parts[0] !== word) return parts.map((part) => ({ forms: [part], isPair: true }));
    const more = others.flatMap((words) => (words.length === first.length ? (words[at] ?? []) : []));
    return [{ forms: [...new Set([word, ...more])], isPair: false }];
  });
}

/**
 * Parses a search text as the name or identifier of an entity.
 * @param maxWords maximum number of words of a partial match.
 * @param canHaveTypo whether a word is long enough for a typo.
 */
export function parseNameQuery(
  text: string,
  maxWords: number,
  canHaveTypo: (word: string) => boolean,
): NameQuery {
  const parts = searchedParts(text);
  const main = fold(parts.main) === '' ? text : parts.main;
  const capitals = acronyms(main);
  const written = new Set(foldedWords(main));
  const all = spelledWords(main);
  const literal = all.map(({ forms }) => forms[0] ?? '');
  const core = withoutLegalForms(literal);
  const start = literal.findIndex((_, at) => core.every((word, offset) => literal[at + offset] === word));
  const named = start < 0 ? all : all.slice(start, start + core.length);
  const hasLegalForm = start >= 0 && start + core.length < literal.length;
  const distinct = named.filter(
    ({ forms: [form] }, at) => named.findIndex(({ forms: [other] }) => other === form) === at,
  );
  return {
    keys: searchedKeys(text, parts),
    words: distinct.slice(0, maxWords).map(({ forms, isPair }) => {
      const [word = ''] = forms;
      // Joined initials are an acronym too.
      const exact = isPair || capitals.has(word) || !written.has(word);
      // A name with its legal form was probably copied, so a short word in it is not a typo.
      const isCopied = hasLegalForm && word.length < MIN_FORMAL_TYPO_LENGTH;
      const allowsTypo = !exact && !isCopied && canHaveTypo(word);
      return { forms, isPrefix: !exact && !hasLegalForm, allowsTypo };
    }),
    wholeNames: hasLegalForm && distinct.length === 1,
  };
}
