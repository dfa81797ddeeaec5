import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiContext, type ApiContext } from '../../api/context.ts';
import { tableKeys } from '../../domain/table-keys.ts';
import { NODE_FOLDERS, VIEW_PATHS, type NodeView } from '../../explorer/core/routes.ts';
import { acceptsHtml, refusal, refuseUnknownRoute } from '../refusals.ts';
import type { BuiltPages } from '../built-pages.ts';
import type { ServerReadiness } from '../readiness.ts';
import { addVary } from '../vary.ts';
import { allowFraming } from '../security-headers.ts';

/** The query for the name of the node of each permanent link. */
const NODE_NAME_QUERIES: Readonly<Record<NodeView, string>> = {
  entity: 'query($id: ID!) { node: entity(id: $id) { name } }',
  relationship: 'query($id: ID!) { node: relationship(id: $id) { name: title } }',
  source: 'query($id: ID!) { node: source(id: $id) { name: title } }',
};

interface NodeRoute {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly embed?: string };
}

/** The depth of a request path in folders. */
const pathDepth = ({ url }: FastifyRequest): number => url.replace(/\?.*$/s, '').split('/').length - 2;

/** The name of the node of a request; null if it does not exist, undefined if the query failed. */
async function fetchNodeName(
  apollo: ApolloServer<ApiContext>,
  query: string,
  { id, params }: FastifyRequest<NodeRoute>,
): Promise<string | null | undefined> {
  const { body } = await apollo.executeOperation<{ node: { name: string } | null }>(
    { query, variables: params },
    { contextValue: apiContext(id) },
  );
  const data = body.kind === 'single' ? body.singleResult.data : undefined;
  return data ? (data.node?.name ?? null) : undefined;
}

/**
 * Serves the explorer at `/` and at every permanent link. For an unknown address, browsers receive
 * the same page with status 404, and other clients a refusal in JSON.
 */
export function registerExplorerRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  pages: BuiltPages,
  readiness: ServerReadiness,
): void {
  const send = (request: FastifyRequest, reply: FastifyReply, title?: string): FastifyReply => {
    addVary(reply, 'accept');
    if (request.accepts().type(['html']) === false)
      return reply
        .code(406)
        .send(refusal('BAD_USER_INPUT', 'this address has only text/html; data is available at /graphql'));
    if ((request as FastifyRequest<NodeRoute>).query.embed === '1') allowFraming(reply);
    return pages.sendPage(reply, 'explorer', { depth: pathDepth(request), title });
  };

  for (const name of pages.assets)
    app.get(`/assets/${name}`, (_request, reply) => pages.sendAsset(reply, name));
  for (const path of Object.values(VIEW_PATHS)) app.get(`/${path}`, (request, reply) => send(request, reply));
  for (const view of tableKeys(NODE_FOLDERS))
    app.get<NodeRoute>(`/${NODE_FOLDERS[view]}/:id`, async (request, reply) => {
      const name =
        readiness.waitingFor === null
          ? await fetchNodeName(apollo, NODE_NAME_QUERIES[view], request)
          : undefined;
      if (name === null) void reply.code(404);
      return send(request, reply, name ? `${name} · dealgraph` : undefined);
    });

  app.setNotFoundHandler((request, reply) => {
    const refusal = refuseUnknownRoute(app, request, reply);
    addVary(reply, 'accept');
    if (reply.statusCode === 404 && acceptsHtml(request) && request.method === 'GET')
      return send(request, reply);
    return refusal;
  });
}
