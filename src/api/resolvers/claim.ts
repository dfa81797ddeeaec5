import type { Terms } from '../../domain/terms.ts';
import { slugOf } from '../../domain/view-id.ts';
import { formatCitation } from '../citation.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { resolveEdge } from './edge-fields.ts';
import { resolveSlug } from './view-fields.ts';

const NO_TERMS: Terms = {};

/** Resolvers of schema/claim.graphql: claims and their sources. */
export const CLAIM_RESOLVERS: Resolvers = {
  Claim: {
    slug: resolveSlug,
    about: resolveEdge,
    source: resolveEdge,
    contradictedBy: resolveEdge,
    terms: ({ terms }) => terms ?? NO_TERMS,
  },
  Source: {
    slug: resolveSlug,
    claims: resolveEdge,
    citation: (source, { style }) => formatCitation({ ...source, id: slugOf(source.id) }, style),
  },
};
