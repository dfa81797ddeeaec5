import { useMemo, useRef, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { dayOf } from '../../core/address.ts';
import { csvOf } from '../../core/csv.ts';
import { DEAL_COLUMNS } from '../../core/deals.ts';
import { dealCounts, dealsAmongOthers, dealsOf, without, type Subgraph } from '../../core/picture/subgraph.ts';
import { sceneOf } from '../../core/picture/scene.ts';
import {
  closed,
  hidden,
  opened,
  pinned,
  readSettings,
  writeSettings,
  type PictureSettings,
} from '../../core/picture/settings.ts';
import { counted } from '../../core/wording.ts';
import { Waiting } from '../query-state.tsx';
import { DealRows } from '../deal-table.tsx';
import { Fold, Portions } from '../disclosure.tsx';
import { useLocation } from '../router.tsx';
import { SaveButton } from '../export-buttons.tsx';
import { Canvas } from './canvas.tsx';
import { DealDetails, EntityDetails, type EntityActions } from './details.tsx';
import { EntityList } from './entity-list.tsx';
import { pictureSvg, pngOf, type Origin } from './export.ts';
import { Legend } from './legend.tsx';
import type { Hovered, Stage } from './renderer.ts';
import { Tooltip } from './tooltip.tsx';
import { useLayout } from './use-layout.ts';

/** A piece of the graph as a picture, with its legend, the details of what is clicked, and the same as a table. */
export function Picture({
  shown,
  arranged,
  about,
  title,
  file,
  expandable = true,
  arrows,
}: {
  /** What is shown. */
  shown: Subgraph;
  /** What the places are worked out from: more than is shown, so that things stay where they are while time goes on; null until it is there. */
  arranged: Subgraph | null;
  /** The ids of the entities that it is about. */
  about: readonly string[];
  title: string;
  /** The name of the files that it is saved as, without their endings. */
  file: string;
  /** Whether entities can be expanded: not where the picture is the answer to a question. */
  expandable?: boolean;
  /** What arrows mean, where it is something of its own. */
  arrows?: string;
}): ReactNode {
  const { address, set } = useLocation();
  const client = useClient();
  const stage = useRef<Stage | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const settings = readSettings(address.params);
  const change = (changed: PictureSettings): void => set(writeSettings(changed));

  const middle = about.join(',');
  const layout = useLayout(arranged, middle);
  const hiddenIds = settings.hidden.join(',');
  const subgraph = useMemo(() => without(shown, hiddenIds.split(',')), [shown, hiddenIds]);
  const pins = address.params['pins'];
  const scene = useMemo(
    () =>
      layout.places &&
      sceneOf(
        subgraph,
        { about: new Set(middle.split(',')), focused: expandable },
        layout.places,
        readSettings({ pins: pins ?? '' }).pins,
      ),
    [subgraph, middle, expandable, layout.places, pins],
  );
  const deals = useMemo(() => dealsOf(subgraph), [subgraph]);
  const counts = useMemo(() => dealCounts(subgraph), [subgraph]);
  const amongOthers = expandable ? dealsAmongOthers(subgraph, new Set(about)) : 0;
  const dealsCounted =
    counted(deals.length, 'deal') + (amongOthers > 0 ? `, ${amongOthers} of them among others only` : '');

  const toggle = (id: string): void =>
    change(settings.opened.includes(id) ? closed(settings, id) : opened(settings, id));
  const actionsOf = (id: string): EntityActions => ({
    expandable,
    opened: settings.opened.includes(id),
    pinned: settings.pins.has(id),
    middle: about.includes(id),
    onOpen: () => toggle(id),
    onPin: () => {
      const at = scene?.nodes.find((node) => node.id === id);
      change(pinned(settings, id, settings.pins.has(id) || at === undefined ? null : at));
    },
    onHide: () => change(hidden(settings, id)),
  });
  const { selected } = settings;
  const select = (selection: PictureSettings['selected']): void =>
    change({ ...settings, selected: selection });
  const deal = selected?.kind === 'deal' ? deals.find(({ id }) => id === selected.id) : undefined;
  const entity =
    selected?.kind === 'entity' ? subgraph.nodes.find(({ id }) => id === selected.id) : undefined;

  const origin = (): Origin => ({
    client,
    title: `${title}: ${dealsCounted}`,
    address: location.href,
    day: dayOf(address.params),
  });
  const svg = async (): Promise<string> => {
    if (stage.current === null || scene === null) throw new Error('The picture is not there yet.');
    return pictureSvg(stage.current, scene, subgraph, origin());
  };

  return (
    <div className="picture" data-arranged={layout.done}>
      <div className="picture-frame">
        {scene === null ? (
          <div className="canvas">
            <Waiting what="the picture" lines={3} />
          </div>
        ) : (
          <Canvas
            scene={scene}
            selected={selected}
            label={`Picture of ${counted(subgraph.nodes.length, 'entity', 'entities')} and ${counted(deals.length, 'deal')}; the tables below hold the same.`}
            stage={stage}
            events={{
              onSelect: select,
              onOpen: (id) => expandable && toggle(id),
              onPin: (id, pin) => change(pinned(settings, id, pin)),
              onHover: setHovered,
            }}
          />
        )}
        <div className="picture-tools">
          <button type="button" onClick={() => stage.current?.zoom(0.7)} aria-label="Nearer">
            +
          </button>
          <button type="button" onClick={() => stage.current?.zoom(1 / 0.7)} aria-label="Further away">
            −
          </button>
          <button type="button" onClick={() => stage.current?.fit()}>
            All
          </button>
        </div>
        {hovered !== null && <Tooltip hovered={hovered} deals={deals} entities={subgraph.nodes} />}
        {deal !== undefined && <DealDetails key={deal.id} deal={deal} onClose={() => select(null)} />}
        {entity !== undefined && (
          <EntityDetails
            entity={entity}
            deals={counts.get(entity.id) ?? 0}
            actions={actionsOf(entity.id)}
            onClose={() => select(null)}
          />
        )}
      </div>
      {scene !== null && <Legend scene={scene} arrows={arrows} />}
      <div className="table-head">
        <p className="count" role="status">
          {counted(subgraph.nodes.length, 'entity', 'entities')}, {dealsCounted}
          {settings.hidden.length > 0 && (
            <>
              {'; '}
              <button type="button" className="as-link" onClick={() => change({ ...settings, hidden: [] })}>
                show the {settings.hidden.length} that you hid
              </button>
            </>
          )}
        </p>
        <div className="take-away">
          <SaveButton label="Save as PNG" name={`${file}.png`} make={async () => pngOf(await svg())} />
          <SaveButton
            label="Save as SVG"
            name={`${file}.svg`}
            make={async () => new Blob([await svg()], { type: 'image/svg+xml' })}
          />
          <SaveButton
            label="Save its deals as CSV"
            name={`${file}.csv`}
            make={() => new Blob([csvOf(DEAL_COLUMNS, deals)], { type: 'text/csv' })}
          />
        </div>
      </div>
      <Fold name="Entities in the picture, as a list">
        {() => <EntityList entities={subgraph.nodes} counts={counts} actionsOf={actionsOf} />}
      </Fold>
      <Fold name="Deals in the picture, as a table">
        {() => (
          <Portions rows={deals} noun="deals">
            {(rows) => <DealRows deals={rows} caption={`Deals in the picture: ${title}`} />}
          </Portions>
        )}
      </Fold>
    </div>
  );
}
