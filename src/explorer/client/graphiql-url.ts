import { stringifyDocument, type AnyVariables } from '@urql/core';
import type { QueryView } from '../core/address.ts';
import { viewVariables, wrapInKnownOn, type AnyDocument } from './known-on.ts';

/** Address of GraphiQL, relative to the root, with a query, its variables and its view. */
export function graphiqlUrl(query: AnyDocument, variables: AnyVariables, view: QueryView): string {
  const added = viewVariables(view);
  const params = {
    query: stringifyDocument(wrapInKnownOn(query, added)),
    variables: JSON.stringify({ ...variables, ...added }, null, 2),
  };
  return `graphql?${new URLSearchParams(params).toString()}`;
}
