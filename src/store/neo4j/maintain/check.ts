import neo4j from 'neo4j-driver';
import { differences, type FieldDifference } from '../../../domain/differences.ts';
import type { RunStatement } from '../connection.ts';
import { NODE_CHECKS, type NodeCheck, type NodeFacts, type NodeComparison } from './expected-nodes.ts';
import { nodePages } from '../read/projection.ts';
import { schemaProblems } from './schema.ts';
import { splitWords } from '../write/search-index.ts';

/** Maximum number of differences that are reported one by one. */
const MAX_REPORTED = 20;

const OFFLINE_INDEXES = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state";

/** Statements that count nodes without a record, each with the start of its finding. */
const STRAY_CHECKS = [
  [
    'MATCH (n:Dataset|Entity|Source|Relationship|Claim) WHERE NOT coalesce(n.id > "", false) RETURN count(n) AS count',
    'nodes without an ID',
  ],
  [
    'MATCH (v:Version) WHERE NOT EXISTS { (:Relationship)-[:VERSION]->(v) } RETURN count(v) AS count',
    'versions without a relationship',
  ],
  [
    'MATCH (x:Conflict) WHERE NOT EXISTS { (:Version)-[:CONFLICT]->(x) } RETURN count(x) AS count',
    'conflicts without a version',
  ],
  [
    'MATCH (name:Name) WHERE NOT EXISTS { (:Entity)-[:KNOWN_AS]->(name) } RETURN count(name) AS count',
    'names without an entity',
  ],
  [
    'MATCH (key:SearchKey) WHERE NOT EXISTS { (:Entity)-[:FOUND_BY]->(key) } RETURN count(key) AS count',
    'search keys without an entity',
  ],
  [
    'MATCH (n) WHERE NOT n:Dataset|Entity|Name|SearchKey|Source|Relationship|Version|Conflict|Claim|Merged|Original|Word|Change|Graph|Migration|Unfinished|Undo RETURN count(n) AS count',
    'nodes of other programs',
  ],
  [
    `MATCH (g:Graph)
WHERE g.lastSeq <> COUNT { (:Change) } OR g.revision <> coalesce(COLLECT { MATCH (c:Change {seq: g.lastSeq}) RETURN c.revision }[0], 0)
RETURN count(g) AS count`,
    'the ledger was changed outside dealgraph; graph nodes that disagree with it',
  ],
] as const;

const MISSING_WORDS = `UNWIND $words AS word
WITH word WHERE NOT EXISTS { (:Word {word: word}) }
RETURN word`;

/**
 * A value as the driver reads it: integers as numbers, without nulls, which are missing properties.
 * Fields are in alphabetical order, because Neo4j returns properties in any order.
 */
function normalize(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(normalize);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, normalize(each)]),
  );
}

/** Maximum number of characters of a value in a finding. */
const MAX_VALUE_LENGTH = 100;

function formatValue(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_VALUE_LENGTH ? `${text.slice(0, MAX_VALUE_LENGTH - 3)}…` : text;
}

/** Facts that are counted rather than compared by value, with the start of a finding on them. */
const COUNTED_FACTS: Readonly<Record<string, (path: readonly string[]) => string>> = {
  labels: () => 'label ',
  links: () => '',
  statedBy: ([, conflict = '']) => `conflict ${conflict}: `,
};

/** A difference between a store and its records: `amount is 1, expected 2`. */
function describeDifference({ path, before, after }: FieldDifference): string {
  const describeContext = COUNTED_FACTS[path.at(-2) ?? ''];
  if (describeContext !== undefined) {
    const fact = `${describeContext(path)}${path.at(-1) ?? ''}`;
    if (before === undefined) return `${fact} is missing`;
    return after === undefined ? `${fact} is unexpected` : `${fact} occurs ${formatValue(before)} times`;
  }
  const name = path.join('.');
  if (before === undefined) return `${name} is missing, expected ${formatValue(after)}`;
  return `${name} is ${formatValue(before)}, expected ${after === undefined ? 'nothing' : formatValue(after)}`;
}

function describeMismatch({ description, actual, expected }: NodeComparison): string | null {
  const mismatches = differences(normalize(actual), normalize(expected));
  return mismatches.length === 0 ? null : `${description}: ${mismatches.map(describeDifference).join('; ')}`;
}

interface CheckedNodes {
  readonly findings: readonly string[];
  readonly texts: readonly string[];
}

/** Findings on the nodes of a label, page by page, and the texts whose words must be known. */
async function* checkNodes(
  read: RunStatement,
  { label, columns, compare, text }: NodeCheck,
): AsyncGenerator<CheckedNodes> {
  const statement = `MATCH (n:${label}) WHERE n.id > $last WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, properties(n) AS properties, labels(n) AS labels, ${columns} ORDER BY id`;
  const rows = nodePages(read, statement, (row): CheckedNodes => {
    try {
      const all = compare(row);
      const [own] = all;
      return {
        findings: all.flatMap((each) => describeMismatch(each) ?? []),
        texts: text === undefined ? [] : [String((own?.expected as NodeFacts)[text])],
      };
    } catch (error) {
      // A manual change can leave something that is not a record.
      const reason = error instanceof Error ? error.message : String(error);
      return {
        findings: [`"${String(row.get('id'))}" cannot be compared with its record: ${reason}`],
        texts: [],
      };
    }
  });
  for await (const pages of rows)
    yield {
      findings: pages.flatMap(({ findings }) => findings),
      texts: pages.flatMap(({ texts }) => texts),
    };
}

/** The first findings, and the number of further ones. */
class ProblemReport {
  readonly findings: string[] = [];
  #remaining = MAX_REPORTED;
  #omitted = 0;

  add(findings: readonly string[]): void {
    this.findings.push(...findings.slice(0, this.#remaining));
    this.#omitted += Math.max(0, findings.length - this.#remaining);
    this.#remaining = Math.max(0, this.#remaining - findings.length);
  }

  /** Adds one finding with the number of omitted ones on a subject. */
  summarizeOmitted(subject: string): void {
    if (this.#omitted > 0) this.findings.push(`${this.#omitted} more findings on ${subject}`);
    this.#omitted = 0;
  }
}

/**
 * Findings on the store itself, one sentence each. Recomputes everything that is derived from the
 * records (properties, labels, links between nodes, search words), page by page, and compares it
 * with the stored values.
 */
export async function checkStore(read: RunStatement): Promise<string[]> {
  const problems = await schemaProblems(read);
  for (const row of await read(OFFLINE_INDEXES))
    problems.push(`the index "${String(row.get('name'))}" is not online: ${String(row.get('state'))}`);
  for (const [statement, subject] of STRAY_CHECKS) {
    const count = Number((await read(statement))[0]?.get('count') ?? 0);
    if (count > 0) problems.push(`${subject}: ${count}`);
  }
  const report = new ProblemReport();
  for (const each of NODE_CHECKS) {
    for await (const { findings, texts } of checkNodes(read, each)) {
      report.add(findings);
      const words = [...new Set(texts.flatMap(splitWords))];
      const missing = words.length === 0 ? [] : await read(MISSING_WORDS, { words });
      report.add(
        missing.map((row) => `the word "${String(row.get('word'))}" is missing from the vocabulary`),
      );
    }
    report.summarizeOmitted(`${each.label} nodes`);
  }
  return [...problems, ...report.findings];
}
