import { linkId, type Link } from '../../analysis/links.ts';
import { neighborhood } from '../../analysis/neighborhood.ts';
import { paths } from '../../analysis/paths.ts';
import type { Snapshot } from '../../analysis/snapshot.ts';
import type { Id } from '../../domain/id.ts';
import { PARTY_ROLES } from '../../domain/relationship-types.ts';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode, RelationshipNode } from '../../store/answer.ts';
import { BOUNDS, within } from '../argument-bounds.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { Found } from '../run.ts';
import type { Api } from './api.ts';

/** The number of the entity that an argument names. @throws BadUserInput where there is none. */
function entityNumber(snapshot: Snapshot, name: string, id: Id): number {
  const entity = snapshot.entityOf(id);
  if (entity < 0)
    throw new BadUserInput(
      `"${name}" names ${JSON.stringify(id.slice(0, 100))}, and no entity has this id; search finds the ids of entities by their names`,
      [name],
    );
  return entity;
}

/** The numbers of the entities that an argument names, each once. */
function entityNumbers(snapshot: Snapshot, ids: readonly Id[], least: number, most: number): number[] {
  const numbers = [...new Set(ids)].map((id) => entityNumber(snapshot, 'of', id));
  if (numbers.length < least || numbers.length > most)
    throw new BadUserInput(
      `"of" names ${numbers.length} different entities, and has to name from ${least} to ${most}`,
      ['of'],
    );
  return numbers;
}

const ids = (snapshot: Snapshot, entities: Iterable<number>, relationships: Iterable<number>): Id[] => [
  ...new Set([
    ...[...entities].map((entity) => snapshot.entityId(entity)),
    ...[...relationships].map((relationship) => snapshot.relationshipId(relationship)),
  ]),
];

/** What was found, in objects of the answer. */
function tellingOf({ snapshot, thing }: Pick<Found<unknown>, 'snapshot' | 'thing'>) {
  const entity = (number: number) => thing(snapshot.entityId(number)) as EntityNode;
  const relationship = (number: number) => thing(snapshot.relationshipId(number)) as RelationshipNode;
  return {
    entity,
    relationship,
    link: (link: Link) => ({
      id: linkId(snapshot, link),
      source: snapshot.entityId(link.source),
      target: snapshot.entityId(link.target),
      sourceRole: PARTY_ROLES[link.sourceRole] ?? 'PARTNER',
      targetRole: PARTY_ROLES[link.targetRole] ?? 'PARTNER',
      relationship: relationship(link.relationship),
    }),
  };
}

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
          ids: ({ entities, links }, snapshot) =>
            ids(
              snapshot,
              entities,
              links.map(({ relationship }) => relationship),
            ),
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
          ids: (found, snapshot) =>
            ids(
              snapshot,
              found.flatMap(({ entities }) => entities),
              found.flatMap(({ hops }) => hops.flatMap(({ relationships }) => relationships)),
            ),
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
    },
  };
}
