import type { Record } from 'neo4j-driver';
import type { RunStatement } from '../connection.ts';
import { schemaStatements } from './migrate.ts';

/** What a migration makes: a constraint, which has an index of its own by the same name, or an index. */
const DEFINITION_PATTERN =
  /^CREATE (CONSTRAINT|(?:TEXT |FULLTEXT )?INDEX) (\w+) IF NOT EXISTS FOR \(\w+:(\w+)\) (?:ON|REQUIRE) ([^{]+?)(?: IS UNIQUE| OPTIONS \{.*'(\w+)'.*)?$/;

const LIST_INDEXES = `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, options WHERE type <> 'LOOKUP'
RETURN name, type, labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS unique, options.indexConfig['fulltext.analyzer'] AS analyzer
ORDER BY name`;

interface IndexDefinition {
  readonly name: string;
  /** All that it is, so that equal ones are equal. */
  readonly definition: string;
}

function indexDefinition(
  type: string,
  unique: boolean,
  label: string,
  properties: readonly string[],
  analyzer: string | null,
): string {
  return `${type}${unique ? ' UNIQUE' : ''} ${label} (${properties.join(', ')}) ${analyzer ?? ''}`;
}

/** The index that a statement makes. */
function expectedIndex(statement: string): IndexDefinition {
  const [, what = '', name = '', label = '', on = '', analyzer] = DEFINITION_PATTERN.exec(statement) ?? [];
  if (name === '')
    throw new TypeError(`this statement of a migration makes neither index nor constraint: ${statement}`);
  const properties = [...on.matchAll(/\.(\w+)/g)].map(([, property = '']) => property);
  const type = /^(TEXT|FULLTEXT) /.exec(what)?.[1] ?? 'RANGE';
  return {
    name,
    definition: indexDefinition(type, what === 'CONSTRAINT', label, properties, analyzer ?? null),
  };
}

function actualIndex(row: Record): IndexDefinition {
  const [label = ''] = row.get('labels') as string[];
  const { type, unique, properties, analyzer } = row.toObject() as {
    type: string;
    unique: boolean;
    properties: string[];
    analyzer: string | null;
  };
  return {
    name: String(row.get('name')),
    definition: indexDefinition(type, unique, label, properties, analyzer),
  };
}

/**
 * How the schema of a store differs from the one that the migrations give: one sentence for each index or constraint that is missing, changed or too many,
 * each with what to do about it.
 */
export async function schemaProblems(read: RunStatement): Promise<string[]> {
  const actual = new Map(
    (await read(LIST_INDEXES)).map(actualIndex).map(({ name, definition }) => [name, definition]),
  );
  const problems: string[] = [];
  for (const statement of schemaStatements()) {
    const { name, definition } = expectedIndex(statement);
    const actualDefinition = actual.get(name);
    actual.delete(name);
    if (actualDefinition === undefined)
      problems.push(`the index "${name}" is missing from the store; put it back with: ${statement}`);
    else if (actualDefinition !== definition)
      problems.push(
        `the index "${name}" of the store was changed; drop it, and put it back with: ${statement}`,
      );
  }
  for (const name of actual.keys())
    problems.push(
      `the index "${name}" in the store is not dealgraph's; drop it, or the constraint of this name`,
    );
  return problems;
}
