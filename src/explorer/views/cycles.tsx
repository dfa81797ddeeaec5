import { useMemo, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import { CYCLE_COLUMNS, cycleName, cycleRows, cycleSubgraph, describeSameMoney } from '../core/cycles.ts';
import { toCsv } from '../core/csv.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { formatSums } from '../core/money.ts';
import { CYCLE_LENGTHS, CYCLE_LIMITS, readCycleOptions } from '../core/questions.ts';
import { pluralize } from '../core/wording.ts';
import { MoneyCyclesDocument, type CycleFragment } from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { Hop } from '../components/hop.tsx';
import { DisputedLabel } from '../components/labels.tsx';
import { EntityLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LazySubgraphPicture } from '../components/picture/lazy.tsx';
import { DownloadCsvButton } from '../components/export-buttons.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

function CycleItem({ cycle }: { cycle: CycleFragment }): ReactNode {
  const [first] = cycle.entities;
  return (
    <li className="way">
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
          const unstatedNote = unstated > 0 ? ` in ${pluralize(unstated, 'deal')}` : '';
          return (
            <Hop
              key={payee.id}
              to={payee}
              deals={relationships}
              screenReaderText={`${payer.shortName} pays ${payee.shortName}:`}
              sum={sums === null ? 'pays an amount that nobody states' : `pays ${sums}${unstatedNote && `, and more that nobody states${unstatedNote}`}`} // prettier-ignore
            />
          );
        })}
      </ol>
    </li>
  );
}

function CycleList({ cycles, through }: { cycles: readonly CycleFragment[]; through: string }): ReactNode {
  const subgraph = useMemo(() => cycleSubgraph(cycles), [cycles]);
  const centerIds = useMemo(() => [through], [through]);
  return (
    <>
      <LazySubgraphPicture
        drawnSubgraph={subgraph}
        layoutSubgraph={subgraph}
        centerIds={centerIds}
        title="Money circles"
        baseName={`circles${through && `-${through}`}`}
        expandable={false}
        arrowMeaning="From who pays to who is paid"
      />
      <p className="hint">
        In the picture each step is one line: the deal that is evidenced best. All of them stand below.
      </p>
      <ol className="ways">
        {cycles.map((cycle) => (
          <CycleItem key={cycle.entities.map(({ id }) => id).join(' ')} cycle={cycle} />
        ))}
      </ol>
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
    <QueryState result={result} subject="this question" lines={8}>
      {({ moneyCycles: cycles }) =>
        cycles.length === 0 ? (
          <EmptyState
            title={`Money goes in no circle of at most ${maxCompanies}${through === '' ? '' : ` through ${name}`}.`}
          >
            <p>
              {activeFilterCount(filter) > 0
                ? 'Under these filters. Clear one of them, or allow more companies.'
                : 'Allow more companies, or look at a later day.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {cycles.length === maxCycles
                  ? `The first ${maxCycles} circles`
                  : pluralize(cycles.length, 'circle')}
                , the shortest and best evidenced first
              </p>
              <div className="take-away">
                <DownloadCsvButton
                  baseName={`circles${through && `-${through}`}`}
                  createCsv={() => toCsv(CYCLE_COLUMNS, cycleRows(cycles))}
                />
                <GraphiqlLink query={MoneyCyclesDocument} variables={variables} />
              </div>
            </div>
            <CycleList cycles={cycles} through={through} />
            {cycles.length === maxCycles && nextLimit !== undefined && (
              <button type="button" className="more" onClick={() => setParams({ most: String(nextLimit) })}>
                Show up to {nextLimit} circles
              </button>
            )}
          </>
        )
      }
    </QueryState>
  );
}

/** "Where does money go round in circles?": through one company or anywhere, each step with what is paid and the deals that say so. */
export function CyclesView(): ReactNode {
  const { address, setParams } = useRouter();
  const { through, maxCompanies } = readCycleOptions(address.params);
  const [name = ''] = useEntityNames(through === '' ? [] : [through]);
  useDocumentTitle(through === '' ? 'Money circles' : `Money circles through ${name}`);
  return (
    <>
      <h1>{through === '' ? 'Where does money go round?' : `Where does money go round through ${name}?`}</h1>
      <p className="lead">
        A pays B, and B, perhaps by way of others, pays A. That money could come back does not say that it
        does: each step tells who says what.
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
            Through anybody
          </button>
        )}
      </div>
      <FilterForm showActiveOn />
      <CycleResults name={name} />
    </>
  );
}
