import { DatabaseConnection } from '../connection.ts';
import { createSchema } from './migrate.ts';
import { sql } from '../sql.ts';

/** A definition on one line without comments, for comparison and for messages. */
function normalizeDefinition(text: string): string {
  return text.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim();
}

/** The definitions of a database by kind and name, without SQLite's own objects. */
function definitions(connection: DatabaseConnection): Map<string, string> {
  const rows = connection.all(
    sql`SELECT type, name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY type, name`,
  );
  return new Map(
    rows.map(([type, name, text]) => [
      `${String(type)} "${String(name)}"`,
      normalizeDefinition(String(text)),
    ]),
  );
}

/**
 * The differences between the schema of a store and that of the migrations: one sentence for each
 * missing, changed or additional table, index or trigger, with the action to take.
 */
export function schemaProblems(connection: DatabaseConnection): string[] {
  const reference = new DatabaseConnection(':memory:', { cacheKilobytes: 1_000 });
  try {
    createSchema(reference);
    const expected = definitions(reference);
    const actual = definitions(connection);
    const problems: string[] = [];
    for (const [name, text] of expected) {
      const actualText = actual.get(name);
      if (actualText === undefined) problems.push(`the ${name} is missing; create it with sqlite3: ${text}`);
      else if (actualText !== text)
        problems.push(
          `the ${name} differs from the migrations; restore the store from a backup, or define it as: ${text}`,
        );
    }
    for (const name of actual.keys())
      if (!expected.has(name)) problems.push(`the ${name} is not part of the schema; drop it with sqlite3`);
    return problems;
  } finally {
    reference.close();
  }
}
