import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { toQueryFailure, type QueryFailure } from './failure.ts';
import { useRetryingQuery, type RemoteData } from './use-retrying-query.ts';

/** One page of a connection. */
export interface QueryPage<Row> {
  readonly totalCount: number;
  readonly rows: readonly Row[];
  /** Number of changes left out of the list because their sources have no date. */
  readonly undatedLeftOut?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * A paged query, and a function that selects the page in its result; null if the node does not
 * exist.
 */
export interface PagedQuery<Data, Variables extends AnyVariables, Row> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly selectPage: (data: Data) => QueryPage<Row> | null;
}

/** The loaded pages of a list. */
export interface PagedList<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly undatedLeftOut: number;
  readonly hasMore: boolean;
  readonly loading: boolean;
  /** Failure of the last requested page. */
  readonly failure: QueryFailure | null;
  readonly loadMore: () => void;
}

/** Pages after the first one, with the key of their variables. */
interface FollowingPages<Row> {
  readonly key: string;
  readonly pages: readonly QueryPage<Row>[];
  readonly loading: boolean;
  readonly failure: QueryFailure | null;
}

const NO_PAGES = { pages: [], loading: false, failure: null };

/** Loads a list page by page, each with `loadMore`. It restarts if the variables change. */
export function usePagedQuery<Data, Variables extends AnyVariables, Row>({
  query,
  variables,
  selectPage,
}: PagedQuery<Data, Variables, Row>): RemoteData<PagedList<Row> | null> {
  const client = useClient();
  const result = useRetryingQuery(query, variables);
  const key = JSON.stringify(variables);
  const [stored, setStored] = useState<FollowingPages<Row>>({ key, ...NO_PAGES });
  if (result.state !== 'loaded') return result;
  const first = selectPage(result.data);
  if (first === null) return { ...result, data: null };

  const following = stored.key === key ? stored : { key, ...NO_PAGES };
  const pages = [first, ...following.pages];
  const { pageInfo } = pages.at(-1) ?? first;
  const loadMore = (): void => {
    setStored({ ...following, loading: true, failure: null });
    void client
      .query(query, { ...variables, after: pageInfo.endCursor }, { requestPolicy: 'network-only' })
      .then(({ data, error }) => {
        const next = data && error === undefined ? selectPage(data) : null;
        setStored((current) =>
          current.key === key
            ? {
                key,
                pages: next === null ? current.pages : [...current.pages, next],
                loading: false,
                failure: error === undefined ? null : toQueryFailure(error),
              }
            : current,
        );
      });
  };
  return {
    ...result,
    data: {
      rows: pages.flatMap(({ rows }) => rows),
      totalCount: first.totalCount,
      undatedLeftOut: first.undatedLeftOut ?? 0,
      hasMore: pageInfo.hasNextPage,
      loading: following.loading,
      failure: following.failure,
      loadMore,
    },
  };
}

/**
 * Fetches all rows of a list, in the largest pages that the server allows.
 * @throws Error with a message for the visitor if a page fails.
 */
export async function fetchAllRows<Data, Variables extends AnyVariables, Row>(
  client: Client,
  { query, variables, selectPage }: PagedQuery<Data, Variables, Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { data, error } = await client
      .query(query, { ...variables, first: 100, after }, { requestPolicy: 'network-only' })
      .toPromise();
    if (error !== undefined) throw new Error(toQueryFailure(error).message);
    const next: QueryPage<Row> | null = data ? selectPage(data) : null;
    if (next === null) return rows;
    rows.push(...next.rows);
    if (!next.pageInfo.hasNextPage) return rows;
    after = next.pageInfo.endCursor;
  }
}
