import { useMemo, type ReactNode } from 'react';
import { fetchData } from '../client/deal-claims.ts';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { cycleColumns, cycleName, cycleRows, cycleSubgraph, describeSameMoney } from '../core/cycles.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { describeLeftOut, formatSums } from '../core/money.ts';
import { CYCLE_LENGTHS, CYCLE_LIMITS, readCycleOptions } from '../core/questions.ts';
import { pluralize } from '../core/wording.ts';
import { MoneyCyclesDocument, type CycleFragment } from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { DealSources } from '../components/deal-sources.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { Hop } from '../components/hop.tsx';
import { DisputedLabel } from '../components/labels.tsx';
import { EntityLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LazySubgraphPicture } from '../components/picture/lazy.tsx';
import { DownloadCsvButton } from '../components/download-csv.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

function CycleItem({ cycle }: { cycle: CycleFragment }): ReactNode {
  const [first] = cycle.entities;
  return (
    <li className="path">
      <h2>
        {cycleName(cycle)} {cycle.disputed && <DisputedLabel />}
      </h2>
      <p className="hint">{describeSameMoney(cycle)}</p>
      <ol className="hops">
        {first !== undefined && (
          <li className="hop">
            <p className="hop-entity">
              <EntityLink entity={first} />
            </p>
          </li>
        )}
        {cycle.steps.map(({ payer, payee, relationships, amounts, unstated }) => {
          const sums = formatSums(amounts);
          const leftOut = describeLeftOut({ unstated, cancelled: 0, rumored: 0 });
          return (
            <Hop
              key={payee.id}
              to={payee}
              deals={relationships}
              screenReaderText={`${payer.shortName} pays ${payee.shortName}:`}
              sum={
                sums === null
                  ? 'pays an unstated amount'
                  : `pays ${sums}${leftOut === null ? '' : `; ${leftOut}`}`
              }
            />
          );
        })}
      </ol>
    </li>
  );
}

function CycleList({
  cycles,
  through,
  revision,
}: {
  cycles: readonly CycleFragment[];
  through: string;
  revision: number;
}): ReactNode {
  const subgraph = useMemo(() => cycleSubgraph(cycles), [cycles]);
  const centerIds = useMemo(() => [through], [through]);
  const dealIds = cycles.flatMap(({ steps }) =>
    steps.flatMap(({ relationships }) => relationships.map(({ id }) => id)),
  );
  return (
    <>
      <LazySubgraphPicture
        drawnSubgraph={subgraph}
        layoutSubgraph={subgraph}
        centerIds={centerIds}
        title="Payment loops"
        baseName={`circles${through && `-${through}`}`}
        expandable={false}
        arrowMeaning="Arrow: who pays whom"
        revision={revision}
      />
      <p className="hint">
        The picture shows the best-sourced deal of each step. All deals are listed below.
      </p>
      <ol className="paths">
        {cycles.map((cycle) => (
          <CycleItem key={cycle.entities.map(({ id }) => id).join(' ')} cycle={cycle} />
        ))}
      </ol>
      <DealSources dealIds={dealIds} />
    </>
  );
}

function CycleResults({ name }: { name: string }): ReactNode {
  const { address, setParams } = useRouter();
  const { through, maxCompanies, maxCycles } = readCycleOptions(address.params);
  const filter = readFilter(address.params);
  const variables = {
    through: through === '' ? null : through,
    filter: filterInput(filter),
    maxLength: maxCompanies,
    limit: maxCycles,
  };
  const result = useRetryingQuery(MoneyCyclesDocument, variables);
  const nextLimit = CYCLE_LIMITS.find((limit) => limit > maxCycles);
  return (
    <QueryState result={result} subject="the payment loops" lines={8}>
      {({ moneyCycles: cycles, graph: { revision } }) =>
        cycles.length === 0 ? (
          <EmptyState
            title={`No payment loop of up to ${maxCompanies} companies${through === '' ? ' is known' : ` includes ${name}`}.`}
          >
            <p>
              {activeFilterCount(filter) > 0
                ? 'Clear a filter or allow more companies.'
                : 'Allow more companies or choose a later date.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {cycles.length === maxCycles
                  ? `First ${maxCycles} payment loops`
                  : pluralize(cycles.length, 'payment loop')}
                , shortest and best sourced first
              </p>
              <div className="button-group">
                <DownloadCsvButton
                  baseName={`circles${through && `-${through}`}`}
                  readTable={async (client, contextFor) => {
                    const rows = cycleRows(
                      (await fetchData(client, MoneyCyclesDocument, variables)).moneyCycles,
                    );
                    const dealIds = rows.flatMap(({ cycleStep }) =>
                      cycleStep.relationships.map(({ id }) => id),
                    );
                    return { columns: cycleColumns(await contextFor(dealIds)), rows };
                  }}
                />
                <GraphiqlLink query={MoneyCyclesDocument} variables={variables} />
              </div>
            </div>
            <CycleList cycles={cycles} through={through} revision={revision} />
            {cycles.length === maxCycles && nextLimit !== undefined && (
              <button type="button" className="more" onClick={() => setParams({ most: String(nextLimit) })}>
                Show up to {nextLimit} payment loops
              </button>
            )}
          </>
        )
      }
    </QueryState>
  );
}

/** Payment loops, through one company or any, each step with its amount and deals. */
export function CyclesView(): ReactNode {
  const { address, setParams } = useRouter();
  const { through, maxCompanies } = readCycleOptions(address.params);
  const [name = ''] = useEntityNames(through === '' ? [] : [through]);
  const title = through === '' ? 'Payment loops' : `Payment loops through ${name}`;
  useDocumentTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p className="lead">
        A pays B, and B pays A, directly or through others. A loop shows that money could come back, not that
        it did. Each step lists its deals.
      </p>
      <div className="question">
        <EntityPicker
          key={through}
          label="Through"
          selectedName={name}
          onPick={({ id }) => setParams({ through: id })}
        />
        <label className="field">
          <span>At most</span>
          <select value={maxCompanies} onChange={({ target }) => setParams({ longest: target.value })}>
            {CYCLE_LENGTHS.map((length) => (
              <option key={length} value={length}>
                {length} companies
              </option>
            ))}
          </select>
        </label>
        {through !== '' && (
          <button type="button" className="quiet" onClick={() => setParams({ through: '' })}>
            Any company
          </button>
        )}
      </div>
      <FilterForm showActiveOn />
      <CycleResults name={name} />
    </>
  );
}
