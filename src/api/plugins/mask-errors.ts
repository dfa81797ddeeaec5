import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { BadUserInput, DealgraphError, LimitExceeded } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import type { ApiLimits } from '../limits.ts';
import type { ApiLogger } from '../options.ts';

/** Code of all errors whose details are not public. */
const INTERNAL_ERROR_CODE = 'INTERNAL_SERVER_ERROR';

/** Original error below the errors that GraphQL wrapped around it. */
function rootError(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError !== undefined) inner = inner.originalError;
  return inner;
}

/**
 * Code of a GraphQL error about the request; undefined for any other error. Errors of execution
 * have no code: those about the value of an argument, such as a variable that must not be null, are
 * the client's, and those about a field are ours.
 */
function requestErrorCode(error: unknown): unknown {
  const inner = rootError(error);
  if (!(error instanceof GraphQLError) || !(inner instanceof GraphQLError)) return undefined;
  const code = error.extensions['code'] ?? inner.extensions['code'];
  if (code !== undefined) return code === INTERNAL_ERROR_CODE ? undefined : code;
  // Apollo's errors about persisted queries have a status only.
  const { status } = { ...(error.extensions['http'] as { readonly status?: number } | undefined) };
  if (status === 400) return 'BAD_USER_INPUT';
  const [node] = error.nodes ?? [];
  return node === undefined || node.kind === Kind.FIELD ? undefined : 'BAD_USER_INPUT';
}

/**
 * Whether clients may see an error: it was raised on purpose, or is GraphQL's own about the
 * request.
 */
function isPublicError(error: unknown): boolean {
  return rootError(error) instanceof DealgraphError || requestErrorCode(error) !== undefined;
}

const isTokenLimitError = (message: string): boolean =>
  /^Syntax Error: Document contains more that \d+ tokens/.test(message);

/** graphql-js stops comparing too many fields of one selection set, with this message alone. */
const isValidationAborted = (message: string): boolean => message === 'Validation aborted.';

/**
 * Public form of an error. Closed by default: an error that was not raised on purpose and is not
 * GraphQL's own about the request is replaced by the ID of its log entry.
 */
export function errorFormatter(
  limits: Pick<ApiLimits, 'tokens'>,
): NonNullable<ApolloServerOptions<ApiContext>['formatError']> {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const location = {
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
    };
    if (!isPublicError(error)) {
      const requestId = formatted.extensions?.['requestId'];
      const id = typeof requestId === 'string' ? requestId : 'unknown';
      return {
        message: `internal server error; it is logged under request ID ${id}`,
        ...location,
        extensions: { code: INTERNAL_ERROR_CODE, requestId: id },
      };
    }
    const inner = rootError(error);
    if (isTokenLimitError(formatted.message))
      return {
        message: `the document has more than ${limits.tokens} tokens; at most ${limits.tokens} are allowed`,
        ...location,
        extensions: { code: 'LIMIT_EXCEEDED', limit: limits.tokens },
      };
    if (!(inner instanceof DealgraphError))
      return {
        message: isValidationAborted(formatted.message)
          ? 'the document selects the same fields too often in one selection set; select each field once'
          : formatted.message,
        ...location,
        extensions: { code: requestErrorCode(error) },
      };
    return {
      message: formatted.message,
      ...location,
      extensions: {
        code: inner.code,
        ...(inner instanceof BadUserInput && inner.argument.length > 0 ? { argument: inner.argument } : {}),
        ...(inner instanceof LimitExceeded ? { limit: inner.limit, asked: inner.requested } : {}),
      },
    };
  };
}

/** Logs errors that will be masked, and adds the request ID for `errorFormatter`. */
export function logMaskedErrors(log: ApiLogger): ApolloServerPlugin<ApiContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors({ errors, contextValue: { requestId }, operationName }) {
          for (const error of errors) {
            if (isPublicError(error)) continue;
            error.extensions['requestId'] = requestId;
            log.error(
              { err: rootError(error), requestId, operation: operationName, path: error.path },
              'a request failed',
            );
          }
          return Promise.resolve();
        },
      }),
  };
}
