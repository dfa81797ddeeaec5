import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '../../analysis/changes-between.ts';
import { createView } from '../../analysis/view.ts';
import { TERM_FIELDS, TERM_NAMES, type TermName, type Terms } from '../../domain/terms.ts';
import { BadUserInput } from '../../errors.ts';
import type { GraphSummary, RelationshipNode } from '../../store/fetch-result.ts';
import type { ClaimPage } from '../resolver-parents.ts';
import { CHANGE_CLAIMS_EDGE } from '../edges.ts';
import { slicePage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiServices } from './services.ts';
import { PAGE_RESOLVERS } from './edge-fields.ts';

/** Terms that differ, or that only one of the two has. */
function changedTerms(before: Terms, after: Terms): TermName[] {
  return TERM_NAMES.filter((name) => !isDeepStrictEqual(before[TERM_FIELDS[name]], after[TERM_FIELDS[name]]));
}

/** Resolvers of schema/history.graphql: the graph on a day, its changes and its totals. */
export function historyResolvers(api: ApiServices): Resolvers {
  return {
    Query: {
      knownOn: (_root, { date }) => ({ knownOn: date }),
      changesBetween: async (root, args, _context, info) => {
        const { from, to } = args;
        if (from > to)
          throw new BadUserInput(`\`from\` must not be after \`to\` (got ${from} and ${to})`, ['from']);
        const analysis = await api.runner.analyze(root, info, {
          knownOn: to,
          earlierDay: from,
          *task(after) {
            const { snapshot } = after;
            const before = createView(snapshot, { knownOn: from, filter: {}, textMatches: null });
            const all = yield* changesBetween(before, after);
            const name = `changesBetween ${from} ${to}`;
            return slicePage(
              all,
              (change) => snapshot.relationshipId(change.relationship),
              name,
              args,
              api.limits,
            );
          },
          nodeRefs: ({ items }) => ({ relationships: items.map(({ relationship }) => relationship) }),
        });
        const { result: slice, relationships } = analysis;
        return slice.toConnection(({ relationship, before, becameDisputed, settled, claims }) => {
          // Both are undefined if only the page itself is selected; then no resolver reads them.
          const currentNode = relationships.get(relationship);
          const earlierNode = analysis.earlierNodes.relationships.get(relationship);
          const after = currentNode?.terms ?? {};
          const page = currentNode?.[CHANGE_CLAIMS_EDGE.responseKey] as ClaimPage | undefined;
          return {
            node: {
              relationship: currentNode as RelationshipNode,
              appeared: before < 0,
              becameDisputed,
              settled,
              changedTerms: earlierNode === undefined ? [] : changedTerms(earlierNode.terms, after),
              before: earlierNode?.terms ?? null,
              after,
              claims: claims.flatMap((index) => page?.edges[index]?.node ?? []),
            },
          };
        });
      },
      graph: async (root, _args, _context, info) => (await api.runner.fetch(root, info)) as GraphSummary,
    },
    RelationshipChangeConnection: PAGE_RESOLVERS,
    GraphInfo: { store: () => api.store.name, version: () => api.version },
  };
}
