import type { ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { toCsv } from '../core/csv.ts';
import type { MoneyType } from '../core/money.ts';
import { describeShareBasis, describeConcentration, MARKET_SHARE_COLUMNS } from '../core/shares.ts';
import { pluralize, TYPE_NAMES } from '../core/wording.ts';
import {
  ConcentrationDocument,
  type ConcentrationMeasure,
  type ConcentrationQuery,
  type RelationshipFilter,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from './query-state.tsx';
import { GraphiqlLink } from './graphiql-link.tsx';
import { EntityLink } from './links.tsx';
import { ContributingDeals } from './money/contributing-deals.tsx';
import { ShareBar } from './share-bar.tsx';
import { DataTable } from './data-table.tsx';
import { DownloadCsvButton } from './export-buttons.tsx';

/** How many shares are shown. */
const MAX_SHARES = 20;

function ConcentrationIndex({ concentration }: ConcentrationQuery): ReactNode {
  const { hhi, hhiLow, hhiHigh, measure, suppliers } = concentration;
  const bounds = [hhiLow, hhiHigh].map((bound) =>
    bound === null ? 'none' : Math.round(bound).toLocaleString('en-US'),
  );
  return (
    <p>
      <strong>
        Index {Math.round(hhi).toLocaleString('en-US')} of 10,000: {describeConcentration(hhi)}
      </strong>
      , among {pluralize(suppliers, 'supplier')}, worked out from {describeShareBasis(concentration)}.{' '}
      <span className="hint">
        It is the sum of the squares of all shares (Herfindahl-Hirschman); above 1,800 the authorities of the
        United States call a market highly concentrated.
        {measure === 'MONEY' &&
          ` By the lower ends of all amounts alone it is ${bounds[0]}, by the upper ones ${bounds[1]}.`}
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
  const variables = { type, measure, filter, first: MAX_SHARES };
  const result = useRetryingQuery(ConcentrationDocument, variables);
  return (
    <QueryState result={result} subject="the market" lines={5}>
      {({ concentration }) =>
        concentration.shares.length === 0 ? (
          <EmptyState title="No share can be worked out.">
            <p>
              {concentration.unstated + concentration.leftOut > 0
                ? `Of this kind there is nothing but ${pluralize(concentration.unstated, 'deal')} without an amount, and ${concentration.leftOut} without an upper end or in another currency. Measure by the number of deals instead, or clear a filter.`
                : 'There is no deal of this kind. Clear a filter, or look at a later day.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <ConcentrationIndex concentration={concentration} />
            <div className="table-head">
              <p className="count">
                {concentration.shares.length === MAX_SHARES
                  ? `The ${MAX_SHARES} largest shares`
                  : pluralize(concentration.shares.length, 'share')}
              </p>
              <div className="take-away">
                <DownloadCsvButton
                  label="Save these shares as CSV"
                  baseName={`shares-${type.toLowerCase().replaceAll('_', '-')}`}
                  createCsv={() => toCsv(MARKET_SHARE_COLUMNS, concentration.shares)}
                />
                <GraphiqlLink query={ConcentrationDocument} variables={variables}>
                  These shares in GraphiQL
                </GraphiqlLink>
              </div>
            </div>
            <DataTable
              caption={`Shares of the market: ${TYPE_NAMES[type]}`}
              columns={[
                { heading: 'Who is paid', cell: ({ entity }) => <EntityLink entity={entity} /> },
                { heading: 'Share', className: 'share', cell: (share) => <ShareBar share={share} /> },
                {
                  heading: 'Based on',
                  cell: ({ entity, relationships }) => (
                    <ContributingDeals
                      count={relationships}
                      criteria={{ entityId: entity.id, role: 'payee', types: [type], filter }}
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
    </QueryState>
  );
}
