import type { EntryRecords, LedgerEntry } from '../../../domain/ledger-entry.ts';
import type { ExistingRecord, ProjectedRecord } from '../../port.ts';
import { parseDocument, parseVersions } from '../../documents.ts';
import type { DatabaseConnection, SqlRow } from '../connection.ts';
import { SOURCE_COLUMNS, sourceFromRow } from '../model.ts';
import { raw, sql } from '../sql.ts';

/** Number of rows per batch. */
const BATCH_SIZE = 500;

/** The whole ledger in order, in batches. */
export function* ledgerBatches(connection: DatabaseConnection): Iterable<readonly LedgerEntry[]> {
  for (let last = 0; ;) {
    const rows = connection.all(
      sql`SELECT seq, revision, at, by, kind, subject, record, note FROM ledger WHERE seq > ${last} ORDER BY seq LIMIT ${BATCH_SIZE}`,
    );
    if (rows.length === 0) return;
    yield rows.map(([seq, revision, at, by, kind, subject, record, note]) => ({
      seq: Number(seq),
      revision: Number(revision),
      at: String(at),
      by: String(by),
      kind: String(kind) as keyof EntryRecords,
      subject: String(subject),
      record: parseDocument(record, `entry ${String(seq)} of the ledger`) as LedgerEntry['record'],
      ...(note === null ? {} : { note: String(note) }),
    }));
    last = Number(rows.at(-1)?.[0]);
  }
}

type ProjectedKind = ProjectedRecord['kind'];

const PROJECTED_KINDS: readonly ProjectedKind[] = [
  'CLAIM',
  'DATASET',
  'ENTITY',
  'MERGE',
  'ORIGINAL',
  'RELATIONSHIP',
  'SOURCE',
  'VERSIONS',
];

function* sourceBatches(connection: DatabaseConnection): Iterable<readonly ProjectedRecord[]> {
  for (let last = ''; ;) {
    const rows = connection.all(
      sql`SELECT ${SOURCE_COLUMNS} FROM source s WHERE s.id > ${last} ORDER BY s.id LIMIT ${BATCH_SIZE}`,
    );
    if (rows.length === 0) return;
    const records = rows.map((row) => sourceFromRow(row));
    yield records.map((record) => ({ kind: 'SOURCE', id: record.id, record }));
    last = records.at(-1)?.id ?? '';
  }
}

function* documentBatches(
  connection: DatabaseConnection,
  kind: Exclude<ProjectedKind, 'SOURCE' | 'VERSIONS' | 'MERGE' | 'ORIGINAL'>,
): Iterable<readonly ProjectedRecord[]> {
  const table = kind.toLowerCase();
  const extra = raw(table === 'entity' ? ', degree' : '');
  for (let last = ''; ;) {
    const rows = connection.all(
      sql`SELECT id, doc${extra} FROM ${raw(table)} WHERE id > ${last} ORDER BY id LIMIT ${BATCH_SIZE}`,
    );
    if (rows.length === 0) return;
    yield rows.map(
      ([id, document, degree]) =>
        ({
          kind,
          id: String(id),
          record: parseDocument(document, `${table} "${String(id)}"`),
          ...(table === 'entity' ? { degree: Number(degree) } : {}),
        }) as unknown as ProjectedRecord,
    );
    last = String(rows.at(-1)?.[0]);
  }
}

function* mergeBatches(connection: DatabaseConnection): Iterable<readonly ProjectedRecord[]> {
  yield connection
    .all(sql`SELECT id, into_id FROM merged ORDER BY id`)
    .map(([id, into]) => ({ kind: 'MERGE', id: String(id), record: { into: String(into) } }));
}

function* originalBatches(connection: DatabaseConnection): Iterable<readonly ProjectedRecord[]> {
  for (let last = ''; ;) {
    const rows = connection.all(
      sql`SELECT id, kind, doc FROM original WHERE id > ${last} ORDER BY id LIMIT ${BATCH_SIZE}`,
    );
    if (rows.length === 0) return;
    yield rows.map(([id, kind, doc]): ProjectedRecord => {
      const record = parseDocument(doc, `the recorded form of "${String(id)}"`);
      return { kind: 'ORIGINAL', id: String(id), record: { kind, record } as ExistingRecord };
    });
    last = String(rows.at(-1)?.[0]);
  }
}

function toVersionRow([knownFrom, knownTo, terms, evidence, conflicts, cancelledOn]: SqlRow) {
  return { knownFrom, knownTo, terms, evidence, conflicts, cancelledOn };
}

/** The versions of every relationship; empty for one that is never in view. */
function* versionBatches(connection: DatabaseConnection): Iterable<readonly ProjectedRecord[]> {
  for (let last = ''; ;) {
    const ids = connection
      .all(sql`SELECT id FROM relationship WHERE id > ${last} ORDER BY id LIMIT ${BATCH_SIZE}`)
      .map(([id]) => String(id));
    if (ids.length === 0) return;
    yield ids.map((id): ProjectedRecord => {
      const rows = connection.all(
        sql`SELECT known_from, known_to, terms, evidence, conflicts, cancelled_on FROM version WHERE relationship = ${id} ORDER BY known_from`,
      );
      return {
        kind: 'VERSIONS',
        id,
        record: parseVersions(id, rows.map(toVersionRow)),
      };
    });
    last = ids.at(-1) ?? '';
  }
}

/** The records of the projection by kind and ID, of these kinds or of all kinds. */
export function* projectedBatches(
  connection: DatabaseConnection,
  kinds = PROJECTED_KINDS,
): Iterable<readonly ProjectedRecord[]> {
  for (const kind of kinds)
    if (kind === 'VERSIONS') yield* versionBatches(connection);
    else if (kind === 'MERGE') yield* mergeBatches(connection);
    else if (kind === 'ORIGINAL') yield* originalBatches(connection);
    else yield* kind === 'SOURCE' ? sourceBatches(connection) : documentBatches(connection, kind);
}
