import { useRef, useState, useEffect, type ReactNode } from 'react';
import { KnownOnProvider } from '../../client/providers.tsx';
import { useRetryingQuery, type RemoteData } from '../../client/use-retrying-query.ts';
import { readKnownOn } from '../../core/address.ts';
import { filterInput, readFilter } from '../../core/filters.ts';
import type { PictureSubgraph } from '../../core/picture/subgraph.ts';
import { ENTITY_LIMITS, readSettings, writeSettings } from '../../core/picture/settings.ts';
import { NeighborhoodDocument, type NeighborhoodQuery } from '../../generated/operations.ts';
import { QueryState, EmptyState } from '../query-state.tsx';
import { RadioTabs } from '../radio-tabs.tsx';
import { GraphiqlLink } from '../graphiql-link.tsx';
import { ViewLink } from '../links.tsx';
import { useRouter } from '../router.tsx';
import { TimeSliders } from '../time-sliders.tsx';
import { SubgraphPicture } from './subgraph.tsx';

/** The question behind a picture, as the address has it: with the day that deals have to be in force on, or without. */
function useNeighborhoodVariables(centerIds: readonly string[], withActiveOn: boolean) {
  const { params } = useRouter().address;
  const { expanded, depth, limit } = readSettings(params);
  const filter = readFilter(params);
  return {
    of: [...new Set([...centerIds, ...expanded])],
    depth,
    filter: filterInput(withActiveOn ? filter : { ...filter, activeOn: '' }),
    limit,
  };
}

/** Asks for what the places are worked out from: all that there is today, whatever day is looked at. */
function LayoutSubgraphLoader({
  centerIds,
  onLoad,
}: {
  centerIds: readonly string[];
  onLoad: (subgraph: PictureSubgraph) => void;
}): ReactNode {
  const result = useRetryingQuery(NeighborhoodDocument, useNeighborhoodVariables(centerIds, false));
  const subgraph = result.state === 'loaded' ? result.data.neighborhood : null;
  useEffect(() => {
    if (subgraph !== null) onLoad(subgraph);
  }, [subgraph, onLoad]);
  return null;
}

/** An answer, or the one before as long as the next is not there: while time goes on the picture stays. */
function useLastLoaded<Data>(result: RemoteData<Data>): RemoteData<Data> {
  const lastLoaded = useRef<RemoteData<Data> | null>(null);
  useEffect(() => {
    if (result.state === 'loaded') lastLoaded.current = result;
  });
  return result.state === 'loading' && lastLoaded.current !== null ? lastLoaded.current : result;
}

function TruncationNotice({ neighborhood: { truncated, nodes } }: NeighborhoodQuery): ReactNode {
  const { address, setParams } = useRouter();
  const settings = readSettings(address.params);
  if (!truncated) return null;
  const nextLimit = ENTITY_LIMITS.find((limit) => limit > settings.limit);
  return (
    <p className="notice notice-old" role="status">
      <span>
        There is more than is shown: these are the {nodes.length.toLocaleString('en-US')} entities that are
        nearest and best evidenced, and the rest is left out. Filter the deals, or show more of them.
      </span>
      {nextLimit !== undefined && (
        <button type="button" onClick={() => setParams(writeSettings({ ...settings, limit: nextLimit }))}>
          Show up to {nextLimit.toLocaleString('en-US')}
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
  const { address, setParams } = useRouter();
  const settings = readSettings(address.params);
  return (
    <RadioTabs
      label="How far the picture reaches"
      name="depth"
      choices={DEPTHS}
      chosen={settings.depth}
      onChoose={(depth) => setParams(writeSettings({ ...settings, depth }))}
    />
  );
}

/** The surroundings of entities as a picture: which deals tie them to whom, now or on a day. */
export function NeighborhoodPicture({
  centerIds,
  title,
  baseName,
}: {
  centerIds: readonly string[];
  title: string;
  baseName: string;
}): ReactNode {
  const { address } = useRouter();
  const [layoutSubgraph, setLayoutSubgraph] = useState<PictureSubgraph | null>(null);
  const variables = useNeighborhoodVariables(centerIds, true);
  const isPastView = variables.filter?.activeOn !== undefined || readKnownOn(address.params) !== null;
  const result = useLastLoaded(useRetryingQuery(NeighborhoodDocument, variables));
  return (
    <>
      <KnownOnProvider day={null}>
        {isPastView && <LayoutSubgraphLoader centerIds={centerIds} onLoad={setLayoutSubgraph} />}
        <div className="picture-time">
          <DepthChoice />
          <TimeSliders />
        </div>
      </KnownOnProvider>
      <QueryState result={result} subject="the picture" lines={6}>
        {(data) => (
          <>
            <TruncationNotice {...data} />
            {data.neighborhood.links.length === 0 && (
              <EmptyState title="There is no deal to draw.">
                <p>Move the sliders to another time, or clear a filter.</p>
              </EmptyState>
            )}
            <SubgraphPicture
              drawnSubgraph={data.neighborhood}
              layoutSubgraph={isPastView ? layoutSubgraph : data.neighborhood}
              centerIds={centerIds}
              title={title}
              baseName={baseName}
            />
            <p className="take-away">
              {address.route.view === 'picture' ? (
                <GraphiqlLink query={NeighborhoodDocument} variables={variables} />
              ) : (
                <ViewLink
                  route={{ view: 'picture' }}
                  params={{ ...address.params, of: centerIds.join(',') }}
                  className="button quiet"
                >
                  The picture alone
                </ViewLink>
              )}
            </p>
          </>
        )}
      </QueryState>
    </>
  );
}
