import neo4j from 'neo4j-driver';
import { differences, formatDifference } from '../../../domain/differences.ts';
import type { Run } from '../connection.ts';
import { EXAMINED, type Examined, type Facts, type Kept } from './expected-nodes.ts';
import { byId } from '../read/projection.ts';
import { schemaFaults } from './schema.ts';
import { wordsOf } from '../write/search-index.ts';

/** How many differences are told one by one. */
const SHOWN = 20;

const OFFLINE = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state";

/** What may be wrong with nodes that belong to no record, each counted, and what is said of it. */
const STRAYS = [
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

const MISSING = `UNWIND $words AS word
WITH word WHERE NOT EXISTS { (:Word {word: word}) }
RETURN word`;

/** As the driver reads it: whole numbers as numbers, and without what is null, which is no property. By name, because Neo4j gives properties in any order. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, plain(each)]),
  );
}

function sentence({ what, is, must }: Kept): string | null {
  const wrong = differences(plain(is), plain(must));
  if (wrong.length === 0) return null;
  return `${what} is wrong: ${wrong.map((each) => formatDifference(each, 'there', 'by its record')).join(', ')}`;
}

interface Page {
  readonly sentences: readonly string[];
  readonly texts: readonly string[];
}

/** What is wrong with the nodes of a label, a page of them after the other, and the texts whose words have to be known. */
async function* examined(read: Run, { label, columns, kept, text }: Examined): AsyncGenerator<Page> {
  const statement = `MATCH (n:${label}) WHERE n.id > $last WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, properties(n) AS properties, labels(n) AS labels, ${columns} ORDER BY id`;
  const rows = byId(read, statement, (row): Page => {
    try {
      const all = kept(row);
      const [own] = all;
      return {
        sentences: all.flatMap((each) => sentence(each) ?? []),
        texts: text === undefined ? [] : [String((own?.must as Facts)[text])],
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
class Told {
  readonly sentences: string[] = [];
  #room = SHOWN;
  #more = 0;

  add(sentences: readonly string[]): void {
    this.sentences.push(...sentences.slice(0, this.#room));
    this.#more += Math.max(0, sentences.length - this.#room);
    this.#room = Math.max(0, this.#room - sentences.length);
  }

  /** Tells how many more there are of something. */
  sum(of: string): void {
    if (this.#more > 0) this.sentences.push(`${this.#more} more ${of}`);
    this.#more = 0;
  }
}

/**
 * Faults of the store itself, one sentence each; none where it is sound. Everything that is kept beside the records (properties, labels, ways between nodes,
 * words to search by) is worked out again from the records, a page after the other, and compared.
 */
export async function faultsOf(read: Run): Promise<string[]> {
  const found = await schemaFaults(read);
  for (const row of await read(OFFLINE))
    found.push(`the index "${String(row.get('name'))}" of the store is ${String(row.get('state'))}`);
  for (const [statement, what] of STRAYS) {
    const count = Number((await read(statement))[0]?.get('count') ?? 0);
    if (count > 0) found.push(`${count} ${what}`);
  }
  const told = new Told();
  for (const each of EXAMINED) {
    for await (const { sentences, texts } of examined(read, each)) {
      told.add(sentences);
      const words = [...new Set(texts.flatMap(wordsOf))];
      const missing = words.length === 0 ? [] : await read(MISSING, { words });
      told.add(missing.map((row) => `the word "${String(row.get('word'))}" is missing`));
    }
    told.sum(`things with the label ${each.label} are wrong, or have words that are missing`);
  }
  return [...found, ...told.sentences];
}
