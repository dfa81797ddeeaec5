import type { ReactNode } from 'react';
import { pluralize } from '../../core/wording.ts';
import { ENTITY_KIND_NAMES, TYPE_NAMES } from '../../generated/domain.ts';
import type { DealFragment, PictureEntityFragment } from '../../generated/operations.ts';
import type { HoverTarget } from './renderer.ts';

/** Tooltip of the hovered entity or deal. Its content is also in the details and tables. */
export function Tooltip({
  hovered: { selection, x, y },
  deals,
  entities,
}: {
  hovered: HoverTarget;
  deals: readonly DealFragment[];
  entities: readonly PictureEntityFragment[];
}): ReactNode {
  const style = { left: x, top: y };
  if (selection.kind === 'entity') {
    const entity = entities.find(({ id }) => id === selection.id);
    if (entity === undefined) return null;
    return (
      <p className="tooltip" style={style} aria-hidden="true">
        <strong>{entity.name}</strong>
        {ENTITY_KIND_NAMES[entity.kind]} · {pluralize(entity.degree, 'deal')}
      </p>
    );
  }
  const deal = deals.find(({ id }) => id === selection.id);
  if (deal === undefined) return null;
  const { type, title, terms, evidence } = deal;
  return (
    <p className="tooltip" style={style} aria-hidden="true">
      <strong>{title}</strong>
      {TYPE_NAMES[type]}
      {terms.amount !== null && ` · ${terms.amount.display}`} · {pluralize(evidence.publishers, 'publisher')}
      {evidence.disputed && ' · disputed'}
    </p>
  );
}
