import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where `npm run build` gathers the files of the page; the same place seen from the sources and from the build. */
const FOLDER = new URL('../../../dist/graphiql/', import.meta.url);

/** Every file of the page, and its media type. */
const FILES = {
  'page.html': 'text/html; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'examples.json': 'application/json; charset=utf-8',
  'graphiql.css': 'text/css; charset=utf-8',
  'graphiql.js': 'text/javascript; charset=utf-8',
  'react.js': 'text/javascript; charset=utf-8',
  'react-dom.js': 'text/javascript; charset=utf-8',
  'favicon.svg': 'image/svg+xml',
} as const;
type FileName = keyof typeof FILES;

/** Answers a request with the page. */
export type Page = (reply: FastifyReply) => FastifyReply;

/** Serves the files of GraphiQL from the project itself, so that the page works without a network, and gives its page. */
export function graphiqlRoutes(app: FastifyInstance): Page {
  const kept = new Map<FileName, { content: Buffer; etag: string }>();
  const load = (name: FileName) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const content = readFileSync(new URL(name, FOLDER));
    const file = {
      content,
      etag: `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`,
    };
    kept.set(name, file);
    return file;
  };
  const send = (reply: FastifyReply, name: FileName): FastifyReply => {
    const { content, etag } = load(name);
    // Asked again each time, answered 304 while it is the same: an upgrade shows at once.
    void reply.type(FILES[name]).header('etag', etag).header('cache-control', 'no-cache');
    if (reply.request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
    return reply.send(content);
  };

  for (const name of Object.keys(FILES) as FileName[]) {
    if (name !== 'page.html') app.get(`/graphiql/${name}`, (_request, reply) => send(reply, name));
  }
  return (reply) => {
    if (existsSync(FOLDER)) return send(reply, 'page.html');
    return reply
      .code(503)
      .type('text/plain; charset=utf-8')
      .send('GraphiQL is not built yet: run `npm run build`.');
  };
}
