import type { ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { toCsv } from '../core/csv.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { MONEY_TYPES } from '../core/money.ts';
import { DEPENDENCE_RESOURCES, MIN_SHARES, MEASURE_NAMES, readDependenceOptions } from '../core/questions.ts';
import { describeShareBasis, RELIANCE_COLUMNS } from '../core/shares.ts';
import { pluralize, TYPE_NAMES } from '../core/wording.ts';
import {
  DependenceDocument,
  type ConcentrationMeasure,
  type DependenceOn,
  type RelianceFragment,
} from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { RadioTabs } from '../components/radio-tabs.tsx';
import { Concentration } from '../components/concentration.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DealList } from '../components/hop.tsx';
import { EntityLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { ShareBar } from '../components/share-bar.tsx';
import { DataTable } from '../components/data-table.tsx';
import { DownloadCsvButton } from '../components/export-buttons.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

/** The most customers that the API gives. */
const MAX_CUSTOMERS = 100;

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
      caption={`Who depends on whom: ${DEPENDENCE_RESOURCES[resource].name}`}
      columns={[
        { heading: 'Who depends', cell: ({ customer }) => <EntityLink entity={customer} /> },
        {
          heading: resource === 'MONEY' ? 'On whose money' : 'On whom',
          cell: ({ supplier, suppliers }) => (
            <>
              <EntityLink entity={supplier} />
              <span className="hop-detail">
                {suppliers === 1 ? 'the only one known' : `of ${suppliers} known`}
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
  return (
    <QueryState result={result} subject="this question" lines={8}>
      {({ dependence }) => {
        const rows = dependence.filter(
          ({ customer, supplier }) => of === '' || customer.id === of || supplier.id === of,
        );
        if (rows.length === 0)
          return (
            <EmptyState
              title={`Nobody ${of === '' ? '' : `is known to depend on ${name}, nor it on anybody, `}for ${minShare} % of ${DEPENDENCE_RESOURCES[resource].name.toLowerCase()}.`} // prettier-ignore
            >
              <p>
                {activeFilterCount(filter) > 0
                  ? 'Under these filters. Clear one of them, or ask for a smaller share.'
                  : 'Ask for a smaller share, or measure by the number of deals where amounts are not stated.'}
              </p>
            </EmptyState>
          );
        return (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {dependence.length === MAX_CUSTOMERS && `Among the first ${MAX_CUSTOMERS}: `}
                {rows.length === 1 ? '1 depends' : `${rows.length} depend`} on one for {minShare} % or more,
                the largest share first
              </p>
              <div className="take-away">
                <DownloadCsvButton
                  baseName={`dependence-${resource.toLowerCase()}`}
                  createCsv={() => toCsv(RELIANCE_COLUMNS, rows)}
                />
                <GraphiqlLink query={DependenceDocument} variables={variables} />
              </div>
            </div>
            <RelianceTable rows={rows} resource={resource} />
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
      <EntityPicker
        key={of}
        label="Only what concerns"
        selectedName={name}
        onPick={({ id }) => setParams({ of: id })}
      />
      <label className="field">
        <span>For at least</span>
        <select value={minShare} onChange={({ target }) => setParams({ share: target.value })}>
          {MIN_SHARES.map((each) => (
            <option key={each} value={each}>
              {each} %
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
          Show everybody
        </button>
      )}
    </div>
  );
}

/** "Who depends on whom?": who buys most of what it buys from one supplier, and how concentrated the market is. */
export function DependenceView(): ReactNode {
  const { address, setParams } = useRouter();
  const { resource, measure, of, market } = readDependenceOptions(address.params);
  const [name = ''] = useEntityNames(of === '' ? [] : [of]);
  useDocumentTitle('Who depends on whom');
  return (
    <>
      <h1>Who depends on whom?</h1>
      <p className="lead">
        Who gets most of its chips, its computing capacity or its money from one other, as far as deals are
        known. A share is as uncertain as the amounts that it is worked out from, and says by how much.
      </p>
      <RadioTabs
        label="On what"
        name="on"
        choices={RESOURCE_CHOICES}
        chosen={resource}
        onChoose={(kind) => setParams({ on: kind === 'CLOUD' ? '' : kind, market: '' })}
      />
      <DependenceControls name={name} />
      <FilterForm showActiveOn />
      <DependenceResults name={name} />
      <section aria-labelledby="market">
        <h2 id="market">Who has the market</h2>
        <label className="field market">
          <span>Of all deals of the kind</span>
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
