import type { MouseEvent, ReactNode } from 'react';
import type { UrlParams, ViewRoute } from '../core/address.ts';
import { entityLabel } from '../core/entity-label.ts';
import type { EntityNameFragment } from '../generated/operations.ts';
import { useRouter } from './router.tsx';

/**
 * A link to another view, without a page load. In an embedded view it opens the full explorer in a
 * new window.
 */
export function ViewLink({
  route,
  params,
  className,
  current,
  children,
}: {
  route: ViewRoute;
  params?: UrlParams;
  className?: string;
  current?: boolean;
  children: ReactNode;
}): ReactNode {
  const { href, navigate, address } = useRouter();
  const linkProps = { className, 'aria-current': current === true ? ('page' as const) : undefined };
  if (address.params['embed'] === '1')
    return (
      <a {...linkProps} href={href(route, { ...params, embed: '' })} target="_blank" rel="noopener">
        {children}
      </a>
    );
  const handleClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    navigate(route, params);
  };
  return (
    <a {...linkProps} href={href(route, params)} onClick={handleClick}>
      {children}
    </a>
  );
}

/** A link to an entity, with its label. */
export function EntityLink({ entity }: { entity: Omit<EntityNameFragment, 'kind'> }): ReactNode {
  return <ViewLink route={{ view: 'entity', id: entity.id }}>{entityLabel(entity)}</ViewLink>;
}

/** A link to another site, which receives no referrer. */
export function ExternalLink({ url, children }: { url: string; children: ReactNode }): ReactNode {
  return (
    <a href={url} rel="external noopener noreferrer" target="_blank" className="external">
      {children}
      <span className="visually-hidden"> (opens another site in a new window)</span>
    </a>
  );
}
