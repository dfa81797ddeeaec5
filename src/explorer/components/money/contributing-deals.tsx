import type { ReactNode } from 'react';
import { useAnswer } from '../../client/use-retrying-query.ts';
import { isOnSide, MONEY_ROLES, type MoneyRoles, type MoneyType } from '../../core/money.ts';
import { counted } from '../../core/wording.ts';
import { DealsBehindDocument, type RelationshipFilter } from '../../generated/operations.ts';
import { Asked } from '../query-state.tsx';
import { Fold } from '../disclosure.tsx';
import { DealLines } from '../hop.tsx';

/** Which deals are behind a sum: those in which somebody pays, or is paid. */
export interface Behind {
  readonly entity: string;
  readonly side: keyof MoneyRoles;
  readonly types: readonly MoneyType[];
  readonly filter: RelationshipFilter | null;
  /** The id of another party; null for whoever it is. */
  readonly other?: string | null;
}

function Deals({ behind: { entity, side, types, filter, other = null } }: { behind: Behind }): ReactNode {
  const answer = useAnswer(DealsBehindDocument, {
    id: entity,
    filter: { ...filter, types },
    role: [...new Set(types.map((type) => MONEY_ROLES[type][side]))],
    with: other,
  });
  return (
    <Asked answer={answer} what="the deals behind it" lines={2}>
      {({ entity: found }) => {
        const { totalCount = 0, nodes = [] } = found?.relationships ?? {};
        return (
          <>
            <DealLines deals={nodes.filter((deal) => isOnSide(deal, entity, side))} />
            {
              totalCount > nodes.length &&
              <p className="hint">The {nodes.length} largest of {totalCount.toLocaleString('en-US')} are listed.</p> // prettier-ignore
            }
          </>
        );
      }}
    </Asked>
  );
}

/** How many deals a number is worked out from; opened, it lists them, each with its evidence. */
export function DealsBehind({ count, behind }: { count: number; behind: Behind }): ReactNode {
  return <Fold name={counted(count, 'deal')}>{() => <Deals behind={behind} />}</Fold>;
}
