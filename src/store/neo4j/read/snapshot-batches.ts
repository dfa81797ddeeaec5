import neo4j, { type Record } from 'neo4j-driver';
import type { EvidenceFloor, GraphView } from '../../../domain/graph-view.ts';
import type { EntityRecord } from '../../../domain/ledger-entry.ts';
import type { Id } from '../../../domain/id.ts';
import type { ResolvedTerms } from '../../../domain/terms.ts';
import { storeView } from '../../columns.ts';
import {
  snapshotEnd,
  snapshotRelationship,
  parseDocument,
  type SnapshotVersionValues,
} from '../../documents.ts';
import type { SnapshotBatch, SnapshotClaim } from '../../port.ts';
import type { RunStatement } from '../connection.ts';
import { ENTITY_REFERENCE_TYPES, GRAPH_ID } from '../model.ts';
import { mergeTable } from '../write/existing-records.ts';
import { nodePages } from './projection.ts';
import { claimInView, relationshipInView, viewParameters } from './view-conditions.ts';

/** Number of nodes per read. */
const BATCH_SIZE = 1000;

const SELECT_STATE = 'MATCH (g:Graph {id: $id}) RETURN g.revision AS revision, g.lastSeq AS lastSeq';

const ENTITY_COLUMNS = `RETURN e.id AS id, e.country AS country,
head(COLLECT { MATCH (e)-[:${ENTITY_REFERENCE_TYPES.parent}]->(p:Entity) RETURN p.id }) AS parent`;
const RELATIONSHIP_COLUMNS = `RETURN r.id AS id, r.doc AS doc,
COLLECT { MATCH (r)-[:VERSION]->(v:Version) RETURN [v.knownFrom, v.knownTo, v.status, CASE v.currencyRank WHEN '2' THEN null ELSE v.terms END,
  CASE v.announcedMissing WHEN 1 THEN null ELSE v.announced END, CASE v.announcedMissing WHEN 1 THEN null ELSE v.announcedTo END,
  v.activeFrom, v.activeTo, v.publishers, v.claims, v.disputed] ORDER BY v.knownFrom } AS versions,
COLLECT { MATCH (r)<-[:ABOUT]-(c:Claim) WHERE c.knownTo <> '' MATCH (c)-[:FROM]->(s:Source)
  RETURN [c.knownFrom, c.knownTo, c.modality, s.kind, c.dataset, s.publishedFrom IS NOT NULL] ORDER BY c.seq } AS claims`;

const NEXT_ENTITIES = `MATCH (e:Entity) WHERE e.id > $last WITH e ORDER BY e.id LIMIT $limit ${ENTITY_COLUMNS}`;
const NEXT_RELATIONSHIPS = `MATCH (r:Relationship) WHERE r.id > $last WITH r ORDER BY r.id LIMIT $limit ${RELATIONSHIP_COLUMNS}`;
const ENTITIES_BY_ID = `UNWIND $ids AS id MATCH (e:Entity {id: id}) ${ENTITY_COLUMNS}`;
const RELATIONSHIPS_BY_ID = `UNWIND $ids AS id MATCH (r:Relationship {id: id}) ${RELATIONSHIP_COLUMNS}`;
const NEXT_CHANGES = `MATCH (c:Change) WHERE c.seq > $last WITH c ORDER BY c.seq LIMIT $limit
RETURN c.seq AS seq, c.subject AS subject, CASE WHEN c.kind STARTS WITH 'CLAIM_' THEN c.record ELSE null END AS record,
c.kind AS kind, CASE WHEN c.kind STARTS WITH 'ENTITIES_' THEN c.record ELSE null END AS act,
CASE WHEN c.kind = 'SOURCE_UPDATED' THEN COLLECT { MATCH (:Source {id: c.subject})<-[:FROM]-(claim:Claim) RETURN DISTINCT claim.about } ELSE [] END AS abouts`;
const RELATIONSHIPS_OF =
  'UNWIND $ids AS entity MATCH (:Entity {id: entity})-->(r:Relationship) RETURN r.id AS id';
const relationshipIdsStatement = (
  floor: EvidenceFloor,
): string => `MATCH (r:Relationship) WHERE r.id > '' AND ${relationshipInView('r', floor)}
AND all(word IN $words WHERE r.titleKey CONTAINS word OR EXISTS { MATCH (r)<-[:ABOUT]-(c:Claim) WHERE ${claimInView('c', floor)} AND c.words CONTAINS word })
WITH r.id AS id ORDER BY id WITH collect(id) AS ids
RETURN ids, head(COLLECT { MATCH (g:Graph {id: $id}) RETURN g.revision }) AS revision`;

function toEntity(row: Record): SnapshotBatch['entities'][number] {
  const country = row.get('country') as EntityRecord['country'] | null;
  const parent = row.get('parent') as Id | null;
  return {
    id: String(row.get('id')),
    ...(country === null || country === undefined ? {} : { country }),
    ...(parent === null ? {} : { parent }),
  };
}

function versionValues([
  knownFrom,
  knownTo,
  status,
  terms,
  ...others
]: readonly unknown[]): SnapshotVersionValues {
  const { amount, otherAmounts }: Pick<ResolvedTerms, 'amount' | 'otherAmounts'> =
    terms === null ? {} : (parseDocument(terms, 'the terms of a version') as ResolvedTerms);
  return [
    knownFrom,
    knownTo,
    status,
    amount ?? null,
    otherAmounts ?? null,
    ...others,
  ] as unknown as SnapshotVersionValues;
}

function toRelationship(row: Record): SnapshotBatch['relationships'][number] {
  return snapshotRelationship(
    String(row.get('id')),
    row.get('doc'),
    (row.get('versions') as readonly unknown[][]).map(versionValues),
    (row.get('claims') as readonly unknown[][]).map(
      ([knownFrom, knownTo, modality, sourceKind, dataset, dated]) =>
        ({
          knownFrom,
          knownTo: snapshotEnd(String(knownTo)),
          modality,
          sourceKind,
          dataset,
          dated,
        }) as SnapshotClaim,
    ),
  );
}

/**
 * IDs of the nodes that entries after one have changed. A changed source changes the nodes that
 * claims from it are about.
 */
async function changedIds(read: RunStatement, after: number): Promise<Id[]> {
  const ids = new Set<Id>();
  const entities = new Set<Id>();
  for (let last = after; ;) {
    const rows = await read(NEXT_CHANGES, { last: neo4j.int(last), limit: neo4j.int(BATCH_SIZE) });
    for (const row of rows) {
      for (const about of row.get('abouts') as readonly Id[]) ids.add(about);
      const record = row.get('record') as string | null;
      ids.add(
        record === null
          ? String(row.get('subject'))
          : (parseDocument(record, 'an entry of the ledger') as { about: Id }).about,
      );
    }
    for (const row of rows) {
      const act = row.get('act') as string | null;
      if (act === null) continue;
      const { into, id } = parseDocument(act, 'an entry of the ledger') as { into?: Id; id?: Id };
      entities.add(into ?? id ?? '');
    }
    if (rows.length === 0) break;
    last = Number(rows.at(-1)?.get('seq'));
  }
  if (entities.size > 0) {
    for (const id of entities) ids.add(id);
    for (const row of await read(RELATIONSHIPS_OF, { ids: [...entities] })) ids.add(String(row.get('id')));
  }
  return [...ids];
}

/**
 * Result of `GraphStore.snapshotBatches`.
 * @param read runs a read-only statement, and fails if a write is unfinished.
 */
export async function* snapshotBatches(read: RunStatement, after: number): AsyncIterable<SnapshotBatch> {
  const [row] = await read(SELECT_STATE, { id: GRAPH_ID });
  const state = { revision: Number(row?.get('revision') ?? 0), lastSeq: Number(row?.get('lastSeq') ?? 0) };
  yield { ...state, entities: [], relationships: [], merges: await mergeTable(read) };
  if (after > 0) {
    const ids = await changedIds(read, after);
    for (let start = 0; start < ids.length; start += BATCH_SIZE) {
      const some = { ids: ids.slice(start, start + BATCH_SIZE) };
      yield {
        ...state,
        entities: (await read(ENTITIES_BY_ID, some)).map(toEntity),
        relationships: (await read(RELATIONSHIPS_BY_ID, some)).map(toRelationship),
      };
    }
    return;
  }
  for await (const entities of nodePages(read, NEXT_ENTITIES, toEntity, BATCH_SIZE))
    yield { ...state, entities, relationships: [] };
  for await (const relationships of nodePages(read, NEXT_RELATIONSHIPS, toRelationship, BATCH_SIZE))
    yield { ...state, entities: [], relationships };
}

/** IDs of the relationships in view that contain all of these words, and the revision. */
export async function relationshipIdsWithWords(
  read: RunStatement,
  words: readonly string[],
  view: GraphView,
) {
  const parameters = viewParameters(storeView(view));
  const [row] = await read(relationshipIdsStatement(view.evidence), { words, id: GRAPH_ID, ...parameters });
  return { revision: Number(row?.get('revision') ?? 0), ids: (row?.get('ids') ?? []) as Id[] };
}
