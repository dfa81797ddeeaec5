import { MONEY_ROLES } from '../generated/domain.ts';
import type { CycleFragment } from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { relatedDealColumns } from './deals.ts';
import type { TableContext } from './view-stamp.ts';
import { formatInterval, isMoneyType } from './money.ts';
import { mergeSubgraphs, type PictureSubgraph } from './picture/subgraph.ts';
import { pluralize, formatList } from './wording.ts';

/**
 * Names of the entities of a cycle in the order of payment, with the first one repeated at the end.
 */
export function cycleName({ entities }: CycleFragment): string {
  return [...entities, ...entities.slice(0, 1)].map(({ shortName }) => shortName).join(' → ');
}

/** Describes how much of the money could be the same at every step. It never says that any is. */
export function describeSameMoney({ sameMoney, steps }: CycleFragment): string {
  if (sameMoney.length > 0)
    return `Could be the same money all the way around: ${formatList(sameMoney.map(formatInterval), 'or')}. No source says that it is.`;
  const unstatedSteps = steps.filter(({ amounts }) => amounts.length === 0).length;
  return unstatedSteps > 0
    ? `How much could be the same money is unknown: ${pluralize(unstatedSteps, 'step')} ${unstatedSteps === 1 ? 'has' : 'have'} no stated amount.`
    : 'How much could be the same money is unknown: no currency is stated at every step.';
}

/**
 * Cycles as a subgraph: each step is one link from payer to payee, for the deal with the best
 * evidence.
 */
export function cycleSubgraph(cycles: readonly CycleFragment[]): PictureSubgraph {
  return mergeSubgraphs(
    cycles.map(({ entities, steps }) => ({
      nodes: entities,
      links: steps.flatMap(({ payer, payee, relationships: [best] }) =>
        best === undefined || !isMoneyType(best.type)
          ? []
          : {
              id: `${best.id}:${payer.id}:${payee.id}`,
              source: payer.id,
              target: payee.id,
              sourceRole: MONEY_ROLES[best.type].payer,
              targetRole: MONEY_ROLES[best.type].payee,
              relationship: best,
            },
      ),
    })),
  );
}

/** One step of one cycle in one currency, as a CSV row. */
export interface CycleRow {
  readonly cycleNumber: number;
  readonly name: string;
  readonly disputed: boolean;
  readonly stepNumber: number;
  readonly cycleStep: CycleFragment['steps'][number];
  readonly amount: CycleFragment['steps'][number]['amounts'][number] | null;
}

/** CSV rows of cycles, one per step and currency. */
export function cycleRows(cycles: readonly CycleFragment[]): CycleRow[] {
  return cycles.flatMap((cycle, cycleIndex) =>
    cycle.steps.flatMap((cycleStep, stepIndex) => {
      const row = {
        cycleNumber: cycleIndex + 1,
        name: cycleName(cycle),
        disputed: cycle.disputed,
        stepNumber: stepIndex + 1,
        cycleStep,
      };
      const amounts = cycleStep.amounts.length === 0 ? [null] : cycleStep.amounts;
      return amounts.map((amount) => ({ ...row, amount }));
    }),
  );
}

/** CSV columns of cycles. */
export function cycleColumns(context: TableContext): CsvColumn<CycleRow>[] {
  return [
    { heading: 'circle', value: ({ cycleNumber }) => cycleNumber },
    { heading: 'way', value: ({ name }) => name },
    { heading: 'disputed', value: ({ disputed }) => disputed },
    { heading: 'step', value: ({ stepNumber }) => stepNumber },
    { heading: 'payer', value: ({ cycleStep }) => cycleStep.payer.name },
    { heading: 'payee', value: ({ cycleStep }) => cycleStep.payee.name },
    { heading: 'payer id', value: ({ cycleStep }) => cycleStep.payer.id },
    { heading: 'payee id', value: ({ cycleStep }) => cycleStep.payee.id },
    { heading: 'currency', value: ({ amount }) => amount?.currency },
    { heading: 'low', value: ({ amount }) => amount?.low },
    { heading: 'high', value: ({ amount }) => amount?.high },
    { heading: 'deals', value: ({ cycleStep }) => cycleStep.relationships.length },
    { heading: 'deals without an amount', value: ({ cycleStep }) => cycleStep.unstated },
    ...relatedDealColumns(context, ({ cycleStep }: CycleRow) => cycleStep.relationships),
  ];
}
