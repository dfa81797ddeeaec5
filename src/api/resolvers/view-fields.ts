import { CURRENT_VIEW } from '../../domain/graph-view.ts';
import { parseViewId, slugOf } from '../../domain/view-id.ts';

/** Resolver of the plain ID of a node. */
export function resolveSlug({ id }: { readonly id: string }): string {
  return slugOf(id);
}

/** Address of a node's page below the folder of its kind: its slug, and its view as parameters. */
export function pageOf(id: string): string {
  const {
    slug,
    view: { knownOn, evidence },
  } = parseViewId(id) ?? { slug: id, view: CURRENT_VIEW };
  const params = new URLSearchParams({
    ...(knownOn !== null && { knownOn }),
    ...(evidence !== CURRENT_VIEW.evidence && { evidence }),
  }).toString();
  return params === '' ? slug : `${slug}?${params}`;
}
