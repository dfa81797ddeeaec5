import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../errors.ts';

/** The body of a refusal outside GraphQL: one error in the format of GraphQL errors. */
export interface RefusalBody {
  readonly errors: readonly [
    {
      readonly message: string;
      readonly extensions: {
        readonly code: ErrorCode | 'INTERNAL_SERVER_ERROR';
        readonly requestId?: string;
      };
    },
  ];
}

/** Builds a refusal with one sentence and a code of the error table. */
export function refusal(code: ErrorCode, message: string): RefusalBody {
  return { errors: [{ message, extensions: { code } }] };
}

/** Whether a request comes from a browser that opens a page, not from a JSON client. */
export function acceptsHtml({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.includes('text/html') && !accept.includes('json');
}

const KNOWN_PATHS =
  'the explorer is at /, GraphQL at /graphql, its schema at /graphql/schema.graphql, and the server state at /health/live, /health/ready and /metrics';
const HTTP_METHODS = ['GET', 'HEAD', 'POST'];

/** Refuses a request without a route: 405 for a known path, 404 for an unknown one. */
export function refuseUnknownRoute(
  app: FastifyInstance,
  request: FastifyRequest,
  reply: FastifyReply,
): RefusalBody {
  const path = request.url.replace(/\?.*$/s, '');
  const allowed = HTTP_METHODS.filter((method) => app.hasRoute({ method, url: path }));
  if (allowed.length > 0) {
    void reply.code(405).header('allow', allowed.join(', '));
    return refusal(
      'BAD_USER_INPUT',
      `method ${request.method} is not allowed for ${path}; allowed: ${allowed.join(', ')}`,
    );
  }
  void reply.code(404);
  return refusal('BAD_USER_INPUT', `no page or endpoint at this address; ${KNOWN_PATHS}`);
}

/** The message for a request error of Fastify, by its code. */
function describeRequestError(error: { code?: string; message: string }, bodyBytes: number): string {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'unsupported content type; it must be application/json';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'the request body is empty; it must be a JSON object with a "query"';
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'the request body is not JSON; it must be a JSON object with a "query"';
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return `the request body exceeds the limit of ${bodyBytes} bytes`;
    case 'FST_ERR_BAD_URL':
      return 'the request URL cannot be decoded';
    default:
      return error.message.charAt(0).toLowerCase() + error.message.slice(1);
  }
}

const MAX_DISCARDED_BYTES = 64 * 1024 * 1024;
const MAX_DISCARD_MS = 5000;

/**
 * Reads and discards the rest of a body that is too long. Most clients read the response only after
 * sending everything, and would otherwise see a broken connection. Stops at a size and time limit.
 */
async function discardBody({ raw, headers }: FastifyRequest): Promise<void> {
  if (raw.readableEnded || raw.destroyed || Number(headers['content-length'] ?? 0) > MAX_DISCARDED_BYTES)
    return;
  await new Promise<void>((resolve) => {
    let length = 0;
    const finish = (): void => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(finish, MAX_DISCARD_MS);
    raw.once('end', finish).once('close', finish).once('error', finish);
    raw.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length > MAX_DISCARDED_BYTES) finish();
    });
    raw.resume();
  });
}

/** Responds to an error outside GraphQL; internal errors have only a request ID. */
export async function handleRequestError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RefusalBody> {
  const { code, statusCode, message } = error as { code?: string; statusCode?: number; message: string };
  const status = statusCode ?? 500;
  if (status >= 400 && status < 500) {
    const limit = request.server.initialConfig.bodyLimit ?? 0;
    const kind = status === 413 ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT';
    const text = describeRequestError({ message, ...(code === undefined ? {} : { code }) }, limit);
    if (status === 413) await discardBody(request);
    void reply.code(status);
    return refusal(kind, text);
  }
  // A client that disconnects early is not a failure.
  if (code === 'ERR_STREAM_PREMATURE_CLOSE')
    request.log.info('the client disconnected before the end of the response');
  else request.log.error({ err: error }, 'request failed');
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } as const;
  void reply.code(500);
  return {
    errors: [{ message: `internal error; the log has the details of request ${request.id}`, extensions }],
  };
}
