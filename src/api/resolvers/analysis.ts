import { commonCounterparties, relationshipsWithAny } from '../../analysis/common-counterparties.ts';
import { neighborhood } from '../../analysis/neighborhood.ts';
import { paths } from '../../analysis/paths.ts';
import { BadUserInput } from '../../errors.ts';
import { ARGUMENT_BOUNDS, boundedArgument } from '../argument-bounds.ts';
import { slicePage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiServices } from './services.ts';
import { entityIndex, entityIndexes, nodeLookup } from './analysis-nodes.ts';

/** Resolvers of schema/analysis.graphql: neighborhoods, paths and common counterparties. */
export function analysisResolvers(api: ApiServices): Resolvers {
  const { runner, limits } = api;
  return {
    Query: {
      neighborhood: async (root, args, _context, info) => {
        const bounds = ARGUMENT_BOUNDS.neighborhood;
        const [depth, limit] = [
          boundedArgument('depth', args.depth, bounds.depth),
          boundedArgument('limit', args.limit, bounds.limit),
        ];
        const analysis = await runner.analyze(root, info, {
          task: (view) =>
            neighborhood(view, {
              centers: entityIndexes(view.snapshot, args.of, 1, Math.min(limits.pageSize, limit)),
              depth,
              limit,
            }),
          nodeRefs: ({ entities, links }) => ({
            entities,
            relationships: links.map(({ relationship }) => relationship),
          }),
        });
        const { entities, links, truncated } = analysis.result;
        const lookup = nodeLookup(analysis);
        return { nodes: entities.map(lookup.entity), links: links.map(lookup.link), truncated };
      },
      paths: async (root, args, _context, info) => {
        const maxLength = boundedArgument('maxLength', args.maxLength, ARGUMENT_BOUNDS.paths.maxLength);
        const limit = boundedArgument('limit', args.limit, ARGUMENT_BOUNDS.paths.limit);
        const analysis = await runner.analyze(root, info, {
          task: (view) => {
            const from = entityIndex(view.snapshot, 'from', args.from);
            const to = entityIndex(view.snapshot, 'to', args.to);
            if (from === to)
              throw new BadUserInput(
                `\`from\` and \`to\` must be different entities (got "${args.from}" for both)`,
                ['to'],
              );
            return paths(view, { from, to, maxLength, limit });
          },
          nodeRefs: (results) => ({
            entities: results.flatMap(({ entities }) => entities),
            relationships: results.flatMap(({ hops }) => hops.flatMap(({ relationships }) => relationships)),
          }),
        });
        const lookup = nodeLookup(analysis);
        return analysis.result.map(({ entities, hops }) => ({
          length: hops.length,
          nodes: entities.map(lookup.entity),
          links: hops.map(({ link }) => lookup.link(link)),
          hops: hops.map(({ from, to, relationships }) => ({
            from: lookup.entity(from),
            to: lookup.entity(to),
            relationships: relationships.map(lookup.relationship),
          })),
        }));
      },
      commonCounterparties: async (root, args, _context, info) => {
        const { filter: _filter, first: _first, after: _after, ...keyArguments } = args;
        const name = `commonCounterparties ${JSON.stringify(keyArguments)}`;
        const analysis = await runner.analyze(root, info, {
          *task(view) {
            const entities = entityIndexes(view.snapshot, args.of, 2, limits.pageSize);
            const all = yield* commonCounterparties(view, entities);
            const page = slicePage(all, (entity) => view.snapshot.entityId(entity), name, args, limits);
            const relationshipsByEntity = new Map<number, readonly number[]>();
            for (const entity of page.items)
              relationshipsByEntity.set(entity, relationshipsWithAny(view, entity, entities));
            return { page, relationshipsByEntity };
          },
          nodeRefs: ({ page, relationshipsByEntity }) => ({
            entities: page.items,
            relationships: [...relationshipsByEntity.values()].flat(),
          }),
        });
        const lookup = nodeLookup(analysis);
        const { page, relationshipsByEntity } = analysis.result;
        return page.toConnection((entity) => ({
          node: lookup.entity(entity),
          relationships: (relationshipsByEntity.get(entity) ?? []).map(lookup.relationship),
        }));
      },
    },
  };
}
