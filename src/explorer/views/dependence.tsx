import type { ReactNode } from 'react';
import { fetchData } from '../client/deal-claims.ts';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { MONEY_TYPES } from '../core/money.ts';
import { DEPENDENCE_RESOURCES, MIN_SHARES, MEASURE_NAMES, readDependenceOptions } from '../core/questions.ts';
import { describeShareBasis, relianceColumns } from '../core/shares.ts';
import { pluralize } from '../core/wording.ts';
import { TYPE_NAMES } from '../generated/domain.ts';
import {
  DependenceDocument,
  type ConcentrationMeasure,
  type DependenceOn,
  type RelianceFragment,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { RadioTabs } from '../components/radio-tabs.tsx';
import { Concentration } from '../components/concentration.tsx';
import { DealSources } from '../components/deal-sources.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DealList } from '../components/hop.tsx';
import { EntityLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { ShareBar } from '../components/share-bar.tsx';
import { DataTable } from '../components/data-table.tsx';
import { DownloadCsvButton } from '../components/download-csv.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

/** Maximum number of customers in a request. */
const MAX_CUSTOMERS = 100;

const supplierNoun = (resource: DependenceOn): string => (resource === 'MONEY' ? 'payer' : 'supplier');

const RESOURCE_CHOICES = (Object.keys(DEPENDENCE_RESOURCES) as DependenceOn[]).map((value) => ({
  value,
  name: DEPENDENCE_RESOURCES[value].name,
}));

function RelianceTable({
  rows,
  resource,
}: {
  rows: readonly RelianceFragment[];
  resource: DependenceOn;
}): ReactNode {
  return (
    <DataTable
      caption={`Dependence: ${DEPENDENCE_RESOURCES[resource].name}`}
      columns={[
        { heading: 'Company', cell: ({ customer }) => <EntityLink entity={customer} /> },
        {
          heading: `Main ${supplierNoun(resource)}`,
          cell: ({ supplier, suppliers }) => (
            <>
              <EntityLink entity={supplier} />
              <span className="hop-detail">
                {suppliers === 1 ? 'the only known one' : `of ${suppliers} known`}
              </span>
            </>
          ),
        },
        { heading: 'Share', className: 'share', cell: (row) => <ShareBar share={row} /> },
        {
          heading: 'Based on',
          cell: (row) => (
            <>
              <span className="hop-detail">{describeShareBasis(row)}</span>
              <Disclosure title={`${pluralize(row.relationships.length, 'deal')} between the two`}>
                {() => <DealList deals={row.relationships} />}
              </Disclosure>
            </>
          ),
        },
      ]}
      rows={rows}
      keyOf={({ customer }) => customer.id}
    />
  );
}

function DependenceResults({ name }: { name: string }): ReactNode {
  const { address } = useRouter();
  const { resource, measure, minShare, of } = readDependenceOptions(address.params);
  const filter = readFilter(address.params);
  const variables = {
    on: resource,
    measure,
    filter: filterInput(filter),
    minPercent: minShare,
    first: MAX_CUSTOMERS,
  };
  const result = useRetryingQuery(DependenceDocument, variables);
  const concerns = ({ customer, supplier }: RelianceFragment): boolean =>
    of === '' || customer.id === of || supplier.id === of;
  return (
    <QueryState result={result} subject="the dependence data" lines={8}>
      {({ dependence }) => {
        const rows = dependence.filter(concerns);
        if (rows.length === 0)
          return (
            <EmptyState
              title={`No known dependence${of === '' ? '' : ` involving ${name}`} reaches ${minShare}% for ${DEPENDENCE_RESOURCES[resource].name.toLowerCase()}.`} // prettier-ignore
            >
              <p>
                {activeFilterCount(filter) > 0
                  ? 'Clear a filter or choose a smaller share.'
                  : 'Choose a smaller share, or measure by number of deals to include deals with no stated amount.'}
              </p>
            </EmptyState>
          );
        return (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {dependence.length === MAX_CUSTOMERS && `Among the first ${MAX_CUSTOMERS}: `}
                {rows.length === 1 ? '1 company gets' : `${rows.length} companies get`} {minShare}% or more
                from one {supplierNoun(resource)}, best evidence first
              </p>
              <div className="button-group">
                <DownloadCsvButton
                  baseName={`dependence-${resource.toLowerCase()}`}
                  readTable={async (client, contextFor) => {
                    const data = await fetchData(client, DependenceDocument, variables);
                    const csvRows = data.dependence.filter(concerns);
                    const dealIds = csvRows.flatMap(({ relationships }) => relationships.map(({ id }) => id));
                    return { columns: relianceColumns(await contextFor(dealIds)), rows: csvRows };
                  }}
                />
                <GraphiqlLink query={DependenceDocument} variables={variables} />
              </div>
            </div>
            <RelianceTable rows={rows} resource={resource} />
            <DealSources dealIds={rows.flatMap(({ relationships }) => relationships.map(({ id }) => id))} />
          </>
        );
      }}
    </QueryState>
  );
}

function DependenceControls({ name }: { name: string }): ReactNode {
  const { address, setParams } = useRouter();
  const { measure, minShare, of } = readDependenceOptions(address.params);
  return (
    <div className="question">
      <EntityPicker key={of} label="Company" selectedName={name} onPick={({ id }) => setParams({ of: id })} />
      <label className="field">
        <span>Minimum share</span>
        <select value={minShare} onChange={({ target }) => setParams({ share: target.value })}>
          {MIN_SHARES.map((each) => (
            <option key={each} value={each}>
              {each}%
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Measured by</span>
        <select value={measure} onChange={({ target }) => setParams({ measure: target.value })}>
          {(Object.keys(MEASURE_NAMES) as ConcentrationMeasure[]).map((each) => (
            <option key={each} value={each}>
              {MEASURE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      {of !== '' && (
        <button type="button" className="quiet" onClick={() => setParams({ of: '' })}>
          All companies
        </button>
      )}
    </div>
  );
}

/** Companies that depend on one supplier or payer, and the concentration of a market. */
export function DependenceView(): ReactNode {
  const { address, setParams } = useRouter();
  const { resource, measure, of, market } = readDependenceOptions(address.params);
  const [name = ''] = useEntityNames(of === '' ? [] : [of]);
  useDocumentTitle('Dependence');
  return (
    <>
      <h1>Dependence</h1>
      <p className="lead">
        Companies that get most of their computing capacity, chips or money from one other company, as far as
        deals are known. Shares are as uncertain as the amounts behind them, so each share has a range.
      </p>
      <RadioTabs
        label="Resource"
        name="on"
        choices={RESOURCE_CHOICES}
        chosen={resource}
        onChoose={(kind) => setParams({ on: kind === 'CLOUD' ? '' : kind, market: '' })}
      />
      <DependenceControls name={name} />
      <FilterForm showActiveOn />
      <DependenceResults name={name} />
      <section aria-labelledby="market">
        <h2 id="market">Market shares</h2>
        <label className="field market">
          <span>Type of deal</span>
          <select value={market} onChange={({ target }) => setParams({ market: target.value })}>
            {MONEY_TYPES.map((type) => (
              <option key={type} value={type}>
                {TYPE_NAMES[type]}
              </option>
            ))}
          </select>
        </label>
        <Concentration type={market} measure={measure} filter={filterInput(readFilter(address.params))} />
      </section>
    </>
  );
}
