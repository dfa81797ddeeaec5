import neo4j from 'neo4j-driver';
import type { RunStatement } from '../connection.ts';
import { rejectNewerProjection, rejectNewerSchema } from '../maintain/migrate.ts';
import { GRAPH_ID } from '../model.ts';

/**
 * Writing to the graph node blocks all other writers until the transaction ends. The state is read
 * after that.
 */
const LOCK = `MATCH (g:Graph {id: $id})
SET g.locked = true
WITH g
REMOVE g.locked
WITH g
OPTIONAL MATCH (u:Unfinished)
RETURN g.revision AS revision, g.lastSeq AS lastSeq, g.lastOrdinal AS lastOrdinal,
  coalesce(g.projectionVersion, 0) AS projectionVersion, u.kind AS unfinished,
  head(COLLECT { MATCH (m:Migration) RETURN max(m.number) }) AS version`;

const UPDATE_STATE = `MATCH (g:Graph {id: $id})
SET g.revision = $revision, g.lastSeq = $lastSeq, g.lastOrdinal = $lastOrdinal, g.projectionVersion = $projectionVersion`;

/** Revision, last numbers and version of the projection of the graph. */
export interface GraphState {
  readonly revision: number;
  readonly lastSeq: number;
  readonly lastOrdinal: number;
  readonly projectionVersion: number;
}

/** Kind of an unfinished or interrupted write of several transactions. */
export type UnfinishedKind = 'SUBMISSION' | 'REBUILD';

/**
 * Waits for the lock, which the transaction holds until it ends. Returns the state of the graph and
 * an unfinished write.
 * @throws StoreUnusable if a newer version migrated the store after this server started; this
 * version would not update what the newer one has added.
 */
export async function lockGraph(
  run: RunStatement,
): Promise<GraphState & { readonly unfinished: UnfinishedKind | null }> {
  const [row] = await run(LOCK, { id: GRAPH_ID });
  if (row === undefined) throw new TypeError('the store is not migrated');
  rejectNewerSchema(Number(row.get('version')));
  const projectionVersion = Number(row.get('projectionVersion'));
  rejectNewerProjection(projectionVersion);
  return {
    revision: Number(row.get('revision')),
    lastSeq: Number(row.get('lastSeq')),
    lastOrdinal: Number(row.get('lastOrdinal')),
    projectionVersion,
    unfinished: row.get('unfinished') as UnfinishedKind | null,
  };
}

/** Stores the state of the graph. */
export async function updateGraphState(
  run: RunStatement,
  { revision, lastSeq, lastOrdinal, projectionVersion }: GraphState,
): Promise<void> {
  await run(UPDATE_STATE, {
    id: GRAPH_ID,
    revision: neo4j.int(revision),
    lastSeq: neo4j.int(lastSeq),
    lastOrdinal: neo4j.int(lastOrdinal),
    projectionVersion: neo4j.int(projectionVersion),
  });
}
