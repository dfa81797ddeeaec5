import type { AnyVariables, Client, TypedDocumentNode } from '@urql/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { failureOf, type Failure } from './failure.ts';
import { useAnswer, type Answer } from './use-retrying-query.ts';

/** A page of a connection, as every connection of the API has it. */
export interface Page<Row> {
  readonly totalCount: number;
  readonly rows: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that comes in pages: its document, and where the page is in an answer; null where there is nothing with that id. */
export interface Paged<Data, Variables extends AnyVariables, Row> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly page: (data: Data) => Page<Row> | null;
}

/** A list as far as it was asked for. */
export interface Pages<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
  readonly hasMore: boolean;
  readonly loading: boolean;
  /** Why the last page that was asked for did not come. */
  readonly failure: Failure | null;
  readonly more: () => void;
}

/** The further pages of a list, and to which variables they belong. */
interface Further<Row> {
  readonly key: string;
  readonly pages: readonly Page<Row>[];
  readonly loading: boolean;
  readonly failure: Failure | null;
}

const NONE = { pages: [], loading: false, failure: null };

/** Asks for a list, page by page as `more` is called; it begins anew where the variables change. */
export function usePages<Data, Variables extends AnyVariables, Row>({
  query,
  variables,
  page,
}: Paged<Data, Variables, Row>): Answer<Pages<Row> | null> {
  const client = useClient();
  const answer = useAnswer(query, variables);
  const key = JSON.stringify(variables);
  const [kept, setKept] = useState<Further<Row>>({ key, ...NONE });
  if (answer.state !== 'answered') return answer;
  const first = page(answer.data);
  if (first === null) return { ...answer, data: null };

  const further = kept.key === key ? kept : { key, ...NONE };
  const pages = [first, ...further.pages];
  const { pageInfo } = pages.at(-1) ?? first;
  const more = (): void => {
    setKept({ ...further, loading: true, failure: null });
    void client
      .query(query, { ...variables, after: pageInfo.endCursor }, { requestPolicy: 'network-only' })
      .then(({ data, error }) => {
        const next = data ? page(data) : null;
        setKept((now) =>
          now.key === key
            ? {
                key,
                pages: next === null ? now.pages : [...now.pages, next],
                loading: false,
                failure: error === undefined ? null : failureOf(error),
              }
            : now,
        );
      });
  };
  return {
    ...answer,
    data: {
      rows: pages.flatMap(({ rows }) => rows),
      totalCount: first.totalCount,
      hasMore: pageInfo.hasNextPage,
      loading: further.loading,
      failure: further.failure,
      more,
    },
  };
}

/**
 * All rows of a list, asked for in the largest pages that the server allows.
 * @throws Error with a sentence to tell where a page does not come.
 */
export async function allRows<Data, Variables extends AnyVariables, Row>(
  client: Client,
  { query, variables, page }: Paged<Data, Variables, Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: string | null = null; ;) {
    const { data, error } = await client
      .query(query, { ...variables, first: 100, after }, { requestPolicy: 'network-only' })
      .toPromise();
    if (error !== undefined) throw new Error(failureOf(error).sentence);
    const next: Page<Row> | null = data ? page(data) : null;
    if (next === null) return rows;
    rows.push(...next.rows);
    if (!next.pageInfo.hasNextPage) return rows;
    after = next.pageInfo.endCursor;
  }
}
