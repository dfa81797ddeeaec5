import type { CircleFragment } from '../generated/operations.ts';
import type { Column } from './csv.ts';
import { intervalInWords, isMoneyType, MONEY_ROLES } from './money.ts';
import { together, type Subgraph } from './picture/subgraph.ts';
import { counted, listed } from './wording.ts';

/** A circle by the names of those in it, in the order of payment, the first one again at its end. */
export function circleName({ entities }: CircleFragment): string {
  return [...entities, ...entities.slice(0, 1)].map(({ shortName }) => shortName).join(' → ');
}

/** How much could be the same money all the way round, as a sentence: what is possible, not what happened. */
export function sameMoneyInWords({ sameMoney, steps }: CircleFragment): string {
  if (sameMoney.length > 0)
    return `What could be the same money all the way round: ${listed(sameMoney.map(intervalInWords), 'or')}. Whether any is, nobody says.`;
  const silent = steps.filter(({ amounts }) => amounts.length === 0).length;
  return silent > 0
    ? `How much could be the same money cannot be told: ${counted(silent, 'step')} ${silent === 1 ? 'states' : 'state'} no amount.`
    : 'How much could be the same money cannot be told: no currency is stated at every step.';
}

/** Circles as a picture: each step is one line from who pays to who is paid, the deal that is evidenced best. */
export function circlesPicture(circles: readonly CircleFragment[]): Subgraph {
  return together(
    circles.map(({ entities, steps }) => ({
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
export interface CircleRow {
  readonly circle: number;
  readonly name: string;
  readonly disputed: boolean;
  readonly step: number;
  readonly of: CircleFragment['steps'][number];
  readonly amount: CircleFragment['steps'][number]['amounts'][number] | null;
}

/** Circles as rows of a table that is taken away. */
export function circleRows(circles: readonly CircleFragment[]): CircleRow[] {
  return circles.flatMap((circle, number) =>
    circle.steps.flatMap((of, step) => {
      const row = {
        circle: number + 1,
        name: circleName(circle),
        disputed: circle.disputed,
        step: step + 1,
        of,
      };
      const amounts = of.amounts.length === 0 ? [null] : of.amounts;
      return amounts.map((amount) => ({ ...row, amount }));
    }),
  );
}

/** The columns of a table of circles that is taken away. */
export const CIRCLE_COLUMNS: readonly Column<CircleRow>[] = [
  { heading: 'circle', value: ({ circle }) => circle },
  { heading: 'way', value: ({ name }) => name },
  { heading: 'disputed', value: ({ disputed }) => disputed },
  { heading: 'step', value: ({ step }) => step },
  { heading: 'payer', value: ({ of }) => of.payer.name },
  { heading: 'payee', value: ({ of }) => of.payee.name },
  { heading: 'payer id', value: ({ of }) => of.payer.id },
  { heading: 'payee id', value: ({ of }) => of.payee.id },
  { heading: 'currency', value: ({ amount }) => amount?.currency },
  { heading: 'low', value: ({ amount }) => amount?.low },
  { heading: 'high', value: ({ amount }) => amount?.high },
  { heading: 'deals', value: ({ of }) => of.relationships.length },
  { heading: 'deals without an amount', value: ({ of }) => of.unstated },
  { heading: 'deal ids', value: ({ of }) => of.relationships.map(({ id }) => id).join('; ') },
];
