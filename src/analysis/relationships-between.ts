import { sortByEvidence } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { isParty } from './parties.ts';
import type { View } from './snapshot.ts';
import { degree, type TraversalDirection } from './adjacency.ts';

/**
 * Relationships in view between two entities, best evidence first: all, or the payments in one
 * direction.
 */
export function relationshipsBetween(
  view: View,
  one: number,
  other: number,
  direction: TraversalDirection,
): number[] {
  const { snapshot } = view;
  const { participationStart, participationEnd, participationRelationship, relationshipType } = snapshot;
  const lowerDegree = degree(snapshot, one) <= degree(snapshot, other) ? one : other;
  const paymentsOnly = direction !== 'ANY';
  const [payer, payee] = direction === 'PAID_BY' ? [other, one] : [one, other];
  const matches: number[] = [];
  const end = participationEnd[lowerDegree] ?? 0;
  for (let participation = participationStart[lowerDegree] ?? 0; participation < end; participation++) {
    const relationship = participationRelationship[participation] ?? 0;
    const type = relationshipType[relationship] ?? 0;
    const [payerRole, payeeRole] = paymentsOnly ? [PAYER_ROLE[type] ?? -1, PAYEE_ROLE[type] ?? -1] : [-1, -1];
    if (paymentsOnly && payerRole < 0) continue;
    if (
      !isParty(snapshot, relationship, payer, payerRole) ||
      !isParty(snapshot, relationship, payee, payeeRole)
    )
      continue;
    if (view.version(relationship) >= 0) matches.push(relationship);
  }
  return sortByEvidence(view, matches);
}
