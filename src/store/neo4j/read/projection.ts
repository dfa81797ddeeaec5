import neo4j, { type Record } from 'neo4j-driver';
import type { EntryRecords, LedgerEntry } from '../../../domain/ledger-entry.ts';
import { parseDocument, parseVersions } from '../../documents.ts';
import type { ExistingRecord, ProjectedRecord, RelationshipVersions } from '../../port.ts';
import type { RunStatement } from '../connection.ts';
import { GRAPH_ID } from '../model.ts';

/** Number of nodes per read. */
const BATCH_SIZE = 500;

const NEXT_ENTRIES = `MATCH (c:Change) WHERE c.seq > $last AND c.seq <= $end
RETURN c.seq AS seq, c.revision AS revision, c.at AS at, c.by AS by, c.kind AS kind, c.subject AS subject, c.record AS record, c.note AS note
ORDER BY seq LIMIT $limit`;

/** Later entries are not part of the graph yet. */
const LAST_SEQ = 'MATCH (g:Graph {id: $id}) RETURN g.lastSeq AS seq';

const LABELS = ['Claim', 'Dataset', 'Entity', 'Relationship', 'Source'] as const;

const documentsStatement = (label: (typeof LABELS)[number]): string => `MATCH (n:${label}) WHERE n.id > $last
RETURN n.id AS id, n.doc AS doc${label === 'Entity' ? ', n.degree AS degree' : ''} ORDER BY id LIMIT $limit`;

/** Column with the versions of the relationship `r`. */
export const VERSION_LIST = `COLLECT {
  MATCH (r)-[:VERSION]->(v:Version)
  RETURN v {.knownFrom, .knownTo, .terms, .evidence, .conflicts, .cancelledOn} ORDER BY v.knownFrom
}`;

const NEXT_VERSIONS = `MATCH (r:Relationship) WHERE r.id > $last
WITH r ORDER BY r.id LIMIT $limit
RETURN r.id AS id, ${VERSION_LIST} AS versions`;

const NEXT_MERGES =
  'MATCH (m:Merged) WHERE m.id > $last RETURN m.id AS id, m.into AS into ORDER BY id LIMIT $limit';
const NEXT_ORIGINALS =
  'MATCH (o:Original) WHERE o.id > $last RETURN o.id AS id, o.kind AS kind, o.doc AS doc ORDER BY id LIMIT $limit';

const limit = neo4j.int(BATCH_SIZE);

function toEntry(row: Record): LedgerEntry {
  const note = row.get('note') as string | null;
  return {
    seq: Number(row.get('seq')),
    revision: Number(row.get('revision')),
    at: String(row.get('at')),
    by: String(row.get('by')),
    kind: row.get('kind') as keyof EntryRecords,
    subject: String(row.get('subject')),
    record: parseDocument(
      row.get('record'),
      `entry ${String(row.get('seq'))} of the ledger`,
    ) as LedgerEntry['record'],
    ...(note === null ? {} : { note }),
  };
}

/** All ledger entries in order, up to the last one at the start of the read. */
export async function* ledgerBatches(read: RunStatement): AsyncIterable<readonly LedgerEntry[]> {
  const end = neo4j.int(Number((await read(LAST_SEQ, { id: GRAPH_ID }))[0]?.get('seq') ?? 0));
  for (let last = 0; ;) {
    const rows = await read(NEXT_ENTRIES, { last: neo4j.int(last), end, limit });
    if (rows.length === 0) return;
    yield rows.map(toEntry);
    last = Number(rows.at(-1)?.get('seq'));
  }
}

/**
 * All rows of a statement in pages by ID. The statement returns up to `$limit` rows after `$last`.
 * @param pageSize number of rows per read
 */
export async function* nodePages<T>(
  read: RunStatement,
  statement: string,
  toItem: (row: Record) => T,
  pageSize = BATCH_SIZE,
): AsyncIterable<readonly T[]> {
  for (let last = ''; ;) {
    const rows = await read(statement, { last, limit: neo4j.int(pageSize) });
    if (rows.length === 0) return;
    yield rows.map(toItem);
    last = String(rows.at(-1)?.get('id'));
  }
}

/** Versions of a relationship, from a row with its ID and VERSION_LIST. */
export function relationshipVersions(row: Record): RelationshipVersions {
  const versions = row.get('versions') as globalThis.Record<string, unknown>[];
  return parseVersions(String(row.get('id')), versions);
}

/** The merged entities and the recorded forms, by kind and ID. */
async function* mergeBatches(read: RunStatement): AsyncIterable<readonly ProjectedRecord[]> {
  yield* nodePages(read, NEXT_MERGES, (row): ProjectedRecord => ({
    kind: 'MERGE',
    id: String(row.get('id')),
    record: { into: String(row.get('into')) },
  }));
  yield* nodePages(read, NEXT_ORIGINALS, (row): ProjectedRecord => {
    const id = String(row.get('id'));
    const record = parseDocument(row.get('doc'), `the recorded form of "${id}"`);
    return { kind: 'ORIGINAL', id, record: { kind: row.get('kind') as string, record } as ExistingRecord };
  });
}

/** All projected records, by kind and ID. */
export async function* projectedBatches(read: RunStatement): AsyncIterable<readonly ProjectedRecord[]> {
  for (const label of LABELS) {
    yield* nodePages(
      read,
      documentsStatement(label),
      (row) =>
        ({
          kind: label.toUpperCase(),
          id: String(row.get('id')),
          record: parseDocument(row.get('doc'), `${label.toLowerCase()} "${String(row.get('id'))}"`),
          ...(label === 'Entity' ? { degree: Number(row.get('degree')) } : {}),
        }) as unknown as ProjectedRecord,
    );
    if (label === 'Entity') yield* mergeBatches(read);
  }
  yield* nodePages(read, NEXT_VERSIONS, (row): ProjectedRecord => {
    const record = relationshipVersions(row);
    return { kind: 'VERSIONS', id: record.relationship, record };
  });
}
