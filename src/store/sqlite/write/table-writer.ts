import type { Id } from '../../../domain/id.ts';
import type { ColumnValues } from '../../columns.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import type { SqlValue } from '../sql.ts';

/** A column's name in the database: "known_from" for knownFrom. */
export function columnName(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How many rows one statement takes: a call of a statement costs about as much as a row. */
const ROWS_PER_STATEMENT = 32;

function insertStatement(table: string, columns: readonly string[], rows: number): string {
  const values = `(${columns.map(() => '?').join(', ')})`;
  // A row that fails ends the submission, so SQLite need not keep what would undo the rows before it.
  return `INSERT OR FAIL INTO ${table} (${columns.map(columnName).join(', ')}) VALUES ${Array<string>(rows).fill(values).join(', ')}`;
}

/** The rows that wait to be added to one table, as one list of values. */
interface PendingRows {
  readonly insertOne: string;
  readonly insertMany: string;
  readonly width: number;
  values: SqlValue[];
}

/** A record that was put into its table: with its columns, and its key, which is null where it was there and was left as it is. */
export interface PutResult<R, C> {
  readonly record: R;
  readonly columns: C & ColumnValues;
  readonly key: number | null;
}

/** Writes rows into tables, each table always with the same columns, many rows by one statement. */
export class TableWriter {
  readonly #connection: DatabaseConnection;
  readonly #pending = new Map<string, PendingRows>();
  readonly #documents = new Map<object, string>();

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  /** Adds a row, at the latest with the next `flush`: until then it is not found in the table. */
  insert(table: string, columns: ColumnValues): void {
    const pending = this.#pendingRows(table, columns);
    for (const value of Object.values(columns)) pending.values.push(value);
    if (pending.values.length < ROWS_PER_STATEMENT * pending.width) return;
    this.#connection.run(pending.insertMany, ...pending.values);
    pending.values = [];
  }

  /** Adds the rows that wait. Needed before what `insert` was given is read, changed or deleted. */
  flush(): void {
    this.#documents.clear();
    for (const { insertOne, width, values } of this.#pending.values())
      for (const row of chunk(values.splice(0), width)) this.#connection.run(insertOne, ...row);
  }

  /** Which of these values a column that is unique holds already. */
  existingValues(table: string, column: string, values: readonly string[]): Set<string> {
    const rows = this.#connection.all({
      text: `SELECT ${column} FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(values)],
    });
    return new Set(rows.map(([value]) => String(value)));
  }

  /** Adds rows at once, none of which is there, and gives their keys. */
  insertNow(table: string, rows: readonly ColumnValues[]): number[] {
    return chunk(rows, ROWS_PER_STATEMENT).flatMap((group) => {
      const { insertOne, insertMany } = this.#pendingRows(table, group[0] ?? {});
      if (group.length < ROWS_PER_STATEMENT)
        return group.map((row) => this.#connection.insert(insertOne, ...Object.values(row)));
      const last = this.#connection.insert(insertMany, ...group.flatMap((row) => Object.values(row)));
      return group.map((_, index) => last - ROWS_PER_STATEMENT + 1 + index);
    });
  }

  /** Adds those records that are not among the ids that are there; gives all of them. */
  insertMissing<R extends { readonly id: Id }, C extends ColumnValues>(
    table: string,
    records: readonly R[],
    columnsOf: (record: R) => C,
    existingIds: Set<Id> = this.existingValues(
      table,
      'id',
      records.map(({ id }) => id),
    ),
  ): PutResult<R, C>[] {
    const rows = records.map((record) => {
      const isNew = !existingIds.has(record.id);
      existingIds.add(record.id);
      // A source has no document: all of it is in columns.
      const document = table === 'source' ? {} : { doc: this.documentJson(record) };
      return { record, columns: { ...columnsOf(record), ...document }, isNew };
    });
    const added = rows.filter(({ isNew }) => isNew).map(({ columns }) => columns);
    const keys = this.insertNow(table, added).values();
    return rows.map(({ record, columns, isNew }) => ({
      record,
      columns,
      key: isNew ? (keys.next().value ?? null) : null,
    }));
  }

  /** Puts a row in the place of the one with its id. */
  replace(table: string, { id, ...columns }: ColumnValues): void {
    const set = Object.keys(columns).map((column) => `${columnName(column)} = ?`);
    this.#connection.run(
      `UPDATE ${table} SET ${set.join(', ')} WHERE id = ?`,
      ...Object.values(columns),
      id ?? null,
    );
  }

  /** Some columns of a row that is there. */
  currentRow(columns: string, table: string, id: Id): SqlRow {
    const row = this.#connection.get({ text: `SELECT ${columns} FROM ${table} WHERE id = ?`, values: [id] });
    if (row === undefined)
      throw new TypeError(`the ${table} "${id}" has a number that belongs to another one`);
    return row;
  }

  /** A record as JSON; an entry's and the one that is projected from it are mostly the same object. */
  documentJson(record: object): string {
    let text = this.#documents.get(record);
    if (text === undefined) {
      text = JSON.stringify(record);
      this.#documents.set(record, text);
    }
    return text;
  }

  #pendingRows(table: string, columns: ColumnValues): PendingRows {
    let pending = this.#pending.get(table);
    if (pending === undefined) {
      const names = Object.keys(columns);
      pending = {
        insertOne: insertStatement(table, names, 1),
        insertMany: insertStatement(table, names, ROWS_PER_STATEMENT),
        width: names.length,
        values: [],
      };
      this.#pending.set(table, pending);
    }
    return pending;
  }
}

function chunk<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < list.length; start += size) chunks.push(list.slice(start, start + size));
  return chunks;
}
