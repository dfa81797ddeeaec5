import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The output folder of `npm run build`, at the same relative path in sources and build. */
const PAGES_FOLDER = new URL('../../dist/pages/', import.meta.url);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The name of a page, which has its own folder. */
export type PageName = 'explorer' | 'graphiql';

/** The options of sending a page. */
export interface PageSendOptions {
  /** Depth of the request path in folders: 0 for `/graphql`, 1 for `/entities/nvidia`. */
  readonly depth: number;
  /** Title that replaces the title of the page. */
  readonly title?: string | undefined;
}

/** The pages for browsers, from local files, so that they work offline. */
export interface BuiltPages {
  /** Names of all files below `/assets/`; empty without a build. */
  readonly assets: readonly string[];
  sendAsset(reply: FastifyReply, name: string): FastifyReply;
  sendPage(reply: FastifyReply, name: PageName, options: PageSendOptions): FastifyReply;
}

/** A weak ETag, because responses are compressed afterwards. */
export function etagOf(content: string | Buffer): string {
  return `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
}

/** Whether a client has the content with this ETag. */
export function isUnchanged({ headers }: Pick<FastifyRequest, 'headers'>, etag: string): boolean {
  return headers['if-none-match']?.includes(etag) === true;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escapeHtml = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');

/** Sends a page that clients revalidate; the status is 304 if it is unchanged. */
function sendRevalidated(reply: FastifyReply, content: string): FastifyReply {
  const etag = etagOf(content);
  void reply.type('text/html; charset=utf-8').header('etag', etag).header('cache-control', 'no-cache');
  if (reply.statusCode === 200 && isUnchanged(reply.request, etag)) return reply.code(304).send();
  return reply.send(content);
}

/** The pages of the last build; each file is read on the first request and cached. */
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
        // The name contains a digest of the content, so the content never changes.
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(load(`assets/${name}`)),
    sendPage: (reply, name, { depth, title }) => {
      if (assets.length === 0)
        return reply
          .code(503)
          .type('text/plain; charset=utf-8')
          .send('The pages are not built; run `npm run build`.');
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
