import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import {
  DealClaimsDocument,
  DealSourcesDocument,
  RelationshipClaimsDocument,
  RevisionDocument,
  type ClaimLineFragment,
  type DealClaimsQuery,
  type DealSourcesQuery,
  type SourceLineFragment,
} from '../generated/operations.ts';
import { toQueryFailure } from './failure.ts';

/** Maximum number of deals in a request. */
const BATCH_SIZE = 100;

/** Number of attempts to read everything at one revision of the graph. */
const MAX_ATTEMPTS = 3;

/**
 * Fetches a query from the server, past the cache.
 * @throws Error with a message for the visitor if the query fails.
 */
export async function fetchData<Data, Variables extends AnyVariables>(
  client: Client,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await client.query(query, variables, { requestPolicy: 'network-only' }).toPromise();
  if (error !== undefined) throw new Error(toQueryFailure(error).message);
  if (data === undefined) throw new Error('The server sent an unreadable response.');
  return data;
}

/**
 * Reads several responses that belong to one revision of the graph, and returns it with them.
 * @param loadedRevision revision that they must have, if the page shows parts of them.
 * @throws Error if the graph changes during every attempt, or has another revision.
 */
export async function readAtOneRevision<Value>(
  client: Client,
  read: () => Promise<Value>,
  loadedRevision: number | null,
): Promise<{ readonly value: Value; readonly revision: number }> {
  const fetchRevision = async () => (await fetchData(client, RevisionDocument, {})).graph.revision;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const before = await fetchRevision();
    const value = await read();
    const revision = await fetchRevision();
    if (revision !== before) continue;
    if (loadedRevision !== null && loadedRevision !== revision)
      throw new Error('The data has changed since this page was loaded. Reload the page and try again.');
    return { value, revision };
  }
  throw new Error('The data is being updated. Try again in a minute.');
}

type DealNode<Claim> = {
  readonly id: string;
  readonly claims: {
    readonly nodes: readonly Claim[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/** The claims of a deal after a cursor, all pages of them. */
async function fetchRemainingClaims(client: Client, id: string, cursor: string | null) {
  const claims: ClaimLineFragment[] = [];
  for (let after = cursor; ;) {
    const { relationship } = await fetchData(client, RelationshipClaimsDocument, { id, first: 100, after });
    if (relationship === null) return claims;
    claims.push(...relationship.claims.nodes);
    if (!relationship.claims.pageInfo.hasNextPage) return claims;
    after = relationship.claims.pageInfo.endCursor;
  }
}

async function fetchClaimsByDeal<Claim>(
  client: Client,
  ids: readonly string[],
  query: TypedDocumentNode<DealClaimsQuery | DealSourcesQuery, { ids: readonly string[] }>,
): Promise<Map<string, readonly Claim[]>> {
  const claimsByDeal = new Map<string, readonly Claim[]>();
  for (let offset = 0; offset < ids.length; offset += BATCH_SIZE) {
    const { nodes } = await fetchData(client, query, { ids: ids.slice(offset, offset + BATCH_SIZE) });
    for (const node of nodes) {
      if (node === null || !('claims' in node)) continue;
      const { id, claims } = node as unknown as DealNode<Claim>;
      const rest = claims.pageInfo.hasNextPage
        ? ((await fetchRemainingClaims(client, id, claims.pageInfo.endCursor)) as Claim[])
        : [];
      claimsByDeal.set(id, [...claims.nodes, ...rest]);
    }
  }
  return claimsByDeal;
}

/** Fetches all claims of deals, by the ID of the deal. */
export function fetchDealClaims(client: Client, ids: readonly string[]) {
  return fetchClaimsByDeal<ClaimLineFragment>(client, ids, DealClaimsDocument);
}

/** Fetches the sources of deals, each once per deal, by the ID of the deal. */
export async function fetchDealSources(
  client: Client,
  ids: readonly string[],
): Promise<Map<string, readonly SourceLineFragment[]>> {
  const claims = await fetchClaimsByDeal<{ readonly source: SourceLineFragment }>(
    client,
    [...new Set(ids)],
    DealSourcesDocument,
  );
  return new Map([...claims].map(([id, list]) => [id, uniqueSources(list.map(({ source }) => source))]));
}

/** Sources, each once, in their order. */
export function uniqueSources<Source extends { readonly id: string }>(sources: Iterable<Source>): Source[] {
  return [...new Map([...sources].map((source) => [source.id, source])).values()];
}
