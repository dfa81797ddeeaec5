import type { ClaimRecord, SourceRecord } from '../../domain/ledger-entry.ts';
import { sourceColumns, type ColumnValues } from '../columns.ts';
import type { Row } from './connection.ts';
import { raw, type Sql } from './sql.ts';
import { columnName } from './write/table-writer.ts';

/** How a field stands in its column: as it is, or as 1 for true and 0 for false. */
type Form = 'as it is' | 'yes or no';

/** All fields of a source, in the order of its record: it is kept in columns and in no document. */
const SOURCE = {
  id: 'as it is',
  title: 'as it is',
  publisher: 'as it is',
  kind: 'as it is',
  url: 'as it is',
  archiveUrl: 'as it is',
  publishedOn: 'as it is',
  publishedOnInferred: 'yes or no',
  retrievedOn: 'as it is',
  language: 'as it is',
  dataset: 'as it is',
  recordedAt: 'as it is',
} as const satisfies Readonly<Record<keyof SourceRecord, Form>>;

/** The fields of a claim that a list of claims shows: they have columns beside its document. */
const CLAIM = {
  id: 'as it is',
  about: 'as it is',
  modality: 'as it is',
  summary: 'as it is',
  recordedBy: 'as it is',
  state: 'as it is',
  dataset: 'as it is',
} as const satisfies Readonly<Partial<Record<keyof ClaimRecord, Form>>>;

/** Some fields of a record that are read from columns. */
export class Fields {
  readonly columns: Sql;
  readonly width: number;
  readonly #fields: readonly { readonly name: string; readonly form: Form }[];

  /**
   * @param table the name that the record's table has in the statement.
   * @param all the fields that there are, of which the wanted ones are read.
   */
  constructor(table: string, all: Readonly<Record<string, Form>>, wanted: ReadonlySet<string>) {
    this.#fields = Object.entries(all).flatMap(([name, form]) => (wanted.has(name) ? [{ name, form }] : []));
    this.columns = raw(this.#fields.map(({ name }) => `${table}.${columnName(name)}`).join(', '));
    this.width = this.#fields.length;
  }

  /** Whether these are all of the fields. */
  among(names: ReadonlySet<string>): boolean {
    return this.#fields.every(({ name }) => names.has(name));
  }

  /** Puts the fields that a row has from a position on into a record; one without a value is left out of it. */
  read(row: Row, at: number, record: Record<string, unknown>): void {
    let place = at;
    for (const { name, form } of this.#fields) {
      const value = row[place++];
      if (value !== null) record[name] = form === 'as it is' ? value : value === 1;
    }
  }
}

const isAmong = (all: object, selected: ReadonlySet<string>): boolean =>
  [...selected].every((name) => Object.hasOwn(all, name));

const WHOLE_SOURCE = new Fields('s', SOURCE, new Set(Object.keys(SOURCE)));

/** The fields that are read of sources `s`: those that are selected and the title, or all where something else is selected, such as a citation. */
export function sourceFields(selected: ReadonlySet<string>): Fields {
  if (!isAmong(SOURCE, selected)) return WHOLE_SOURCE;
  return new Fields('s', SOURCE, new Set([...selected, 'id', 'title']));
}

/** The fields of a source that the index source_shown holds. */
const SHOWN: ReadonlySet<keyof SourceRecord> = new Set([
  'id',
  'title',
  'publisher',
  'kind',
  'url',
  'publishedOn',
]);

/** Whether fields of a source are read from its index alone. */
export function isShown(fields: Fields): boolean {
  return fields.among(SHOWN);
}

/** The fields that are read of claims `c`: those that are selected, the summary and what it is about; null where that is not enough. */
export function claimFields(selected: ReadonlySet<string>): Fields | null {
  if (!isAmong(CLAIM, selected)) return null;
  return new Fields('c', CLAIM, new Set([...selected, 'id', 'about', 'summary']));
}

/** The columns of a whole source, as `sourceOf` reads them. */
export const SOURCE_COLUMNS = WHOLE_SOURCE.columns;

/** The record of a source, from the columns that a row has from a position on. */
export function sourceOf(row: Row, at = 0): SourceRecord {
  const record: Record<string, unknown> = {};
  WHOLE_SOURCE.read(row, at, record);
  return record as unknown as SourceRecord;
}

/** All columns of a source: its fields, and those that it is found by. */
export function sourceRow(record: SourceRecord): ColumnValues & ReturnType<typeof sourceColumns> {
  const fields: ColumnValues = Object.fromEntries(
    Object.entries(SOURCE).map(([name, form]) => {
      const value = record[name as keyof SourceRecord];
      return [
        name,
        value === undefined ? null : form === 'as it is' ? String(value) : value === true ? 1 : 0,
      ];
    }),
  );
  return { ...fields, ...sourceColumns(record) };
}
