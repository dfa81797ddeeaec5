import { concentration } from '../../analysis/concentration.ts';
import { dependence } from '../../analysis/dependence.ts';
import { moneyCycles } from '../../analysis/money-cycles.ts';
import { moneyFlow } from '../../analysis/money-flow.ts';
import { totals } from '../../analysis/totals.ts';
import { RELATIONSHIP_TYPES, ruleForType } from '../../domain/relationship-types.ts';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode } from '../../store/fetch-result.ts';
import { ARGUMENT_BOUNDS, orDefault, boundedArgument } from '../argument-bounds.ts';
import { relationshipFilterArgument } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { snapshotBinding } from '../snapshot-binding.ts';
import type { ApiServices } from './services.ts';
import { entityIndex, nodeLookup } from './analysis-nodes.ts';

/** Relationship types with a payment, for messages. */
const PAYMENT_TYPES = RELATIONSHIP_TYPES.filter((type) => ruleForType(type).money !== null).join(', ');

/** Resolvers of schema/money.graphql: cycles, sums, concentration and dependence. */
export function moneyResolvers(api: ApiServices): Resolvers {
  const { runner } = api;
  return {
    Query: {
      moneyCycles: async (root, args, _context, info) => {
        const maxLength = boundedArgument('maxLength', args.maxLength, ARGUMENT_BOUNDS.moneyCycles.maxLength);
        const limit = boundedArgument('limit', args.limit, ARGUMENT_BOUNDS.moneyCycles.limit);
        const analysis = await runner.analyze(root, info, {
          task: (view) => {
            const { through } = args;
            const entity =
              through === undefined || through === null
                ? null
                : entityIndex(view.snapshot, 'through', through);
            return moneyCycles(view, { through: entity, maxLength, limit });
          },
          nodeRefs: (results) => ({
            entities: results.flatMap(({ entities }) => entities),
            relationships: results.flatMap(({ steps }) =>
              steps.flatMap(({ relationships }) => relationships),
            ),
          }),
        });
        const lookup = nodeLookup(analysis);
        return analysis.result.map(({ entities, steps, disputed, sameMoney }) => ({
          length: entities.length,
          entities: entities.map(lookup.entity),
          steps: steps.map(({ payer, payee, relationships, total, unstated }) => ({
            payer: lookup.entity(payer),
            payee: lookup.entity(payee),
            relationships: relationships.map(lookup.relationship),
            amounts: total,
            unstated,
          })),
          disputed,
          sameMoney,
        }));
      },
      totals: async (root, args, _context, info) => {
        const first = boundedArgument('first', args.first, ARGUMENT_BOUNDS.totals.first);
        const analysis = await runner.analyze(root, info, {
          task: (view) => totals(view, { by: args.by, first }),
          nodeRefs: (results) => ({ entities: results.flatMap(({ entity }) => entity ?? []) }),
        });
        const lookup = nodeLookup(analysis);
        return analysis.result.map(({ entity, ...total }) => ({
          ...total,
          entity: entity === null ? null : lookup.entity(entity),
        }));
      },
      concentration: async (root, args, _context, info) => {
        const first = boundedArgument('first', args.first, ARGUMENT_BOUNDS.concentration.first);
        const { type } = args;
        const measure = orDefault(args.measure, 'MONEY');
        const moneyRoles = ruleForType(type).money;
        if (moneyRoles === null)
          throw new BadUserInput(`\`type\` ${type} has no payments; use one of ${PAYMENT_TYPES}`, ['type']);
        const analysis = await runner.analyze(root, info, {
          task: (view) =>
            concentration(view, { type, measure, currency: orDefault(args.currency, 'USD'), first }),
          nodeRefs: ({ shares }) => ({ entities: shares.map(({ entity }) => entity) }),
        });
        const lookup = nodeLookup(analysis);
        const { hhi, shares, ...rest } = analysis.result;
        return {
          ...rest,
          hhi: hhi ?? 0,
          shares: shares.map(({ entity, ...share }) => ({ ...share, entity: lookup.entity(entity) })),
        };
      },
      dependence: async (root, args, _context, info) => {
        const first = boundedArgument('first', args.first, ARGUMENT_BOUNDS.dependence.first);
        const minPercent = orDefault(args.minPercent, 50);
        if (!(minPercent > 0 && minPercent <= 100))
          throw new BadUserInput(`\`minPercent\` must be more than 0 and at most 100 (got ${minPercent})`, [
            'minPercent',
          ]);
        const analysis = await runner.analyze(root, info, {
          task: (view) =>
            dependence(view, {
              kind: args.on,
              minPercent,
              measure: orDefault(args.measure, 'MONEY'),
              currency: orDefault(args.currency, 'USD'),
              first,
            }),
          nodeRefs: (results) => ({
            entities: results.flatMap(({ customer, supplier }) => [customer, supplier.entity]),
            relationships: results.flatMap(({ relationships }) => relationships),
          }),
        });
        const lookup = nodeLookup(analysis);
        return analysis.result.map(({ customer, supplier, relationships, ...rest }) => ({
          ...rest,
          ...supplier,
          customer: lookup.entity(customer),
          supplier: lookup.entity(supplier.entity),
          relationships: relationships.map(lookup.relationship),
        }));
      },
    },
    ...moneyFlowResolvers(api),
  };
}

/** Resolvers of `moneyFlow` on every entity type. */
function moneyFlowResolvers({ runner: { analysis }, limits }: ApiServices): Resolvers {
  const flow = {
    moneyFlow: async (entity: EntityNode, args: object) => {
      const { snapshot, knownOn } = snapshotBinding(entity);
      const view = await analysis.view(snapshot, knownOn, relationshipFilterArgument({ ...args }, limits));
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
