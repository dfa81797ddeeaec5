import { commonCounterparties, relationshipsWithAny } from '../../analysis/common-counterparties.ts';
import { neighborhood } from '../../analysis/neighborhood.ts';
import { paths } from '../../analysis/paths.ts';
import { BadUserInput } from '../../errors.ts';
import { ARGUMENT_BOUNDS, boundedArgument, entityIndex, entityIndexes } from '../analysis-arguments.ts';
import { slicePage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { ApiServices } from './services.ts';

/** Resolvers of schema/analysis.graphql: neighborhoods, paths and common counterparties. */
export function analysisResolvers(api: ApiServices): Resolvers {
  const { runner, limits } = api;
  return {
    Query: {
      neighborhood: (root, args, _context, info) => {
        const bounds = ARGUMENT_BOUNDS.neighborhood;
        const [depth, limit] = [
          boundedArgument('depth', args.depth, bounds.depth),
          boundedArgument('limit', args.limit, bounds.limit),
        ];
        return runner.analyze(root, args, info, {
          task: (view) =>
            neighborhood(view, {
              centers: entityIndexes(view.snapshot, args.of, 1, Math.min(limits.pageSize, limit)),
              depth,
              limit,
            }),
          response: ({ entities, links, truncated }, { entity, link }) => ({
            nodes: entities.map(entity),
            links: links.map(link),
            truncated,
          }),
        });
      },
      paths: (root, args, _context, info) => {
        const maxLength = boundedArgument('maxLength', args.maxLength, ARGUMENT_BOUNDS.paths.maxLength);
        const limit = boundedArgument('limit', args.limit, ARGUMENT_BOUNDS.paths.limit);
        return runner.analyze(root, args, info, {
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
          response: (results, { entity, relationship, link }) =>
            results.map(({ entities, hops }) => ({
              length: hops.length,
              nodes: entities.map(entity),
              links: hops.map((hop) => link(hop.link)),
              hops: hops.map(({ from, to, relationships }) => ({
                from: entity(from),
                to: entity(to),
                relationships: relationships.map(relationship),
              })),
            })),
        });
      },
      commonCounterparties: (root, args, _context, info) => {
        const { filter: _filter, first: _first, after: _after, ...keyArguments } = args;
        const name = `commonCounterparties ${JSON.stringify(keyArguments)}`;
        return runner.analyze(root, args, info, {
          *task(view) {
            const entities = entityIndexes(view.snapshot, args.of, 2, limits.pageSize);
            const all = yield* commonCounterparties(view, entities);
            const page = slicePage(all, (entity) => view.snapshot.entityId(entity), name, args, limits);
            const relationshipsByEntity = new Map<number, readonly number[]>();
            for (const entity of page.items)
              relationshipsByEntity.set(entity, relationshipsWithAny(view, entity, entities));
            return { page, relationshipsByEntity };
          },
          response: ({ page, relationshipsByEntity }, { entity, relationship }) =>
            page.toConnection((index) => ({
              node: entity(index),
              relationships: (relationshipsByEntity.get(index) ?? []).map(relationship),
            })),
        });
      },
    },
  };
}
