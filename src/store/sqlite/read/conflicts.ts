import type { Conflict } from '../../../domain/conflict.ts';
import { conflictResult } from '../../conflict-result.ts';
import type {
  ClaimNode,
  ConflictResult,
  ConnectionPage,
  RelationshipNode,
  ResultNode,
} from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import { conflictList } from './lists.ts';
import type { FetchContext } from './context.ts';
import { parseConflicts, type LoadedNode } from './nodes.ts';

function selectedConflict(
  context: FetchContext,
  { nested }: PlanEdge,
  conflict: Conflict,
  relationshipId: string,
): ConflictResult {
  context.countObject();
  const { claims, relationship: selection } = nested;
  const { nodeLoader } = context;
  return conflictResult(
    conflict,
    selection &&
      (expandLoaded(
        context,
        nodeLoader.relationship(relationshipId, selection),
        selection,
      ) as RelationshipNode | null),
    (id) => claims && (expandLoaded(context, nodeLoader.claim(id, claims), claims) as ClaimNode | null),
  );
}

function expandLoaded(
  context: FetchContext,
  loaded: LoadedNode | null,
  selection: Selection,
): ResultNode | null {
  return loaded && context.expand(loaded, selection);
}

/** A page of all conflicts in view. */
export function conflictPage(
  context: FetchContext,
  edge: PlanEdge,
  args: EdgeArguments,
): ConnectionPage<ConflictResult> {
  const reader = context.readerFor(edge, args, () => conflictList(edge.name, args, context.view));
  return context.edgePage(edge, args, reader, '', ([relationship, , document]) => ({
    node: selectedConflict(context, edge, JSON.parse(String(document)) as Conflict, String(relationship)),
  }));
}

/** The conflicts of one relationship. */
export function relationshipConflicts(
  context: FetchContext,
  edge: PlanEdge,
  loaded: LoadedNode & { nodeType: 'RELATIONSHIP' },
): ConflictResult[] {
  return parseConflicts(loaded.conflicts ?? '[]').map((conflict) =>
    selectedConflict(context, edge, conflict, loaded.record.id),
  );
}
