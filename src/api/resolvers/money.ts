import { responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { concentration } from '../../analysis/concentration.ts';
import { dependence } from '../../analysis/dependence.ts';
import { moneyCycles } from '../../analysis/money-cycles.ts';
import { withSubsidiaries } from '../../analysis/subsidiaries.ts';
import { moneyFlow, moneyFlowByStage, type MoneyFlowStages } from '../../analysis/money-flow.ts';
import type { ShareMeasure } from '../../analysis/shares.ts';
import { totals, totalsByStage, type StageSum } from '../../analysis/totals.ts';
import { RELATIONSHIP_TYPES, ruleForType, type RelationshipType } from '../../domain/relationship-types.ts';
import { slugOf } from '../../domain/view-id.ts';
import { BadUserInput } from '../../errors.ts';
import type { EntityNode } from '../../store/fetch-result.ts';
import { AS_GIVEN, bounded, entityIndex, orDefault } from '../analysis-arguments.ts';
import type { ApiContext } from '../context.ts';
import { readRelationshipFilter } from '../filter-arguments.ts';
import { filterFindings, warnOfFindings } from '../filter-warnings.ts';
import type { EntityMoneyFlowArgs, Resolvers } from '../generated/resolver-types.ts';
import { snapshotBinding } from '../snapshot-binding.ts';
import type { MoneyFlowParent, TotalParent } from '../resolver-parents.ts';
import type { ApiServices } from './services.ts';

/** Relationship types with a payment, for messages. */
const PAYMENT_TYPES = RELATIONSHIP_TYPES.filter((type) => ruleForType(type).money !== null).join(', ');

function paymentType(type: RelationshipType): RelationshipType {
  if (ruleForType(type).money === null)
    throw new BadUserInput(`\`type\` ${type} has no payments; use one of ${PAYMENT_TYPES}`, ['type']);
  return type;
}

function percentOrHalf(input: number | null | undefined, name: string): number {
  const percent = input ?? 50;
  if (percent > 0 && percent <= 100) return percent;
  throw new BadUserInput(`\`${name}\` must be more than 0 and at most 100 (got ${percent})`, [name]);
}

/** Resolvers of schema/money.graphql: cycles, sums, concentration and dependence. */
export function moneyResolvers(api: ApiServices): Resolvers {
  const { runner } = api;
  return {
    Query: {
      moneyCycles: (root, args, context, info) =>
        runner.analyze(root, args, context, info, {
          arguments: { through: AS_GIVEN, maxLength: bounded(2, 6, 4), limit: bounded(1, 100, 20) },
          task: (view, { through, maxLength, limit }) => {
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
              steps: steps.map(({ payer, payee, relationships, total, ...counts }) => ({
                ...counts,
                payer: entity(payer),
                payee: entity(payee),
                relationships: relationships.map(relationship),
                amounts: total,
              })),
              disputed,
              sameMoney,
            })),
        }),
      totals: (root, args, context, info) =>
        runner.analyze(root, args, context, info, {
          arguments: { by: AS_GIVEN, first: bounded(1, 100, 20) },
          *task(view, options) {
            const results = yield* totals(view, options);
            const groups = results.map(({ group }) => group);
            const stages = once(() => runner.analysis.run(totalsByStage(view, options.by, groups)));
            return { results, stages };
          },
          response: ({ results, stages }, nodes) =>
            results.map(({ entity, group: _, ...total }, index): TotalParent => ({
              ...total,
              entity: entity === null ? null : nodes.entity(entity),
              stageSums: async () => (await stages())[index] ?? [],
            })),
        }),
      concentration: (root, args, context, info) =>
        runner.analyze(root, args, context, info, {
          arguments: {
            type: paymentType,
            measure: orDefault<ShareMeasure>('MONEY'),
            currency: orDefault('USD'),
            first: bounded(1, 100, 20),
          },
          task: (view, options) => concentration(view, options),
          response: ({ shares, ...rest }, nodes) => ({
            ...rest,
            shares: shares.map(({ entity, ...share }) => ({
              ...share,
              relationships: share.statedDeals,
              entity: nodes.entity(entity),
            })),
          }),
        }),
      dependence: (root, args, context, info) =>
        runner.analyze(root, args, context, info, {
          arguments: {
            on: AS_GIVEN,
            minPercent: percentOrHalf,
            measure: orDefault<ShareMeasure>('MONEY'),
            currency: orDefault('USD'),
            first: bounded(1, 100, 20),
          },
          task: (view, { on: kind, ...options }) => dependence(view, { kind, ...options }),
          response: (results, { entity, relationship }) =>
            results.map(({ customer, supplier, relationships, ...rest }) => ({
              ...rest,
              ...supplier,
              customer: entity(customer),
              supplier: entity(supplier.entity),
              relationships: relationships.map(relationship),
            })),
        }),
    },
    Total: { byStage: ({ stageSums }) => stageSums() },
    MoneyFlow: { byStage: ({ stageSums }) => stageSums() },
    ...moneyFlowResolvers(api),
  };
}

/** Resolvers of `moneyFlow` on every entity type. */
function moneyFlowResolvers({ runner: { analysis, knownIds }, limits }: ApiServices): Resolvers {
  const flow = {
    moneyFlow: async (
      entity: EntityNode,
      args: EntityMoneyFlowArgs,
      context: ApiContext,
      info: GraphQLResolveInfo,
    ): Promise<MoneyFlowParent[]> => {
      const { filter, includeSubsidiaries, ...unread } = args;
      // A new argument of the SDL is a type error here until it is read above.
      unread satisfies Record<string, never>;
      const { snapshot, view: graphView } = snapshotBinding(entity);
      const relationships = readRelationshipFilter(filter, limits);
      const findings = filterFindings('RelationshipFilter', { filter }, { relationships });
      await warnOfFindings(context, knownIds, responsePathAsArray(info.path), findings);
      const view = await analysis.view(snapshot, graphView, relationships);
      const index = snapshot.entityIndex(slugOf(entity.id));
      const entities = includeSubsidiaries === true ? withSubsidiaries(snapshot, index) : [index];
      const stages = once(() => analysis.run<MoneyFlowStages>(moneyFlowByStage(view, entities)));
      const results = await analysis.run(moneyFlow(view, entities));
      return results.map((result) => ({
        ...result,
        stageSums: async (): Promise<StageSum[]> => (await stages()).of(result),
      }));
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

/** Function that computes a value on its first call, and returns the same one later. */
function once<T>(compute: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | undefined;
  return () => (value ??= compute());
}
