import { Neo4jError } from 'neo4j-driver';
import { StoreUnavailable, StoreUnusable } from '../../errors.ts';

type ErrorRule = readonly [
  code: RegExp,
  kind: typeof StoreUnavailable | typeof StoreUnusable,
  reason: string,
];

/** Rules for error codes that our own statements do not cause. The first match applies. */
const ERROR_RULES: readonly ErrorRule[] = [
  [/\.General\.(Transaction)?(OutOfMemoryError|MemoryPoolOutOfMemoryError|MemoryLimit)/, StoreUnavailable, 'ran out of memory; request less at once, or give Neo4j more memory'],
  [/\.Transaction\.TransactionTimedOut/, StoreUnavailable, 'canceled a transaction that exceeded the time limit; request less at once, or try again later'],
  [/\.Security\.(Unauthorized|TokenExpired|CredentialsExpired)$/, StoreUnusable, 'rejects the user name or password'],
  [/\.Security\.AuthenticationRateLimit$/, StoreUnusable, 'rejects all logins for a few seconds after repeated attempts with a wrong user name or password'],
  [/\.Security\./, StoreUnusable, 'denies the user a permission; required are reading, writing, and creating constraints and indexes'],
  [/\.Database\.DatabaseNotFound$/, StoreUnusable, 'has no database of that name'],
  [/\.General\.(ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase)$/, StoreUnusable, 'is read-only'],
  [/^Neo\.TransientError\./, StoreUnavailable, 'is temporarily unavailable; try again later'],
]; // prettier-ignore

function matchingRule({ code, message, retryable }: Neo4jError): ErrorRule | undefined {
  const rule = ERROR_RULES.find(([pattern]) => pattern.test(code));
  if (rule !== undefined) return rule;
  // The driver's error for a full pool has no code.
  if (message.startsWith('Connection acquisition timed out'))
    return [/^/, StoreUnavailable, 'has no free connection; try again later'];
  return retryable ? [/^/, StoreUnavailable, 'does not respond; try again later'] : undefined;
}

/** The system's reason for a failed connection, such as `connect ECONNREFUSED 127.0.0.1:7687`. */
function connectionFailure(error: Neo4jError): string | undefined {
  const messages = [error.message, error.cause instanceof Error ? error.cause.message : ''];
  return messages
    .map((message) => /Caused by: (.+)$/.exec(message)?.[1])
    .find((reason) => reason !== undefined);
}

/**
 * The port's error for an error of the driver, with a message of one sentence. The driver's own
 * text can contain details that clients must not see. Other errors, and errors of our own
 * statements, are returned unchanged.
 * @param address address of the store. Only operators get it, with the reason for a failed
 * connection.
 */
export function toStoreError(error: unknown, address?: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const [, Kind, reason] = matchingRule(error) ?? [];
  if (Kind === undefined || reason === undefined) return error;
  if (address === undefined) return new Kind(`the store in Neo4j ${reason}`, { cause: error });
  const detail = connectionFailure(error);
  return new Kind(`the store "${address}" ${reason}${detail === undefined ? '' : ` (${detail})`}`, {
    cause: error,
  });
}
