import type { Id } from '../../domain/id.ts';
import type { Columns } from '../columns.ts';
import type { Connection, Row } from './connection.ts';

/** A column's name in the database: "known_from" for knownFrom. */
function sqlName(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function insert(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.map(sqlName).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}

/** Writes rows into tables, each table always with the same columns. */
export class TableWriter {
  readonly #connection: Connection;
  readonly #texts = new Map<string, string>();
  readonly #documents = new WeakMap<object, string>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Adds a row. */
  insert(table: string, columns: Columns): void {
    this.#connection.run(this.#insertion(table, columns), ...Object.values(columns));
  }

  /** Adds a row and gives its key; null where there is one with its id, which is then left as it is. */
  add(table: 'entity' | 'source' | 'relationship' | 'claim', columns: Columns): number | null {
    const text = this.#insertion(table, columns, ' ON CONFLICT DO NOTHING');
    return this.#connection.add(text, ...Object.values(columns));
  }

  #insertion(table: string, columns: Columns, conflict = ''): string {
    let text = this.#texts.get(table);
    if (text === undefined) {
      text = insert(table, Object.keys(columns)) + conflict;
      this.#texts.set(table, text);
    }
    return text;
  }

  /** Puts a row in the place of the one with its id. */
  replace(table: string, { id, ...columns }: Columns): void {
    const set = Object.keys(columns).map((column) => `${sqlName(column)} = ?`);
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
}
