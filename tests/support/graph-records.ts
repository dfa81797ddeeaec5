import { firstKnownDay } from '../../src/domain/claim.ts';
import type {
  ClaimRecord,
  DatasetRecord,
  EntityRecord,
  LedgerEntry,
  RelationshipRecord,
  SourceRecord,
} from '../../src/domain/ledger-entry.ts';
import type { ClaimInView } from '../../src/domain/claim-in-view.ts';
import { computeVersions } from '../../src/domain/versions.ts';
import type { WriteBatch, GraphStore, RelationshipVersions } from '../../src/store/port.ts';

/** A graph as records, before a store has it. Batches are built from it, and oracles read it. */
export interface GraphRecords {
  readonly datasets: readonly DatasetRecord[];
  readonly entities: readonly EntityRecord[];
  readonly sources: readonly SourceRecord[];
  readonly relationships: readonly RelationshipRecord[];
  readonly claims: readonly ClaimRecord[];
}

/** The claims that are in view on any day, as the rules of resolution need them. */
export function claimsInView(
  claims: readonly ClaimRecord[],
  sources: ReadonlyMap<string, SourceRecord>,
): (ClaimInView & { readonly source: string })[] {
  return claims.flatMap((claim) => {
    const source = sources.get(claim.source);
    if (source === undefined) return [];
    const knownFrom = firstKnownDay(source.publishedOn, claim.recordedAt);
    const withdrawnOn = claim.retraction?.withdrawnOn;
    if (claim.state !== 'ACCEPTED' && !(withdrawnOn !== undefined && withdrawnOn > knownFrom)) return [];
    return [
      {
        id: claim.id,
        seq: claim.seq,
        source: claim.source,
        modality: claim.modality,
        sourceKind: source.kind,
        voice: claim.assertedBy ?? source.publisher,
        knownFrom,
        ...(claim.state === 'ACCEPTED' || withdrawnOn === undefined ? {} : { knownTo: withdrawnOn }),
        ...(source.publishedOn === undefined ? {} : { publishedOn: source.publishedOn }),
        ...(claim.terms === undefined ? {} : { terms: claim.terms }),
      },
    ];
  });
}

/** Versions of all relationships that have any. */
export function versionsOf(graph: GraphRecords): RelationshipVersions[] {
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  const claimsByNode = new Map<string, ClaimRecord[]>();
  for (const claim of graph.claims) {
    const others = claimsByNode.get(claim.about);
    if (others) others.push(claim);
    else claimsByNode.set(claim.about, [claim]);
  }
  return graph.relationships.flatMap(({ id }) => {
    const inView = claimsInView(claimsByNode.get(id) ?? [], sources);
    const official = inView.filter(({ sourceKind }) => ['FILING', 'PRESS_RELEASE'].includes(sourceKind));
    const versions = computeVersions(inView);
    return versions.length === 0
      ? []
      : [{ relationship: id, versions, officialVersions: computeVersions(official) }];
  });
}

/** Versions of every relationship, for a batch that replaces the earlier ones. */
export function versionsOfEach(graph: GraphRecords): RelationshipVersions[] {
  const versions = new Map(versionsOf(graph).map((each) => [each.relationship, each]));
  return graph.relationships.map(
    ({ id }) => versions.get(id) ?? { relationship: id, versions: [], officialVersions: [] },
  );
}

const ADDED_ENTRY_KINDS = [
  ['datasets', 'DATASET_ADDED'],
  ['entities', 'ENTITY_ADDED'],
  ['sources', 'SOURCE_ADDED'],
  ['relationships', 'RELATIONSHIP_ADDED'],
  ['claims', 'CLAIM_ADDED'],
] as const;

/**
 * A submission that adds a graph. Its entries get the numbers after `lastSeq`, and the claims keep
 * theirs.
 */
export function batchOf(
  graph: GraphRecords,
  { lastSeq = 0, revision = 0, at = '2026-11-01T00:00:00Z' } = {},
): WriteBatch {
  let seq = lastSeq;
  const entries = ADDED_ENTRY_KINDS.flatMap(([list, kind]) =>
    graph[list].map((record): LedgerEntry => ({
      seq: ++seq,
      revision: revision + 1,
      at,
      by: 'test',
      kind,
      subject: record.id,
      record,
    })),
  );
  return { ...graph, entries, versions: versionsOf(graph) };
}

/** Adds a graph to a store in one submission. */
export async function submitGraph(into: GraphStore, graph: GraphRecords): Promise<void> {
  await into.write((transaction) => transaction.append(batchOf(graph, transaction)));
}
