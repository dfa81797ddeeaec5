import type { Record } from 'neo4j-driver';
import type { RunStatement } from '../connection.ts';
import { schemaStatements } from './migrate.ts';

/**
 * Statement of a migration that creates an index, or a constraint with an index of the same name.
 */
const DEFINITION_PATTERN =
  /^CREATE (CONSTRAINT|(?:TEXT |FULLTEXT )?INDEX) (\w+) IF NOT EXISTS FOR \(\w+:(\w+)\) (?:ON|REQUIRE) ([^{]+?)(?: IS UNIQUE| OPTIONS \{.*'(\w+)'.*)?$/;

const LIST_INDEXES = `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint, options WHERE type <> 'LOOKUP'
RETURN name, type, labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS unique, options.indexConfig['fulltext.analyzer'] AS analyzer
ORDER BY name`;

interface IndexDefinition {
  readonly name: string;
  /** Canonical text of the definition; equal for equal indexes. */
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

/** The index that a statement creates. */
function expectedIndex(statement: string): IndexDefinition {
  const [, kind = '', name = '', label = '', on = '', analyzer] = DEFINITION_PATTERN.exec(statement) ?? [];
  if (name === '')
    throw new TypeError(`the statement of a migration creates no index or constraint: ${statement}`);
  const properties = [...on.matchAll(/\.(\w+)/g)].map(([, property = '']) => property);
  const type = /^(TEXT|FULLTEXT) /.exec(kind)?.[1] ?? 'RANGE';
  return {
    name,
    definition: indexDefinition(type, kind === 'CONSTRAINT', label, properties, analyzer ?? null),
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
 * Differences between the schema of a store and the migrations: one sentence with its remedy for
 * each index or constraint that is missing, changed or unknown.
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
      problems.push(`the index "${name}" is missing; create it with: ${statement}`);
    else if (actualDefinition !== definition)
      problems.push(
        `the index "${name}" differs from the migrations; drop it and create it with: ${statement}`,
      );
  }
  for (const name of actual.keys())
    problems.push(`the index "${name}" is not part of the schema; drop it or the constraint of that name`);
  return problems;
}
