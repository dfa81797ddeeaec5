import { DatabaseConnection } from '../connection.ts';
import { createSchema } from './migrate.ts';
import { sql } from '../sql.ts';

/** A definition on one line and without comments, so that only what it says is compared and shown. */
function normalizeDefinition(text: string): string {
  return text.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim();
}

/** What is defined in a database, by its kind and name; what SQLite defines for itself is left out. */
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
 * How the schema of a store differs from the one that the migrations give: one sentence for each table, index or trigger that is missing, changed or too many, each
 * with what to do about it.
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
      if (actualText === undefined)
        problems.push(`the ${name} is missing from the store; put it back with sqlite3: ${text}`);
      else if (actualText !== text)
        problems.push(
          `the ${name} of the store was changed; take the store from a backup, or define it as: ${text}`,
        );
    }
    for (const name of actual.keys())
      if (!expected.has(name))
        problems.push(`the ${name} in the store is not dealgraph's; drop it with sqlite3`);
    return problems;
  } finally {
    reference.close();
  }
}
