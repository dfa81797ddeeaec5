import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  claimColumns,
  conflictColumns,
  entityColumns,
  floorVersions,
  participationColumns,
  relationshipColumns,
  sourceColumns,
  versionColumns,
  type ColumnValues,
} from '../../src/store/columns.ts';
import { openStore } from '../../src/store/open.ts';
import { columnName, sourceRow } from '../../src/store/sqlite/model.ts';
import { versionsOf } from '../support/graph-records.ts';
import { seedGraph } from '../support/seeds.ts';

/** Number of the last migration when this test was written. */
const FIRST_CHECKED_MIGRATION = 6;
/**
 * The columns of that time, and those that a rebuild of the projection fills; all nodes of a Neo4j
 * graph have them as properties.
 */
const EARLIER_COLUMNS: Readonly<Record<string, string>> = {
  entity: 'id kind nameKey names country roles maker parent',
  source: 'id kind publisherKey titleKey publishedFrom publishedTo knownFrom',
  relationship: 'id type title titleKey partOf',
  tie: 'entity relationship roles type',
  claim: 'seq id about source state knownFrom knownTo official modality dataset recordedBy summary words',
  version:
    'knownFrom knownTo status currencyRank amountBasis amount amountTo announcedMissing announced announcedTo activeFrom activeTo disputed publishers claims cancelledOn terms evidence conflicts',
  conflict: 'ordinal knownTo knownFrom term',
};

/** The columns of a table in SQLite that columns.ts lacks, because they need more than a record. */
const FURTHER_SQLITE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  entity: ['key', 'degree', 'doc'],
  source: ['key'],
  relationship: ['key', 'known_from', 'known_to', 'official_from', 'official_to', 'doc'],
  tie: ['known_from', 'known_to', 'official_from', 'official_to'],
  claim: ['doc'],
  version: ['relationship', 'type'],
  conflict: ['relationship'],
};

function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the data sets lack an example');
  return item;
}

const graph = seedGraph();
const versions = versionsOf(graph).flatMap(floorVersions);
/** Columns of an example, by the name of the table in SQLite. */
const COLUMNS: Readonly<Record<string, ColumnValues>> = {
  entity: entityColumns(first(graph.entities)),
  source: sourceColumns(first(graph.sources)),
  relationship: relationshipColumns(first(graph.relationships)),
  tie: first(participationColumns(first(graph.relationships))),
  claim: claimColumns(first(graph.claims), { kind: 'NEWS', publishedTo: undefined }),
  version: versionColumns(first(versions)),
  conflict: first(versions.flatMap(conflictColumns)),
};

describe('the columns of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-columns-'));
  let database: InstanceType<typeof DatabaseSync>;
  beforeAll(async () => {
    const path = join(folder, 'store.db');
    const store = await openStore({ path });
    await store.migrate();
    await store.close();
    database = new DatabaseSync(path);
  });
  afterAll(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  test.each(Object.entries(COLUMNS))('a %s are those of its table in SQLite', (table, columns) => {
    const inTable = database.prepare('SELECT name FROM pragma_table_info(?)').all(table) as {
      name: string;
    }[];
    const written = table === 'source' ? sourceRow(first(graph.sources)) : columns;
    expect(inTable.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(written).map(columnName), ...(FURTHER_SQLITE_COLUMNS[table] ?? [])].sort(),
    );
  });

  test.each(Object.entries(COLUMNS))(
    'a %s are earlier ones, or properties that a migration of Neo4j fills',
    (table, columns) => {
      const migrations = new URL('../../schema/neo4j/', import.meta.url);
      const text = readdirSync(migrations)
        .filter((name) => Number(name.slice(0, 4)) >= FIRST_CHECKED_MIGRATION)
        .map((name) => readFileSync(new URL(name, migrations), 'utf8'))
        .join('\n');
      const earlier = new Set(EARLIER_COLUMNS[table]?.split(' '));
      const problems = Object.keys(columns)
        .filter((name) => !earlier.has(name) && !new RegExp(`\\.${name} = `).test(text))
        .map((name) => `existing nodes lack \`${name}\`; add a migration to schema/neo4j that sets it`);
      expect(problems).toEqual([]);
    },
  );
});
