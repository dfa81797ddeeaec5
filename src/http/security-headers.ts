import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply } from 'fastify';
import helmet from 'helmet';

type CspDirectives = Readonly<Record<string, readonly string[]>>;

/** The default policy: a page can load its own files and query its own server, and nothing else. */
const STRICT_POLICY: CspDirectives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  // Saving a picture as PNG draws it from a data URL.
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

/** Allows GraphiQL, which adds style elements to the page and embeds fonts in its styles. */
export function allowGraphiql(reply: FastifyReply): void {
  setPolicy(reply, { 'style-src': ["'self'", "'unsafe-inline'"], 'font-src': ["'self'", 'data:'] });
}

/** Allows other sites to show this response in a frame. */
export function allowFraming(reply: FastifyReply): void {
  setPolicy(reply, { 'frame-ancestors': ['*'] });
  reply.raw.removeHeader('x-frame-options');
}

/** The headers of Helmet, which are the same for every response. */
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
 * Adds the security headers: pages load only their own files, run no inline scripts and cannot be
 * framed. The headers are computed once, while Helmet and its Fastify plugin compute them per
 * request.
 */
export function registerSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const headers = helmetHeaders(publicUrl);
  app.addHook('onRequest', (_request, reply, done) => {
    for (const [name, value] of headers) reply.raw.setHeader(name, value);
    done();
  });
}
