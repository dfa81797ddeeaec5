import type { ReactNode } from 'react';
import { useAnswer } from '../../client/use-retrying-query.ts';
import { csvOf } from '../../core/csv.ts';
import { isMoneyType, SIDES, sumColumns, sumRows } from '../../core/money.ts';
import { TYPE_NAMES } from '../../core/wording.ts';
import {
  MoneyFlowDocument,
  type EntityNameFragment,
  type MoneyFlowQuery,
  type RelationshipFilter,
} from '../../generated/operations.ts';
import { Asked } from '../query-state.tsx';
import { TypeLabel } from '../labels.tsx';
import { Table } from '../data-table.tsx';
import { DealsBehind } from './contributing-deals.tsx';
import { NoMoney } from './no-money.tsx';
import { Sum } from './sum.tsx';
import { TakeSums } from './sums-export.tsx';

type Flow = NonNullable<MoneyFlowQuery['entity']>['moneyFlow'][number];

const WAYS = { IN: 'Paid to it', OUT: 'It pays' } as const;

/** The money of an entity by direction and kind of deal. */
export function MoneyByType({
  entity: { id, shortName },
  filter,
}: {
  entity: EntityNameFragment;
  filter: RelationshipFilter | null;
}): ReactNode {
  const variables = { id, filter };
  const answer = useAnswer(MoneyFlowDocument, variables);
  const table = (direction: Flow['direction'], flows: readonly Flow[]): ReactNode => (
    <Table
      caption={`${direction === 'IN' ? `What is paid to ${shortName}` : `What ${shortName} pays`}, by kind of deal`}
      columns={[
        { heading: WAYS[direction], cell: ({ type }) => <TypeLabel type={type} /> },
        { heading: 'Sum', className: 'amount', cell: (flow) => <Sum {...flow} /> },
        {
          heading: 'Based on',
          cell: ({ type, count }) =>
            isMoneyType(type) && (
              <DealsBehind
                count={count}
                behind={{ entity: id, side: SIDES[direction], types: [type], filter }}
              />
            ),
        },
      ]}
      rows={flows}
      keyOf={({ type }) => type}
    />
  );
  return (
    <Asked answer={answer} what="its money" lines={4}>
      {({ entity }) => {
        const flows = entity?.moneyFlow ?? [];
        if (flows.length === 0) return <NoMoney name={shortName} filtered={filter !== null} />;
        const ways = (['IN', 'OUT'] as const).map((way) =>
          flows.filter(({ direction }) => direction === way),
        );
        return (
          <>
            <div className="money-ways">
              {ways.map(
                (each) =>
                  each[0] !== undefined && (
                    <div key={each[0].direction}>{table(each[0].direction, each)}</div>
                  ),
              )}
            </div>
            <TakeSums
              name={`money-${id}`}
              make={() =>
                csvOf(
                  sumColumns(['direction', 'type']),
                  flows.flatMap((flow) =>
                    sumRows({ direction: flow.direction.toLowerCase(), type: TYPE_NAMES[flow.type] }, flow),
                  ),
                )
              }
              query={MoneyFlowDocument}
              variables={variables}
            />
          </>
        );
      }}
    </Asked>
  );
}
