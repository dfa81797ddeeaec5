import type { ReactNode } from 'react';
import { counted } from '../../core/wording.ts';
import type { PictureEntityFragment } from '../../generated/operations.ts';
import { Portions } from '../disclosure.tsx';
import { KindLabel } from '../labels.tsx';
import { PlaceLink } from '../links.tsx';
import { EntityButtons, type EntityActions } from './details.tsx';

/** The entities of a picture as a list, with everything that can be done with them there: the way without a pointer. */
export function EntityList({
  entities,
  counts,
  actionsOf,
}: {
  entities: readonly PictureEntityFragment[];
  /** How many deals of the picture each has. */
  counts: ReadonlyMap<string, number>;
  actionsOf: (id: string) => EntityActions;
}): ReactNode {
  const sorted = entities.toSorted(
    (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1),
  );
  return (
    <Portions rows={sorted} noun="entities">
      {(shown) => (
        <ul className="entity-list">
          {shown.map(({ id, name, kind, degree }) => (
            <li key={id}>
              <span>
                <PlaceLink place={{ view: 'entity', id }}>{name}</PlaceLink> <KindLabel kind={kind} />
              </span>
              <span className="count">
                {counts.get(id) ?? 0} of {counted(degree, 'deal')}
              </span>
              <EntityButtons name={name} actions={actionsOf(id)} />
            </li>
          ))}
        </ul>
      )}
    </Portions>
  );
}
