import type { ReactNode } from 'react';
import { useAnswer } from '../../client/use-retrying-query.ts';
import { csvOf } from '../../core/csv.ts';
import { MONEY_TYPES, sumColumns, sumRows, type MoneyRoles } from '../../core/money.ts';
import {
  TotalsDocument,
  type EntityNameFragment,
  type RelationshipFilter,
} from '../../generated/operations.ts';
import { Asked } from '../query-state.tsx';
import { EntityLink } from '../links.tsx';
import { Table } from '../data-table.tsx';
import { DealsBehind } from './contributing-deals.tsx';
import { NoMoney } from './no-money.tsx';
import { Sum } from './sum.tsx';
import { TakeSums } from './sums-export.tsx';

/** The money in an entity's deals by who pays, or by who is paid. */
export function MoneyByParty({
  entity: { id, shortName },
  side,
  filter,
}: {
  entity: EntityNameFragment;
  side: keyof MoneyRoles;
  filter: RelationshipFilter | null;
}): ReactNode {
  const by = side === 'payer' ? ('PAYER' as const) : ('PAYEE' as const);
  const variables = { by, filter: { ...filter, parties: [id] } };
  const answer = useAnswer(TotalsDocument, variables);
  return (
    <Asked answer={answer} what="its money" lines={4}>
      {({ totals }) => {
        const rows = totals.flatMap(({ entity, ...total }) =>
          entity === null || entity.id === id ? [] : [{ ...total, party: entity }],
        );
        if (rows.length === 0) return <NoMoney name={shortName} filtered={filter !== null} />;
        return (
          <>
            <p className="hint">
              {side === 'payer'
                ? `All who pay in deals of ${shortName}: those who pay it, and those who pay somebody else together with it.`
                : `All who are paid in deals of ${shortName}: those whom it pays, and those who are paid together with it.`}{' '}
              What several share without saying how counts from nothing for each.
            </p>
            <Table
              caption={`Who ${side === 'payer' ? 'pays' : 'is paid'} in the deals of ${shortName}`}
              columns={[
                {
                  heading: side === 'payer' ? 'Who pays' : 'Who is paid',
                  cell: ({ party }) => <EntityLink entity={party} />,
                },
                { heading: 'Sum', className: 'amount', cell: (total) => <Sum {...total} /> },
                {
                  heading: 'Based on',
                  cell: ({ party, count }) => (
                    <DealsBehind
                      count={count}
                      behind={{ entity: party.id, side, types: MONEY_TYPES, filter, other: id }}
                    />
                  ),
                },
              ]}
              rows={rows}
              keyOf={({ party }) => party.id}
            />
            <TakeSums
              name={`money-${id}-by-${side}`}
              make={() =>
                csvOf(
                  sumColumns([side, 'id']),
                  rows.flatMap(({ party, ...total }) => sumRows({ [side]: party.name, id: party.id }, total)),
                )
              }
              query={TotalsDocument}
              variables={variables}
            />
          </>
        );
      }}
    </Asked>
  );
}
