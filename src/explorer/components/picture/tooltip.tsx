import type { ReactNode } from 'react';
import { KIND_NAMES, TYPE_NAMES, counted } from '../../core/wording.ts';
import type { DealFragment, PictureEntityFragment } from '../../generated/operations.ts';
import type { Hovered } from './renderer.ts';

/** Says what the pointer is over; the same is in the details of what is clicked, and in the tables. */
export function Tooltip({
  hovered: { what, x, y },
  deals,
  entities,
}: {
  hovered: Hovered;
  deals: readonly DealFragment[];
  entities: readonly PictureEntityFragment[];
}): ReactNode {
  const style = { left: x, top: y };
  if (what.kind === 'entity') {
    const entity = entities.find(({ id }) => id === what.id);
    if (entity === undefined) return null;
    return (
      <p className="tooltip" style={style} aria-hidden="true">
        <strong>{entity.name}</strong>
        {KIND_NAMES[entity.kind]} · {counted(entity.degree, 'deal')}
      </p>
    );
  }
  const deal = deals.find(({ id }) => id === what.id);
  if (deal === undefined) return null;
  const { type, title, terms, evidence } = deal;
  return (
    <p className="tooltip" style={style} aria-hidden="true">
      <strong>{title}</strong>
      {TYPE_NAMES[type]}
      {terms.amount !== null && ` · ${terms.amount.display}`} · {counted(evidence.publishers, 'publisher')}
      {evidence.disputed && ' · disputed'}
    </p>
  );
}
