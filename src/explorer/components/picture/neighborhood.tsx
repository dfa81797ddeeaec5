import { useRef, useState, useEffect, type ReactNode } from 'react';
import { OfDay } from '../../client/providers.tsx';
import { useAnswer, type Answer } from '../../client/use-retrying-query.ts';
import { dayOf } from '../../core/address.ts';
import { filterInput, readFilter } from '../../core/filters.ts';
import type { Subgraph } from '../../core/picture/subgraph.ts';
import { LIMITS, readSettings, writeSettings } from '../../core/picture/settings.ts';
import { NeighborhoodDocument, type NeighborhoodQuery } from '../../generated/operations.ts';
import { Asked, Empty } from '../query-state.tsx';
import { Choice } from '../radio-tabs.tsx';
import { GraphiqlLink } from '../graphiql-link.tsx';
import { PlaceLink } from '../links.tsx';
import { useLocation } from '../router.tsx';
import { TimeSliders } from '../time-sliders.tsx';
import { Picture } from './subgraph.tsx';

/** The question behind a picture, as the address has it: with the day that deals have to be in force on, or without. */
function useVariables(about: readonly string[], ofDay: boolean) {
  const { params } = useLocation().address;
  const { opened, depth, limit } = readSettings(params);
  const filter = readFilter(params);
  return {
    of: [...new Set([...about, ...opened])],
    depth,
    filter: filterInput(ofDay ? filter : { ...filter, activeOn: '' }),
    limit,
  };
}

/** Asks for what the places are worked out from: all that there is today, whatever day is looked at. */
function Arranged({
  about,
  onSubgraph,
}: {
  about: readonly string[];
  onSubgraph: (subgraph: Subgraph) => void;
}): ReactNode {
  const answer = useAnswer(NeighborhoodDocument, useVariables(about, false));
  const subgraph = answer.state === 'answered' ? answer.data.neighborhood : null;
  useEffect(() => {
    if (subgraph !== null) onSubgraph(subgraph);
  }, [subgraph, onSubgraph]);
  return null;
}

/** An answer, or the one before as long as the next is not there: while time goes on the picture stays. */
function useLasting<Data>(answer: Answer<Data>): Answer<Data> {
  const before = useRef<Answer<Data> | null>(null);
  useEffect(() => {
    if (answer.state === 'answered') before.current = answer;
  });
  return answer.state === 'waiting' && before.current !== null ? before.current : answer;
}

function LeftOut({ neighborhood: { truncated, nodes } }: NeighborhoodQuery): ReactNode {
  const { address, set } = useLocation();
  const settings = readSettings(address.params);
  if (!truncated) return null;
  const larger = LIMITS.find((limit) => limit > settings.limit);
  return (
    <p className="notice notice-old" role="status">
      <span>
        There is more than is shown: these are the {nodes.length.toLocaleString('en-US')} entities that are
        nearest and best evidenced, and the rest is left out. Filter the deals, or show more of them.
      </span>
      {larger !== undefined && (
        <button type="button" onClick={() => set(writeSettings({ ...settings, limit: larger }))}>
          Show up to {larger.toLocaleString('en-US')}
        </button>
      )}
    </p>
  );
}

const DEPTHS = [1, 2, 3].map((value) => ({
  value,
  name: value === 1 ? 'Their deals' : `${value} deals away`,
}));

function DepthChoice(): ReactNode {
  const { address, set } = useLocation();
  const settings = readSettings(address.params);
  return (
    <Choice
      label="How far the picture reaches"
      name="depth"
      choices={DEPTHS}
      chosen={settings.depth}
      onChoose={(depth) => set(writeSettings({ ...settings, depth }))}
    />
  );
}

/** The surroundings of entities as a picture: which deals tie them to whom, now or on a day. */
export function Neighborhood({
  about,
  title,
  file,
}: {
  about: readonly string[];
  title: string;
  file: string;
}): ReactNode {
  const { address } = useLocation();
  const [arranged, setArranged] = useState<Subgraph | null>(null);
  const variables = useVariables(about, true);
  const moved = variables.filter?.activeOn !== undefined || dayOf(address.params) !== null;
  const answer = useLasting(useAnswer(NeighborhoodDocument, variables));
  return (
    <>
      <OfDay day={null}>
        {moved && <Arranged about={about} onSubgraph={setArranged} />}
        <div className="picture-time">
          <DepthChoice />
          <TimeSliders />
        </div>
      </OfDay>
      <Asked answer={answer} what="the picture" lines={6}>
        {(data) => (
          <>
            <LeftOut {...data} />
            {data.neighborhood.links.length === 0 && (
              <Empty title="There is no deal to draw.">
                <p>Move the sliders to another time, or clear a filter.</p>
              </Empty>
            )}
            <Picture
              shown={data.neighborhood}
              arranged={moved ? arranged : data.neighborhood}
              about={about}
              title={title}
              file={file}
            />
            <p className="take-away">
              {address.place.view === 'picture' ? (
                <GraphiqlLink query={NeighborhoodDocument} variables={variables} />
              ) : (
                <PlaceLink
                  place={{ view: 'picture' }}
                  params={{ ...address.params, of: about.join(',') }}
                  className="button quiet"
                >
                  The picture alone
                </PlaceLink>
              )}
            </p>
          </>
        )}
      </Asked>
    </>
  );
}
