import type { DealFragment, PictureEntityFragment, PictureLinkFragment } from '../../generated/operations.ts';

/** A subgraph as the API returns it. */
export interface PictureSubgraph {
  readonly nodes: readonly PictureEntityFragment[];
  readonly links: readonly PictureLinkFragment[];
}

/** Removes entities, and the links to them, from a subgraph. */
export function omitEntities({ nodes, links }: PictureSubgraph, hidden: readonly string[]): PictureSubgraph {
  if (hidden.length === 0) return { nodes, links };
  const hiddenIds = new Set(hidden);
  return {
    nodes: nodes.filter(({ id }) => !hiddenIds.has(id)),
    links: links.filter(({ source, target }) => !hiddenIds.has(source) && !hiddenIds.has(target)),
  };
}

/** The deals of a subgraph, each once. A deal with three parties has three links. */
export function uniqueDeals({ links }: Pick<PictureSubgraph, 'links'>): DealFragment[] {
  return [...new Map(links.map(({ relationship }) => [relationship.id, relationship])).values()];
}

/** Number of deals in a subgraph per entity. */
export function dealCountsByEntity({ links }: Pick<PictureSubgraph, 'links'>): Map<string, number> {
  const deals = new Map<string, Set<string>>();
  for (const { source, target, relationship } of links)
    for (const entityId of [source, target]) {
      const existing = deals.get(entityId);
      if (existing === undefined) deals.set(entityId, new Set([relationship.id]));
      else existing.add(relationship.id);
    }
  return new Map([...deals].map(([id, dealIds]) => [id, dealIds.size]));
}

/** Number of deals in a subgraph that have no central entity as a party. */
export function countDealsBetweenOthers(
  { links }: Pick<PictureSubgraph, 'links'>,
  centerIds: ReadonlySet<string>,
): number {
  const dealIds = new Set(links.map(({ relationship }) => relationship.id));
  for (const { source, target, relationship } of links)
    if (centerIds.has(source) || centerIds.has(target)) dealIds.delete(relationship.id);
  return dealIds.size;
}

/** Merges subgraphs. */
export function mergeSubgraphs(subgraphs: readonly PictureSubgraph[]): PictureSubgraph {
  const nodes = subgraphs.flatMap((subgraph) => subgraph.nodes);
  const links = subgraphs.flatMap((subgraph) => subgraph.links);
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    links: [...new Map(links.map((link) => [link.id, link])).values()],
  };
}

/** Deals of today's picture that a moment of a slider hides because nothing tells their time. */
export interface UndatedDeals {
  /** Deals with neither a start nor an announcement, which are active in no month. */
  readonly withoutDate: number;
  /** Deals from sources without a date only, which are known from the day of their recording. */
  readonly withoutPublication: number;
}

/** Counts the deals of today's picture that are missing in the visible one for want of a date. */
export function countUndatedDeals(
  visible: Pick<PictureSubgraph, 'links'>,
  all: Pick<PictureSubgraph, 'links'>,
  sliders: { readonly active: boolean; readonly known: boolean },
): UndatedDeals {
  const visibleIds = new Set(uniqueDeals(visible).map(({ id }) => id));
  const missing = uniqueDeals(all).filter(({ id }) => !visibleIds.has(id));
  const count = (isUndated: (deal: DealFragment) => boolean): number => missing.filter(isUndated).length;
  return {
    withoutDate: sliders.active
      ? count(({ terms }) => terms.announcedOn === null && terms.startsOn === null)
      : 0,
    withoutPublication: sliders.known ? count(({ evidence }) => evidence.firstPublished === null) : 0,
  };
}
