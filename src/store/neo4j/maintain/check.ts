import neo4j from 'neo4j-driver';
import { differences, formatDifference } from '../../../domain/differences.ts';
import type { RunStatement } from '../connection.ts';
import { NODE_CHECKS, type NodeCheck, type NodeFacts, type NodeComparison } from './expected-nodes.ts';
import { nodePages } from '../read/projection.ts';
import { schemaProblems } from './schema.ts';
import { splitWords } from '../write/search-index.ts';

/** How many differences are told one by one. */
const MAX_REPORTED = 20;

const OFFLINE_INDEXES = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state";

/** What may be wrong with nodes that belong to no record, each counted, and what is said of it. */
const STRAY_CHECKS = [
  [
    'MATCH (n:Dataset|Entity|Source|Relationship|Claim) WHERE NOT coalesce(n.id > "", false) RETURN count(n) AS count',
    'nodes of the store have no id',
  ],
  [
    'MATCH (v:Version) WHERE NOT EXISTS { (:Relationship)-[:VERSION]->(v) } RETURN count(v) AS count',
    'versions of the store belong to no relationship',
  ],
  [
    'MATCH (x:Conflict) WHERE NOT EXISTS { (:Version)-[:CONFLICT]->(x) } RETURN count(x) AS count',
    'conflicts of the store belong to no version',
  ],
  [
    'MATCH (name:Name) WHERE NOT EXISTS { (:Entity)-[:KNOWN_AS]->(name) } RETURN count(name) AS count',
    'names of the store are those of no entity',
  ],
  [
    'MATCH (n) WHERE NOT n:Dataset|Entity|Name|Source|Relationship|Version|Conflict|Claim|Word|Change|Graph|Migration|Unfinished|Undo RETURN count(n) AS count',
    "nodes in the store are not dealgraph's",
  ],
  [
    `MATCH (g:Graph)
WHERE g.lastSeq <> COUNT { (:Change) } OR g.revision <> coalesce(COLLECT { MATCH (c:Change {seq: g.lastSeq}) RETURN c.revision }[0], 0)
RETURN count(g) AS count`,
    'node of the graph does not agree with its ledger: entries were added or taken away past dealgraph',
  ],
] as const;

const MISSING_WORDS = `UNWIND $words AS word
WITH word WHERE NOT EXISTS { (:Word {word: word}) }
RETURN word`;

/** As the driver reads it: whole numbers as numbers, and without what is null, which is no property. By name, because Neo4j gives properties in any order. */
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

function describeMismatch({ description, actual, expected }: NodeComparison): string | null {
  const wrong = differences(normalize(actual), normalize(expected));
  if (wrong.length === 0) return null;
  return `${description} is wrong: ${wrong.map((each) => formatDifference(each, 'there', 'by its record')).join(', ')}`;
}

interface CheckedNodes {
  readonly sentences: readonly string[];
  readonly texts: readonly string[];
}

/** What is wrong with the nodes of a label, a page of them after the other, and the texts whose words have to be known. */
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
        sentences: all.flatMap((each) => describeMismatch(each) ?? []),
        texts: text === undefined ? [] : [String((own?.expected as NodeFacts)[text])],
      };
    } catch (error) {
      // What somebody changed by hand may be no record.
      const why = error instanceof Error ? error.message : String(error);
      return {
        sentences: [`what is kept of "${String(row.get('id'))}" cannot be compared with its record: ${why}`],
        texts: [],
      };
    }
  });
  for await (const pages of rows)
    yield {
      sentences: pages.flatMap(({ sentences }) => sentences),
      texts: pages.flatMap(({ texts }) => texts),
    };
}

/** Sentences up to a number of them, and of those beyond how many there are. */
class ProblemReport {
  readonly sentences: string[] = [];
  #remaining = MAX_REPORTED;
  #omitted = 0;

  add(sentences: readonly string[]): void {
    this.sentences.push(...sentences.slice(0, this.#remaining));
    this.#omitted += Math.max(0, sentences.length - this.#remaining);
    this.#remaining = Math.max(0, this.#remaining - sentences.length);
  }

  /** Tells how many more there are of something. */
  summarizeOmitted(of: string): void {
    if (this.#omitted > 0) this.sentences.push(`${this.#omitted} more ${of}`);
    this.#omitted = 0;
  }
}

/**
 * Faults of the store itself, one sentence each; none where it is sound. Everything that is kept beside the records (properties, labels, ways between nodes,
 * words to search by) is worked out again from the records, a page after the other, and compared.
 */
export async function checkStore(read: RunStatement): Promise<string[]> {
  const problems = await schemaProblems(read);
  for (const row of await read(OFFLINE_INDEXES))
    problems.push(`the index "${String(row.get('name'))}" of the store is ${String(row.get('state'))}`);
  for (const [statement, what] of STRAY_CHECKS) {
    const count = Number((await read(statement))[0]?.get('count') ?? 0);
    if (count > 0) problems.push(`${count} ${what}`);
  }
  const report = new ProblemReport();
  for (const each of NODE_CHECKS) {
    for await (const { sentences, texts } of checkNodes(read, each)) {
      report.add(sentences);
      const words = [...new Set(texts.flatMap(splitWords))];
      const missing = words.length === 0 ? [] : await read(MISSING_WORDS, { words });
      report.add(missing.map((row) => `the word "${String(row.get('word'))}" is missing`));
    }
    report.summarizeOmitted(`things with the label ${each.label} are wrong, or have words that are missing`);
  }
  return [...problems, ...report.sentences];
}
