import type { DealFragment, PictureEntityFragment, PictureLinkFragment } from '../../generated/operations.ts';

/** A piece of the graph as the API gives it. */
export interface PictureSubgraph {
  readonly nodes: readonly PictureEntityFragment[];
  readonly links: readonly PictureLinkFragment[];
}

/** A piece of the graph without the entities with these ids and the lines to them. */
export function omitEntities({ nodes, links }: PictureSubgraph, hidden: readonly string[]): PictureSubgraph {
  if (hidden.length === 0) return { nodes, links };
  const hiddenIds = new Set(hidden);
  return {
    nodes: nodes.filter(({ id }) => !hiddenIds.has(id)),
    links: links.filter(({ source, target }) => !hiddenIds.has(source) && !hiddenIds.has(target)),
  };
}

/** The deals of a picture, each once: one of three parties is three lines. */
export function uniqueDeals({ links }: Pick<PictureSubgraph, 'links'>): DealFragment[] {
  return [...new Map(links.map(({ relationship }) => [relationship.id, relationship])).values()];
}

/** How many deals of a picture each of its entities has there. */
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

/** How many deals of a picture have no party that the picture is about: they tie its neighbours to one another. */
export function countDealsBetweenOthers(
  { links }: Pick<PictureSubgraph, 'links'>,
  centerIds: ReadonlySet<string>,
): number {
  const dealIds = new Set(links.map(({ relationship }) => relationship.id));
  for (const { source, target, relationship } of links)
    if (centerIds.has(source) || centerIds.has(target)) dealIds.delete(relationship.id);
  return dealIds.size;
}

/** Several pieces of the graph as one. */
export function mergeSubgraphs(subgraphs: readonly PictureSubgraph[]): PictureSubgraph {
  const nodes = subgraphs.flatMap((subgraph) => subgraph.nodes);
  const links = subgraphs.flatMap((subgraph) => subgraph.links);
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    links: [...new Map(links.map((link) => [link.id, link])).values()],
  };
}
