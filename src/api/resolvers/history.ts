import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '../../analysis/changes-between.ts';
import { createView } from '../../analysis/view.ts';
import { TERM_NAMES, TERMS, type TermName, type Terms } from '../../domain/terms.ts';
import { viewName } from '../../domain/view-id.ts';
import { BadUserInput } from '../../errors.ts';
import type { ClaimPage } from '../resolver-parents.ts';
import { AS_GIVEN } from '../analysis-arguments.ts';
import { CHANGE_CLAIMS_EDGE } from '../edges.ts';
import { slicePage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { resolveSlug } from './view-fields.ts';
import { graphViewOf, type ApiServices } from './services.ts';

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
      changesBetween: (root, args, context, info) => {
        const { from, to } = args;
        const { evidence } = graphViewOf(root);
        if (from > to)
          throw new BadUserInput(`\`from\` must not be after \`to\` (got ${from} and ${to})`, ['from']);
        return api.runner.analyze(root, args, context, info, {
          arguments: { from: AS_GIVEN, to: AS_GIVEN, first: AS_GIVEN, after: AS_GIVEN },
          knownOn: to,
          earlierDay: from,
          *task(after, pageInput) {
            const { snapshot } = after;
            const before = createView(snapshot, { knownOn: from, evidence, filter: {}, textMatches: null });
            const { changes, undatedLeftOut } = yield* changesBetween(before, after);
            const name = `changesBetween ${from} ${to} ${evidence}`;
            const slice = slicePage(
              changes,
              (change) => snapshot.relationshipId(change.relationship),
              name,
              pageInput,
              api.limits,
            );
            return { slice, undatedLeftOut };
          },
          response: ({ slice, undatedLeftOut }, nodes) => ({
            undatedLeftOut,
            ...slice.toConnection(({ relationship, appeared, becameDisputed, settled, claims }) => {
              const node = nodes.relationship(relationship);
              const earlier = nodes.earlierRelationship(relationship);
              const page = node[CHANGE_CLAIMS_EDGE.responseKey] as ClaimPage | undefined;
              return {
                node: {
                  relationship: node,
                  appeared,
                  becameDisputed,
                  settled,
                  changedTerms: earlier === null ? [] : changedTerms(earlier.terms, node.terms),
                  before: earlier?.terms ?? null,
                  after: node.terms,
                  claims: claims.flatMap((index) => page?.edges[index]?.node ?? []),
                },
              };
            }),
          }),
        });
      },
    },
    GraphView: { id: (view) => `@${viewName(view) || 'now'}` },
    Dataset: { slug: resolveSlug },
    GraphInfo: { store: () => api.store.name, version: () => api.version },
  };
}
