import { stringifyDocument, type AnyVariables } from '@urql/core';
import { wrapInKnownOn, type AnyDocument } from './known-on.ts';

/** Address of GraphiQL, relative to the root, with the query and variables of a view. */
export function graphiqlUrl(query: AnyDocument, variables: AnyVariables, day: string | null): string {
  const params = {
    query: stringifyDocument(day === null ? query : wrapInKnownOn(query)),
    variables: JSON.stringify({ ...variables, ...(day !== null && { knownOn: day }) }, null, 2),
  };
  return `graphql?${new URLSearchParams(params).toString()}`;
}
