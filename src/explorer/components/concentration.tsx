import type { ReactNode } from 'react';
import { fetchData } from '../client/deal-claims.ts';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { describeLeftOut, type MoneyType } from '../core/money.ts';
import { describeShareBasis, describeConcentration, marketShareColumns } from '../core/shares.ts';
import { pluralize } from '../core/wording.ts';
import { TYPE_NAMES } from '../generated/domain.ts';
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
import { DownloadCsvButton } from './download-csv.tsx';

/** Maximum number of shares. */
const MAX_SHARES = 20;

function ConcentrationIndex({ concentration }: ConcentrationQuery): ReactNode {
  const { hhi, hhiLow, hhiHigh, measure, suppliers } = concentration;
  const bounds = [hhiLow, hhiHigh].map((bound) =>
    bound === null ? 'none' : Math.round(bound).toLocaleString('en-US'),
  );
  return (
    <p>
      <strong>
        {hhi === null
          ? 'Index unknown: not all amounts are known'
          : `Index ${Math.round(hhi).toLocaleString('en-US')} of 10,000: ${describeConcentration(hhi)}`}
      </strong>
      , among {pluralize(suppliers, 'supplier')}, based on {describeShareBasis(concentration)}.{' '}
      <span className="hint">
        The Herfindahl-Hirschman index is the sum of the squared shares. Above 1,800, US authorities call a
        market highly concentrated.
        {measure === 'MONEY' &&
          ` From lower bounds alone it is ${bounds[0]}; from upper bounds alone, ${bounds[1]}.`}
      </span>
    </p>
  );
}

/** The shares of a market with the deals behind each, and its concentration. */
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
    <QueryState result={result} subject="the market shares" lines={5}>
      {({ concentration }) =>
        concentration.shares.length === 0 ? (
          <EmptyState title="Shares cannot be calculated.">
            <p>
              {describeLeftOut(concentration) ?? 'There are no deals of this type'}. Clear a filter or choose
              a later date.
            </p>
          </EmptyState>
        ) : (
          <>
            <ConcentrationIndex concentration={concentration} />
            <div className="table-head">
              <p className="count">
                {concentration.shares.length === MAX_SHARES
                  ? `First ${MAX_SHARES} shares`
                  : pluralize(concentration.shares.length, 'share')}
              </p>
              <div className="button-group">
                <DownloadCsvButton
                  label="Download shares as CSV"
                  baseName={`shares-${type.toLowerCase().replaceAll('_', '-')}`}
                  readTable={async (client, contextFor) => ({
                    columns: marketShareColumns(await contextFor([])),
                    rows: (await fetchData(client, ConcentrationDocument, variables)).concentration.shares,
                  })}
                />
                <GraphiqlLink query={ConcentrationDocument} variables={variables}>
                  Open shares in GraphiQL
                </GraphiqlLink>
              </div>
            </div>
            <DataTable
              caption={`Market shares: ${TYPE_NAMES[type]}`}
              columns={[
                { heading: 'Payee', cell: ({ entity }) => <EntityLink entity={entity} /> },
                { heading: 'Share', className: 'share', cell: (share) => <ShareBar share={share} /> },
                {
                  heading: 'Based on',
                  cell: ({ entity, deals }) => (
                    <ContributingDeals
                      count={deals}
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
