import {
  commonCounterparties,
  withRelationships,
  type CommonOptions,
} from '../../analysis/common-counterparties.ts';
import { neighborhood } from '../../analysis/neighborhood.ts';
import { roleMask } from '../../analysis/party-pairs.ts';
import { paths } from '../../analysis/paths.ts';
import { BadUserInput } from '../../errors.ts';
import {
  ARGUMENT_BOUNDS,
  boundedArgument,
  entityIndex,
  entityIndexes,
  orDefault,
} from '../analysis-arguments.ts';
import { limitedList } from '../filter-arguments.ts';
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
              coParties: orDefault(args.coParties, false),
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
            return paths(view, { from, to, maxLength, limit, coParties: orDefault(args.coParties, false) });
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
        const roles = {
          own: roleMask(args.roles && limitedList(args.roles, 'roles', limits)),
          other: roleMask(args.theirRoles && limitedList(args.theirRoles, 'theirRoles', limits)),
        };
        return runner.analyze(root, args, info, {
          *task(view) {
            const options: CommonOptions = {
              entities: entityIndexes(view.snapshot, args.of, 2, limits.pageSize),
              coParties: orDefault(args.coParties, false),
              roles,
            };
            const all = yield* commonCounterparties(view, options);
            const page = slicePage(all, (entity) => view.snapshot.entityId(entity), name, args, limits);
            return {
              page,
              shared: new Map(page.items.map((entity) => [entity, withRelationships(view, entity, options)])),
            };
          },
          response: ({ page, shared }, { entity, relationship }) =>
            page.toConnection((index) => ({
              node: entity(index),
              kind: shared.get(index)?.kind ?? 'TIE',
              relationships: (shared.get(index)?.relationships ?? []).map(relationship),
            })),
        });
      },
    },
  };
}
