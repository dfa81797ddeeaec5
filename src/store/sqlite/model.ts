import type { ClaimRecord, SourceRecord } from '../../domain/ledger-entry.ts';
import { sourceColumns, type ColumnValues } from '../columns.ts';
import type { SqlRow } from './connection.ts';
import { raw, type SqlFragment } from './sql.ts';

/** The name of a column in the database, such as "known_from" for `knownFrom`. */
export function columnName(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The encoding of a field in its column: unchanged, or 1 for true and 0 for false. */
type FieldEncoding = 'verbatim' | 'boolean';

/** All fields of a source, in the order of its record; a source has columns but no document. */
const SOURCE_FIELDS = {
  id: 'verbatim',
  title: 'verbatim',
  publisher: 'verbatim',
  kind: 'verbatim',
  url: 'verbatim',
  archiveUrl: 'verbatim',
  publishedOn: 'verbatim',
  publishedOnInferred: 'boolean',
  retrievedOn: 'verbatim',
  language: 'verbatim',
  dataset: 'verbatim',
  recordedAt: 'verbatim',
} as const satisfies Readonly<Record<keyof SourceRecord, FieldEncoding>>;

/** The fields of a claim that lists of claims read; they have columns besides the document. */
const CLAIM_FIELDS = {
  id: 'verbatim',
  about: 'verbatim',
  modality: 'verbatim',
  summary: 'verbatim',
  recordedBy: 'verbatim',
  state: 'verbatim',
  dataset: 'verbatim',
} as const satisfies Readonly<Partial<Record<keyof ClaimRecord, FieldEncoding>>>;

/** A subset of a record's fields, read from columns. */
export class RecordFields {
  readonly columns: SqlFragment;
  readonly width: number;
  readonly #fields: readonly { readonly name: string; readonly encoding: FieldEncoding }[];

  /**
   * @param table the alias of the record's table in the statement.
   * @param all all fields with a column; only the selected ones are read.
   */
  constructor(table: string, all: Readonly<Record<string, FieldEncoding>>, selected: ReadonlySet<string>) {
    this.#fields = Object.entries(all).flatMap(([name, encoding]) =>
      selected.has(name) ? [{ name, encoding }] : [],
    );
    this.columns = raw(this.#fields.map(({ name }) => `${table}.${columnName(name)}`).join(', '));
    this.width = this.#fields.length;
  }

  /** Whether all of these fields are among the names. */
  isSubsetOf(names: ReadonlySet<string>): boolean {
    return this.#fields.every(({ name }) => names.has(name));
  }

  /** Adds the fields of a row from an offset to a record, and omits those without a value. */
  read(row: SqlRow, offset: number, record: Record<string, unknown>): void {
    let index = offset;
    for (const { name, encoding } of this.#fields) {
      const value = row[index++];
      if (value !== null) record[name] = encoding === 'verbatim' ? value : value === 1;
    }
  }
}

const hasAllFields = (all: object, selected: ReadonlySet<string>): boolean =>
  [...selected].every((name) => Object.hasOwn(all, name));

const ALL_SOURCE_FIELDS = new RecordFields('s', SOURCE_FIELDS, new Set(Object.keys(SOURCE_FIELDS)));

/**
 * The fields to read of sources `s`: the selected ones with the ID and title, or all fields if
 * another field is selected, such as a citation.
 */
export function sourceFields(selected: ReadonlySet<string>): RecordFields {
  if (!hasAllFields(SOURCE_FIELDS, selected)) return ALL_SOURCE_FIELDS;
  return new RecordFields('s', SOURCE_FIELDS, new Set([...selected, 'id', 'title']));
}

/** The fields of a source in the index source_shown. */
const INDEXED_SOURCE_FIELDS: ReadonlySet<keyof SourceRecord> = new Set([
  'id',
  'title',
  'publisher',
  'kind',
  'url',
  'publishedOn',
]);

/** Whether these fields of a source can be read from its index alone. */
export function isCoveredByIndex(fields: RecordFields): boolean {
  return fields.isSubsetOf(INDEXED_SOURCE_FIELDS);
}

/**
 * The fields to read of claims `c`: the selected ones with the ID, the summary and the ID of the
 * node that the claim is about; null if a selected field has no column.
 */
export function claimFields(selected: ReadonlySet<string>): RecordFields | null {
  if (!hasAllFields(CLAIM_FIELDS, selected)) return null;
  return new RecordFields('c', CLAIM_FIELDS, new Set([...selected, 'id', 'about', 'summary']));
}

/** The columns of a whole source, in the order of `sourceFromRow`. */
export const SOURCE_COLUMNS = ALL_SOURCE_FIELDS.columns;

/** The record of a source, from the columns of a row from an offset. */
export function sourceFromRow(row: SqlRow, offset = 0): SourceRecord {
  const record: Record<string, unknown> = {};
  ALL_SOURCE_FIELDS.read(row, offset, record);
  return record as unknown as SourceRecord;
}

/** All columns of a source: its fields, and the derived columns for filters and sort orders. */
export function sourceRow(record: SourceRecord): ColumnValues & ReturnType<typeof sourceColumns> {
  const fields: ColumnValues = Object.fromEntries(
    Object.entries(SOURCE_FIELDS).map(([name, encoding]) => {
      const value = record[name as keyof SourceRecord];
      return [
        name,
        value === undefined ? null : encoding === 'verbatim' ? String(value) : value === true ? 1 : 0,
      ];
    }),
  );
  return { ...fields, ...sourceColumns(record) };
}
