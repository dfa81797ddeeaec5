import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

type Directives = Readonly<Record<string, readonly string[]>>;

/** What a page may do: load its own files, ask its own server, and nothing else. */
const STRICT: Directives = {
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

const policy = (directives: Directives) => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: Object.fromEntries(Object.entries(directives).map(([name, values]) => [name, [...values]])),
  },
});

/** Lets GraphiQL in: its parts put style elements into the page, and its fonts are written into its styles. */
export const GRAPHIQL_POLICY = policy({
  ...STRICT,
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'", 'data:'],
});

/** Lets other sites show this answer in a frame. */
export function letFrame(reply: FastifyReply): void {
  const directives = Object.entries({ ...STRICT, 'frame-ancestors': ['*'] });
  void reply.header(
    'content-security-policy',
    directives.map(([name, values]) => `${name} ${values.join(' ')}`).join(';'),
  );
  reply.raw.removeHeader('x-frame-options');
}

/** Headers that keep other sites out: pages load their own files only, run no inline script and are framed by nobody. */
export async function securityHeaders(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(helmet, {
    strictTransportSecurity: publicUrl.startsWith('https:'),
    ...policy(STRICT),
  });
}
