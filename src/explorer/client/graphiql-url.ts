import { stringifyDocument, type AnyVariables } from '@urql/core';
import { asKnownOn, type AnyDocument } from './known-on.ts';

/** The address, below the root, at which GraphiQL opens with the very question that a view asks. */
export function graphiqlAddress(query: AnyDocument, variables: AnyVariables, day: string | null): string {
  const asked = {
    query: stringifyDocument(day === null ? query : asKnownOn(query)),
    variables: JSON.stringify({ ...variables, ...(day !== null && { knownOn: day }) }, null, 2),
  };
  return `graphql?${new URLSearchParams(asked).toString()}`;
}
