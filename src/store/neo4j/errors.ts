import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailable, StoreUnusable } from '../../errors.ts';

type ErrorRule = readonly [code: RegExp, kind: typeof StoreUnavailable | typeof StoreUnusable, what: string];

/** What the codes of errors that have nothing to do with our own statements mean; the first that fits. */
const ERROR_RULES: readonly ErrorRule[] = [
  [/\.General\.(Transaction)?(OutOfMemoryError|MemoryPoolOutOfMemoryError|MemoryLimit)/, StoreUnavailable, 'has too little memory for this; give Neo4j more of it, or ask for less at once'],
  [/\.Transaction\.TransactionTimedOut/, StoreUnavailable, 'took longer than a transaction may take; ask for less at once, or try again later'],
  [/\.Security\.(Unauthorized|TokenExpired|CredentialsExpired)$/, StoreUnusable, 'refuses the user name or the password'],
  [/\.Security\.AuthenticationRateLimit$/, StoreUnusable, 'has refused the user name or the password too often, and takes none for some seconds'],
  [/\.Security\./, StoreUnusable, 'does not let this user do what is needed: read, write, and make constraints and indexes'],
  [/\.Database\.DatabaseNotFound$/, StoreUnusable, 'has no database of this name'],
  [/\.General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)$/, StoreUnusable, 'cannot be written to'],
  [/^Neo\.TransientError\./, StoreUnavailable, 'does not answer now; try again later'],
]; // prettier-ignore

function matchingRule({ code, message, retryable }: Neo4jError): ErrorRule | undefined {
  const rule = ERROR_RULES.find(([pattern]) => pattern.test(code));
  if (rule !== undefined) return rule;
  // The driver's own error for a full pool has no code.
  if (message.startsWith('Connection acquisition timed out'))
    return [/^/, StoreUnavailable, 'has all of its connections in use; try again later'];
  return retryable ? [/^/, StoreUnavailable, 'does not answer; try again later'] : undefined;
}

/** Why the driver could not connect, in the words of the system: "connect ECONNREFUSED 127.0.0.1:7687". */
function connectionFailure(error: Neo4jError): string | undefined {
  const messages = [error.message, error.cause instanceof Error ? error.cause.message : ''];
  return messages
    .map((message) => /Caused by: (.+)$/.exec(message)?.[1])
    .find((reason) => reason !== undefined);
}

/**
 * The error that the port promises for an error of the driver: one sentence, without its own words, which may hold more than is good to know. Any other
 * error, and one about our own statements, as it is.
 * @param address where the store is; only for those who run it, who are told too why it could not be reached.
 */
export function toStoreError(error: unknown, address?: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [, Kind, what] = matchingRule(error) ?? [];
  if (Kind === undefined || what === undefined) return error;
  if (address === undefined) return new Kind(`the store in Neo4j ${what}`, { cause: error });
  const reason = connectionFailure(error);
  return new Kind(`the store "${address}" ${what}${reason === undefined ? '' : ` (${reason})`}`, {
    cause: error,
  });
}
