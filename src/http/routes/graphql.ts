import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { typeDefs } from '../../api/generated/type-defs.ts';
import { answerGraphql, type AnswerSources, type BodyParser } from '../answers.ts';
import { etagOf, isUnchanged, type BuiltPages } from '../built-pages.ts';
import { crossSiteProblem, type AllowedOrigins } from '../origins.ts';
import { acceptsHtml, refusal } from '../refusals.ts';
import type { ServerReadiness } from '../readiness.ts';
import { allowGraphiql } from '../security-headers.ts';
import { addVary } from '../vary.ts';

type RequestHook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;

/** The options of the GraphQL routes. */
export interface GraphqlRouteOptions extends Omit<AnswerSources, 'parseBody'> {
  readonly pages: BuiltPages;
  readonly readiness: ServerReadiness;
  readonly allowedOrigins: AllowedOrigins | undefined;
  readonly publicUrl: string;
}

/** Refuses requests whose Host header is no host. */
function requireHost(): RequestHook {
  /** The last valid Host header, which most requests repeat. */
  let lastHost: string | null | undefined = null;
  return (request, reply, done) => {
    const { host } = request.headers;
    if (host === lastHost || URL.canParse(`http://${request.hostname}/`)) {
      lastHost = host;
      done();
    } else
      void reply
        .code(400)
        .send(refusal('BAD_USER_INPUT', 'invalid Host header; it must be a host name with an optional port'));
  };
}

/** Refuses requests of pages of other sites that are not allowed. */
function requireAllowedOrigin(allowed: AllowedOrigins | undefined, publicUrl: string): RequestHook {
  return (request, reply, done) => {
    const problem = crossSiteProblem(request, allowed, publicUrl);
    if (problem === null) done();
    else void reply.code(403).send(refusal('ORIGIN_NOT_ALLOWED', problem));
  };
}

/** Refuses requests until the graph is ready. */
function requireReady(readiness: ServerReadiness): RequestHook {
  return (_request, reply, done) => {
    if (readiness.waitingFor === null) done();
    else
      void reply
        .code(503)
        .header('retry-after', '1')
        .send(refusal('STORE_UNAVAILABLE', `the graph is not ready: ${readiness.waitingFor}`));
  };
}

/** Sends GraphiQL to browsers. */
function serveGraphiql(pages: BuiltPages): RequestHook {
  return (request, reply, done) => {
    addVary(reply, 'accept');
    if (!acceptsHtml(request)) {
      done();
      return;
    }
    allowGraphiql(reply);
    pages.sendPage(reply, 'graphiql', { depth: 0 });
  };
}

/** Serves GraphQL by POST and GET, and its schema; browsers receive GraphiQL. */
export function registerGraphqlRoutes(app: FastifyInstance, options: GraphqlRouteOptions): void {
  const { pages, readiness } = options;
  // The text of a body is parsed only if the answer is not in the cache.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
    done(null, body);
  });
  const parseJson = app.getDefaultJsonParser('remove', 'remove');
  const parseBody: BodyParser = (request, text) =>
    new Promise((resolve, reject) => {
      void parseJson(request, text, (error, body) => {
        if (error) reject(error);
        else resolve(body);
      });
    });
  const sources: AnswerSources = { ...options, parseBody };
  const execute = (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    answerGraphql(sources, request, reply);

  const host = requireHost();
  const origin = requireAllowedOrigin(options.allowedOrigins, options.publicUrl);
  const ready = requireReady(readiness);
  app.post('/graphql', { onRequest: [host, origin, ready] }, execute);
  app.get('/graphql', { onRequest: [host, serveGraphiql(pages), origin, ready] }, execute);

  const schemaEtag = etagOf(typeDefs);
  app.get('/graphql/schema.graphql', (request, reply) => {
    void reply
      .type('text/plain; charset=utf-8')
      .header('etag', schemaEtag)
      .header('cache-control', 'no-cache');
    return isUnchanged(request, schemaEtag) ? reply.code(304).send() : reply.send(typeDefs);
  });
}
