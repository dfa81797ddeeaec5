import type { DealFragment, PictureEntityFragment, PictureLineFragment } from '../../generated/operations.ts';

/** A piece of the graph as the API gives it. */
export interface Subgraph {
  readonly nodes: readonly PictureEntityFragment[];
  readonly links: readonly PictureLineFragment[];
}

/** A piece of the graph without the entities with these ids and the lines to them. */
export function without({ nodes, links }: Subgraph, hidden: readonly string[]): Subgraph {
  if (hidden.length === 0) return { nodes, links };
  const gone = new Set(hidden);
  return {
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    links: links.filter(({ source, target }) => !gone.has(source) && !gone.has(target)),
  };
}

/** The deals of a picture, each once: one of three parties is three lines. */
export function dealsOf({ links }: Pick<Subgraph, 'links'>): DealFragment[] {
  return [...new Map(links.map(({ relationship }) => [relationship.id, relationship])).values()];
}

/** How many deals of a picture each of its entities has there. */
export function dealCounts({ links }: Pick<Subgraph, 'links'>): Map<string, number> {
  const deals = new Map<string, Set<string>>();
  for (const { source, target, relationship } of links)
    for (const end of [source, target]) {
      const known = deals.get(end);
      if (known === undefined) deals.set(end, new Set([relationship.id]));
      else known.add(relationship.id);
    }
  return new Map([...deals].map(([id, all]) => [id, all.size]));
}

/** How many deals of a picture have no party that the picture is about: they tie its neighbours to one another. */
export function dealsAmongOthers({ links }: Pick<Subgraph, 'links'>, about: ReadonlySet<string>): number {
  const all = new Set(links.map(({ relationship }) => relationship.id));
  for (const { source, target, relationship } of links)
    if (about.has(source) || about.has(target)) all.delete(relationship.id);
  return all.size;
}

/** Several pieces of the graph as one. */
export function together(pieces: readonly Subgraph[]): Subgraph {
  const nodes = pieces.flatMap((piece) => piece.nodes);
  const links = pieces.flatMap((piece) => piece.links);
  return {
    nodes: [...new Map(nodes.map((node) => [node.id, node])).values()],
    links: [...new Map(links.map((link) => [link.id, link])).values()],
  };
}
