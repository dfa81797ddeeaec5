import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { raw, sql, type SqlFragment, type SqlValue } from '../sql.ts';

/** The compared tables, each with the columns of its natural key. */
const TABLES = [
  ['dataset', 'id'],
  ['entity', 'id'],
  ['entity_name_form', 'entity', 'form'],
  ['entity_key', 'entity', 'search_key'],
  ['merged', 'id'],
  ['original', 'id'],
  ['source', 'id'],
  ['relationship', 'id'],
  ['tie', 'relationship', 'entity'],
  ['subject', 'relationship', 'entity'],
  ['claim', 'id'],
  ['version', 'relationship', 'known_to'],
  ['conflict', 'relationship', 'ordinal', 'known_to'],
  ['word', 'word'],
] as const;

/** The search indexes, each with the table of its texts and the columns of number and name. */
const TEXT_INDEXES = [
  ['entity_words', 'entity', 'key', 'id'],
  ['source_words', 'source', 'key', 'id'],
  ['relationship_words', 'relationship', 'key', 'id'],
  ['claim_words', 'claim', 'seq', 'id'],
  ['word_trigram', 'word', 'key', 'word'],
] as const;

/**
 * The records, copied into a shadow copy, and the degree; a check compares them with the ledger.
 */
const EXCLUDED_COLUMNS = new Set(['doc', 'terms', 'evidence', 'conflicts', 'degree', 'entity_key']);

/** The rows of one comparison, in the order of their key. */
interface ComparedRows {
  readonly name: string;
  /** The columns of the key, then all others. */
  readonly columns: readonly string[];
  readonly keyCount: number;
  readonly rows: SqlFragment;
}

function comparedTable(
  shadow: DatabaseConnection,
  [name, ...keys]: readonly [string, ...string[]],
): ComparedRows {
  const others = shadow
    .all(sql`SELECT name FROM pragma_table_info(${name})`)
    .map(([column]) => String(column))
    .filter((column) => column !== 'key' && !keys.includes(column) && !EXCLUDED_COLUMNS.has(column));
  const columns = [...keys, ...others];
  return {
    name,
    columns,
    keyCount: keys.length,
    rows: sql`SELECT ${raw(columns.join(', '))} FROM ${raw(name)} ORDER BY ${raw(keys.join(', '))}`,
  };
}

/** Each text of an index with its indexed words; a number without a text is named by itself. */
function comparedIndex([name, texts, number, id]: (typeof TEXT_INDEXES)[number]): ComparedRows {
  return {
    name,
    columns: [texts, 'words'],
    keyCount: 1,
    rows: sql`SELECT coalesce(x.${raw(id)}, '#' || f.doc), f.terms FROM (SELECT doc, group_concat(term, '|' ORDER BY term) AS terms FROM temp.${raw(name)}_terms GROUP BY doc) f LEFT JOIN ${raw(texts)} x ON x.${raw(number)} = f.doc ORDER BY 1`,
  };
}

/** The order of rows in SQLite: numbers by value, texts by their UTF-8 bytes, then the end. */
function compareRows(one: SqlRow | undefined, other: SqlRow | undefined, keyCount: number): number {
  if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1;
  for (let index = 0; index < keyCount; index++) {
    const [a, b] = [one[index], other[index]];
    if (a === b) continue;
    if (typeof a === 'number' && typeof b === 'number') return a - b;
    return Buffer.from(String(a)).compare(Buffer.from(String(b)));
  }
  return 0;
}

function describeValue(value: SqlValue | undefined): string {
  const text = JSON.stringify(value ?? null);
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

function* rowDifferences(
  store: DatabaseConnection,
  shadow: DatabaseConnection,
  compared: ComparedRows,
): Generator<string> {
  const { name, columns, keyCount, rows } = compared;
  const rowLabel = (row: SqlRow | undefined): string =>
    `${name} row (${columns
      .slice(0, keyCount)
      .map((column, index) => `${column} ${describeValue(row?.[index])}`)
      .join(', ')})`;
  const [storeRows, shadowRows] = [store.rows(rows), shadow.rows(rows)];
  try {
    let [actual, expected] = [storeRows.next().value, shadowRows.next().value];
    while (actual !== undefined || expected !== undefined) {
      const comparison = compareRows(actual, expected, keyCount);
      if (comparison < 0) yield `${rowLabel(actual)} matches no record`;
      if (comparison > 0) yield `${rowLabel(expected)} is missing`;
      if (comparison === 0) {
        const [actualRow, expectedRow]: [SqlRow, SqlRow] = [actual ?? [], expected ?? []];
        const differences = columns.flatMap((column, index) =>
          actualRow[index] === expectedRow[index]
            ? []
            : [
                `${column} is ${describeValue(actualRow[index])}, expected ${describeValue(expectedRow[index])}`,
              ],
        );
        if (differences.length > 0) yield `${rowLabel(actualRow)}: ${differences.join('; ')}`;
      }
      if (comparison <= 0) actual = storeRows.next().value;
      if (comparison >= 0) expected = shadowRows.next().value;
    }
  } finally {
    storeRows.return(undefined);
    shadowRows.return(undefined);
  }
}

/** Runs work with temporary tables that expose the terms of the search indexes. */
function* withTermTables<T>(
  connections: readonly DatabaseConnection[],
  work: () => Iterable<T>,
): Generator<T> {
  const execForEachIndex = (statement: (name: string) => string): void => {
    for (const connection of connections) for (const [name] of TEXT_INDEXES) connection.exec(statement(name));
  };
  execForEachIndex(
    (name) => `CREATE VIRTUAL TABLE temp.${name}_terms USING fts5vocab (main, ${name}, instance)`,
  );
  try {
    yield* work();
  } finally {
    execForEachIndex((name) => `DROP TABLE temp.${name}_terms`);
  }
}

/**
 * The differences between a store and its shadow copy, one sentence each, in every table except the
 * ledger and in every search index. Beyond `max` sentences, each table has one with the number of
 * its further differences. Rows are read one by one, so that memory does not grow with the store.
 */
export function* shadowDifferences(
  store: DatabaseConnection,
  shadow: DatabaseConnection,
  max: number,
): Generator<string> {
  const all = [...TABLES.map((each) => comparedTable(shadow, each)), ...TEXT_INDEXES.map(comparedIndex)];
  let remaining = max;
  yield* withTermTables([store, shadow], function* () {
    for (const compared of all) {
      let omitted = 0;
      for (const sentence of rowDifferences(store, shadow, compared))
        if (remaining > 0) {
          remaining--;
          yield sentence;
        } else omitted++;
      if (omitted > 0) yield `${omitted} more ${compared.name} rows differ from the records`;
    }
  });
}
