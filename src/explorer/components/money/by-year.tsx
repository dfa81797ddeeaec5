import type { Client } from '@urql/core';
import type { ReactNode } from 'react';
import { useClient } from 'urql';
import { failureOf } from '../../client/failure.ts';
import { useAnswer } from '../../client/use-retrying-query.ts';
import { csvOf } from '../../core/csv.ts';
import { filterInput, ofYear, type DealFilter } from '../../core/filters.ts';
import { addedUp, MONEY_TYPES, SIDES, sumColumns, sumRows } from '../../core/money.ts';
import {
  MoneyFlowDocument,
  TotalsDocument,
  type EntityNameFragment,
  type FlowDirection,
  type TotalsQuery,
} from '../../generated/operations.ts';
import { Asked } from '../query-state.tsx';
import { Unstated } from '../labels.tsx';
import { Table } from '../data-table.tsx';
import { DealsBehind } from './contributing-deals.tsx';
import { NoMoney } from './no-money.tsx';
import { Sum } from './sum.tsx';
import { TakeSums } from './sums-export.tsx';

/** What the API calls the group of deals whose year nobody states. */
const UNKNOWN = 'unknown';

/** The money of one year that goes one way, with the deals behind it. */
function OfYear({ id, filter, way }: { id: string; filter: DealFilter; way: FlowDirection }): ReactNode {
  const input = filterInput(filter);
  const answer = useAnswer(MoneyFlowDocument, { id, filter: input });
  return (
    <Asked answer={answer} what="this year" lines={1}>
      {({ entity }) => {
        const flow = addedUp(entity?.moneyFlow ?? [], way);
        if (flow.count === 0) return <Unstated />;
        return (
          <>
            <Sum {...flow} />
            <DealsBehind
              count={flow.count}
              behind={{ entity: id, side: SIDES[way], types: MONEY_TYPES, filter: input }}
            />
          </>
        );
      }}
    </Asked>
  );
}

async function yearsAsCsv(
  client: Client,
  id: string,
  filter: DealFilter,
  years: TotalsQuery['totals'],
): Promise<string> {
  const known = years.filter(({ key }) => key !== UNKNOWN);
  const rows = await Promise.all(
    known.map(async ({ key: year }) => {
      const variables = { id, filter: filterInput(ofYear(filter, year)) };
      const { data, error } = await client.query(MoneyFlowDocument, variables).toPromise();
      if (error !== undefined) throw new Error(failureOf(error).sentence);
      const flows = data?.entity?.moneyFlow ?? [];
      return (['IN', 'OUT'] as const).flatMap((way) => {
        const flow = addedUp(flows, way);
        return flow.count === 0 ? [] : sumRows({ year, direction: way.toLowerCase() }, flow);
      });
    }),
  );
  return csvOf(sumColumns(['year', 'direction']), rows.flat());
}

/** The money of an entity by the year in which deals were announced, and by direction. */
export function MoneyByYear({
  entity: { id, shortName },
  filter,
}: {
  entity: EntityNameFragment;
  filter: DealFilter;
}): ReactNode {
  const client = useClient();
  const variables = { by: 'YEAR' as const, filter: { ...filterInput(filter), parties: [id] } };
  const answer = useAnswer(TotalsDocument, variables);
  return (
    <Asked answer={answer} what="its money" lines={4}>
      {({ totals }) => {
        if (totals.length === 0) return <NoMoney name={shortName} filtered={filterInput(filter) !== null} />;
        const years = totals
          .filter(({ key }) => key !== UNKNOWN)
          .toSorted((a, b) => (a.key < b.key ? 1 : -1));
        const undated = totals.find(({ key }) => key === UNKNOWN);
        const cell =
          (way: FlowDirection) =>
          ({ key }: { key: string }): ReactNode => <OfYear id={id} filter={ofYear(filter, key)} way={way} />;
        return (
          <>
            <Table
              caption={`The money of ${shortName} by year`}
              columns={[
                { heading: 'Announced in', cell: ({ key }) => key },
                { heading: 'Paid to it', className: 'amount', cell: cell('IN') },
                { heading: 'It pays', className: 'amount', cell: cell('OUT') },
              ]}
              rows={years}
              keyOf={({ key }) => key}
            />
            {undated !== undefined && (
              <p className="hint">
                {undated.count === 1 ? 'One deal' : `${undated.count} deals`} whose year no source states
                {undated.count === 1 ? ' is' : ' are'} in none of them.
              </p>
            )}
            <TakeSums
              name={`money-${id}-by-year`}
              make={() => yearsAsCsv(client, id, filter, totals)}
              query={TotalsDocument}
              variables={variables}
            />
          </>
        );
      }}
    </Asked>
  );
}
