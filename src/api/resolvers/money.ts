import { concentration } from '../../analysis/concentration.ts';
import { dependence } from '../../analysis/dependence.ts';
import { moneyCycles } from '../../analysis/money-cycles.ts';
import { moneyFlow } from '../../analysis/money-flow.ts';
import { totals } from '../../analysis/totals.ts';
import { RELATIONSHIP_TYPES, ruleForType } from '../../domain/relationship-types.ts';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode } from '../../store/fetch-result.ts';
import { ARGUMENT_BOUNDS, boundedArgument, entityIndex, orDefault } from '../analysis-arguments.ts';
import { readRelationshipFilter } from '../filter-arguments.ts';
import type { EntityMoneyFlowArgs, Resolvers } from '../generated/resolver-types.ts';
import { snapshotBinding } from '../snapshot-binding.ts';
import type { ApiServices } from './services.ts';

/** Relationship types with a payment, for messages. */
const PAYMENT_TYPES = RELATIONSHIP_TYPES.filter((type) => ruleForType(type).money !== null).join(', ');

/** Resolvers of schema/money.graphql: cycles, sums, concentration and dependence. */
export function moneyResolvers(api: ApiServices): Resolvers {
  const { runner } = api;
  return {
    Query: {
      moneyCycles: (root, args, _context, info) => {
        const maxLength = boundedArgument('maxLength', args.maxLength, ARGUMENT_BOUNDS.moneyCycles.maxLength);
        const limit = boundedArgument('limit', args.limit, ARGUMENT_BOUNDS.moneyCycles.limit);
        return runner.analyze(root, args, info, {
          task: (view) => {
            const { through } = args;
            const entity =
              through === undefined || through === null
                ? null
                : entityIndex(view.snapshot, 'through', through);
            return moneyCycles(view, { through: entity, maxLength, limit });
          },
          response: (results, { entity, relationship }) =>
            results.map(({ entities, steps, disputed, sameMoney }) => ({
              length: entities.length,
              entities: entities.map(entity),
              steps: steps.map(({ payer, payee, relationships, total, unstated }) => ({
                payer: entity(payer),
                payee: entity(payee),
                relationships: relationships.map(relationship),
                amounts: total,
                unstated,
              })),
              disputed,
              sameMoney,
            })),
        });
      },
      totals: (root, args, _context, info) => {
        const first = boundedArgument('first', args.first, ARGUMENT_BOUNDS.totals.first);
        return runner.analyze(root, args, info, {
          task: (view) => totals(view, { by: args.by, first }),
          response: (results, nodes) =>
            results.map(({ entity, ...total }) => ({
              ...total,
              entity: entity === null ? null : nodes.entity(entity),
            })),
        });
      },
      concentration: (root, args, _context, info) => {
        const first = boundedArgument('first', args.first, ARGUMENT_BOUNDS.concentration.first);
        const { type } = args;
        const measure = orDefault(args.measure, 'MONEY');
        const moneyRoles = ruleForType(type).money;
        if (moneyRoles === null)
          throw new BadUserInput(`\`type\` ${type} has no payments; use one of ${PAYMENT_TYPES}`, ['type']);
        return runner.analyze(root, args, info, {
          task: (view) =>
            concentration(view, { type, measure, currency: orDefault(args.currency, 'USD'), first }),
          response: ({ hhi, shares, ...rest }, nodes) => ({
            ...rest,
            hhi: hhi ?? 0,
            shares: shares.map(({ entity, ...share }) => ({ ...share, entity: nodes.entity(entity) })),
          }),
        });
      },
      dependence: (root, args, _context, info) => {
        const first = boundedArgument('first', args.first, ARGUMENT_BOUNDS.dependence.first);
        const minPercent = orDefault(args.minPercent, 50);
        if (!(minPercent > 0 && minPercent <= 100))
          throw new BadUserInput(`\`minPercent\` must be more than 0 and at most 100 (got ${minPercent})`, [
            'minPercent',
          ]);
        return runner.analyze(root, args, info, {
          task: (view) =>
            dependence(view, {
              kind: args.on,
              minPercent,
              measure: orDefault(args.measure, 'MONEY'),
              currency: orDefault(args.currency, 'USD'),
              first,
            }),
          response: (results, { entity, relationship }) =>
            results.map(({ customer, supplier, relationships, ...rest }) => ({
              ...rest,
              ...supplier,
              customer: entity(customer),
              supplier: entity(supplier.entity),
              relationships: relationships.map(relationship),
            })),
        });
      },
    },
    ...moneyFlowResolvers(api),
  };
}

/** Resolvers of `moneyFlow` on every entity type. */
function moneyFlowResolvers({ runner: { analysis }, limits }: ApiServices): Resolvers {
  const flow = {
    moneyFlow: async (entity: EntityNode, { filter }: EntityMoneyFlowArgs) => {
      const { snapshot, view: graphView } = snapshotBinding(entity);
      const view = await analysis.view(snapshot, graphView, readRelationshipFilter(filter, limits));
      return analysis.run(moneyFlow(view, snapshot.entityIndex(entity.id)));
    },
  };
  return {
    Company: flow,
    Person: flow,
    PublicBody: flow,
    Product: flow,
    Facility: flow,
    Segment: flow,
    Place: flow,
  };
}
