import type { Client } from '@urql/core';
import type { ReactNode } from 'react';
import { fetchData } from '../../client/deal-claims.ts';
import { useRetryingQuery } from '../../client/use-retrying-query.ts';
import { filterInput, restrictToYear, type DealFilter } from '../../core/filters.ts';
import {
  sumFlows,
  MONEY_TYPES,
  MONEY_ROLE_BY_DIRECTION,
  sumColumns,
  sumRows,
  type SumRow,
} from '../../core/money.ts';
import type { CsvTable } from '../../core/view-stamp.ts';
import { pluralize } from '../../core/wording.ts';
import {
  MoneyFlowDocument,
  TotalsDocument,
  type EntityNameFragment,
  type FlowDirection,
  type TotalsQueryVariables,
} from '../../generated/operations.ts';
import { QueryState } from '../query-state.tsx';
import { Unstated } from '../labels.tsx';
import { DataTable } from '../data-table.tsx';
import { ContributingDeals } from './contributing-deals.tsx';
import { NoMoney } from './no-money.tsx';
import { Sum } from './sum.tsx';
import { SumsExport } from './sums-export.tsx';

/** Key in the API for deals without a stated year. */
const UNKNOWN_YEAR = 'unknown';

/** The money of one year in one direction, with the deals behind it. */
function YearFlow({
  id,
  filter,
  direction,
}: {
  id: string;
  filter: DealFilter;
  direction: FlowDirection;
}): ReactNode {
  const input = filterInput(filter);
  const result = useRetryingQuery(MoneyFlowDocument, { id, filter: input });
  return (
    <QueryState result={result} subject="this year" lines={1}>
      {({ entity }) => {
        const flow = sumFlows(entity?.moneyFlow ?? [], direction);
        if (flow.count === 0) return <Unstated />;
        return (
          <>
            <Sum {...flow} />
            <ContributingDeals
              count={flow.count}
              criteria={{
                entityId: id,
                role: MONEY_ROLE_BY_DIRECTION[direction],
                types: MONEY_TYPES,
                filter: input,
              }}
            />
          </>
        );
      }}
    </QueryState>
  );
}

async function readYears(
  client: Client,
  id: string,
  filter: DealFilter,
  totalsVariables: TotalsQueryVariables,
): Promise<CsvTable<SumRow>> {
  const { totals } = await fetchData(client, TotalsDocument, totalsVariables);
  const dated = totals.filter(({ key }) => key !== UNKNOWN_YEAR);
  const rows = await Promise.all(
    dated.map(async ({ key: year }) => {
      const variables = { id, filter: filterInput(restrictToYear(filter, year)) };
      const { entity } = await fetchData(client, MoneyFlowDocument, variables);
      const flows = entity?.moneyFlow ?? [];
      return (['IN', 'OUT'] as const).flatMap((direction) => {
        const flow = sumFlows(flows, direction);
        return flow.count === 0 ? [] : sumRows({ year, direction: direction.toLowerCase() }, flow);
      });
    }),
  );
  return { columns: sumColumns(['year', 'direction']), rows: rows.flat() };
}

/** The money of an entity by year of announcement and direction. */
export function MoneyByYear({
  entity: { id, shortName },
  filter,
}: {
  entity: EntityNameFragment;
  filter: DealFilter;
}): ReactNode {
  const variables = { by: 'YEAR' as const, filter: { ...filterInput(filter), parties: [id] } };
  const result = useRetryingQuery(TotalsDocument, variables);
  return (
    <QueryState result={result} subject="the sums" lines={4}>
      {({ totals }) => {
        if (totals.length === 0) return <NoMoney name={shortName} filtered={filterInput(filter) !== null} />;
        const years = totals
          .filter(({ key }) => key !== UNKNOWN_YEAR)
          .toSorted((a, b) => (a.key < b.key ? 1 : -1));
        const undated = totals.find(({ key }) => key === UNKNOWN_YEAR);
        const renderCell =
          (direction: FlowDirection) =>
          ({ key }: { key: string }): ReactNode => (
            <YearFlow id={id} filter={restrictToYear(filter, key)} direction={direction} />
          );
        return (
          <>
            <DataTable
              caption={`Money of ${shortName} by year`}
              columns={[
                { heading: 'Announced in', cell: ({ key }) => key },
                { heading: 'Money in', className: 'amount', cell: renderCell('IN') },
                { heading: 'Money out', className: 'amount', cell: renderCell('OUT') },
              ]}
              rows={years}
              keyOf={({ key }) => key}
            />
            {undated !== undefined && (
              <p className="hint">
                {pluralize(undated.count, 'deal')} with no stated year {undated.count === 1 ? 'is' : 'are'}{' '}
                not in this table.
              </p>
            )}
            <SumsExport
              baseName={`money-${id}-by-year`}
              readTable={(client) => readYears(client, id, filter, variables)}
              query={TotalsDocument}
              variables={variables}
            />
          </>
        );
      }}
    </QueryState>
  );
}
