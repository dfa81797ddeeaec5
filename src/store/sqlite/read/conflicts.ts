import type { Conflict } from '../../../domain/resolution.ts';
import type { ClaimNode, ConflictResult, ConnectionPage, RelationshipNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import { conflictList } from './lists.ts';
import type { Growing } from './context.ts';
import { conflictsOf, type Thing } from './nodes.ts';

/** A conflict with what was selected of its positions' claims and of its relationship. */
function answered(fetch: Growing, edge: PlanEdge, conflict: Conflict, relationship: string): ConflictResult {
  fetch.count();
  const { claims, relationship: shape } = edge.nested;
  const found = shape === null ? null : fetch.lookup.relationship(relationship, shape);
  return {
    ...conflict,
    ...(found === null || shape === null
      ? {}
      : { relationship: fetch.grown(found, shape) as RelationshipNode }),
    positions: conflict.positions.map((position) => ({
      ...position,
      claims: claims === null ? [] : claimsOf(fetch, position.claims, claims),
    })),
  };
}

function claimsOf(fetch: Growing, ids: readonly string[], shape: Selection): ClaimNode[] {
  return ids.flatMap((id) => {
    const found = fetch.lookup.claim(id, shape);
    if (found === null) return [];
    const node = fetch.grown(found, shape);
    return node.nodeType === 'CLAIM' ? [node] : [];
  });
}

/** A page of all conflicts in view. */
export function conflictPage(
  fetch: Growing,
  edge: PlanEdge,
  args: EdgeArguments,
): ConnectionPage<ConflictResult> {
  const lister = fetch.lister(edge, args, () => conflictList(edge.name, args, fetch.day));
  return fetch.rowPage(edge, args, lister, '', ([relationship, , document]) => ({
    node: answered(fetch, edge, JSON.parse(String(document)) as Conflict, String(relationship)),
  }));
}

/** The conflicts of one relationship. */
export function conflictsOfRelationship(
  fetch: Growing,
  edge: PlanEdge,
  thing: Thing & { kind: 'RELATIONSHIP' },
): ConflictResult[] {
  return conflictsOf(thing.conflicts ?? '[]').map((conflict) =>
    answered(fetch, edge, conflict, thing.record.id),
  );
}
