import neo4j from 'neo4j-driver';
import type { RunStatement } from '../connection.ts';
import { rejectNewerSchema } from '../maintain/migrate.ts';
import { GRAPH_ID } from '../model.ts';

/** Writing to the node makes everybody else wait who wants the lock, until the transaction is over; what it holds is read after that. */
const LOCK = `MATCH (g:Graph {id: $id})
SET g.locked = true
WITH g
REMOVE g.locked
WITH g
OPTIONAL MATCH (u:Unfinished)
RETURN g.revision AS revision, g.lastSeq AS lastSeq, g.lastOrdinal AS lastOrdinal, u.kind AS unfinished,
  head(COLLECT { MATCH (m:Migration) RETURN max(m.number) }) AS version`;

const UPDATE_STATE = `MATCH (g:Graph {id: $id})
SET g.revision = $revision, g.lastSeq = $lastSeq, g.lastOrdinal = $lastOrdinal`;

/** How far the graph has come. */
export interface GraphState {
  readonly revision: number;
  readonly lastSeq: number;
  readonly lastOrdinal: number;
}

/** What broke off in the middle of several transactions. */
export type UnfinishedKind = 'SUBMISSION' | 'REBUILD';

/**
 * Waits for the lock, which a transaction has until it is over; gives how far the graph has come, and what broke off before.
 * @throws StoreUnusable where a newer version has been at the store since this server started: what that one keeps would be left as it was.
 */
export async function lockGraph(
  run: RunStatement,
): Promise<GraphState & { readonly unfinished: UnfinishedKind | null }> {
  const [row] = await run(LOCK, { id: GRAPH_ID });
  if (row === undefined) throw new TypeError('the store was not migrated');
  rejectNewerSchema(Number(row.get('version')));
  return {
    revision: Number(row.get('revision')),
    lastSeq: Number(row.get('lastSeq')),
    lastOrdinal: Number(row.get('lastOrdinal')),
    unfinished: row.get('unfinished') as UnfinishedKind | null,
  };
}

/** Says how far the graph has come. */
export async function updateGraphState(
  run: RunStatement,
  { revision, lastSeq, lastOrdinal }: GraphState,
): Promise<void> {
  await run(UPDATE_STATE, {
    id: GRAPH_ID,
    revision: neo4j.int(revision),
    lastSeq: neo4j.int(lastSeq),
    lastOrdinal: neo4j.int(lastOrdinal),
  });
}
