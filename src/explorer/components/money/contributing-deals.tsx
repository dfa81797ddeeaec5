import type { ReactNode } from 'react';
import { useRetryingQuery } from '../../client/use-retrying-query.ts';
import { hasMoneyRole, MONEY_ROLES, type MoneyRoles, type MoneyType } from '../../core/money.ts';
import { pluralize } from '../../core/wording.ts';
import { ContributingDealsDocument, type RelationshipFilter } from '../../generated/operations.ts';
import { QueryState } from '../query-state.tsx';
import { Disclosure } from '../disclosure.tsx';
import { DealList } from '../hop.tsx';

/** Which deals are behind a sum: those in which somebody pays, or is paid. */
export interface DealCriteria {
  readonly entityId: string;
  readonly role: keyof MoneyRoles;
  readonly types: readonly MoneyType[];
  readonly filter: RelationshipFilter | null;
  /** The id of another party; null for whoever it is. */
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
    <QueryState result={result} subject="the deals behind it" lines={2}>
      {({ entity: loadedEntity }) => {
        const { totalCount = 0, nodes = [] } = loadedEntity?.relationships ?? {};
        return (
          <>
            <DealList deals={nodes.filter((deal) => hasMoneyRole(deal, entityId, role))} />
            {
              totalCount > nodes.length &&
              <p className="hint">The {nodes.length} largest of {totalCount.toLocaleString('en-US')} are listed.</p> // prettier-ignore
            }
          </>
        );
      }}
    </QueryState>
  );
}

/** How many deals a number is worked out from; opened, it lists them, each with its evidence. */
export function ContributingDeals({ count, criteria }: { count: number; criteria: DealCriteria }): ReactNode {
  return (
    <Disclosure title={pluralize(count, 'deal')}>
      {() => <ContributingDealList criteria={criteria} />}
    </Disclosure>
  );
}
