import type { ReactNode } from 'react';
import { useRetryingQuery } from '../../client/use-retrying-query.ts';
import { countsInSums, hasMoneyRole, type MoneyRoles, type MoneyType } from '../../core/money.ts';
import { pluralize } from '../../core/wording.ts';
import { MONEY_ROLES } from '../../generated/domain.ts';
import { ContributingDealsDocument, type RelationshipFilter } from '../../generated/operations.ts';
import { QueryState } from '../query-state.tsx';
import { Disclosure } from '../disclosure.tsx';
import { DealList } from '../hop.tsx';

/** Selects the deals behind a sum: those in which an entity is the payer, or the payee. */
export interface DealCriteria {
  readonly entityId: string;
  readonly role: keyof MoneyRoles;
  readonly types: readonly MoneyType[];
  readonly filter: RelationshipFilter | null;
  /** ID of another party; null for any. */
  readonly counterpartyId?: string | null;
}

function ContributingDealList({
  criteria: { entityId, role, types, filter, counterpartyId = null },
}: {
  criteria: DealCriteria;
}): ReactNode {
  const result = useRetryingQuery(ContributingDealsDocument, {
    id: entityId,
    filter: { ...filter, types },
    role: [...new Set(types.map((type) => MONEY_ROLES[type][role]))],
    with: counterpartyId,
  });
  return (
    <QueryState result={result} subject="the deals" lines={2}>
      {({ entity: loadedEntity }) => {
        const { totalCount = 0, nodes = [] } = loadedEntity?.relationships ?? {};
        return (
          <>
            <DealList
              deals={nodes.filter((deal) => hasMoneyRole(deal, entityId, role) && countsInSums(deal, filter))}
            />
            {
              totalCount > nodes.length &&
              <p className="hint">Showing the {nodes.length} largest of {totalCount.toLocaleString('en-US')}.</p> // prettier-ignore
            }
          </>
        );
      }}
    </QueryState>
  );
}

/** Number of deals behind a figure, which opens to the list of these deals. */
export function ContributingDeals({ count, criteria }: { count: number; criteria: DealCriteria }): ReactNode {
  return (
    <Disclosure title={pluralize(count, 'deal')}>
      {() => <ContributingDealList criteria={criteria} />}
    </Disclosure>
  );
}
