import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';
import { BadUserInput, DealgraphError, LimitExceeded } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import type { ApiLimits } from '../limits.ts';
import type { ApiLogger } from '../options.ts';

/** The code of everything that is not for the client to know. */
const INTERNAL_ERROR_CODE = 'INTERNAL_SERVER_ERROR';

/** The error that something was thrown as, below what GraphQL wrapped around it. */
function rootError(error: unknown): unknown {
  let inner = error;
  while (inner instanceof GraphQLError && inner.originalError !== undefined) inner = inner.originalError;
  return inner;
}

/**
 * The code of GraphQL's own error about the request; undefined for one that is not about it. What execution itself raises has no code: about
 * the value of an argument (a variable that is null where it must not be) it is the client's, about a field it is ours.
 */
function requestErrorCode(error: unknown): unknown {
  const inner = rootError(error);
  if (!(error instanceof GraphQLError) || !(inner instanceof GraphQLError)) return undefined;
  const code = error.extensions['code'] ?? inner.extensions['code'];
  if (code !== undefined) return code === INTERNAL_ERROR_CODE ? undefined : code;
  const [node] = error.nodes ?? [];
  return node === undefined || node.kind === Kind.FIELD ? undefined : 'BAD_USER_INPUT';
}

/** Whether an error is fit for the client: raised on purpose, or GraphQL's own about the request. */
function isPublicError(error: unknown): boolean {
  return rootError(error) instanceof DealgraphError || requestErrorCode(error) !== undefined;
}

const isTokenLimitError = (message: string): boolean =>
  /^Syntax Error: Document contains more that \d+ tokens/.test(message);

/** graphql-js stops comparing fields that stand side by side where they are too many, and says no more than this. */
const isValidationAborted = (message: string): boolean => message === 'Validation aborted.';

/**
 * What the client sees of an error. Closed by default: what is neither raised on purpose nor GraphQL's own about the request becomes an
 * id, under which the log has it.
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
        message: `Something went wrong here and was logged as request ${id}.`,
        ...location,
        extensions: { code: INTERNAL_ERROR_CODE, requestId: id },
      };
    }
    const inner = rootError(error);
    if (isTokenLimitError(formatted.message))
      return {
        message: `the document has more than ${limits.tokens} tokens, and at most ${limits.tokens} are allowed`,
        ...location,
        extensions: { code: 'LIMIT_EXCEEDED', limit: limits.tokens },
      };
    if (!(inner instanceof DealgraphError))
      return {
        message: isValidationAborted(formatted.message)
          ? 'the document selects the same fields so often in one place that it is not checked to its end; select each field once'
          : formatted.message,
        ...location,
        extensions: { code: requestErrorCode(error) },
      };
    return {
      message: formatted.message,
      ...location,
      extensions: {
        code: inner.code,
        ...(inner instanceof BadUserInput && inner.path.length > 0 ? { argument: inner.path } : {}),
        ...(inner instanceof LimitExceeded ? { limit: inner.limit, asked: inner.requested } : {}),
      },
    };
  };
}

/** Logs what will be masked, and names the request on it, so that `formatError` can tell the client where to ask. */
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
