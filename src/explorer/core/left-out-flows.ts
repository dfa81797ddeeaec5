import type { MoneyFlowQuery, RelationshipFilter } from '../generated/operations.ts';

type EntityFlows = NonNullable<MoneyFlowQuery['entity']>;
/** The money of an entity in one type of deal and one direction. */
export type MoneyFlowRow = EntityFlows['moneyFlow'][number];

/** Variables for the deals that sums leave out: none if the filter names statuses. */
export function leftOutVariables(filter: RelationshipFilter | null): {
  readonly leftOut?: RelationshipFilter;
  readonly withLeftOut: boolean;
} {
  if (filter?.status !== undefined && filter.status !== null) return { withLeftOut: false };
  return { leftOut: { ...filter, status: ['CANCELLED', 'RUMOURED'] }, withLeftOut: true };
}

/** All rows of an entity, with those of which every deal is left out. */
export function rowsWithLeftOut({ moneyFlow, leftOut }: EntityFlows): readonly MoneyFlowRow[] {
  const onlyLeftOut = (leftOut ?? []).filter(
    ({ type, direction }) => !moneyFlow.some((flow) => flow.type === type && flow.direction === direction),
  );
  return [
    ...moneyFlow,
    ...onlyLeftOut.map(({ type, direction, byStage }): MoneyFlowRow => {
      const countAt = (stage: string): number => byStage.find((each) => each.stage === stage)?.count ?? 0;
      return {
        type,
        direction,
        total: [],
        count: 0,
        unstated: 0,
        cancelled: countAt('CANCELLED'),
        rumored: countAt('RUMOURED'),
      };
    }),
  ];
}
