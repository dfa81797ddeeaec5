import { useMemo, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import type { UrlParams } from '../core/address.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { mergeSubgraphs } from '../core/picture/subgraph.ts';
import { pluralize } from '../core/wording.ts';
import { PathsDocument, type PathsQuery } from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { Hop } from '../components/hop.tsx';
import { EntityLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LazySubgraphPicture } from '../components/picture/lazy.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

/** How many steps one can allow a way to have, and how many ways are shown. */
const STEP_LIMITS = [2, 3, 4, 5, 6];
const MAX_PATHS = 5;

type EntityPath = PathsQuery['paths'][number];

function PathItem({ path, number }: { path: EntityPath; number: number }): ReactNode {
  const { length, nodes, hops } = path;
  const [first] = nodes;
  return (
    <li className="way">
      <h2>
        Way {number}: {pluralize(length, 'step')}
      </h2>
      <ol className="hops">
        {first !== undefined && (
          <li className="hop">
            <p className="hop-entity">
              <EntityLink entity={first} />
            </p>
          </li>
        )}
        {hops.map(({ from, to, relationships }) => (
          <Hop
            key={to.id}
            to={to}
            deals={relationships}
            screenReaderText={`${from.shortName} and ${to.shortName} are tied by ${pluralize(relationships.length, 'deal')}:`}
          />
        ))}
      </ol>
    </li>
  );
}

function PathList({
  paths,
  from,
  to,
  names,
}: PathsQuery & { from: string; to: string; names: readonly string[] }): ReactNode {
  const subgraph = useMemo(() => mergeSubgraphs(paths), [paths]);
  const centerIds = useMemo(() => [from, to], [from, to]);
  const title = `How ${names.join(' and ')} are connected`;
  return (
    <>
      <LazySubgraphPicture
        drawnSubgraph={subgraph}
        layoutSubgraph={subgraph}
        centerIds={centerIds}
        title={title}
        baseName={`connection-${from}-${to}`}
        expandable={false}
      />
      <p className="hint">
        In the picture each step is one line: the deal that is evidenced best. All of them stand below.
      </p>
      <ol className="ways">
        {paths.map((path, index) => (
          <PathItem key={path.nodes.map(({ id }) => id).join(' ')} path={path} number={index + 1} />
        ))}
      </ol>
    </>
  );
}

/** How many steps a way may have, as the address says. */
const readMaxSteps = ({ steps }: UrlParams): number =>
  STEP_LIMITS.find((each) => String(each) === steps) ?? 4;

function PathResults({
  from,
  to,
  names,
}: {
  from: string;
  to: string;
  names: readonly [string, string];
}): ReactNode {
  const { address } = useRouter();
  const filter = readFilter(address.params);
  const maxLength = readMaxSteps(address.params);
  const variables = { from, to, filter: filterInput(filter), maxLength, limit: MAX_PATHS };
  const result = useRetryingQuery(PathsDocument, variables);
  return (
    <QueryState result={result} subject="this question" lines={8}>
      {({ paths }) =>
        paths.length === 0 ? (
          <EmptyState
            title={`No way of at most ${pluralize(maxLength, 'step')} leads from ${names.join(' to ')}.`}
          >
            <p>
              {activeFilterCount(filter) > 0
                ? 'Under these filters. Clear one of them, or allow more steps.'
                : 'Allow more steps, or look at a later day.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {paths.length === MAX_PATHS ? `The first ${MAX_PATHS} ways` : pluralize(paths.length, 'way')},
                the shortest and best evidenced first
              </p>
              <GraphiqlLink query={PathsDocument} variables={variables} />
            </div>
            <PathList paths={paths} from={from} to={to} names={names} />
          </>
        )
      }
    </QueryState>
  );
}

/** "How are A and B connected?": the shortest ways between two entities, each step with the deals that make it and their evidence. */
export function PathsView(): ReactNode {
  const { address, setParams } = useRouter();
  const { from = '', to = '' } = address.params;
  const chosen = [from, to].filter((id) => id !== '');
  const loadedNames = useEntityNames(chosen);
  const [fromName = '', toName = ''] = [from, to].map((id) => loadedNames[chosen.indexOf(id)]);
  const isComplete = from !== '' && to !== '';
  useDocumentTitle(isComplete ? `How ${fromName} and ${toName} are connected` : 'How two are connected');
  return (
    <>
      <h1>How are two of them connected?</h1>
      <div className="question">
        <EntityPicker
          key={`from ${from}`}
          label="From"
          selectedName={fromName}
          onPick={({ id }) => setParams({ from: id })}
        />
        <EntityPicker
          key={`to ${to}`}
          label="To"
          selectedName={toName}
          onPick={({ id }) => setParams({ to: id })}
        />
        <label className="field">
          <span>At most</span>
          <select
            value={readMaxSteps(address.params)}
            onChange={({ target }) => setParams({ steps: target.value })}
          >
            {STEP_LIMITS.map((each) => (
              <option key={each} value={each}>
                {pluralize(each, 'step')}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="quiet" onClick={() => setParams({ from: to, to: from })}>
          Swap
        </button>
      </div>
      <FilterForm showActiveOn />
      {!isComplete ? (
        <EmptyState title="Choose two entities.">
          <p>
            The shortest ways between them are shown, through whatever deals tie them, each step with who
            attests it. Filters choose which deals count: only filings, say, or only those of two publishers
            and more.
          </p>
        </EmptyState>
      ) : (
        <PathResults from={from} to={to} names={[fromName, toName]} />
      )}
    </>
  );
}
