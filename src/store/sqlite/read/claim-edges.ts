import { MAX_LIST_SIZE } from '../../limits.ts';
import type { EdgeArguments, PlanEdge } from '../../plan.ts';
import type { FetchContext } from './context.ts';
import type { LoadedNode } from './nodes.ts';

/** The result of an edge from a claim; undefined if claims have no such edge. */
export function claimEdge(
  context: FetchContext,
  edge: PlanEdge,
  loaded: LoadedNode & { nodeType: 'CLAIM' },
): unknown {
  const { id, about } = loaded.record;
  switch (edge.name) {
    case 'about': {
      const subject =
        context.nodeLoader.relationship(about, edge.selection) ??
        context.nodeLoader.entity(about, edge.selection);
      return subject === null ? null : context.expand(subject, edge.selection);
    }
    case 'source':
      return loaded.source === undefined ? null : context.expand(loaded.source, edge.selection);
    case 'contradictedBy':
      return context.nodeLoader
        .contradictingClaimIds(id, about)
        .slice(0, MAX_LIST_SIZE)
        .flatMap((other) => {
          const claim = context.nodeLoader.claim(other, edge.selection);
          return claim === null ? [] : [context.expand(claim, edge.selection)];
        });
    default:
      return undefined;
  }
}

/** The result of an edge from a source; undefined if sources have no such edge. */
export function sourceEdge(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
  loaded: LoadedNode & { nodeType: 'SOURCE' },
): unknown {
  return edge.name === 'claims' ? context.claimPage(edge, args, 'source', loaded.record.id) : undefined;
}
