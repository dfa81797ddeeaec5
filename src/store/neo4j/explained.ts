import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailable, StoreUnusable } from '../../errors.ts';

type Explanation = readonly [
  code: RegExp,
  kind: typeof StoreUnavailable | typeof StoreUnusable,
  what: string,
];

/** What the codes of errors that have nothing to do with our own statements mean; the first that fits. */
const EXPLANATIONS: readonly Explanation[] = [
  [/\.General\.(Transaction)?(OutOfMemoryError|MemoryPoolOutOfMemoryError|MemoryLimit)/, StoreUnavailable, 'has too little memory for this; give Neo4j more of it, or ask for less at once'],
  [/\.Transaction\.TransactionTimedOut/, StoreUnavailable, 'took longer than a transaction may take; ask for less at once, or try again later'],
  [/\.Security\.(Unauthorized|TokenExpired|CredentialsExpired)$/, StoreUnusable, 'refuses the user name or the password'],
  [/\.Security\.AuthenticationRateLimit$/, StoreUnusable, 'has refused the user name or the password too often, and takes none for some seconds'],
  [/\.Security\./, StoreUnusable, 'does not let this user do what is needed: read, write, and make constraints and indexes'],
  [/\.Database\.DatabaseNotFound$/, StoreUnusable, 'has no database of this name'],
  [/\.General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)$/, StoreUnusable, 'cannot be written to'],
  [/^Neo\.TransientError\./, StoreUnavailable, 'does not answer now; try again later'],
]; // prettier-ignore

function explanationOf({ code, message, retryable }: Neo4jError): Explanation | undefined {
  const found = EXPLANATIONS.find(([pattern]) => pattern.test(code));
  if (found !== undefined) return found;
  // The driver's own error for a full pool has no code.
  if (message.startsWith('Connection acquisition timed out'))
    return [/^/, StoreUnavailable, 'has all of its connections in use; try again later'];
  return retryable ? [/^/, StoreUnavailable, 'does not answer; try again later'] : undefined;
}

/**
 * The error that the port promises for an error of the driver: one sentence, without its own words, which may hold more than is good to know. Any other
 * error, and one about our own statements, as it is.
 * @param address where the store is; only for those who run it.
 */
export function explained(error: unknown, address?: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [, Kind, what] = explanationOf(error) ?? [];
  if (Kind === undefined || what === undefined) return error;
  return new Kind(`the store ${address === undefined ? 'in Neo4j' : `"${address}"`} ${what}`, {
    cause: error,
  });
}
