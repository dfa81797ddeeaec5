import type { Terms } from '../../domain/terms.ts';
import type { ClaimPage, SourcePage } from '../resolver-parents.ts';
import { citation } from '../citation.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { nodeOf, pageOf, type Api } from './services.ts';
import { follow, PAGE } from './edge-fields.ts';

const NO_TERMS: Terms = {};

/** Resolvers of schema/claim.graphql: claims and their sources. */
export function claimResolvers(api: Api): Resolvers {
  return {
    Query: {
      claim: async (root, _args, _context, info) => {
        const found = await nodeOf(api, root, info);
        return found?.nodeType === 'CLAIM' ? found : null;
      },
      source: async (root, _args, _context, info) => {
        const found = await nodeOf(api, root, info);
        return found?.nodeType === 'SOURCE' ? found : null;
      },
      claims: (root, _args, _context, info) => pageOf<ClaimPage>(api, root, info),
      sources: (root, _args, _context, info) => pageOf<SourcePage>(api, root, info),
    },
    Claim: {
      about: follow,
      source: follow,
      contradictedBy: follow,
      terms: ({ terms }) => terms ?? NO_TERMS,
    },
    Source: {
      claims: follow,
      citation: (source, { style }) => citation(source, style),
    },
    ClaimConnection: PAGE,
    SourceConnection: PAGE,
  };
}
