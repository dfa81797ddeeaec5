import { Connection } from '../connection.ts';
import { createSchema } from './migrate.ts';
import { sql } from '../sql.ts';

/** A definition on one line and without comments, so that only what it says is compared and shown. */
function definition(text: string): string {
  return text.replace(/--.*$/gm, '').replace(/\s+/g, ' ').trim();
}

/** What is defined in a database, by its kind and name; what SQLite defines for itself is left out. */
function definitions(connection: Connection): Map<string, string> {
  const rows = connection.all(
    sql`SELECT type, name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' ORDER BY type, name`,
  );
  return new Map(
    rows.map(([type, name, text]) => [`${String(type)} "${String(name)}"`, definition(String(text))]),
  );
}

/**
 * How the schema of a store differs from the one that the migrations give: one sentence for each table, index or trigger that is missing, changed or too many, each
 * with what to do about it.
 */
export function schemaFaults(connection: Connection): string[] {
  const fresh = new Connection(':memory:', { cacheKilobytes: 1_000 });
  try {
    createSchema(fresh);
    const due = definitions(fresh);
    const there = definitions(connection);
    const faults: string[] = [];
    for (const [name, text] of due) {
      const found = there.get(name);
      if (found === undefined)
        faults.push(`the ${name} is missing from the store; put it back with sqlite3: ${text}`);
      else if (found !== text)
        faults.push(
          `the ${name} of the store was changed; take the store from a backup, or define it as: ${text}`,
        );
    }
    for (const name of there.keys())
      if (!due.has(name)) faults.push(`the ${name} in the store is not dealgraph's; drop it with sqlite3`);
    return faults;
  } finally {
    fresh.close();
  }
}
