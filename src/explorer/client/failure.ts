import type { CombinedError } from '@urql/core';

/** A failed query, with a message for the visitor. */
export interface QueryFailure {
  /** Whether a retry can succeed, because the server or its store is unavailable. */
  readonly transient: boolean;
  readonly message: string;
}

/** Converts an error to a failure. Errors of the API keep their own message. */
export function toQueryFailure({ networkError, graphQLErrors: [first] }: CombinedError): QueryFailure {
  if (first !== undefined)
    return {
      transient: first.extensions['code'] === 'STORE_UNAVAILABLE',
      message: `The server reported: ${first.message}`,
    };
  return {
    transient: true,
    message: networkError ? 'The server is not responding.' : 'The server sent an unreadable response.',
  };
}
