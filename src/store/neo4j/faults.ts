import type { Run } from './connection.ts';

/** What may be wrong with the nodes, each counted, and what is said of it. */
const FAULTS = [
  [
    'MATCH (c:Claim) WHERE NOT EXISTS { (c)-[:ABOUT]->() } OR NOT EXISTS { (c)-[:FROM]->(:Source) } RETURN count(c) AS count',
    'claims of the store lead to no source, or to nothing that they are about',
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
    `MATCH (e:Entity)
WHERE e.degree <> COUNT { MATCH (e)-->(r:Relationship) WHERE r.knownFrom IS NOT NULL RETURN DISTINCT r }
RETURN count(e) AS count`,
    'entities of the store are tied to more or fewer relationships than it says',
  ],
  [
    `MATCH (g:Graph)
WHERE g.lastSeq <> COUNT { (:Change) } OR g.revision <> coalesce(COLLECT { MATCH (c:Change {seq: g.lastSeq}) RETURN c.revision }[0], 0)
RETURN count(g) AS count`,
    'node of the graph does not agree with its ledger: entries were added or taken away past dealgraph',
  ],
] as const;

const INDEXES = "SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state";

/** Faults of the store itself, one sentence each; none where it is sound. */
export async function faultsOf(read: Run): Promise<string[]> {
  const found: string[] = [];
  for (const row of await read(INDEXES))
    found.push(`the index "${String(row.get('name'))}" of the store is ${String(row.get('state'))}`);
  for (const [statement, what] of FAULTS) {
    const count = Number((await read(statement))[0]?.get('count') ?? 0);
    if (count > 0) found.push(`${count} ${what}`);
  }
  return found;
}
