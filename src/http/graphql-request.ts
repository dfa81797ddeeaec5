import { HeaderMap, type ApolloServer, type HTTPGraphQLResponse } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { ApiContext } from '../api/context.ts';

/** The part of a URL from its question mark on; '' without one. */
export function searchOf({ url }: Pick<FastifyRequest, 'url'>): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function headerMap(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

/**
 * Executes a request with Apollo Server. HEAD is executed like GET, and Fastify omits the body.
 * @param body the parsed body of a POST request.
 */
export function executeGraphql(
  apollo: ApolloServer<ApiContext>,
  request: FastifyRequest,
  body: unknown,
  context: ApiContext,
): Promise<HTTPGraphQLResponse> {
  return apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers: headerMap(request.headers),
      search: searchOf(request),
      body,
    },
    context: () => Promise.resolve(context),
  });
}

/** Whether a request names a document of a server-side list, and has no query of its own. */
export function hasOnlyDocumentId(request: FastifyRequest, body: unknown): boolean {
  const parameters = (request.method === 'POST' ? body : request.query) as
    Readonly<Record<string, unknown>> | null | undefined;
  return (
    typeof parameters === 'object' &&
    parameters !== null &&
    parameters['documentId'] !== undefined &&
    parameters['query'] === undefined &&
    parameters['extensions'] === undefined
  );
}
