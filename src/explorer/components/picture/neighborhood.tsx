import { useRef, useState, useEffect, type ReactNode } from 'react';
import { ViewProvider } from '../../client/providers.tsx';
import { useRetryingQuery, type RemoteData } from '../../client/use-retrying-query.ts';
import { readKnownOn } from '../../core/address.ts';
import { filterInput, readFilter } from '../../core/filters.ts';
import { countUndatedDeals, type PictureSubgraph, type UndatedDeals } from '../../core/picture/subgraph.ts';
import { ENTITY_LIMITS, readSettings, writeSettings } from '../../core/picture/settings.ts';
import { NeighborhoodDocument, type NeighborhoodQuery } from '../../generated/operations.ts';
import { QueryState, EmptyState } from '../query-state.tsx';
import { RadioTabs } from '../radio-tabs.tsx';
import { GraphiqlLink } from '../graphiql-link.tsx';
import { ViewLink } from '../links.tsx';
import { useRouter } from '../router.tsx';
import { ShareMenu } from '../share-menu.tsx';
import { TimeSliders } from '../time-sliders.tsx';
import { SubgraphPicture } from './subgraph.tsx';

/**
 * Variables of the query behind a picture, from the address, with or without the day of activity.
 */
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

/** Loads the subgraph of today, from which the layout is computed for every day. */
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

/**
 * The result, or the previous one while it loads, so that the picture stays when a slider moves.
 */
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
    <p className="notice notice-stale" role="status">
      <span>
        Showing the {nodes.length.toLocaleString('en-US')} closest and best-sourced entities. Filter the deals
        or show more.
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
  name: value === 1 ? 'Direct deals' : `Up to ${value} steps`,
}));

function DepthChoice(): ReactNode {
  const { address, setParams } = useRouter();
  const settings = readSettings(address.params);
  return (
    <RadioTabs
      label="Distance"
      name="depth"
      choices={DEPTHS}
      chosen={settings.depth}
      onChoose={(depth) => setParams(writeSettings({ ...settings, depth }))}
    />
  );
}

const NO_UNDATED_DEALS: UndatedDeals = { withoutDate: 0, withoutPublication: 0 };

const PICTURE = { view: 'picture' } as const;

/** The neighborhood of entities as a picture, today or on a past day. */
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
  const sliders = {
    active: readFilter(address.params).activeOn !== '',
    known: readKnownOn(address.params) !== null,
  };
  const isPastView = sliders.active || sliders.known;
  const pictureParams = { ...address.params, of: centerIds.join(',') };
  const result = useLastLoaded(useRetryingQuery(NeighborhoodDocument, variables));
  const undated =
    isPastView && result.state === 'loaded' && layoutSubgraph !== null
      ? countUndatedDeals(result.data.neighborhood, layoutSubgraph, sliders)
      : NO_UNDATED_DEALS;
  return (
    <>
      <ViewProvider knownOn={null}>
        {isPastView && <LayoutSubgraphLoader centerIds={centerIds} onLoad={setLayoutSubgraph} />}
        <div className="picture-time">
          <DepthChoice />
          <TimeSliders undated={undated} />
        </div>
      </ViewProvider>
      <QueryState result={result} subject="the picture" lines={6}>
        {(data) => (
          <>
            <TruncationNotice {...data} />
            {data.neighborhood.links.length === 0 && (
              <EmptyState title="No deals to show.">
                <p>Move a slider or clear a filter.</p>
              </EmptyState>
            )}
            <SubgraphPicture
              drawnSubgraph={data.neighborhood}
              layoutSubgraph={isPastView ? layoutSubgraph : data.neighborhood}
              centerIds={centerIds}
              title={title}
              baseName={baseName}
              revision={data.graph.revision}
            />
            <p className="button-group">
              {address.route.view === 'picture' ? (
                <GraphiqlLink query={NeighborhoodDocument} variables={variables} />
              ) : (
                <>
                  <ViewLink route={PICTURE} params={pictureParams} className="button quiet">
                    Open full picture
                  </ViewLink>
                  <ShareMenu target={{ route: PICTURE, params: pictureParams }} title={title} />
                </>
              )}
            </p>
          </>
        )}
      </QueryState>
    </>
  );
}
