import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet from 'helmet';

type CspDirectives = Readonly<Record<string, readonly string[]>>;

/** What a page may do: load its own files, ask its own server, and nothing else. */
const STRICT_POLICY: CspDirectives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  // A picture that is saved as PNG is drawn from an address that holds it.
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

function setPolicy(reply: FastifyReply, additions: CspDirectives): void {
  const directives = Object.entries({ ...STRICT_POLICY, ...additions });
  void reply.header(
    'content-security-policy',
    directives.map(([name, values]) => `${name} ${values.join(' ')}`).join(';'),
  );
}

/** Lets GraphiQL in: its parts put style elements into the page, and its fonts are written into its styles. */
export function allowGraphiql(reply: FastifyReply): void {
  setPolicy(reply, { 'style-src': ["'self'", "'unsafe-inline'"], 'font-src': ["'self'", 'data:'] });
}

/** Lets other sites show this answer in a frame. */
export function allowFraming(reply: FastifyReply): void {
  setPolicy(reply, { 'frame-ancestors': ['*'] });
  reply.raw.removeHeader('x-frame-options');
}

/** The headers that Helmet sets, which are the same for every answer. */
function helmetHeaders(publicUrl: string): [string, string][] {
  const secure = helmet({
    strictTransportSecurity: publicUrl.startsWith('https:'),
    contentSecurityPolicy: { useDefaults: false, directives: STRICT_POLICY },
  });
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  secure(response.req, response, (error) => {
    if (error instanceof Error) throw error;
  });
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}

/**
 * Headers that keep other sites out: pages load their own files only, run no inline script and are framed by nobody. They are put together once:
 * Helmet, and Fastify's plugin for it, do it again for each request.
 */
export function registerSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = helmetHeaders(publicUrl);
  app.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
}
