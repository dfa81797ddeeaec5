import type { EdgeArguments, PlanEdge } from '../../plan.ts';
import { claimEdge, sourceEdge } from './claim-edges.ts';
import type { FetchContext } from './context.ts';
import { entityEdge } from './entity-edges.ts';
import type { LoadedNode } from './nodes.ts';
import { relationshipEdge } from './relationship-edges.ts';

function followEdge(context: FetchContext, edge: PlanEdge, args: EdgeArguments, loaded: LoadedNode): unknown {
  switch (loaded.nodeType) {
    case 'ENTITY':
      return entityEdge(context, edge, args, loaded);
    case 'RELATIONSHIP':
      return relationshipEdge(context, edge, args, loaded);
    case 'CLAIM':
      return claimEdge(context, edge, loaded);
    case 'SOURCE':
      return sourceEdge(context, edge, args, loaded);
  }
}

/** The result of an edge from a node. @throws TypeError if nodes of the type have no such edge. */
export function edgeValue(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
  loaded: LoadedNode,
): unknown {
  const value = followEdge(context, edge, args, loaded);
  if (value === undefined)
    throw new TypeError(`nodes of type ${loaded.nodeType} have no edge "${edge.name}"`);
  return value;
}
