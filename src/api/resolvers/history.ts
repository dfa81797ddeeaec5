import { isDeepStrictEqual } from 'node:util';
import { changesBetween } from '../../analysis/changes-between.ts';
import { viewOf } from '../../analysis/view.ts';
import { TERM_FIELDS, TERM_NAMES, type TermName, type Terms } from '../../domain/terms.ts';
import { BadUserInput } from '../../errors.ts';
import type { GraphSummary, RelationshipNode } from '../../store/fetch-result.ts';
import type { ClaimPage } from '../resolver-parents.ts';
import { CLAIMS_OF_CHANGE } from '../edges.ts';
import { foundPage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { Api } from './services.ts';
import { PAGE } from './edge-fields.ts';

/** The terms that are others, or stated in only one of two. */
function changedTerms(before: Terms, after: Terms): TermName[] {
  return TERM_NAMES.filter((name) => !isDeepStrictEqual(before[TERM_FIELDS[name]], after[TERM_FIELDS[name]]));
}

/** Resolvers of schema/history.graphql: the graph on a day, and what it holds. */
export function historyResolvers(api: Api): Resolvers {
  return {
    Query: {
      knownOn: (_root, { date }) => ({ knownOn: date }),
      changesBetween: async (root, args, _context, info) => {
        const { from, to } = args;
        if (from > to)
          throw new BadUserInput(
            `"from" is ${from} and "to" is ${to}, and "from" has to be the earlier day`,
            ['from'],
          );
        const answer = await api.runner.analyse(root, info, {
          knownOn: to,
          before: from,
          *work(after) {
            const { snapshot } = after;
            const before = viewOf(snapshot, { knownOn: from, filter: {}, mentioning: null });
            const all = yield* changesBetween(before, after);
            const name = `changesBetween ${from} ${to}`;
            return foundPage(
              all,
              (change) => snapshot.relationshipId(change.relationship),
              name,
              args,
              api.limits,
            );
          },
          told: ({ items }) => ({ relationships: items.map(({ relationship }) => relationship) }),
        });
        const { found, relationships } = answer;
        return found.connection(({ relationship, before, becameDisputed, settled, claims }) => {
          // Neither is there where only the page itself is selected, and then nobody asks for what is told of them.
          const now = relationships.get(relationship);
          const then = answer.before.relationships.get(relationship);
          const after = now?.terms ?? {};
          const page = now?.[CLAIMS_OF_CHANGE.slot] as ClaimPage | undefined;
          return {
            node: {
              relationship: now as RelationshipNode,
              appeared: before < 0,
              becameDisputed,
              settled,
              changedTerms: then === undefined ? [] : changedTerms(then.terms, after),
              before: then?.terms ?? null,
              after,
              claims: claims.flatMap((place) => page?.edges[place]?.node ?? []),
            },
          };
        });
      },
      graph: async (root, _args, _context, info) => (await api.runner.fetch(root, info)) as GraphSummary,
    },
    RelationshipChangeConnection: PAGE,
    GraphInfo: { store: () => api.store.name, version: () => api.version },
  };
}
