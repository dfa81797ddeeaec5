import type { CombinedError } from '@urql/core';

/** Why there is no answer, as something to tell. */
export interface Failure {
  /** Whether asking again may help: the server is away, or not ready yet. */
  readonly passing: boolean;
  readonly sentence: string;
}

/** What to tell of an error: the API's own sentence where it gave one. */
export function failureOf({ networkError, graphQLErrors: [first] }: CombinedError): Failure {
  if (first !== undefined)
    return {
      passing: first.extensions['code'] === 'STORE_UNAVAILABLE',
      sentence: `The server says: ${first.message}`,
    };
  return {
    passing: true,
    sentence: networkError ? 'The server does not answer.' : 'The server sent an answer that cannot be read.',
  };
}
