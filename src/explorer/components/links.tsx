import type { MouseEvent, ReactNode } from 'react';
import type { Params, Place } from '../core/address.ts';
import type { EntityNameFragment } from '../generated/operations.ts';
import { useLocation } from './router.tsx';

/** A link to another view, which changes it without loading the page anew. In a frame it opens the whole explorer beside the article. */
export function PlaceLink({
  place,
  params,
  className,
  current,
  children,
}: {
  place: Place;
  params?: Params;
  className?: string;
  current?: boolean;
  children: ReactNode;
}): ReactNode {
  const { href, go, address } = useLocation();
  const look = { className, 'aria-current': current === true ? ('page' as const) : undefined };
  if (address.params['embed'] === '1')
    return (
      <a {...look} href={href(place, { ...params, embed: '' })} target="_blank" rel="noopener">
        {children}
      </a>
    );
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(place, params);
  };
  return (
    <a {...look} href={href(place, params)} onClick={follow}>
      {children}
    </a>
  );
}

/** A link to an entity, by the name that fits into a line. */
export function EntityLink({ entity }: { entity: Omit<EntityNameFragment, 'kind'> }): ReactNode {
  return <PlaceLink place={{ view: 'entity', id: entity.id }}>{entity.shortName}</PlaceLink>;
}

/** A link to a page elsewhere on the web, which learns nothing about where the visitor came from. */
export function Outside({ url, children }: { url: string; children: ReactNode }): ReactNode {
  return (
    <a href={url} rel="external noopener noreferrer" target="_blank" className="outside">
      {children}
      <span className="unseen"> (another site, opens in a new window)</span>
    </a>
  );
}
