import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { raw, sql, type SqlFragment, type SqlValue } from '../sql.ts';

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
const TEXT_INDEXES = [
  ['entity_words', 'entity', 'key', 'id'],
  ['source_words', 'source', 'key', 'id'],
  ['relationship_words', 'relationship', 'key', 'id'],
  ['claim_words', 'claim', 'seq', 'id'],
  ['word_trigram', 'word', 'key', 'word'],
] as const;

/** The records themselves, which a twin takes over, and the degree: `check` compares them with the ledger. */
const EXCLUDED_COLUMNS = new Set(['doc', 'terms', 'evidence', 'conflicts', 'degree']);

/** Rows that are compared, in the order of the columns that tell them apart, which come first. */
interface ComparedRows {
  readonly name: string;
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

/** Each text of an index, with all that it is found by. A number that no text has stands for itself. */
function comparedIndex([name, texts, number, id]: (typeof TEXT_INDEXES)[number]): ComparedRows {
  return {
    name,
    columns: [texts, 'found by'],
    keyCount: 1,
    rows: sql`SELECT coalesce(x.${raw(id)}, '#' || f.doc), f.terms FROM (SELECT doc, group_concat(term, '|' ORDER BY term) AS terms FROM temp.${raw(name)}_terms GROUP BY doc) f LEFT JOIN ${raw(texts)} x ON x.${raw(number)} = f.doc ORDER BY 1`,
  };
}

/** The order in which SQLite gives rows: numbers by value, texts by their bytes in UTF-8; the end comes last. */
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
  const text = JSON.stringify(value ?? 'nothing');
  return text.length > 100 ? `${text.slice(0, 97)}…` : text;
}

function* rowDifferences(
  store: DatabaseConnection,
  shadow: DatabaseConnection,
  compared: ComparedRows,
): Generator<string> {
  const { name, columns, keyCount, rows } = compared;
  const rowLabel = (row: SqlRow | undefined): string =>
    `the row of ${name} with ${columns
      .slice(0, keyCount)
      .map((column, index) => `${column} ${describeValue(row?.[index])}`)
      .join(' and ')}`;
  const [storeRows, shadowRows] = [store.rows(rows), shadow.rows(rows)];
  try {
    let [actual, expected] = [storeRows.next().value, shadowRows.next().value];
    while (actual !== undefined || expected !== undefined) {
      const comparison = compareRows(actual, expected, keyCount);
      if (comparison < 0) yield `${rowLabel(actual)} belongs to no record`;
      if (comparison > 0) yield `${rowLabel(expected)} is missing`;
      if (comparison === 0) {
        const [actualRow, expectedRow]: [SqlRow, SqlRow] = [actual ?? [], expected ?? []];
        const wrong = columns.flatMap((column, index) =>
          actualRow[index] === expectedRow[index]
            ? []
            : [
                `${column} is ${describeValue(actualRow[index])} and ${describeValue(expectedRow[index])} by its record`,
              ],
        );
        if (wrong.length > 0) yield `${rowLabel(actualRow)} is wrong: ${wrong.join(', ')}`;
      }
      if (comparison <= 0) actual = storeRows.next().value;
      if (comparison >= 0) expected = shadowRows.next().value;
    }
  } finally {
    storeRows.return(undefined);
    shadowRows.return(undefined);
  }
}

/** Does something with what the indexes hold as tables that can be read. */
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
 * Compares a store with its twin: every table but the ledger, and every index of words. Gives the first differences as sentences, and for each table how
 * many more there are. Rows are read one by one, so that memory does not grow with the store.
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
      if (omitted > 0) yield `${omitted} more rows of ${compared.name} are missing, wrong or of no record`;
    }
  });
}
