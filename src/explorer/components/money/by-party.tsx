import type { ReactNode } from 'react';
import { fetchData } from '../../client/deal-claims.ts';
import { useRetryingQuery } from '../../client/use-retrying-query.ts';
import { MONEY_TYPES, sumColumns, sumRows, type MoneyRoles } from '../../core/money.ts';
import {
  TotalsDocument,
  type EntityNameFragment,
  type RelationshipFilter,
  type TotalsQuery,
} from '../../generated/operations.ts';
import { QueryState } from '../query-state.tsx';
import { EntityLink } from '../links.tsx';
import { DataTable } from '../data-table.tsx';
import { ContributingDeals } from './contributing-deals.tsx';
import { NoMoney } from './no-money.tsx';
import { Sum } from './sum.tsx';
import { SumsExport } from './sums-export.tsx';

/** The totals of all parties but one. */
const partyTotals = ({ totals }: TotalsQuery, excludedId: string) =>
  totals.flatMap(({ entity, ...total }) =>
    entity === null || entity.id === excludedId ? [] : [{ ...total, party: entity }],
  );

/** The money in the deals of an entity, by payer or by payee. */
export function MoneyByParty({
  entity: { id, shortName },
  role,
  filter,
}: {
  entity: EntityNameFragment;
  role: keyof MoneyRoles;
  filter: RelationshipFilter | null;
}): ReactNode {
  const by = role === 'payer' ? ('PAYER' as const) : ('PAYEE' as const);
  const variables = { by, filter: { ...filter, parties: [id] } };
  const result = useRetryingQuery(TotalsDocument, variables);
  return (
    <QueryState result={result} subject="the sums" lines={4}>
      {(data) => {
        const rows = partyTotals(data, id);
        if (rows.length === 0) return <NoMoney name={shortName} filtered={filter !== null} />;
        return (
          <>
            <p className="hint">
              {role === 'payer'
                ? `All payers in deals of ${shortName}: those that pay ${shortName}, and those that pay others alongside it.`
                : `All payees in deals of ${shortName}: those that ${shortName} pays, and those that are paid alongside it.`}{' '}
              If several share an amount and no source states the split, the sum of each starts at zero.
            </p>
            <DataTable
              caption={`${role === 'payer' ? 'Payers' : 'Payees'} in deals of ${shortName}`}
              columns={[
                {
                  heading: role === 'payer' ? 'Payer' : 'Payee',
                  cell: ({ party }) => <EntityLink entity={party} />,
                },
                { heading: 'Sum', className: 'amount', cell: (total) => <Sum {...total} /> },
                {
                  heading: 'Based on',
                  cell: ({ party, count }) => (
                    <ContributingDeals
                      count={count}
                      criteria={{ entityId: party.id, role, types: MONEY_TYPES, filter, counterpartyId: id }}
                    />
                  ),
                },
              ]}
              rows={rows}
              keyOf={({ party }) => party.id}
            />
            <SumsExport
              baseName={`money-${id}-by-${role}`}
              readTable={async (client, contextFor) => {
                const { linkTo } = await contextFor([]);
                const csvRows = partyTotals(await fetchData(client, TotalsDocument, variables), id).flatMap(
                  ({ party, ...total }) => {
                    const link = linkTo({ view: 'entity', id: party.id });
                    return sumRows({ [role]: party.name, id: party.id, link }, total);
                  },
                );
                return { columns: sumColumns([role, 'id', 'link']), rows: csvRows };
              }}
              query={TotalsDocument}
              variables={variables}
            />
          </>
        );
      }}
    </QueryState>
  );
}
