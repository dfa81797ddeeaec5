import type { ApolloServer } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { apiContext, type ApiContext } from '../api/context.ts';
import type { AnswerCache, CachedAnswer, GraphqlAnswer } from './answer-cache.ts';
import { isUnchanged } from './built-pages.ts';
import { acceptedEncoding, COMPRESSION_THRESHOLD, encodeBody } from './body-encoding.ts';
import { executeGraphql, hasOnlyDocumentId, searchOf } from './graphql-request.ts';
import { refusal } from './refusals.ts';
import type { RevisionMonitor } from './revision-monitor.ts';
import { addVary } from './vary.ts';

/** Parses the text of a JSON body; rejects with an error of Fastify. */
export type BodyParser = (request: FastifyRequest, text: string) => Promise<unknown>;

/** The parts of the server that answers come from. */
export interface AnswerSources {
  readonly apollo: ApolloServer<ApiContext>;
  readonly cache: AnswerCache;
  readonly revisions: RevisionMonitor;
  readonly parseBody: BodyParser;
  /** Seconds for which shared caches may reuse an answer without asking. */
  readonly maxAge: number;
}

const DOCUMENT_ID_REFUSAL = refusal(
  'BAD_USER_INPUT',
  '`documentId` is not supported; send the text as `query`, or its SHA-256 hash as `extensions.persistedQuery.sha256Hash`',
);
const DOCUMENT_ID_ANSWER: GraphqlAnswer = {
  status: 400,
  headers: [['content-type', 'application/json; charset=utf-8']],
  body: JSON.stringify(DOCUMENT_ID_REFUSAL),
  succeeded: false,
};

async function execute(
  { apollo, parseBody }: AnswerSources,
  request: FastifyRequest,
  revision: number | null,
): Promise<GraphqlAnswer> {
  const body = request.method === 'POST' ? await parseBody(request, request.body as string) : undefined;
  if (hasOnlyDocumentId(request, body)) return DOCUMENT_ID_ANSWER;
  const context = apiContext(request.id, revision);
  const response = await executeGraphql(apollo, request, body, context);
  if (response.body.kind !== 'complete') throw new TypeError('the schema has no incremental responses');
  return {
    status: response.status ?? 200,
    headers: [...response.headers].filter(([name]) => name !== 'content-length'),
    body: response.body.string,
    succeeded: context.outcome.succeeded,
  };
}

/** Headers by which clients and shared caches reuse an answer without errors. */
function setCacheHeaders(reply: FastifyReply, etag: string, maxAge: number): void {
  // A response to a request with a token is for its user alone.
  const scope = reply.request.headers.authorization === undefined ? 'public' : 'private';
  void reply
    .header('etag', etag)
    .header('cache-control', `${scope}, max-age=${maxAge}${maxAge === 0 ? ', must-revalidate' : ''}`);
}

async function sendCached(
  reply: FastifyReply,
  cache: AnswerCache,
  key: string,
  answer: CachedAnswer,
): Promise<FastifyReply> {
  const { bodies, headers } = answer;
  const identity = bodies.get('identity');
  const encoding =
    identity.length < COMPRESSION_THRESHOLD
      ? 'identity'
      : acceptedEncoding(reply.request.headers['accept-encoding']);
  let body = bodies.get(encoding);
  if (body === undefined && encoding !== 'identity') {
    body = await encodeBody(identity, encoding);
    cache.addEncoding(key, answer, encoding, body);
  }
  for (const [name, value] of headers) void reply.header(name, value);
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.header('x-cache', 'hit').send(body ?? identity);
}

/**
 * Answers a GraphQL request: with 304 if the client has the answer, from the cache, or by executing
 * it. An answer without errors depends only on the request and the revision of the graph, so its
 * ETag is made of both.
 */
export async function answerGraphql(
  sources: AnswerSources,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { cache, revisions, maxAge } = sources;
  const { method, headers } = request;
  addVary(reply, 'accept');
  addVary(reply, 'accept-encoding');
  const revision = await revisions.current();
  const text = method === 'POST' ? (request.body as string) : searchOf(request);
  const key = cache.keyOf(method === 'POST' ? method : 'GET', headers.accept ?? '', text);
  const etag = `W/"${revision}-${key}"`;
  if (revision !== null) {
    if (method !== 'POST' && isUnchanged(request, etag)) {
      setCacheHeaders(reply, etag, maxAge);
      return reply.code(304).header('x-cache', 'hit').send();
    }
    const cached = cache.get(revision, key);
    if (cached !== undefined) {
      setCacheHeaders(reply, etag, maxAge);
      return sendCached(reply, cache, key, cached);
    }
  }
  const run = (): Promise<GraphqlAnswer> => execute(sources, request, revision);
  const answer = await (revision === null
    ? run()
    : cache.share(revision, key, run, () => revisions.current()));
  for (const [name, value] of answer.headers) void reply.header(name, value);
  if (answer.succeeded && revision !== null) setCacheHeaders(reply, etag, maxAge);
  else void reply.header('cache-control', 'no-store');
  return reply.code(answer.status).header('x-cache', 'miss').send(answer.body);
}
