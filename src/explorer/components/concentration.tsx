import type { ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { csvOf } from '../core/csv.ts';
import type { MoneyType } from '../core/money.ts';
import { basisInWords, indexInWords, SHARE_COLUMNS } from '../core/shares.ts';
import { counted, TYPE_NAMES } from '../core/wording.ts';
import {
  ConcentrationDocument,
  type ConcentrationMeasure,
  type ConcentrationQuery,
  type RelationshipFilter,
} from '../generated/operations.ts';
import { Asked, Empty } from './query-state.tsx';
import { GraphiqlLink } from './graphiql-link.tsx';
import { EntityLink } from './links.tsx';
import { DealsBehind } from './money/contributing-deals.tsx';
import { Share } from './share-bar.tsx';
import { Table } from './data-table.tsx';
import { CsvButton } from './export-buttons.tsx';

/** How many shares are shown. */
const MOST = 20;

function Index({ concentration }: ConcentrationQuery): ReactNode {
  const { hhi, hhiLow, hhiHigh, measure, suppliers } = concentration;
  const ends = [hhiLow, hhiHigh].map((end) =>
    end === null ? 'none' : Math.round(end).toLocaleString('en-US'),
  );
  return (
    <p>
      <strong>
        Index {Math.round(hhi).toLocaleString('en-US')} of 10,000: {indexInWords(hhi)}
      </strong>
      , among {counted(suppliers, 'supplier')}, worked out from {basisInWords(concentration)}.{' '}
      <span className="hint">
        It is the sum of the squares of all shares (Herfindahl-Hirschman); above 1,800 the authorities of the
        United States call a market highly concentrated.
        {measure === 'MONEY' &&
          ` By the lower ends of all amounts alone it is ${ends[0]}, by the upper ones ${ends[1]}.`}
      </span>
    </p>
  );
}

/** Who has how much of a market, and how concentrated that makes it; each share with the deals behind it. */
export function Concentration({
  type,
  measure,
  filter,
}: {
  type: MoneyType;
  measure: ConcentrationMeasure;
  filter: RelationshipFilter | null;
}): ReactNode {
  const variables = { type, measure, filter, first: MOST };
  const answer = useAnswer(ConcentrationDocument, variables);
  return (
    <Asked answer={answer} what="the market" lines={5}>
      {({ concentration }) =>
        concentration.shares.length === 0 ? (
          <Empty title="No share can be worked out.">
            <p>
              {concentration.unstated + concentration.leftOut > 0
                ? `Of this kind there is nothing but ${counted(concentration.unstated, 'deal')} without an amount, and ${concentration.leftOut} without an upper end or in another currency. Measure by the number of deals instead, or clear a filter.`
                : 'There is no deal of this kind. Clear a filter, or look at a later day.'}
            </p>
          </Empty>
        ) : (
          <>
            <Index concentration={concentration} />
            <div className="table-head">
              <p className="count">
                {concentration.shares.length === MOST
                  ? `The ${MOST} largest shares`
                  : counted(concentration.shares.length, 'share')}
              </p>
              <div className="take-away">
                <CsvButton
                  label="Save these shares as CSV"
                  name={`shares-${type.toLowerCase().replaceAll('_', '-')}`}
                  make={() => csvOf(SHARE_COLUMNS, concentration.shares)}
                />
                <GraphiqlLink query={ConcentrationDocument} variables={variables}>
                  These shares in GraphiQL
                </GraphiqlLink>
              </div>
            </div>
            <Table
              caption={`Shares of the market: ${TYPE_NAMES[type]}`}
              columns={[
                { heading: 'Who is paid', cell: ({ entity }) => <EntityLink entity={entity} /> },
                { heading: 'Share', className: 'share', cell: (share) => <Share share={share} /> },
                {
                  heading: 'Based on',
                  cell: ({ entity, relationships }) => (
                    <DealsBehind
                      count={relationships}
                      behind={{ entity: entity.id, side: 'payee', types: [type], filter }}
                    />
                  ),
                },
              ]}
              rows={concentration.shares}
              keyOf={({ entity }) => entity.id}
            />
          </>
        )
      }
    </Asked>
  );
}
