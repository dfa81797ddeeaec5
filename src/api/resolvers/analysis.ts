import {
  commonCounterparties,
  withRelationships,
  type CommonOptions,
} from '../../analysis/common-counterparties.ts';
import { neighborhood } from '../../analysis/neighborhood.ts';
import { roleMask } from '../../analysis/party-pairs.ts';
import { paths } from '../../analysis/paths.ts';
import { idInView, slugOf } from '../../domain/view-id.ts';
import { BadUserInput } from '../../errors.ts';
import { AS_GIVEN, bounded, entityIndex, entityIndexes, orDefault } from '../analysis-arguments.ts';
import { limitedList } from '../filter-arguments.ts';
import { slicePage } from '../page-slice.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { graphViewOf, type ApiServices } from './services.ts';

/** Resolvers of schema/analysis.graphql: neighborhoods, paths and common counterparties. */
export function analysisResolvers(api: ApiServices): Resolvers {
  const { runner, limits } = api;
  return {
    Query: {
      neighborhood: (root, args, context, info) =>
        runner.analyze(root, args, context, info, {
          arguments: {
            of: AS_GIVEN,
            depth: bounded(0, 6, 1),
            limit: bounded(1, 2000, 200),
            coParties: orDefault(false),
          },
          task: (view, { of, depth, limit, coParties }) =>
            neighborhood(view, {
              centers: entityIndexes(view.snapshot, of, 1, Math.min(limits.pageSize, limit)),
              depth,
              limit,
              coParties,
            }),
          response: ({ entities, links, truncated }, { entity, link }) => ({
            nodes: entities.map(entity),
            links: links.map(link),
            truncated,
          }),
        }),
      paths: (root, args, context, info) =>
        runner.analyze(root, args, context, info, {
          arguments: {
            from: AS_GIVEN,
            to: AS_GIVEN,
            maxLength: bounded(1, 8, 4),
            limit: bounded(1, 100, 5),
            coParties: orDefault(false),
          },
          task: (view, ids) => {
            const from = entityIndex(view.snapshot, 'from', ids.from);
            const to = entityIndex(view.snapshot, 'to', ids.to);
            if (from === to)
              throw new BadUserInput(
                `\`from\` and \`to\` must be different entities (got "${ids.from}" for both)`,
                ['to'],
              );
            return paths(view, { ...ids, from, to });
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
        }),
      commonCounterparties: (root, args, context, info) => {
        const { filter: _filter, first: _first, after: _after, of: ids, ...keyArguments } = args;
        const key = JSON.stringify([ids.map(slugOf), keyArguments]);
        const name = idInView(`commonCounterparties ${key}`, graphViewOf(root));
        return runner.analyze(root, args, context, info, {
          arguments: {
            of: AS_GIVEN,
            roles: (values) => roleMask(values && limitedList(values, 'roles', limits)),
            theirRoles: (values) => roleMask(values && limitedList(values, 'theirRoles', limits)),
            coParties: orDefault(false),
            first: AS_GIVEN,
            after: AS_GIVEN,
          },
          *task(view, { of, roles, theirRoles, coParties, ...pageInput }) {
            const options: CommonOptions = {
              entities: entityIndexes(view.snapshot, of, 2, limits.pageSize),
              coParties,
              roles: { own: roles, other: theirRoles },
            };
            const all = yield* commonCounterparties(view, options);
            const page = slicePage(all, (entity) => view.snapshot.entityId(entity), name, pageInput, limits);
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
