import type { CycleFragment } from '../generated/operations.ts';
import type { CsvColumn } from './csv.ts';
import { formatInterval, isMoneyType, MONEY_ROLES } from './money.ts';
import { mergeSubgraphs, type PictureSubgraph } from './picture/subgraph.ts';
import { pluralize, formatList } from './wording.ts';

/** A circle by the names of those in it, in the order of payment, the first one again at its end. */
export function cycleName({ entities }: CycleFragment): string {
  return [...entities, ...entities.slice(0, 1)].map(({ shortName }) => shortName).join(' → ');
}

/** How much could be the same money all the way round, as a sentence: what is possible, not what happened. */
export function describeSameMoney({ sameMoney, steps }: CycleFragment): string {
  if (sameMoney.length > 0)
    return `What could be the same money all the way round: ${formatList(sameMoney.map(formatInterval), 'or')}. Whether any is, nobody says.`;
  const unstatedSteps = steps.filter(({ amounts }) => amounts.length === 0).length;
  return unstatedSteps > 0
    ? `How much could be the same money cannot be told: ${pluralize(unstatedSteps, 'step')} ${unstatedSteps === 1 ? 'states' : 'state'} no amount.`
    : 'How much could be the same money cannot be told: no currency is stated at every step.';
}

/** Circles as a picture: each step is one line from who pays to who is paid, the deal that is evidenced best. */
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

/** One step of one circle, and one currency of what it comes to. */
export interface CycleRow {
  readonly cycleNumber: number;
  readonly name: string;
  readonly disputed: boolean;
  readonly stepNumber: number;
  readonly cycleStep: CycleFragment['steps'][number];
  readonly amount: CycleFragment['steps'][number]['amounts'][number] | null;
}

/** Circles as rows of a table that is taken away. */
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

/** The columns of a table of circles that is taken away. */
export const CYCLE_COLUMNS: readonly CsvColumn<CycleRow>[] = [
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
  { heading: 'deal ids', value: ({ cycleStep }) => cycleStep.relationships.map(({ id }) => id).join('; ') },
];
