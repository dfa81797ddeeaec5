import { concentration } from '../../analysis/concentration.ts';
import { dependence } from '../../analysis/dependence.ts';
import { moneyCycles } from '../../analysis/money-cycles.ts';
import { moneyFlow } from '../../analysis/money-flow.ts';
import { totals } from '../../analysis/totals.ts';
import { ruleForType } from '../../domain/relationship-types.ts';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode } from '../../store/fetch-result.ts';
import { BOUNDS, orUsual, within } from '../argument-bounds.ts';
import { filterArgument } from '../arguments.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import { snapshotOf } from '../snapshot-binding.ts';
import type { Api } from './services.ts';
import { entityNumber, tellingOf } from './analysis-nodes.ts';

/** Resolvers of schema/money.graphql: circles, sums, concentration and dependence. */
export function moneyResolvers(api: Api): Resolvers {
  const { runner } = api;
  return {
    Query: {
      moneyCycles: async (root, args, _context, info) => {
        const maxLength = within('maxLength', args.maxLength, BOUNDS.moneyCycles.maxLength);
        const limit = within('limit', args.limit, BOUNDS.moneyCycles.limit);
        const answer = await runner.analyse(root, info, {
          work: (view) => {
            const { through } = args;
            const entity =
              through === undefined || through === null
                ? null
                : entityNumber(view.snapshot, 'through', through);
            return moneyCycles(view, { through: entity, maxLength, limit });
          },
          told: (found) => ({
            entities: found.flatMap(({ entities }) => entities),
            relationships: found.flatMap(({ steps }) => steps.flatMap(({ relationships }) => relationships)),
          }),
        });
        const telling = tellingOf(answer);
        return answer.found.map(({ entities, steps, disputed, sameMoney }) => ({
          length: entities.length,
          entities: entities.map(telling.entity),
          steps: steps.map(({ payer, payee, relationships, total, unstated }) => ({
            payer: telling.entity(payer),
            payee: telling.entity(payee),
            relationships: relationships.map(telling.relationship),
            amounts: total,
            unstated,
          })),
          disputed,
          sameMoney,
        }));
      },
      totals: async (root, args, _context, info) => {
        const first = within('first', args.first, BOUNDS.totals.first);
        const answer = await runner.analyse(root, info, {
          work: (view) => totals(view, { by: args.by, first }),
          told: (found) => ({ entities: found.flatMap(({ entity }) => entity ?? []) }),
        });
        const telling = tellingOf(answer);
        return answer.found.map(({ entity, ...total }) => ({
          ...total,
          entity: entity === null ? null : telling.entity(entity),
        }));
      },
      concentration: async (root, args, _context, info) => {
        const first = within('first', args.first, BOUNDS.concentration.first);
        const { type } = args;
        const measure = orUsual(args.measure, 'MONEY');
        const paid = ruleForType(type).money;
        if (paid === null)
          throw new BadUserInput(
            `no money goes in a relationship of the type ${type}, so that nobody in it is a supplier; types with money are allowed`,
            ['type'],
          );
        const answer = await runner.analyse(root, info, {
          work: (view) =>
            concentration(view, { type, measure, currency: orUsual(args.currency, 'USD'), first }),
          told: ({ shares }) => ({ entities: shares.map(({ entity }) => entity) }),
        });
        const telling = tellingOf(answer);
        const { hhi, shares, ...rest } = answer.found;
        return {
          ...rest,
          hhi: hhi ?? 0,
          shares: shares.map(({ entity, ...share }) => ({ ...share, entity: telling.entity(entity) })),
        };
      },
      dependence: async (root, args, _context, info) => {
        const first = within('first', args.first, BOUNDS.dependence.first);
        const minPercent = orUsual(args.minPercent, 50);
        if (!(minPercent > 0 && minPercent <= 100))
          throw new BadUserInput(`"minPercent" is ${minPercent}, and has to be more than 0 and at most 100`, [
            'minPercent',
          ]);
        const answer = await runner.analyse(root, info, {
          work: (view) =>
            dependence(view, {
              on: args.on,
              minPercent,
              measure: orUsual(args.measure, 'MONEY'),
              currency: orUsual(args.currency, 'USD'),
              first,
            }),
          told: (found) => ({
            entities: found.flatMap(({ customer, supplier }) => [customer, supplier.entity]),
            relationships: found.flatMap(({ relationships }) => relationships),
          }),
        });
        const telling = tellingOf(answer);
        return answer.found.map(({ customer, supplier, relationships, ...rest }) => ({
          ...rest,
          ...supplier,
          customer: telling.entity(customer),
          supplier: telling.entity(supplier.entity),
          relationships: relationships.map(telling.relationship),
        }));
      },
    },
    ...moneyFlowResolvers(api),
  };
}

/** The field `moneyFlow` of each kind of entity. */
function moneyFlowResolvers({ runner: { analyst }, limits }: Api): Resolvers {
  const flow = {
    moneyFlow: async (entity: EntityNode, args: object) => {
      const { snapshot, knownOn } = snapshotOf(entity);
      const view = await analyst.view(snapshot, knownOn, filterArgument({ ...args }, limits));
      return analyst.work(moneyFlow(view, snapshot.entityOf(entity.id)));
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
