import type { Id } from '../../../domain/id.ts';
import type { ColumnValues } from '../../columns.ts';
import type { Connection, Row } from '../connection.ts';
import type { Value } from '../sql.ts';

/** A column's name in the database: "known_from" for knownFrom. */
export function columnName(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How many rows one statement takes: a call of a statement costs about as much as a row. */
const ROWS = 32;

function insertion(table: string, columns: readonly string[], rows: number): string {
  const values = `(${columns.map(() => '?').join(', ')})`;
  // A row that fails ends the submission, so SQLite need not keep what would undo the rows before it.
  return `INSERT OR FAIL INTO ${table} (${columns.map(columnName).join(', ')}) VALUES ${Array<string>(rows).fill(values).join(', ')}`;
}

/** The rows that wait to be added to one table, as one list of values. */
interface Waiting {
  readonly one: string;
  readonly many: string;
  readonly width: number;
  values: Value[];
}

/** A record that was put into its table: with its columns, and its key, which is null where it was there and was left as it is. */
export interface Put<R, C> {
  readonly record: R;
  readonly columns: C & ColumnValues;
  readonly key: number | null;
}

/** Writes rows into tables, each table always with the same columns, many rows by one statement. */
export class TableWriter {
  readonly #connection: Connection;
  readonly #waiting = new Map<string, Waiting>();
  readonly #documents = new Map<object, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Adds a row, at the latest with the next `flush`: until then it is not found in the table. */
  insert(table: string, columns: ColumnValues): void {
    const waiting = this.#of(table, columns);
    for (const value of Object.values(columns)) waiting.values.push(value);
    if (waiting.values.length < ROWS * waiting.width) return;
    this.#connection.run(waiting.many, ...waiting.values);
    waiting.values = [];
  }

  /** Adds the rows that wait. Needed before what `insert` was given is read, changed or deleted. */
  flush(): void {
    this.#documents.clear();
    for (const { one, width, values } of this.#waiting.values())
      for (const row of inPieces(values.splice(0), width)) this.#connection.run(one, ...row);
  }

  /** Which of these values a column that is unique holds already. */
  there(table: string, column: string, values: readonly string[]): Set<string> {
    const rows = this.#connection.all({
      text: `SELECT ${column} FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`,
      values: [JSON.stringify(values)],
    });
    return new Set(rows.map(([value]) => String(value)));
  }

  /** Adds rows at once, none of which is there, and gives their keys. */
  add(table: string, rows: readonly ColumnValues[]): number[] {
    return inPieces(rows, ROWS).flatMap((piece) => {
      const { one, many } = this.#of(table, piece[0] ?? {});
      if (piece.length < ROWS) return piece.map((row) => this.#connection.add(one, ...Object.values(row)));
      const last = this.#connection.add(many, ...piece.flatMap((row) => Object.values(row)));
      return piece.map((_, index) => last - ROWS + 1 + index);
    });
  }

  /** Adds those records that are not among the ids that are there; gives all of them. */
  put<R extends { readonly id: Id }, C extends ColumnValues>(
    table: string,
    records: readonly R[],
    columnsOf: (record: R) => C,
    there: Set<Id> = this.there(
      table,
      'id',
      records.map(({ id }) => id),
    ),
  ): Put<R, C>[] {
    const rows = records.map((record) => {
      const isNew = !there.has(record.id);
      there.add(record.id);
      // A source has no document: all of it is in columns.
      const document = table === 'source' ? {} : { doc: this.document(record) };
      return { record, columns: { ...columnsOf(record), ...document }, isNew };
    });
    const added = rows.filter(({ isNew }) => isNew).map(({ columns }) => columns);
    const keys = this.add(table, added).values();
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
  before(columns: string, table: string, id: Id): Row {
    const row = this.#connection.get({ text: `SELECT ${columns} FROM ${table} WHERE id = ?`, values: [id] });
    if (row === undefined)
      throw new TypeError(`the ${table} "${id}" has a number that belongs to another one`);
    return row;
  }

  /** A record as JSON; an entry's and the one that is projected from it are mostly the same object. */
  document(record: object): string {
    let text = this.#documents.get(record);
    if (text === undefined) {
      text = JSON.stringify(record);
      this.#documents.set(record, text);
    }
    return text;
  }

  #of(table: string, columns: ColumnValues): Waiting {
    let waiting = this.#waiting.get(table);
    if (waiting === undefined) {
      const names = Object.keys(columns);
      waiting = {
        one: insertion(table, names, 1),
        many: insertion(table, names, ROWS),
        width: names.length,
        values: [],
      };
      this.#waiting.set(table, waiting);
    }
    return waiting;
  }
}

function inPieces<T>(list: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let start = 0; start < list.length; start += size) pieces.push(list.slice(start, start + size));
  return pieces;
}
