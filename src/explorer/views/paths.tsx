import { useMemo, type ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import type { Params } from '../core/address.ts';
import { conditions, filterInput, readFilter } from '../core/filters.ts';
import { together } from '../core/picture/subgraph.ts';
import { counted } from '../core/wording.ts';
import { PathsDocument, type PathsQuery } from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { Hop } from '../components/hop.tsx';
import { EntityLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { LazyPicture } from '../components/picture/lazy.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { useNames } from '../components/use-entity-names.ts';

/** How many steps one can allow a way to have, and how many ways are shown. */
const STEPS = [2, 3, 4, 5, 6];
const WAYS = 5;

type Path = PathsQuery['paths'][number];

function Way({ path, number }: { path: Path; number: number }): ReactNode {
  const { length, nodes, hops } = path;
  const [first] = nodes;
  return (
    <li className="way">
      <h2>
        Way {number}: {counted(length, 'step')}
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
            said={`${from.shortName} and ${to.shortName} are tied by ${counted(relationships.length, 'deal')}:`}
          />
        ))}
      </ol>
    </li>
  );
}

function Ways({
  paths,
  from,
  to,
  names,
}: PathsQuery & { from: string; to: string; names: readonly string[] }): ReactNode {
  const subgraph = useMemo(() => together(paths), [paths]);
  const about = useMemo(() => [from, to], [from, to]);
  const title = `How ${names.join(' and ')} are connected`;
  return (
    <>
      <LazyPicture
        shown={subgraph}
        arranged={subgraph}
        about={about}
        title={title}
        file={`connection-${from}-${to}`}
        expandable={false}
      />
      <p className="hint">
        In the picture each step is one line: the deal that is evidenced best. All of them stand below.
      </p>
      <ol className="ways">
        {paths.map((path, index) => (
          <Way key={path.nodes.map(({ id }) => id).join(' ')} path={path} number={index + 1} />
        ))}
      </ol>
    </>
  );
}

/** How many steps a way may have, as the address says. */
const stepsIn = ({ steps }: Params): number => STEPS.find((each) => String(each) === steps) ?? 4;

function Answer({
  from,
  to,
  names,
}: {
  from: string;
  to: string;
  names: readonly [string, string];
}): ReactNode {
  const { address } = useLocation();
  const filter = readFilter(address.params);
  const maxLength = stepsIn(address.params);
  const variables = { from, to, filter: filterInput(filter), maxLength, limit: WAYS };
  const answer = useAnswer(PathsDocument, variables);
  return (
    <Asked answer={answer} what="this question" lines={8}>
      {({ paths }) =>
        paths.length === 0 ? (
          <Empty title={`No way of at most ${counted(maxLength, 'step')} leads from ${names.join(' to ')}.`}>
            <p>
              {conditions(filter) > 0
                ? 'Under these filters. Clear one of them, or allow more steps.'
                : 'Allow more steps, or look at a later day.'}
            </p>
          </Empty>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {paths.length === WAYS ? `The first ${WAYS} ways` : counted(paths.length, 'way')}, the
                shortest and best evidenced first
              </p>
              <GraphiqlLink query={PathsDocument} variables={variables} />
            </div>
            <Ways paths={paths} from={from} to={to} names={names} />
          </>
        )
      }
    </Asked>
  );
}

/** "How are A and B connected?": the shortest ways between two entities, each step with the deals that make it and their evidence. */
export function ConnectionsView(): ReactNode {
  const { address, set } = useLocation();
  const { from = '', to = '' } = address.params;
  const chosen = [from, to].filter((id) => id !== '');
  const known = useNames(chosen);
  const [fromName = '', toName = ''] = [from, to].map((id) => known[chosen.indexOf(id)]);
  const asked = from !== '' && to !== '';
  useTitle(asked ? `How ${fromName} and ${toName} are connected` : 'How two are connected');
  return (
    <>
      <h1>How are two of them connected?</h1>
      <div className="question">
        <EntityPicker
          key={`from ${from}`}
          label="From"
          chosen={fromName}
          onPick={({ id }) => set({ from: id })}
        />
        <EntityPicker key={`to ${to}`} label="To" chosen={toName} onPick={({ id }) => set({ to: id })} />
        <label className="field">
          <span>At most</span>
          <select value={stepsIn(address.params)} onChange={({ target }) => set({ steps: target.value })}>
            {STEPS.map((each) => (
              <option key={each} value={each}>
                {counted(each, 'step')}
              </option>
            ))}
          </select>
        </label>
        <button type="button" className="quiet" onClick={() => set({ from: to, to: from })}>
          Swap
        </button>
      </div>
      <FilterForm withDay />
      {!asked ? (
        <Empty title="Choose two entities.">
          <p>
            The shortest ways between them are shown, through whatever deals tie them, each step with who
            attests it. Filters choose which deals count: only filings, say, or only those of two publishers
            and more.
          </p>
        </Empty>
      ) : (
        <Answer from={from} to={to} names={[fromName, toName]} />
      )}
    </>
  );
}
