import type { Connection, Row } from '../connection.ts';
import { raw, sql, type Sql, type Value } from '../sql.ts';

/** The tables, and by what the rows of each are told apart whatever their surrogate keys are. */
const TABLES = [
  ['dataset', 'id'],
  ['entity', 'id'],
  ['entity_name_form', 'entity', 'form'],
  ['source', 'id'],
  ['relationship', 'id'],
  ['tie', 'relationship', 'entity'],
  ['subject', 'relationship', 'entity'],
  ['claim', 'id'],
  ['version', 'relationship', 'known_to'],
  ['conflict', 'relationship', 'ordinal', 'known_to'],
  ['word', 'word'],
] as const;

/** The indexes of words: the table of their texts, and its columns with the number and the name of a text. */
const INDEXES = [
  ['entity_words', 'entity', 'key', 'id'],
  ['source_words', 'source', 'key', 'id'],
  ['relationship_words', 'relationship', 'key', 'id'],
  ['claim_words', 'claim', 'seq', 'id'],
  ['word_trigram', 'word', 'key', 'word'],
] as const;

/** The records themselves, which a twin takes over, and the degree: `check` compares them with the ledger. */
const RECORDED = new Set(['doc', 'terms', 'evidence', 'conflicts', 'degree']);

/** Rows that are compared, in the order of the columns that tell them apart, which come first. */
interface Compared {
  readonly name: string;
  readonly columns: readonly string[];
  readonly keys: number;
  readonly rows: Sql;
}

function table(twin: Connection, [name, ...keys]: readonly [string, ...string[]]): Compared {
  const others = twin
    .all(sql`SELECT name FROM pragma_table_info(${name})`)
    .map(([column]) => String(column))
    .filter((column) => column !== 'key' && !keys.includes(column) && !RECORDED.has(column));
  const columns = [...keys, ...others];
  return {
    name,
    columns,
    keys: keys.length,
    rows: sql`SELECT ${raw(columns.join(', '))} FROM ${raw(name)} ORDER BY ${raw(keys.join(', '))}`,
  };
}

/** Each text of an index, with all that it is found by. A number that no text has stands for itself. */
function index([name, texts, number, id]: (typeof INDEXES)[number]): Compared {
  return {
    name,
    columns: [texts, 'found by'],
    keys: 1,
    rows: sql`SELECT coalesce(x.${raw(id)}, '#' || f.doc), f.terms FROM (SELECT doc, group_concat(term, '|' ORDER BY term) AS terms FROM temp.${raw(name)}_terms GROUP BY doc) f LEFT JOIN ${raw(texts)} x ON x.${raw(number)} = f.doc ORDER BY 1`,
  };
}

/** The order in which SQLite gives rows: numbers by value, texts by their bytes in UTF-8; the end comes last. */
function order(one: Row | undefined, other: Row | undefined, keys: number): number {
  if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1;
  for (let at = 0; at < keys; at++) {
    const [a, b] = [one[at], other[at]];
    if (a === b) continue;
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return Buffer.from(String(a)).compare(Buffer.from(String(b)));
  }
  return 0;
}

function shown(value: Value | undefined): string {
  const text = JSON.stringify(value ?? 'nothing');
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

function* differing(store: Connection, twin: Connection, compared: Compared): Generator<string> {
  const { name, columns, keys, rows } = compared;
  const named = (row: Row | undefined): string =>
    `the row of ${name} with ${columns
      .slice(0, keys)
      .map((column, at) => `${column} ${shown(row?.[at])}`)
      .join(' and ')}`;
  const [found, wanted] = [store.rows(rows), twin.rows(rows)];
  try {
    let [there, due] = [found.next().value, wanted.next().value];
    while (there !== undefined || due !== undefined) {
      const place = order(there, due, keys);
      if (place < 0) yield `${named(there)} belongs to no record`;
      if (place > 0) yield `${named(due)} is missing`;
      if (place === 0) {
        const [is, must]: [Row, Row] = [there ?? [], due ?? []];
        const wrong = columns.flatMap((column, at) =>
          is[at] === must[at] ? [] : [`${column} is ${shown(is[at])} and ${shown(must[at])} by its record`],
        );
        if (wrong.length > 0) yield `${named(is)} is wrong: ${wrong.join(', ')}`;
      }
      if (place <= 0) there = found.next().value;
      if (place >= 0) due = wanted.next().value;
    }
  } finally {
    found.return(undefined);
    wanted.return(undefined);
  }
}

/** Does something with what the indexes hold as tables that can be read. */
function* reading<T>(connections: readonly Connection[], work: () => Iterable<T>): Generator<T> {
  const each = (statement: (name: string) => string): void => {
    for (const connection of connections) for (const [name] of INDEXES) connection.exec(statement(name));
  };
  each((name) => `CREATE VIRTUAL TABLE temp.${name}_terms USING fts5vocab (main, ${name}, instance)`);
  try {
    yield* work();
  } finally {
    each((name) => `DROP TABLE temp.${name}_terms`);
  }
}

/**
 * Compares a store with its twin: every table but the ledger, and every index of words. Gives the first differences as sentences, and for each table how
 * many more there are. Rows are read one by one, so that memory does not grow with the store.
 */
export function* differences(store: Connection, twin: Connection, most: number): Generator<string> {
  const all = [...TABLES.map((each) => table(twin, each)), ...INDEXES.map(index)];
  let room = most;
  yield* reading([store, twin], function* () {
    for (const compared of all) {
      let more = 0;
      for (const sentence of differing(store, twin, compared))
        if (room > 0) {
          room--;
          yield sentence;
        } else more++;
      if (more > 0) yield `${more} more rows of ${compared.name} are missing, wrong or of no record`;
    }
  });
}
