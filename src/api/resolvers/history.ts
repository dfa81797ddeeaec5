import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '../../analysis/changes-between.ts';
import { createView } from '../../analysis/view.ts';
import { TERM_NAMES, TERMS, type TermName, type Terms } from '../../domain/terms.ts';
import { BadUserInput } from '../../errors.ts';
import type { GraphSummary } from '../../store/fetch-result.ts';
import type { ClaimPage } from '../resolver-parents.ts';
import { CHANGE_CLAIMS_EDGE } from '../edges.ts';
import { slicePage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { graphViewOf, type ApiServices } from './services.ts';
import { PAGE_RESOLVERS } from './edge-fields.ts';

/** Terms that differ, or that only one of the two has. */
function changedTerms(before: Terms, after: Terms): TermName[] {
  return TERM_NAMES.filter((name) => !isDeepStrictEqual(before[TERMS[name].field], after[TERMS[name].field]));
}

/** Resolvers of schema/history.graphql: the graph on a day, its changes and its totals. */
export function historyResolvers(api: ApiServices): Resolvers {
  return {
    Query: {
      // The innermost value given for each applies.
      knownOn: (root, { date, evidence }) => {
        const outer = graphViewOf(root);
        return { knownOn: date ?? outer.knownOn, evidence: evidence ?? outer.evidence };
      },
      changesBetween: (root, args, _context, info) => {
        const { from, to } = args;
        const { evidence } = graphViewOf(root);
        if (from > to)
          throw new BadUserInput(`\`from\` must not be after \`to\` (got ${from} and ${to})`, ['from']);
        return api.runner.analyze(root, args, info, {
          knownOn: to,
          earlierDay: from,
          *task(after) {
            const { snapshot } = after;
            const before = createView(snapshot, { knownOn: from, evidence, filter: {}, textMatches: null });
            const all = yield* changesBetween(before, after);
            const name = `changesBetween ${from} ${to} ${evidence}`;
            return slicePage(
              all,
              (change) => snapshot.relationshipId(change.relationship),
              name,
              args,
              api.limits,
            );
          },
          response: (slice, nodes) =>
            slice.toConnection(({ relationship, before, becameDisputed, settled, claims }) => {
              const node = nodes.relationship(relationship);
              const earlier = nodes.earlierRelationship(relationship);
              const page = node[CHANGE_CLAIMS_EDGE.responseKey] as ClaimPage | undefined;
              return {
                node: {
                  relationship: node,
                  appeared: before < 0,
                  becameDisputed,
                  settled,
                  changedTerms: earlier === null ? [] : changedTerms(earlier.terms, node.terms),
                  before: earlier?.terms ?? null,
                  after: node.terms,
                  claims: claims.flatMap((index) => page?.edges[index]?.node ?? []),
                },
              };
            }),
        });
      },
      graph: async (root, args, _context, info) => (await api.runner.fetch(root, args, info)) as GraphSummary,
    },
    RelationshipChangeConnection: PAGE_RESOLVERS,
    GraphInfo: { store: () => api.store.name, version: () => api.version },
  };
}
