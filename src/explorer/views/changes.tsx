import { useEffect, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { OfDay } from '../client/providers.tsx';
import { allRows, usePages, type Paged } from '../client/use-paged-query.ts';
import { CHANGE_COLUMNS, CHANGE_NAMES, changeKinds, termChanges } from '../core/changes.ts';
import { csvOf } from '../core/csv.ts';
import { dateInWords, isDay, monthsBefore, today } from '../core/dates.ts';
import { conditions, filterInput, readFilter } from '../core/filters.ts';
import { readChanges } from '../core/questions.ts';
import { counted, TERM_NAMES } from '../core/wording.ts';
import {
  ChangesDocument,
  type ChangeFragment,
  type ChangesQuery,
  type ChangesQueryVariables,
} from '../generated/operations.ts';
import { Asked, Empty } from '../components/query-state.tsx';
import { Claim } from '../components/claim.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { Fold } from '../components/disclosure.tsx';
import { GraphiqlLink } from '../components/graphiql-link.tsx';
import { DisputedLabel, EvidenceLabel, TypeLabel } from '../components/labels.tsx';
import { PlaceLink } from '../components/links.tsx';
import { useLocation } from '../components/router.tsx';
import { MoreButton } from '../components/load-more-button.tsx';
import { CsvButton } from '../components/export-buttons.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { useNames } from '../components/use-entity-names.ts';

/** How many months back the buttons lead. */
const SPANS = [1, 3, 12];

function Change({ change, knownOn }: { change: ChangeFragment; knownOn: string }): ReactNode {
  const { relationship, claims, appeared } = change;
  const kinds = changeKinds(change);
  const terms = termChanges(change);
  return (
    <li className="change">
      <p className="eyebrow">
        {kinds.map((kind) =>
          kind === 'disputed' ? (
            <DisputedLabel key={kind}>{CHANGE_NAMES[kind]}</DisputedLabel>
          ) : (
            <span key={kind} className="change-kind" data-kind={kind}>
              {CHANGE_NAMES[kind]}
            </span>
          ),
        )}
        <TypeLabel type={relationship.type} />
        <EvidenceLabel evidence={relationship.evidence} />
      </p>
      <h2>
        <PlaceLink place={{ view: 'relationship', id: relationship.id }} params={{ knownOn }}>
          {relationship.title}
        </PlaceLink>
      </h2>
      {terms.length > 0 && (
        <dl className="change-terms">
          {terms.map(({ term, before, after }) => (
            <div key={term}>
              <dt>{TERM_NAMES[term]}</dt>
              <dd>
                {!appeared && (
                  <>
                    <del>{before ?? 'not stated'}</del> <span aria-hidden="true">→</span>{' '}
                  </>
                )}
                <ins>{after ?? 'not stated'}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {claims.length > 0 && (
        <Fold name={`${counted(claims.length, 'claim')} that became known`}>
          {() => claims.map((claim) => <Claim key={claim.id} claim={claim} />)}
        </Fold>
      )}
    </li>
  );
}

function Answer({ name }: { name: string }): ReactNode {
  const client = useClient();
  const { address } = useLocation();
  const { from, to, of } = readChanges(address.params, today());
  const filter = readFilter(address.params);
  const input = filterInput(filter);
  const paged: Paged<ChangesQuery, ChangesQueryVariables, ChangeFragment> = {
    query: ChangesDocument,
    variables: { from, to, filter: of === '' ? input : { ...input, parties: [of] } },
    page: ({ changesBetween: { totalCount, nodes, pageInfo } }) => ({ totalCount, rows: nodes, pageInfo }),
  };
  const answer = usePages(paged);
  const between = `between ${dateInWords(from)} and ${dateInWords(to)}`;
  return (
    <Asked answer={answer} what="what changed" lines={10}>
      {(pages) =>
        pages === null || pages.totalCount === 0 ? (
          <Empty title={`Nothing became known${of === '' ? '' : ` of ${name}`} ${between}.`}>
            <p>
              {conditions(filter) > 0
                ? 'Under these filters. Clear one of them, or choose days that lie further apart.'
                : 'Choose days that lie further apart.'}
            </p>
          </Empty>
        ) : (
          <>
            <div className="table-head">
              <p className="count" role="status">
                {pages.totalCount === 1
                  ? '1 deal is'
                  : `${pages.totalCount.toLocaleString('en-US')} deals are`}{' '}
                told otherwise, the latest first
              </p>
              <div className="take-away">
                <CsvButton
                  name={`changes-${from}-${to}`}
                  make={async () => csvOf(CHANGE_COLUMNS, await allRows(client, paged))}
                />
                <GraphiqlLink query={paged.query} variables={paged.variables} anyDay />
              </div>
            </div>
            <ol className="changes">
              {pages.rows.map((change) => (
                <Change key={change.relationship.id} change={change} knownOn={to < today() ? to : ''} />
              ))}
            </ol>
            <MoreButton pages={pages} noun="changes" />
          </>
        )
      }
    </Asked>
  );
}

function Day({ label, day, onDay }: { label: string; day: string; onDay: (day: string) => void }): ReactNode {
  const [text, setText] = useState(day);
  useEffect(() => setText(day), [day]);
  return (
    <label className="field field-narrow">
      <span>{label}</span>
      <input
        type="date"
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (isDay(target.value)) onDay(target.value);
        }}
      />
    </label>
  );
}

/** "What changed between two days?": deals that appeared, whose terms became others or whose sources came to disagree, with the claims that did it. */
export function ChangesView(): ReactNode {
  const { address, set } = useLocation();
  const { params } = address;
  const { from, to, of } = readChanges(params, today());
  const [name = ''] = useNames(of === '' ? [] : [of]);
  const settled = params['from'] === from && params['to'] === to && !params['knownOn'];
  useEffect(() => {
    // An address that is passed on has to mean the same days tomorrow, and the day that is looked at is one of the two.
    if (!settled) set({ from, to, knownOn: '' }, 'passing');
  }, [settled, set, from, to]);
  useTitle(`What changed between ${dateInWords(from)} and ${dateInWords(to)}`);
  return (
    <>
      <h1>What became known{of === '' ? '' : ` of ${name}`} between two days?</h1>
      <p className="lead">
        From {dateInWords(from)} to {dateInWords(to)}: deals that appeared, whose terms became others, whose
        sources came to disagree, or that have more evidence, each with the claims that did it.
      </p>
      <div className="question">
        <Day label="From what was known on" day={from} onDay={(day) => set({ from: day })} />
        <Day label="to what was known on" day={to} onDay={(day) => set({ to: day })} />
        <div className="take-away" role="group" aria-label="How long before the later day">
          {SPANS.map((months) => (
            <button
              key={months}
              type="button"
              className="quiet"
              onClick={() => set({ from: monthsBefore(to, months), to })}
            >
              {months === 12 ? 'A year' : counted(months, 'month')}
            </button>
          ))}
        </div>
        <EntityPicker key={of} label="Deals of" chosen={name} onPick={({ id }) => set({ of: id })} />
        {of !== '' && (
          <button type="button" className="quiet" onClick={() => set({ of: '' })}>
            Deals of everybody
          </button>
        )}
      </div>
      <FilterForm withDay />
      {from > to ? (
        <Empty title="The first day is later than the second.">
          <p>Nothing becomes known backwards. Exchange the two.</p>
          <button type="button" onClick={() => set({ from: to, to: from })}>
            Exchange them
          </button>
        </Empty>
      ) : (
        // Deals are told as they were known on the later day, and a cache holds one day.
        <OfDay day={to < today() ? to : null}>
          <Answer name={name} />
        </OfDay>
      )}
    </>
  );
}
