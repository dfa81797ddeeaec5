import type { FastifyRequest } from 'fastify';

/** Origins whose pages may read responses: all, or a list. */
export type AllowedOrigins = '*' | readonly string[];

const LOOPBACK_ORIGIN = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Whether pages of an origin may read responses. Without a setting, those on this machine may: `*`
 * would let any page read the server of its visitor.
 */
export function isAllowedOrigin(origin: string, allowed: AllowedOrigins | undefined): boolean {
  if (allowed === undefined) return LOOPBACK_ORIGIN.test(origin);
  return allowed === '*' || allowed.includes(origin);
}

/** The host of an origin, as in a Host header; null for `null` and other text. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}

/**
 * The reason why a request is refused as one of another site; null for an allowed one. Programs
 * send none of these headers, and pages of this server and links are allowed. A browser sends a
 * request without an origin only if the page cannot read the response, such as for an image.
 */
export function crossSiteProblem(
  { headers }: Pick<FastifyRequest, 'headers'>,
  allowed: AllowedOrigins | undefined,
  publicUrl: string,
): string | null {
  const { origin, host } = headers;
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  if (allowed === '*' || site === 'same-origin') return null;
  const remedy = 'add the origin to DEALGRAPH_ALLOWED_ORIGINS';
  if (origin !== undefined) {
    const own = hostOf(origin) === host || origin === new URL(publicUrl).origin;
    if (own || isAllowedOrigin(origin, allowed)) return null;
    return `requests from pages of the origin ${JSON.stringify(origin.slice(0, 200))} are not allowed; ${remedy}`;
  }
  if (site !== 'cross-site' || mode === 'navigate') return null;
  return `requests from other sites without an Origin header are not allowed; use fetch in CORS mode`;
}
