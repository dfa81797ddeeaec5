import type { ApolloServer } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { apiContext, type ApiContext } from '../../api/context.ts';
import { refuseUnknown, wantsPage } from '../refusals.ts';
import type { BuiltPages } from '../built-pages.ts';
import type { Readiness } from '../readiness.ts';
import { letFrame } from '../security-headers.ts';

/** The views of the explorer that are always there. */
const VIEWS = [
  '/',
  '/search',
  '/relationships',
  '/picture',
  '/questions/connections',
  '/questions/disagreements',
  '/questions/circles',
  '/questions/dependence',
  '/questions/changes',
  '/questions/counterparties',
];

/** The permanent links, and what a thing is called. */
const THINGS = {
  '/entities/:id': 'query($id: ID!) { thing: entity(id: $id) { called: name } }',
  '/relationships/:id': 'query($id: ID!) { thing: relationship(id: $id) { called: title } }',
  '/sources/:id': 'query($id: ID!) { thing: source(id: $id) { called: title } }',
} as const;

interface Identified {
  readonly Params: { readonly id: string };
  readonly Querystring: { readonly embed?: string };
}

/** How many folders deep a request's address is. */
const depthOf = ({ url }: FastifyRequest): number => url.replace(/\?.*$/s, '').split('/').length - 2;

/** What has the id of a request: its name, null where nothing has it, undefined where that cannot be told now. */
async function nameOf(
  apollo: ApolloServer<ApiContext>,
  query: string,
  { id, params }: FastifyRequest<Identified>,
): Promise<string | null | undefined> {
  const { body } = await apollo.executeOperation<{ thing: { called: string } | null }>(
    { query, variables: params },
    { contextValue: apiContext(id) },
  );
  const data = body.kind === 'single' ? body.singleResult.data : undefined;
  return data ? (data.thing?.called ?? null) : undefined;
}

/**
 * The explorer at `/` and at every permanent link. An address where nothing is gets the same page with status 404, which then says so; programs
 * get a refusal in JSON there.
 */
export function explorerRoutes(
  app: FastifyInstance,
  apollo: ApolloServer<ApiContext>,
  pages: BuiltPages,
  readiness: Readiness,
): void {
  const send = (request: FastifyRequest, reply: FastifyReply, title?: string): FastifyReply => {
    if ((request as FastifyRequest<Identified>).query.embed === '1') letFrame(reply);
    return pages.sendPage(reply, 'explorer', { depth: depthOf(request), title });
  };

  for (const name of pages.assets)
    app.get(`/assets/${name}`, (_request, reply) => pages.sendAsset(reply, name));
  for (const view of VIEWS) app.get(view, (request, reply) => send(request, reply));
  for (const [path, query] of Object.entries(THINGS))
    app.get<Identified>(path, async (request, reply) => {
      const name = readiness.waitingFor === null ? await nameOf(apollo, query, request) : undefined;
      if (name === null) void reply.code(404);
      return send(request, reply, name ? `${name} · dealgraph` : undefined);
    });

  app.setNotFoundHandler((request, reply) => {
    const refused = refuseUnknown(app, request, reply);
    void reply.header('vary', 'accept');
    if (reply.statusCode === 404 && wantsPage(request) && request.method === 'GET')
      return send(request, reply);
    return refused;
  });
}
