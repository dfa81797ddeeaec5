import type { CombinedError } from '@urql/core';

/** Why there is no answer, as something to tell. */
export interface QueryFailure {
  /** Whether asking again may help: the server is away, or not ready yet. */
  readonly transient: boolean;
  readonly message: string;
}

/** What to tell of an error: the API's own sentence where it gave one. */
export function toQueryFailure({ networkError, graphQLErrors: [first] }: CombinedError): QueryFailure {
  if (first !== undefined)
    return {
      transient: first.extensions['code'] === 'STORE_UNAVAILABLE',
      message: `The server says: ${first.message}`,
    };
  return {
    transient: true,
    message: networkError ? 'The server does not answer.' : 'The server sent an answer that cannot be read.',
  };
}
