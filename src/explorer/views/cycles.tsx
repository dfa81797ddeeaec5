import { useMemo, type ReactNode } from 'react';
import { useAnswer } from '../client/use-retrying-query.ts';
import { CIRCLE_COLUMNS, circleName, circleRows, circlesPicture, sameMoneyInWords } from '../core/cycles.ts';
import { csvOf } from '../core/csv.ts';
import { conditions, filterInput, readFilter } from '../core/filters.ts';
import { sumsInWords } from '../core/money.ts';
import { CIRCLE_LENGTHS, CIRCLE_LIMITS, readCircles } from '../core/questions.ts';
import { counted } from '../core/wording.ts';
import { CirclesDocument, type CircleFragment } from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { Hop } from '../components/hop.tsx';
import { DisputedLabel } from '../components/labels.tsx';
import { EntityLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { LazyPicture } from '../components/picture/lazy.tsx';
import { CsvButton } from '../components/export-buttons.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { useNames } from '../components/use-entity-names.ts';

function Circle({ circle }: { circle: CircleFragment }): ReactNode {
  const [first] = circle.entities;
  return (
    <li className="way">
      <h2>
        {circleName(circle)} {circle.disputed && <DisputedLabel />}
      </h2>
      <p className="hint">{sameMoneyInWords(circle)}</p>
      <ol className="hops">
        {first !== undefined && (
          <li className="hop">
            <p className="hop-entity">
              <EntityLink entity={first} />
            </p>
          </li>
        )}
        {circle.steps.map(({ payer, payee, relationships, amounts, unstated }) => {
          const paid = sumsInWords(amounts);
          const silent = unstated > 0 ? ` in ${counted(unstated, 'deal')}` : '';
          return (
            <Hop
              key={payee.id}
              to={payee}
              deals={relationships}
              said={`${payer.shortName} pays ${payee.shortName}:`}
              sum={paid === null ? 'pays an amount that nobody states' : `pays ${paid}${silent && `, and more that nobody states${silent}`}`} // prettier-ignore
            />
          );
        })}
      </ol>
    </li>
  );
}

function Circles({ circles, through }: { circles: readonly CircleFragment[]; through: string }): ReactNode {
  const subgraph = useMemo(() => circlesPicture(circles), [circles]);
  const about = useMemo(() => [through], [through]);
  return (
    <>
      <LazyPicture
        shown={subgraph}
        arranged={subgraph}
        about={about}
        title="Money circles"
        file={`circles${through && `-${through}`}`}
        expandable={false}
        arrows="From who pays to who is paid"
      />
      <p className="hint">
        In the picture each step is one line: the deal that is evidenced best. All of them stand below.
      </p>
      <ol className="ways">
        {circles.map((circle) => (
          <Circle key={circle.entities.map(({ id }) => id).join(' ')} circle={circle} />
        ))}
      </ol>
    </>
  );
}

function Answer({ name }: { name: string }): ReactNode {
  const { address, set } = useLocation();
  const { through, longest, most } = readCircles(address.params);
  const filter = readFilter(address.params);
  const variables = {
    through: through === '' ? null : through,
    filter: filterInput(filter),
    maxLength: longest,
    limit: most,
  };
  const answer = useAnswer(CirclesDocument, variables);
  const further = CIRCLE_LIMITS.find((limit) => limit > most);
  return (
    <Asked answer={answer} what="this question" lines={8}>
      {({ moneyCycles: circles }) =>
        circles.length === 0 ? (
          <Empty
            title={`Money goes in no circle of at most ${longest}${through === '' ? '' : ` through ${name}`}.`}
          >
            <p>
              {conditions(filter) > 0
                ? 'Under these filters. Clear one of them, or allow more companies.'
                : 'Allow more companies, or look at a later day.'}
            </p>
          </Empty>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {circles.length === most ? `The first ${most} circles` : counted(circles.length, 'circle')},
                the shortest and best evidenced first
              </p>
              <div className="take-away">
                <CsvButton
                  name={`circles${through && `-${through}`}`}
                  make={() => csvOf(CIRCLE_COLUMNS, circleRows(circles))}
                />
                <GraphiqlLink query={CirclesDocument} variables={variables} />
              </div>
            </div>
            <Circles circles={circles} through={through} />
            {circles.length === most && further !== undefined && (
              <button type="button" className="more" onClick={() => set({ most: String(further) })}>
                Show up to {further} circles
              </button>
            )}
          </>
        )
      }
    </Asked>
  );
}

/** "Where does money go round in circles?": through one company or anywhere, each step with what is paid and the deals that say so. */
export function CirclesView(): ReactNode {
  const { address, set } = useLocation();
  const { through, longest } = readCircles(address.params);
  const [name = ''] = useNames(through === '' ? [] : [through]);
  useTitle(through === '' ? 'Money circles' : `Money circles through ${name}`);
  return (
    <>
      <h1>{through === '' ? 'Where does money go round?' : `Where does money go round through ${name}?`}</h1>
      <p className="lead">
        A pays B, and B, perhaps by way of others, pays A. That money could come back does not say that it
        does: each step tells who says what.
      </p>
      <div className="question">
        <EntityPicker key={through} label="Through" chosen={name} onPick={({ id }) => set({ through: id })} />
        <label className="field">
          <span>At most</span>
          <select value={longest} onChange={({ target }) => set({ longest: target.value })}>
            {CIRCLE_LENGTHS.map((length) => (
              <option key={length} value={length}>
                {length} companies
              </option>
            ))}
          </select>
        </label>
        {through !== '' && (
          <button type="button" className="quiet" onClick={() => set({ through: '' })}>
            Through anybody
          </button>
        )}
      </div>
      <FilterForm withDay />
      <Answer name={name} />
    </>
  );
}
