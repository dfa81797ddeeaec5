import { identifiersOf, type Entity, type Identifier } from './entity.ts';

/** Spaces, case, protocols and trailing slashes do not distinguish identifiers. */
function plainValue(value: string): string {
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
}

/** Numbers of the SEC are written with and without leading zeros. */
function withoutLeadingZeros(value: string): string {
  return /^0+\d/.test(value) ? value.replace(/^0+/, '') : value;
}

/** A ticker as its exchange and symbol: "NASDAQ: NVDA" and "$NVDA". */
function parseTicker(value: string): { readonly exchange: string | null; readonly symbol: string } {
  const [first = '', ...others] = plainValue(value).replace(/^\$/, '').split(':');
  const [exchange, symbol] = others.length === 0 ? [null, first] : [first.trim(), others.join(':')];
  // Share classes are written with a dot, a hyphen or a slash.
  return { exchange, symbol: symbol.trim().replace(/[-/ ]/g, '.') };
}

const tickerValue = (value: string): string => {
  const { exchange, symbol } = parseTicker(value);
  return exchange === null ? symbol : `${exchange}:${symbol}`;
};

/** The value of an identifier as it is compared with others of its register. */
function comparedValue({ scheme, value }: Identifier): string {
  if (scheme === 'TICKER') return tickerValue(value);
  return scheme === 'CIK' ? withoutLeadingZeros(plainValue(value)) : plainValue(value);
}

/** The key of an identifier in its register. A ticker without an exchange is of any exchange. */
export function registerKey(identifier: Identifier): string {
  const value = comparedValue(identifier);
  if (identifier.scheme === 'TICKER' && !value.includes(':')) return `symbol:${value}`;
  return `${identifier.scheme.toLowerCase()}:${value}`;
}

/** Minimum length of the part of an identifier of another register that is a key by itself. */
const MIN_PART_LENGTH = 6;

/** The keys by which an entity is found through one identifier. */
function keysOfIdentifier(identifier: Identifier): string[] {
  const { scheme } = identifier;
  const value = comparedValue(identifier);
  if (scheme === 'TICKER')
    return [registerKey(identifier), `symbol:${parseTicker(identifier.value).symbol}`, `id:${value}`];
  // The value of another register has its name: "ISIN US67066G1040".
  const part = scheme === 'OTHER' ? value.split(/[:\s]+/).at(-1) : undefined;
  return [
    registerKey(identifier),
    `id:${value}`,
    ...(part !== undefined && part !== value && part.length >= MIN_PART_LENGTH ? [`id:${part}`] : []),
  ];
}

/** The keys by which an entity is found through its identifiers. */
export function identifierKeys(entity: Entity): string[] {
  return identifiersOf(entity).flatMap(keysOfIdentifier);
}

/** The identifiers of an entity that have a key. */
export function identifiersWithKey(entity: Entity, key: string): Identifier[] {
  return identifiersOf(entity).filter((identifier) => keysOfIdentifier(identifier).includes(key));
}

const SCHEME_PREFIX = /^(?:lei|cik|isin|ticker|wikidata)\s*[:#]?\s+/i;
/** The minimum length of a ticker symbol that may be in lowercase. */
const MIN_LOWERCASE_SYMBOL = 3;

/** Whether a text is written as a ticker symbol: in capitals, or a longer one in lowercase. */
function isSymbol(text: string): boolean {
  if (!/^\$?[\p{L}\p{N}][\p{L}\p{N}.\-/]{0,9}$/u.test(text)) return false;
  return text === text.toUpperCase() || (text === text.toLowerCase() && text.length >= MIN_LOWERCASE_SYMBOL);
}

/** The keys of a searched text that is an identifier as a whole. */
export function searchedIdentifierKeys(text: string): string[] {
  const trimmed = text.trim().replace(SCHEME_PREFIX, '');
  if (trimmed === '') return [];
  const value = plainValue(trimmed);
  return [
    ...new Set([
      `id:${value}`,
      `id:${withoutLeadingZeros(value)}`,
      `id:${tickerValue(trimmed)}`,
      ...(isSymbol(trimmed) ? [`symbol:${parseTicker(trimmed).symbol}`] : []),
    ]),
  ];
}
