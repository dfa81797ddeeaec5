import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { FastifyReply } from 'fastify';

/** Where `npm run build` puts the pages and their files; the same place seen from the sources and from the build. */
const PAGES_FOLDER = new URL('../../dist/pages/', import.meta.url);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A page that is built into a folder of its own. */
export type PageName = 'explorer' | 'graphiql';

/** How a page is sent. */
export interface PageSendOptions {
  /** How many folders deep the address is that it is sent for: 0 for `/graphql`, 1 for `/entities/nvidia`. */
  readonly depth: number;
  /** What the window is called, where the page's own title says less. */
  readonly title?: string | undefined;
}

/** The pages that browsers get, from the project's own files, so that they work without a network. */
export interface BuiltPages {
  /** The names of all files below `/assets/`; none where nothing was built. */
  readonly assets: readonly string[];
  sendAsset(reply: FastifyReply, name: string): FastifyReply;
  sendPage(reply: FastifyReply, name: PageName, options: PageSendOptions): FastifyReply;
}

/** A weak tag: what is sent is compressed on the way. */
function etagFor(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');

/** Sends a page that may change with the next version: asked for again each time, and answered 304 while it is the same. */
function sendRevalidated(reply: FastifyReply, content: string): FastifyReply {
  const etag = etagFor(content);
  void reply.type('text/html; charset=utf-8').header('etag', etag).header('cache-control', 'no-cache');
  if (reply.statusCode === 200 && reply.request.headers['if-none-match']?.includes(etag))
    return reply.code(304).send();
  return reply.send(content);
}

/** The pages as they were last built; each file is read when it is first asked for, and kept. */
export function builtPages(): BuiltPages {
  const assetFolder = new URL('assets/', PAGES_FOLDER);
  const assets = existsSync(assetFolder) ? readdirSync(assetFolder) : [];
  const cache = new Map<string, Buffer>();
  const load = (path: string): Buffer => {
    const cached = cache.get(path);
    if (cached !== undefined) return cached;
    const content = readFileSync(new URL(path, PAGES_FOLDER));
    cache.set(path, content);
    return content;
  };
  return {
    assets,
    sendAsset: (reply, name) =>
      reply
        .type(MEDIA_TYPES[extname(name)] ?? 'application/octet-stream')
        // The name holds a digest of the content: what is under it never changes.
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(load(`assets/${name}`)),
    sendPage: (reply, name, { depth, title }) => {
      if (assets.length === 0)
        return reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The pages are not built yet: run `npm run build`.');
      const basePath = depth === 0 ? './' : '../'.repeat(depth);
      const page = load(`${name}/index.html`).toString().replaceAll('"../assets/', `"${basePath}assets/`);
      return sendRevalidated(
        reply,
        title === undefined
          ? page
          : page.replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(title)}</title>`),
      );
    },
  };
}
