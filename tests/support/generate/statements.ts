import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedStatement } from '../../../src/store/neo4j/read/plan-cache.ts';
import { openStore } from '../../../src/store/open.ts';
import { DatabaseConnection, READ_CACHE_KILOBYTES } from '../../../src/store/sqlite/connection.ts';
import { fetchPlan } from '../../../src/store/sqlite/read/fetch.ts';
import { PlanCache } from '../../../src/store/sqlite/read/plan-cache.ts';
import { namedQueries } from '../store-queries.ts';
import { submitGraph } from '../graph-records.ts';
import { seedGraph } from '../seeds.ts';
import { bindingsFor, testQuery } from '../test-queries.ts';
import type { GeneratedFile } from './generated-file.ts';

/** Folder of the statements, relative to the root of the repository. */
export const STATEMENTS_FOLDER = 'schema/generated/statements/';

/** A connection that records the texts of its statements. */
class RecordingConnection extends DatabaseConnection {
  readonly texts: string[] = [];

  protected override prepare(text: string): ReturnType<DatabaseConnection['prepare']> {
    this.texts.push(text);
    return super.prepare(text);
  }
}

const TOKENS =
  /'(?:[^'\\]|\\.)*'|[({[\]})]|\b(?:FROM|WHERE|AND|OR|ORDER BY|LIMIT|CROSS JOIN|UNION ALL|UNION|MATCH(?= \()|(?<!STARTS |ENDS )WITH|RETURN|UNWIND|CALL|SELECT)\b/g;

/** A statement with a line for each clause and condition, indented by its depth in subqueries. */
function splitLines(statement: string): string {
  /** For each open bracket, whether it contains a subquery with clauses. */
  const brackets: boolean[] = [];
  const newLine = (extraIndent = 0): string =>
    `\n${'  '.repeat(brackets.filter(Boolean).length + extraIndent)}`;
  const split = (token: string, offset: number, whole: string): string => {
    if ('({['.includes(token)) {
      brackets.push(/^[({] ?(SELECT|MATCH|CALL|UNWIND|WITH|RETURN)\b/.test(whole.slice(offset)));
      return token;
    }
    if (')}]'.includes(token)) return brackets.pop() === true ? `${newLine()}${token}` : token;
    if (token.startsWith("'") || brackets.at(-1) === false) return token;
    return `${newLine(token === 'AND' || token === 'OR' ? 1 : 0)}${token}`;
  };
  return statement.replaceAll(/\s+/g, ' ').replaceAll(TOKENS, split).replaceAll(/ +\n/g, '\n');
}

/** The statements of each named query, as both stores send them for the seed data. */
export async function statementFiles(): Promise<GeneratedFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dealgraph-statements-'));
  const path = join(folder, 'seed.db');
  const store = await openStore({ path });
  await submitGraph(store, seedGraph());
  await store.close();
  const connection = new RecordingConnection(path, { readOnly: true, cacheKilobytes: READ_CACHE_KILOBYTES });
  const planCache = new PlanCache(connection);
  const files: GeneratedFile[] = [];
  for (const [name, spec] of namedQueries({ id: 'nvidia', word: 'compute', day: '2025-10-01' })) {
    const query = testQuery(spec, name);
    const bindings = bindingsFor(query);
    connection.texts.length = 0;
    fetchPlan(connection, planCache, query.plan, bindings);
    const file = (extension: string, statements: readonly string[]): void => {
      const text = `${statements.map((statement) => `${splitLines(statement)};`).join('\n\n')}\n`;
      files.push({ path: `${STATEMENTS_FOLDER}${name}.${extension}`, text: () => text });
    };
    file('sql', connection.texts);
    file('cypher', [cachedStatement(query.plan, bindings).text]);
  }
  connection.close();
  await rm(folder, { recursive: true });
  return files;
}
