import { commonCounterparties, relationshipsWith } from '../../analysis/common-counterparties.ts';
import { neighborhood } from '../../analysis/neighborhood.ts';
import { paths } from '../../analysis/paths.ts';
import { BadUserInput } from '../../errors.ts';
import { BOUNDS, within } from '../argument-bounds.ts';
import { foundPage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { Api } from './services.ts';
import { entityNumber, entityNumbers, tellingOf } from './analysis-nodes.ts';

/** Resolvers of schema/analysis.graphql: what is worked out from the links of the graph. */
export function analysisResolvers(api: Api): Resolvers {
  const { runner, limits } = api;
  return {
    Query: {
      neighborhood: async (root, args, _context, info) => {
        const bounds = BOUNDS.neighborhood;
        const [depth, limit] = [
          within('depth', args.depth, bounds.depth),
          within('limit', args.limit, bounds.limit),
        ];
        const answer = await runner.analyse(root, info, {
          work: (view) =>
            neighborhood(view, {
              of: entityNumbers(view.snapshot, args.of, 1, Math.min(limits.pageSize, limit)),
              depth,
              limit,
            }),
          told: ({ entities, links }) => ({
            entities,
            relationships: links.map(({ relationship }) => relationship),
          }),
        });
        const { entities, links, truncated } = answer.found;
        const telling = tellingOf(answer);
        return { nodes: entities.map(telling.entity), links: links.map(telling.link), truncated };
      },
      paths: async (root, args, _context, info) => {
        const maxLength = within('maxLength', args.maxLength, BOUNDS.paths.maxLength);
        const limit = within('limit', args.limit, BOUNDS.paths.limit);
        const answer = await runner.analyse(root, info, {
          work: (view) => {
            const from = entityNumber(view.snapshot, 'from', args.from);
            const to = entityNumber(view.snapshot, 'to', args.to);
            if (from === to)
              throw new BadUserInput(
                `"from" and "to" both name "${args.from}", and a path leads from one entity to another`,
                ['to'],
              );
            return paths(view, { from, to, maxLength, limit });
          },
          told: (found) => ({
            entities: found.flatMap(({ entities }) => entities),
            relationships: found.flatMap(({ hops }) => hops.flatMap(({ relationships }) => relationships)),
          }),
        });
        const telling = tellingOf(answer);
        return answer.found.map(({ entities, hops }) => ({
          length: hops.length,
          nodes: entities.map(telling.entity),
          links: hops.map(({ link }) => telling.link(link)),
          hops: hops.map(({ from, to, relationships }) => ({
            from: telling.entity(from),
            to: telling.entity(to),
            relationships: relationships.map(telling.relationship),
          })),
        }));
      },
      commonCounterparties: async (root, args, _context, info) => {
        const { filter: _filter, first: _first, after: _after, ...of } = args;
        const name = `commonCounterparties ${JSON.stringify(of)}`;
        const answer = await runner.analyse(root, info, {
          *work(view) {
            const entities = entityNumbers(view.snapshot, args.of, 2, limits.pageSize);
            const all = yield* commonCounterparties(view, entities);
            const page = foundPage(all, (entity) => view.snapshot.entityId(entity), name, args, limits);
            const ties = new Map<number, readonly number[]>();
            for (const entity of page.items) ties.set(entity, relationshipsWith(view, entity, entities));
            return { page, ties };
          },
          told: ({ page, ties }) => ({ entities: page.items, relationships: [...ties.values()].flat() }),
        });
        const telling = tellingOf(answer);
        const { page, ties } = answer.found;
        return page.connection((entity) => ({
          node: telling.entity(entity),
          relationships: (ties.get(entity) ?? []).map(telling.relationship),
        }));
      },
    },
  };
}
