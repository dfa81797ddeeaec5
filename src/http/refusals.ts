import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../errors.ts';

/** What every refusal before GraphQL looks like: one error in the form of GraphQL's, as plain JSON. */
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

/** A refusal with one sentence and a code of the error table. */
export function refusal(code: ErrorCode, message: string): RefusalBody {
  return { errors: [{ message, extensions: { code } }] };
}

/** True for a browser that opens the address, and false for a program that asks for JSON there. */
export function acceptsHtml({ headers: { accept = '' } }: FastifyRequest): boolean {
  return accept.includes('text/html') && !accept.includes('json');
}

const KNOWN_PATHS =
  'the explorer is at /, GraphQL at /graphql, the state of the server at /health/live, /health/ready and /metrics';
const HTTP_METHODS = ['GET', 'HEAD', 'POST'];

/** The refusal of a request that no route answers: a method that its path does not know, or a path where nothing is. */
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
      `${path} does not answer ${request.method}; allowed is ${allowed.join(', ')}`,
    );
  }
  void reply.code(404);
  return refusal('BAD_USER_INPUT', `there is nothing at this address; ${KNOWN_PATHS}`);
}

/** The sentence for a fault that Fastify found in a request, by its code. */
function describeRequestError(error: { code?: string; message: string }, bodyBytes: number): string {
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'the content type of a request has to be application/json';
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'the body of the request is empty; it has to be a JSON object with a "query"';
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'the body of the request is not JSON; it has to be a JSON object with a "query"';
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return `the body of the request is longer than the limit of ${bodyBytes} bytes`;
    case 'FST_ERR_BAD_URL':
      return 'the address of the request cannot be read';
    default:
      return error.message.charAt(0).toLowerCase() + error.message.slice(1);
  }
}

const MAX_DISCARDED_BYTES = 64 * 1024 * 1024;
const MAX_DISCARD_MS = 5000;

/**
 * Reads the rest of a body that is too long and forgets it: most clients look for the answer only when they have sent everything, and would
 * see a broken connection. What is endless is cut off.
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

/** Answers what went wrong outside GraphQL: one sentence for what a client can mend, a request id for everything else. */
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
  // Whoever leaves a page in the middle of an answer did not make anything fail.
  if (code === 'ERR_STREAM_PREMATURE_CLOSE') request.log.info('the client left before it had the answer');
  else request.log.error({ err: error }, 'a request failed');
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId: request.id } as const;
  void reply.code(500);
  return {
    errors: [{ message: `something went wrong on our side; the log has it under ${request.id}`, extensions }],
  };
}
