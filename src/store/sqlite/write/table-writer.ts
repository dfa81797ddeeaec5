import type { Id } from '../../../domain/id.ts';
import type { ColumnValues } from '../../columns.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { columnName } from '../model.ts';
import type { SqlValue } from '../sql.ts';

/** Number of rows per statement; the call of a statement costs about as much as one row. */
const ROWS_PER_STATEMENT = 32;

function insertStatement(table: string, columns: readonly string[], rows: number): string {
  const values = `(${columns.map(() => '?').join(', ')})`;
  // A failed row ends the submission, so SQLite needs no journal to undo the previous rows.
  return `INSERT OR FAIL INTO ${table} (${columns.map(columnName).join(', ')}) VALUES ${Array<string>(rows).fill(values).join(', ')}`;
}

/** The pending rows of one table, as one list of values. */
interface PendingRows {
  readonly insertOne: string;
  readonly insertMany: string;
  readonly width: number;
  values: SqlValue[];
}

/** A record with its columns after `insertMissing`. */
export interface PutResult<R, C> {
  readonly record: R;
  readonly columns: C & ColumnValues;
  /** The key of the new row; null if a row with the ID existed, which is then unchanged. */
  readonly key: number | null;
}

/** Writes rows into tables, many rows per statement. A table always gets the same columns. */
export class TableWriter {
  readonly #connection: DatabaseConnection;
  readonly #pending = new Map<string, PendingRows>();
  readonly #documents = new Map<object, string>();

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  /** Adds a row, at the latest with the next `flush`; until then the table may not contain it. */
  insert(table: string, columns: ColumnValues): void {
    const pending = this.#pendingRows(table, columns);
    for (const value of Object.values(columns)) pending.values.push(value);
    if (pending.values.length < ROWS_PER_STATEMENT * pending.width) return;
    this.#connection.run(pending.insertMany, ...pending.values);
    pending.values = [];
  }

  /** Adds the pending rows; required before rows from `insert` are read, changed or deleted. */
  flush(): void {
    this.#documents.clear();
    for (const { insertOne, width, values } of this.#pending.values())
      for (const row of chunk(values.splice(0), width)) this.#connection.run(insertOne, ...row);
  }

  /** The subset of the values that a unique column already contains. */
  existingValues(table: string, column: string, values: readonly string[]): Set<string> {
    const rows = this.#connection.all({
      text: `SELECT ${column} FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(values)],
    });
    return new Set(rows.map(([value]) => String(value)));
  }

  /** Adds new rows immediately and returns their keys. */
  insertNow(table: string, rows: readonly ColumnValues[]): number[] {
    return chunk(rows, ROWS_PER_STATEMENT).flatMap((group) => {
      const { insertOne, insertMany } = this.#pendingRows(table, group[0] ?? {});
      if (group.length < ROWS_PER_STATEMENT)
        return group.map((row) => this.#connection.insert(insertOne, ...Object.values(row)));
      const last = this.#connection.insert(insertMany, ...group.flatMap((row) => Object.values(row)));
      return group.map((_, index) => last - ROWS_PER_STATEMENT + 1 + index);
    });
  }

  /** Adds the records without an existing row, and returns all records. */
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
      // A source has columns for all of its fields, and no document.
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

  /** Replaces the columns of the row with this ID. */
  replace(table: string, { id, ...columns }: ColumnValues): void {
    const set = Object.keys(columns).map((column) => `${columnName(column)} = ?`);
    this.#connection.run(
      `UPDATE ${table} SET ${set.join(', ')} WHERE id = ?`,
      ...Object.values(columns),
      id ?? null,
    );
  }

  /** Columns of an existing row. @throws TypeError if there is no row with this ID. */
  currentRow(columns: string, table: string, id: Id): SqlRow {
    const row = this.#connection.get({ text: `SELECT ${columns} FROM ${table} WHERE id = ?`, values: [id] });
    if (row === undefined)
      throw new TypeError(`${table} "${id}" has no row, because another ${table} has its number`);
    return row;
  }

  /** A record as JSON, cached because an entry and its projection usually share the same object. */
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
