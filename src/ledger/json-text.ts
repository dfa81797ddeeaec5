import type { SyntaxProblem } from './syntax-problem.ts';

/** A value in a JSON text: its offset and the values inside it. */
export interface JsonNode {
  readonly start: number;
  readonly fields?: ReadonlyMap<string, { readonly key: number; readonly value: JsonNode }>;
  readonly items?: readonly JsonNode[];
}

const MAX_DEPTH = 200;
const WHITESPACE = /[ \t\n\r]*/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y; // eslint-disable-line no-control-regex -- JSON itself names them
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class JsonSyntaxError extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Returns the offsets of all values in a JSON text, or its first problem: a syntax error or a
 * duplicate field. It is slower than JSON.parse, so use it only for texts with a known problem.
 */
export function scanJson(text: string): JsonNode | SyntaxProblem {
  let at = 0;

  function skipSpace(): void {
    WHITESPACE.lastIndex = at;
    at += WHITESPACE.exec(text)?.[0].length ?? 0;
  }
  function describeCurrent(): string {
    const character = text.codePointAt(at);
    return character === undefined ? 'the end of the input' : JSON.stringify(String.fromCodePoint(character));
  }
  function expect(character: string, what: string): void {
    skipSpace();
    if (text[at] !== character) throw new JsonSyntaxError(at, `expected ${what}, found ${describeCurrent()}`);
    at += 1;
  }
  function token(form: RegExp, what: string): string {
    form.lastIndex = at;
    const match = form.exec(text)?.[0];
    if (match === undefined) throw new JsonSyntaxError(at, `expected ${what}, found ${describeCurrent()}`);
    at += match.length;
    return match;
  }
  function list(close: string, each: () => void): void {
    skipSpace();
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (;;) {
      each();
      skipSpace();
      if (text[at] !== ',') break;
      at += 1;
      skipSpace();
    }
    expect(close, `"," or "${close}"`);
  }
  function value(depth: number): JsonNode {
    skipSpace();
    const start = at;
    if (depth > MAX_DEPTH)
      throw new JsonSyntaxError(at, `values are nested more than ${MAX_DEPTH} levels deep`);
    if (text[at] === '{') {
      at += 1;
      const fields = new Map<string, { key: number; value: JsonNode }>();
      list('}', () => {
        const key = at;
        const name = JSON.parse(token(STRING, 'a field name in double quotes')) as string;
        if (fields.has(name)) throw new JsonSyntaxError(key, `duplicate field ${JSON.stringify(name)}`);
        expect(':', '":"');
        fields.set(name, { key, value: value(depth + 1) });
      });
      return { start, fields };
    }
    if (text[at] === '[') {
      at += 1;
      const items: JsonNode[] = [];
      list(']', () => items.push(value(depth + 1)));
      return { start, items };
    }
    token(
      text[at] === '"' ? STRING : SCALAR,
      text[at] === '"' ? 'a string that ends in double quotes' : 'a value',
    );
    return { start };
  }

  try {
    const root = value(0);
    skipSpace();
    if (at < text.length)
      throw new JsonSyntaxError(at, `expected the end of the input, found ${describeCurrent()}`);
    return root;
  } catch (error) {
    if (error instanceof JsonSyntaxError) return { offset: error.offset, message: error.message };
    throw error;
  }
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let fields = 0;
  if (Array.isArray(value)) for (const item of value) fields += countFields(item);
  else for (const name in value) fields += 1 + countFields((value as Record<string, unknown>)[name]);
  return fields;
}

function countColons(text: string): number {
  let colons = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) inString = !inString;
    else if (inString) {
      if (code === 0x5c) at += 1;
    } else if (code === 0x3a) colons += 1;
  }
  return colons;
}

/** Parses a JSON text; a syntax error or a duplicate field is a problem. */
export function parseJson(text: string): { readonly value: unknown } | SyntaxProblem {
  try {
    const value: unknown = JSON.parse(text);
    // JSON.parse takes the last of duplicate fields, which leaves fewer fields than colons.
    if (countFields(value) === countColons(text)) return { value };
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
  }
  const scanned = scanJson(text);
  return 'offset' in scanned ? scanned : { offset: scanned.start, message: 'cannot parse the text as JSON' };
}

/**
 * The offset of the value at a path; of its closest parent if it is absent.
 * @param key whether to return the offset of the name of the last field.
 */
export function offsetInJson(root: JsonNode, path: readonly string[], key: boolean): number {
  let node = root;
  for (const [index, step] of path.entries()) {
    const field = node.fields?.get(step);
    if (field !== undefined && key && index === path.length - 1) return field.key;
    const next = field?.value ?? node.items?.[Number(step)];
    if (next === undefined) break;
    node = next;
  }
  return node.start;
}
