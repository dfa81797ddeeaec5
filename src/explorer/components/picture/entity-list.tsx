import type { ReactNode } from 'react';
import { pluralize } from '../../core/wording.ts';
import type { PictureEntityFragment } from '../../generated/operations.ts';
import { IncrementalList } from '../disclosure.tsx';
import { KindLabel } from '../labels.tsx';
import { ViewLink } from '../links.tsx';
import { EntityButtons, type EntityActions } from './details.tsx';

/** The entities of a picture as a list, with all actions for visitors without a pointer. */
export function EntityList({
  entities,
  counts,
  actionsOf,
}: {
  entities: readonly PictureEntityFragment[];
  /** Number of deals in the picture, by entity ID. */
  counts: ReadonlyMap<string, number>;
  actionsOf: (id: string) => EntityActions;
}): ReactNode {
  const sorted = entities.toSorted(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1),
  );
  return (
    <IncrementalList rows={sorted} noun="entities">
      {(visible) => (
        <ul className="entity-list">
          {visible.map(({ id, name, kind, degree }) => (
            <li key={id}>
              <span>
                <ViewLink route={{ view: 'entity', id }}>{name}</ViewLink> <KindLabel kind={kind} />
              </span>
              <span className="count">
                {counts.get(id) ?? 0} of {pluralize(degree, 'deal')}
              </span>
              <EntityButtons name={name} actions={actionsOf(id)} />
            </li>
          ))}
        </ul>
      )}
    </IncrementalList>
  );
}
