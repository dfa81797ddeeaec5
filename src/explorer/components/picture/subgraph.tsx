import { useMemo, useRef, useState, type ReactNode } from 'react';
import {
  dealCountsByEntity,
  countDealsBetweenOthers,
  uniqueDeals,
  omitEntities,
  type PictureSubgraph,
} from '../../core/picture/subgraph.ts';
import { buildScene } from '../../core/picture/scene.ts';
import {
  collapseEntity,
  hideEntity,
  expandEntity,
  pinEntity,
  readSettings,
  writeSettings,
  type PictureSettings,
} from '../../core/picture/settings.ts';
import { describeKnowledge } from '../../core/credits.ts';
import { pluralize } from '../../core/wording.ts';
import { LoadingSkeleton } from '../query-state.tsx';
import { DealTable } from '../deal-table.tsx';
import { Disclosure, IncrementalList } from '../disclosure.tsx';
import { DealSources } from '../deal-sources.tsx';
import { useRouter } from '../router.tsx';
import { useViewStamp } from '../use-view-stamp.ts';
import { Canvas } from './canvas.tsx';
import { DealDetails, EntityDetails, type EntityActions } from './details.tsx';
import { PictureDownloads } from './downloads.tsx';
import { EntityList } from './entity-list.tsx';
import { Legend } from './legend.tsx';
import { PrintedPicture } from './printed-picture.tsx';
import type { HoverTarget, PictureRenderer } from './renderer.ts';
import { Tooltip } from './tooltip.tsx';
import { useLayout } from './use-layout.ts';

/** A subgraph as a picture, with legend, details of the selection, and the same data as tables. */
export function SubgraphPicture({
  drawnSubgraph,
  layoutSubgraph,
  centerIds,
  title,
  baseName,
  expandable = true,
  arrowMeaning,
  revision,
}: {
  /** Visible subgraph. */
  drawnSubgraph: PictureSubgraph;
  /**
   * Subgraph of the layout, which contains the visible one, so that entities keep their positions
   * when a slider moves; null until it is loaded.
   */
  layoutSubgraph: PictureSubgraph | null;
  /** IDs of the central entities. */
  centerIds: readonly string[];
  title: string;
  /** Name of the downloaded files without their extension. */
  baseName: string;
  /** Whether entities can be expanded; false for pictures of paths and cycles. */
  expandable?: boolean;
  /** Meaning of arrows, if it differs from the default. */
  arrowMeaning?: string;
  /** Revision of the graph at which the subgraph was loaded. */
  revision: number;
}): ReactNode {
  const { address, setParams } = useRouter();
  const renderer = useRef<PictureRenderer | null>(null);
  const [hovered, setHovered] = useState<HoverTarget | null>(null);
  const settings = readSettings(address.params);
  const change = (next: PictureSettings): void => setParams(writeSettings(next));

  const centerKey = centerIds.join(',');
  const layout = useLayout(layoutSubgraph, centerKey);
  const hiddenIds = settings.hidden.join(',');
  const subgraph = useMemo(
    () => omitEntities(drawnSubgraph, hiddenIds.split(',')),
    [drawnSubgraph, hiddenIds],
  );
  const pins = address.params['pins'];
  const scene = useMemo(
    () =>
      layout.coordinates &&
      buildScene(
        subgraph,
        { centerIds: new Set(centerKey.split(',')), dimOthers: expandable },
        layout.coordinates,
        readSettings({ pins: pins ?? '' }).pins,
      ),
    [subgraph, centerKey, expandable, layout.coordinates, pins],
  );
  const deals = useMemo(() => uniqueDeals(subgraph), [subgraph]);
  const counts = useMemo(() => dealCountsByEntity(subgraph), [subgraph]);
  const dealsBetweenOthers = expandable ? countDealsBetweenOthers(subgraph, new Set(centerIds)) : 0;
  const dealSummary =
    pluralize(deals.length, 'deal') +
    (dealsBetweenOthers > 0 ? `, ${dealsBetweenOthers} of them between the others` : '');

  const toggle = (id: string): void =>
    change(settings.expanded.includes(id) ? collapseEntity(settings, id) : expandEntity(settings, id));
  const actionsOf = (id: string): EntityActions => ({
    expandable,
    expanded: settings.expanded.includes(id),
    pinned: settings.pins.has(id),
    central: centerIds.includes(id),
    onToggleExpanded: () => toggle(id),
    onTogglePinned: () => {
      const sceneNode = scene?.nodes.find((node) => node.id === id);
      change(pinEntity(settings, id, settings.pins.has(id) || sceneNode === undefined ? null : sceneNode));
    },
    onHide: () => change(hideEntity(settings, id)),
  });
  const { selected } = settings;
  const select = (selection: PictureSettings['selected']): void =>
    change({ ...settings, selected: selection });
  const deal = selected?.kind === 'deal' ? deals.find(({ id }) => id === selected.id) : undefined;
  const entity =
    selected?.kind === 'entity' ? subgraph.nodes.find(({ id }) => id === selected.id) : undefined;

  const summary = `${pluralize(subgraph.nodes.length, 'entity', 'entities')}, ${dealSummary}`;
  const embedded = address.params['embed'] === '1';
  const { createStamp } = useViewStamp();

  return (
    <div className="picture" data-arranged={layout.done}>
      <div className="picture-frame">
        {scene === null ? (
          <div className="canvas">
            <LoadingSkeleton subject="the picture" lines={3} />
          </div>
        ) : (
          <Canvas
            scene={scene}
            selected={selected}
            label={`Picture of ${pluralize(subgraph.nodes.length, 'entity', 'entities')} and ${pluralize(deals.length, 'deal')}; ${embedded ? 'the full page' : 'the list and table below'} ${embedded ? 'has' : 'have'} the same content.`}
            renderer={renderer}
            events={{
              onSelect: select,
              onExpand: (id) => expandable && toggle(id),
              onPin: (id, pin) => change(pinEntity(settings, id, pin)),
              onHover: setHovered,
            }}
          />
        )}
        <div className="picture-tools">
          <button type="button" onClick={() => renderer.current?.zoom(0.7)} aria-label="Zoom in">
            +
          </button>
          <button type="button" onClick={() => renderer.current?.zoom(1 / 0.7)} aria-label="Zoom out">
            −
          </button>
          <button type="button" onClick={() => renderer.current?.fit()}>
            Fit
          </button>
        </div>
        {hovered !== null && <Tooltip hovered={hovered} deals={deals} entities={subgraph.nodes} />}
        {deal !== undefined && <DealDetails key={deal.id} deal={deal} onClose={() => select(null)} />}
        {entity !== undefined && (
          <EntityDetails
            entity={entity}
            dealCount={counts.get(entity.id) ?? 0}
            actions={actionsOf(entity.id)}
            onClose={() => select(null)}
          />
        )}
      </div>
      {scene !== null && (
        <>
          <Legend scene={scene} arrowMeaning={arrowMeaning} />
          <PrintedPicture
            renderer={renderer}
            scene={scene}
            title={title}
            subtitle={`${describeKnowledge(createStamp(revision))} · ${summary}`}
            arrowMeaning={arrowMeaning}
          />
        </>
      )}
      <div className="table-head">
        <p className="count" role="status">
          {summary}
          {settings.hidden.length > 0 && (
            <>
              {'; '}
              <button type="button" className="as-link" onClick={() => change({ ...settings, hidden: [] })}>
                show {settings.hidden.length} hidden
              </button>
            </>
          )}
        </p>
        <div className="button-group">
          <PictureDownloads
            renderer={renderer}
            scene={scene}
            deals={deals}
            title={title}
            summary={summary}
            baseName={baseName}
            arrowMeaning={arrowMeaning}
            revision={revision}
          />
        </div>
      </div>
      {!embedded && (
        <>
          <Disclosure title="List of entities" printed={false}>
            {() => <EntityList entities={subgraph.nodes} counts={counts} actionsOf={actionsOf} />}
          </Disclosure>
          <Disclosure title="Table of deals" printed={address.route.view === 'picture'}>
            {() => (
              <IncrementalList rows={deals} noun="deals">
                {(rows) => <DealTable deals={rows} caption={`Deals in the picture: ${title}`} />}
              </IncrementalList>
            )}
          </Disclosure>
        </>
      )}
      {/* Other views list the same deals with their sources. */}
      {address.route.view === 'picture' && <DealSources dealIds={deals.map(({ id }) => id)} />}
    </div>
  );
}
