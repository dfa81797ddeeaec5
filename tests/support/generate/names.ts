const CONSONANTS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'br',
  'st',
  'tr',
  'kl',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const SYLLABLES = CONSONANTS.flatMap((consonant) => VOWELS.map((vowel) => consonant + vowel));
const WORDS = SYLLABLES.length ** 3;
/**
 * Coprime to the number of words, so that multiples visit each word once and neighbors look
 * different.
 */
const STRIDE = 387_420_489;

/** The word with this number: pronounceable, and unique up to a million. */
export function generateWord(number: number): string {
  if (number >= WORDS) throw new RangeError(`the number of a word must be below ${WORDS} (got ${number})`);
  const code = Number((BigInt(number) * BigInt(STRIDE) + 271_828n) % BigInt(WORDS));
  const syllable = (index: number): string => SYLLABLES[index % SYLLABLES.length] ?? '';
  return syllable(code) + syllable(Math.floor(code / 100)) + syllable(Math.floor(code / 10_000));
}

/** A word with a capital letter. */
export function generateName(number: number): string {
  const plain = generateWord(number);
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
