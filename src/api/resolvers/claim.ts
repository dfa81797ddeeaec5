import type { Terms } from '../../domain/terms.ts';
import type { ClaimPage, SourcePage } from '../resolver-parents.ts';
import { formatCitation } from '../citation.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { fetchNode, fetchPage, type ApiServices } from './services.ts';
import { resolveEdge, PAGE_RESOLVERS } from './edge-fields.ts';

const NO_TERMS: Terms = {};

/** Resolvers of schema/claim.graphql: claims and their sources. */
export function claimResolvers(api: ApiServices): Resolvers {
  return {
    Query: {
      claim: async (root, args, _context, info) => {
        const node = await fetchNode(api, root, args, info);
        return node?.nodeType === 'CLAIM' ? node : null;
      },
      source: async (root, args, _context, info) => {
        const node = await fetchNode(api, root, args, info);
        return node?.nodeType === 'SOURCE' ? node : null;
      },
      claims: (root, args, _context, info) => fetchPage<ClaimPage>(api, root, args, info),
      sources: (root, args, _context, info) => fetchPage<SourcePage>(api, root, args, info),
    },
    Claim: {
      about: resolveEdge,
      source: resolveEdge,
      contradictedBy: resolveEdge,
      terms: ({ terms }) => terms ?? NO_TERMS,
    },
    Source: {
      claims: resolveEdge,
      citation: (source, { style }) => formatCitation(source, style),
    },
    ClaimConnection: PAGE_RESOLVERS,
    SourceConnection: PAGE_RESOLVERS,
  };
}
