import type { Conflict } from '../domain/conflict.ts';
import type { ClaimNode, ConflictResult, RelationshipNode } from './fetch-result.ts';

/**
 * A conflict with its selected nodes.
 * @param relationship its relationship; null if not selected.
 * @param claim returns the claim with an ID; null if it is not in view or not selected.
 */
export function conflictResult(
  conflict: Conflict,
  relationship: RelationshipNode | null,
  claim: (id: string) => ClaimNode | null,
): ConflictResult {
  return {
    ...conflict,
    ...(relationship === null ? {} : { relationship }),
    positions: conflict.positions.map((position) => ({
      ...position,
      claims: position.claims.map(claim).filter((node) => node !== null),
    })),
  };
}
