import type { Conflict } from '../../../domain/resolution.ts';
import type { ClaimNode, ConflictResult, ConnectionPage, RelationshipNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import { conflictList } from './lists.ts';
import type { FetchContext } from './context.ts';
import { parseConflicts, type LoadedNode } from './nodes.ts';

/** A conflict with the selected claims of its positions and its selected relationship. */
function conflictResult(
  context: FetchContext,
  edge: PlanEdge,
  conflict: Conflict,
  relationship: string,
): ConflictResult {
  context.countObject();
  const { claims, relationship: selection } = edge.nested;
  const loaded = selection === null ? null : context.nodeLoader.relationship(relationship, selection);
  return {
    ...conflict,
    ...(loaded === null || selection === null
      ? {}
      : { relationship: context.expand(loaded, selection) as RelationshipNode }),
    positions: conflict.positions.map((position) => ({
      ...position,
      claims: claims === null ? [] : positionClaims(context, position.claims, claims),
    })),
  };
}

function positionClaims(context: FetchContext, ids: readonly string[], selection: Selection): ClaimNode[] {
  return ids.flatMap((id) => {
    const loaded = context.nodeLoader.claim(id, selection);
    if (loaded === null) return [];
    const node = context.expand(loaded, selection);
    return node.nodeType === 'CLAIM' ? [node] : [];
  });
}

/** A page of all conflicts in view. */
export function conflictPage(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
): ConnectionPage<ConflictResult> {
  const reader = context.readerFor(edge, args, () => conflictList(edge.name, args, context.day));
  return context.edgePage(edge, args, reader, '', ([relationship, , document]) => ({
    node: conflictResult(context, edge, JSON.parse(String(document)) as Conflict, String(relationship)),
  }));
}

/** The conflicts of one relationship. */
export function relationshipConflicts(
  context: FetchContext,
  edge: PlanEdge,
  loaded: LoadedNode & { nodeType: 'RELATIONSHIP' },
): ConflictResult[] {
  return parseConflicts(loaded.conflicts ?? '[]').map((conflict) =>
    conflictResult(context, edge, conflict, loaded.record.id),
  );
}
