import type { ReactNode } from 'react';
import { fetchData } from '../../client/deal-claims.ts';
import { useRetryingQuery } from '../../client/use-retrying-query.ts';
import { leftOutVariables, rowsWithLeftOut, type MoneyFlowRow } from '../../core/left-out-flows.ts';
import { isMoneyType, MONEY_ROLE_BY_DIRECTION, sumColumns, sumRows } from '../../core/money.ts';
import { TYPE_NAMES } from '../../generated/domain.ts';
import {
  MoneyFlowDocument,
  type EntityNameFragment,
  type RelationshipFilter,
} from '../../generated/operations.ts';
import { QueryState } from '../query-state.tsx';
import { TypeLabel } from '../labels.tsx';
import { DataTable } from '../data-table.tsx';
import { ContributingDeals } from './contributing-deals.tsx';
import { NoMoney } from './no-money.tsx';
import { Sum } from './sum.tsx';
import { SumsExport } from './sums-export.tsx';

const DIRECTION_NAMES = { IN: 'Money in', OUT: 'Money out' } as const;

/** The money of an entity by direction and type of deal. */
export function MoneyByType({
  entity: { id, shortName },
  filter,
}: {
  entity: EntityNameFragment;
  filter: RelationshipFilter | null;
}): ReactNode {
  const variables = { id, filter, ...leftOutVariables(filter) };
  const result = useRetryingQuery(MoneyFlowDocument, variables);
  const renderTable = (direction: MoneyFlowRow['direction'], flows: readonly MoneyFlowRow[]): ReactNode => (
    <DataTable
      caption={`Money paid ${direction === 'IN' ? 'to' : 'by'} ${shortName}, by type of deal`}
      columns={[
        { heading: DIRECTION_NAMES[direction], cell: ({ type }) => <TypeLabel type={type} /> },
        { heading: 'Sum', className: 'amount', cell: (flow) => <Sum {...flow} /> },
        {
          heading: 'Based on',
          cell: ({ type, count }) =>
            isMoneyType(type) &&
            count > 0 && (
              <ContributingDeals
                count={count}
                criteria={{ entityId: id, role: MONEY_ROLE_BY_DIRECTION[direction], types: [type], filter }}
              />
            ),
        },
      ]}
      rows={flows}
      keyOf={({ type }) => type}
    />
  );
  return (
    <QueryState result={result} subject="the sums" lines={4}>
      {({ entity }) => {
        const flows = entity ? rowsWithLeftOut(entity) : [];
        if (flows.length === 0) return <NoMoney name={shortName} filtered={filter !== null} />;
        const flowsByDirection = (['IN', 'OUT'] as const).map((flowDirection) =>
          flows.filter(({ direction }) => direction === flowDirection),
        );
        return (
          <>
            <div className="money-directions">
              {flowsByDirection.map(
                (each) =>
                  each[0] !== undefined && (
                    <div key={each[0].direction}>{renderTable(each[0].direction, each)}</div>
                  ),
              )}
            </div>
            <SumsExport
              baseName={`money-${id}`}
              readTable={async (client) => {
                const data = await fetchData(client, MoneyFlowDocument, variables);
                const rows = (data.entity ? rowsWithLeftOut(data.entity) : []).flatMap((flow) =>
                  sumRows({ direction: flow.direction.toLowerCase(), type: TYPE_NAMES[flow.type] }, flow),
                );
                return { columns: sumColumns(['direction', 'type']), rows };
              }}
              query={MoneyFlowDocument}
              variables={variables}
            />
          </>
        );
      }}
    </QueryState>
  );
}
