import type { ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { csvOf } from '../core/csv.ts';
import { conditions, filterInput, readFilter } from '../core/filters.ts';
import { MONEY_TYPES } from '../core/money.ts';
import { DEPENDENCES, LEAST_SHARES, MEASURE_NAMES, readDependence } from '../core/questions.ts';
import { basisInWords, RELIANCE_COLUMNS } from '../core/shares.ts';
import { counted, TYPE_NAMES } from '../core/wording.ts';
import {
  DependenceDocument,
  type ConcentrationMeasure,
  type DependenceOn,
  type RelyingFragment,
} from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { Choice } from '../components/radio-tabs.tsx';
import { Concentration } from '../components/concentration.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { Fold } from '../components/disclosure.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DealLines } from '../components/hop.tsx';
import { EntityLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { Share } from '../components/share-bar.tsx';
import { Table } from '../components/data-table.tsx';
import { CsvButton } from '../components/export-buttons.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { useNames } from '../components/use-entity-names.ts';

/** The most customers that the API gives. */
const MOST = 100;

const KINDS = (Object.keys(DEPENDENCES) as DependenceOn[]).map((value) => ({
  value,
  name: DEPENDENCES[value].name,
}));

function Reliances({ rows, on }: { rows: readonly RelyingFragment[]; on: DependenceOn }): ReactNode {
  return (
    <Table
      caption={`Who depends on whom: ${DEPENDENCES[on].name}`}
      columns={[
        { heading: 'Who depends', cell: ({ customer }) => <EntityLink entity={customer} /> },
        {
          heading: on === 'MONEY' ? 'On whose money' : 'On whom',
          cell: ({ supplier, suppliers }) => (
            <>
              <EntityLink entity={supplier} />
              <span className="hop-detail">
                {suppliers === 1 ? 'the only one known' : `of ${suppliers} known`}
              </span>
            </>
          ),
        },
        { heading: 'Share', className: 'share', cell: (row) => <Share share={row} /> },
        {
          heading: 'Based on',
          cell: (row) => (
            <>
              <span className="hop-detail">{basisInWords(row)}</span>
              <Fold name={`${counted(row.relationships.length, 'deal')} between the two`}>
                {() => <DealLines deals={row.relationships} />}
              </Fold>
            </>
          ),
        },
      ]}
      rows={rows}
      keyOf={({ customer }) => customer.id}
    />
  );
}

function Answer({ name }: { name: string }): ReactNode {
  const { address } = useLocation();
  const { on, measure, share, of } = readDependence(address.params);
  const filter = readFilter(address.params);
  const variables = { on, measure, filter: filterInput(filter), minPercent: share, first: MOST };
  const answer = useAnswer(DependenceDocument, variables);
  return (
    <Asked answer={answer} what="this question" lines={8}>
      {({ dependence }) => {
        const rows = dependence.filter(
          ({ customer, supplier }) => of === '' || customer.id === of || supplier.id === of,
        );
        if (rows.length === 0)
          return (
            <Empty
              title={`Nobody ${of === '' ? '' : `is known to depend on ${name}, nor it on anybody, `}for ${share} % of ${DEPENDENCES[on].name.toLowerCase()}.`} // prettier-ignore
            >
              <p>
                {conditions(filter) > 0
                  ? 'Under these filters. Clear one of them, or ask for a smaller share.'
                  : 'Ask for a smaller share, or measure by the number of deals where amounts are not stated.'}
              </p>
            </Empty>
          );
        return (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {dependence.length === MOST && `Among the first ${MOST}: `}
                {rows.length === 1 ? '1 depends' : `${rows.length} depend`} on one for {share} % or more, the
                largest share first
              </p>
              <div className="take-away">
                <CsvButton
                  name={`dependence-${on.toLowerCase()}`}
                  make={() => csvOf(RELIANCE_COLUMNS, rows)}
                />
                <GraphiqlLink query={DependenceDocument} variables={variables} />
              </div>
            </div>
            <Reliances rows={rows} on={on} />
          </>
        );
      }}
    </Asked>
  );
}

function Settings({ name }: { name: string }): ReactNode {
  const { address, set } = useLocation();
  const { measure, share, of } = readDependence(address.params);
  return (
    <div className="question">
      <EntityPicker key={of} label="Only what concerns" chosen={name} onPick={({ id }) => set({ of: id })} />
      <label className="field">
        <span>For at least</span>
        <select value={share} onChange={({ target }) => set({ share: target.value })}>
          {LEAST_SHARES.map((each) => (
            <option key={each} value={each}>
              {each} %
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Measured by</span>
        <select value={measure} onChange={({ target }) => set({ measure: target.value })}>
          {(Object.keys(MEASURE_NAMES) as ConcentrationMeasure[]).map((each) => (
            <option key={each} value={each}>
              {MEASURE_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
      {of !== '' && (
        <button type="button" className="quiet" onClick={() => set({ of: '' })}>
          Show everybody
        </button>
      )}
    </div>
  );
}

/** "Who depends on whom?": who buys most of what it buys from one supplier, and how concentrated the market is. */
export function DependenceView(): ReactNode {
  const { address, set } = useLocation();
  const { on, measure, of, market } = readDependence(address.params);
  const [name = ''] = useNames(of === '' ? [] : [of]);
  useTitle('Who depends on whom');
  return (
    <>
      <h1>Who depends on whom?</h1>
      <p className="lead">
        Who gets most of its chips, its computing capacity or its money from one other, as far as deals are
        known. A share is as uncertain as the amounts that it is worked out from, and says by how much.
      </p>
      <Choice
        label="On what"
        name="on"
        choices={KINDS}
        chosen={on}
        onChoose={(kind) => set({ on: kind === 'CLOUD' ? '' : kind, market: '' })}
      />
      <Settings name={name} />
      <FilterForm withDay />
      <Answer name={name} />
      <section aria-labelledby="market">
        <h2 id="market">Who has the market</h2>
        <label className="field market">
          <span>Of all deals of the kind</span>
          <select value={market} onChange={({ target }) => set({ market: target.value })}>
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
