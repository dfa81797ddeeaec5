import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiContext, type ApiContext } from '../../api/context.ts';
import { refusal, acceptsHtml } from '../refusals.ts';
import type { BuiltPages } from '../built-pages.ts';
import type { ServerReadiness } from '../readiness.ts';
import { allowGraphiql } from '../security-headers.ts';

/** Serves GraphQL by POST and, with CSRF protection, by GET; browsers receive GraphiQL. */
export function registerGraphqlRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  pages: BuiltPages,
  readiness: ServerReadiness,
): void {
  const execute = fastifyApolloHandler(apollo, {
    context: (request: FastifyRequest) => Promise.resolve(apiContext(request.id)),
  });
  /** The last valid Host header, which most requests repeat. */
  let lastHost: string | null | undefined = null;
  const requireHost = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const { host } = request.headers;
    // The URL of a request is built from the Host header.
    if (host === lastHost || URL.canParse(`http://${request.hostname}/`)) {
      lastHost = host;
      done();
    } else
      void reply
        .code(400)
        .send(refusal('BAD_USER_INPUT', 'invalid Host header; it must be a host name with an optional port'));
  };
  const requireReady = (_request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    if (readiness.waitingFor === null) {
      done();
      return;
    }
    void reply
      .code(503)
      .header('retry-after', '1')
      .send(refusal('STORE_UNAVAILABLE', `the graph is not ready: ${readiness.waitingFor}`));
  };

  const serveGraphiql = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    void reply.header('vary', 'accept');
    if (!acceptsHtml(request)) {
      done();
      return;
    }
    allowGraphiql(reply);
    pages.sendPage(reply, 'graphiql', { depth: 0 });
  };

  app.post('/graphql', { onRequest: [requireHost, requireReady] }, execute);
  app.get('/graphql', { onRequest: [requireHost, serveGraphiql, requireReady] }, execute);
}
