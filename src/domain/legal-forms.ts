import { fold } from './text-folding.ts';

/**
 * Legal forms of companies at the end of a name, as folded words with joined initials ("s. a. de
 * c. v." is "sa de cv"). Words that also tell companies apart, such as "group", "holdings" and
 * "systems", are not legal forms.
 */
const FORMS_AT_END: readonly string[] = [
  // English
  'inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'ltd', 'limited', 'llc', 'llp', 'lp', 'lllp', 'pllc', 'plc', 'pbc', 'na',
  'limited liability company', 'limited partnership', 'limited liability partnership', 'public limited company', 'public benefit corporation', 'national association',
  'ulc', 'dac', 'clg', 'pte', 'pty', 'pvt', 'private', 'proprietary', 'bhd', 'sdn', 'berhad', 'pcl', 'public company', 'tbk', 'fze', 'fzco', 'fz llc', 'wll', 'psc', 'pjsc', 'jsc', 'ojsc', 'cjsc',
  // German, Dutch and Nordic
  'ag', 'se', 'sce', 'kg', 'kgaa', 'ohg', 'ug', 'gmbh', 'mbh', 'ggmbh', 'aktiengesellschaft', 'gesellschaft mit beschrankter haftung', 'haftungsbeschrankt', 'kommanditgesellschaft',
  'nv', 'bv', 'cv', 'naamloze vennootschap', 'besloten vennootschap', 'ab', 'publ', 'aktiebolag', 'as', 'asa', 'aps', 'aksjeselskap', 'aktieselskab', 'oy', 'oyj', 'abp', 'osakeyhtio', 'ehf', 'hf',
  // Romance languages
  'sa', 'sas', 'sasu', 'sarl', 'sprl', 'srl', 'spa', 'sapa', 'sca', 'snc', 'scs', 'societe anonyme', 'societe par actions simplifiee', 'sociedad anonima', 'sociedade anonima', 'societa per azioni', 'sociedad limitada',
  'slu', 'sl', 'sau', 'sa de cv', 'sab de cv', 'sapi de cv', 's de rl de cv', 'sac', 'saa', 'eirl', 'ltda', 'limitada', 'lda', 'eireli', 'sgps',
  // Eastern Europe, Turkey and Asia
  'sro', 'zrt', 'nyrt', 'kft', 'sp zoo', 'sp z oo', 'spolka akcyjna', 'sp k', 'doo', 'uab', 'sia', 'ood', 'eood', 'ooo', 'oao', 'pao', 'zao', 'ао', 'оао', 'пао', 'зао', 'ооо', 'anonim sirketi', 'ltd sti',
  'kk', 'gk', 'kabushiki kaisha', 'kabushiki gaisha', 'godo kaisha',
]; // prettier-ignore

/** Legal forms in front of a name, and the article, which names have or lack alike. */
const FORMS_AT_START: readonly string[] = [
  'the', 'pt', 'ooo', 'oao', 'pao', 'zao', 'ао', 'оао', 'пао', 'зао', 'ооо', 'kabushiki kaisha', 'public joint stock company', 'joint stock company',
]; // prettier-ignore

/** Legal forms that are written without a space before or after the name. */
const ATTACHED_FORMS: readonly string[] = [
  '株式会社', '有限会社', '合同会社', '股份有限公司', '有限责任公司', '有限責任公司', '有限公司', '주식회사', '유한회사',
].map(fold); // prettier-ignore

/** Short spellings of words of names, each with the word that they stand for. */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['mfg', 'manufacturing'], ['intl', 'international'], ['natl', 'national'], ['bros', 'brothers'], ['svcs', 'services'], ['mgmt', 'management'], ['grp', 'group'], ['hldg', 'holding'], ['hldgs', 'holdings'],
]); // prettier-ignore

/** One spelling of each legal form that has several. */
const FORM_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['incorporated', 'inc'], ['corporation', 'corp'], ['company', 'co'], ['limited', 'ltd'], ['aktiengesellschaft', 'ag'], ['aktiebolag', 'ab'], ['private', 'pvt'], ['proprietary', 'pty'], ['berhad', 'bhd'],
]); // prettier-ignore

/** A word of a name, with abbreviations written out. */
export function expandAbbreviation(word: string): string {
  return ABBREVIATIONS.get(word) ?? word;
}

/** A word of a name, with one spelling for each common legal form. */
export function unifyLegalForm(word: string): string {
  return FORM_SPELLINGS.get(word) ?? word;
}

const wordLists = (forms: readonly string[]): ReadonlySet<string> => new Set(forms);
const AT_END = wordLists(FORMS_AT_END);
const AT_START = wordLists(FORMS_AT_START);
const MAX_FORM_WORDS = 5;

/** The number of words at one end that are a legal form; never all words. */
function formLength(words: readonly string[], forms: ReadonlySet<string>, atEnd: boolean): number {
  for (let length = Math.min(MAX_FORM_WORDS, words.length - 1); length > 0; length--) {
    const part = atEnd ? words.slice(-length) : words.slice(0, length);
    if (forms.has(part.join(' '))) return length;
  }
  return 0;
}

function stripAttached(word: string): string {
  for (const form of ATTACHED_FORMS) {
    if (word.length <= form.length) continue;
    if (word.startsWith(form)) return word.slice(form.length);
    if (word.endsWith(form)) return word.slice(0, -form.length);
  }
  return word;
}

/**
 * The words of a company's name without its legal forms: "samsung electronics co ltd" is "samsung
 * electronics". A name of nothing but legal forms keeps its first or last word.
 */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const atEnd = formLength(rest, AT_END, true);
    if (atEnd > 0) rest = rest.slice(0, -atEnd);
    const atStart = formLength(rest, AT_START, false);
    if (atStart > 0) rest = rest.slice(atStart);
    if (atEnd + atStart === 0) break;
  }
  const stripped = rest.map((word, index) =>
    index === 0 || index === rest.length - 1 ? stripAttached(word) : word,
  );
  const named = stripped.filter((word) => !ATTACHED_FORMS.includes(word));
  return named.length === 0 ? stripped : named;
}
