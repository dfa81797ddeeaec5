import { useMemo, type ReactNode } from 'react';
import { useRetryingQuery } from '../client/use-retrying-query.ts';
import type { UrlParams } from '../core/address.ts';
import { activeFilterCount, filterInput, readFilter } from '../core/filters.ts';
import { mergeSubgraphs } from '../core/picture/subgraph.ts';
import { pluralize } from '../core/wording.ts';
import { PathsDocument, type PathsQuery } from '../generated/operations.ts';
import { QueryState, EmptyState } from '../components/query-state.tsx';
import { DealSources } from '../components/deal-sources.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { Hop } from '../components/hop.tsx';
import { EntityLink } from '../components/links.tsx';
import { useRouter } from '../components/router.tsx';
import { LazySubgraphPicture } from '../components/picture/lazy.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

/** Choices for the maximum number of steps, and the maximum number of paths. */
const STEP_LIMITS = [2, 3, 4, 5, 6];
const MAX_PATHS = 5;

type EntityPath = PathsQuery['paths'][number];

function PathItem({ path, number }: { path: EntityPath; number: number }): ReactNode {
  const { length, nodes, hops } = path;
  const [first] = nodes;
  return (
    <li className="path">
      <h2>
        Path {number}: {pluralize(length, 'step')}
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
            screenReaderText={`${from.shortName} and ${to.shortName} are connected by ${pluralize(relationships.length, 'deal')}:`}
          />
        ))}
      </ol>
    </li>
  );
}

function PathList({
  paths,
  graph,
  from,
  to,
  names,
}: PathsQuery & { from: string; to: string; names: readonly string[] }): ReactNode {
  const subgraph = useMemo(() => mergeSubgraphs(paths), [paths]);
  const centerIds = useMemo(() => [from, to], [from, to]);
  const title = `Connections between ${names.join(' and ')}`;
  const dealIds = paths.flatMap(({ hops }) =>
    hops.flatMap(({ relationships }) => relationships.map(({ id }) => id)),
  );
  return (
    <>
      <LazySubgraphPicture
        drawnSubgraph={subgraph}
        layoutSubgraph={subgraph}
        centerIds={centerIds}
        title={title}
        baseName={`connection-${from}-${to}`}
        expandable={false}
        revision={graph.revision}
      />
      <p className="hint">
        The picture shows the best-sourced deal of each step. All deals are listed below.
      </p>
      <ol className="paths">
        {paths.map((path, index) => (
          <PathItem key={path.nodes.map(({ id }) => id).join(' ')} path={path} number={index + 1} />
        ))}
      </ol>
      <DealSources dealIds={dealIds} />
    </>
  );
}

/** Reads the maximum number of steps from an address. */
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
    <QueryState result={result} subject="the paths" lines={8}>
      {({ paths, graph }) =>
        paths.length === 0 ? (
          <EmptyState
            title={`No path of up to ${pluralize(maxLength, 'step')} connects ${names.join(' and ')}.`}
          >
            <p>
              {activeFilterCount(filter) > 0
                ? 'Clear a filter or allow more steps.'
                : 'Allow more steps or choose a later date.'}
            </p>
          </EmptyState>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {paths.length === MAX_PATHS ? `First ${MAX_PATHS} paths` : pluralize(paths.length, 'path')},
                shortest and best sourced first
              </p>
              <GraphiqlLink query={PathsDocument} variables={variables} />
            </div>
            <PathList paths={paths} graph={graph} from={from} to={to} names={names} />
          </>
        )
      }
    </QueryState>
  );
}

/** The shortest paths between two entities, each step with its deals and their evidence. */
export function PathsView(): ReactNode {
  const { address, setParams } = useRouter();
  const { from = '', to = '' } = address.params;
  const chosen = [from, to].filter((id) => id !== '');
  const loadedNames = useEntityNames(chosen);
  const [fromName = '', toName = ''] = [from, to].map((id) => loadedNames[chosen.indexOf(id)]);
  const isComplete = from !== '' && to !== '';
  const title = isComplete ? `Connections between ${fromName} and ${toName}` : 'Connections';
  useDocumentTitle(title);
  return (
    <>
      <h1>{title}</h1>
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
        <EmptyState title="Choose two companies.">
          <p>
            The shortest paths between them appear here, with the deals and evidence of each step. Filters
            determine which deals count, such as only those with two or more publishers.
          </p>
        </EmptyState>
      ) : (
        <PathResults from={from} to={to} names={[fromName, toName]} />
      )}
    </>
  );
}
