import { sortByEvidence } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { isParty } from './parties.ts';
import { ALL_ROLES, arePaired } from './party-pairs.ts';
import type { View } from './snapshot.ts';
import { degree, type TraversalDirection } from './adjacency.ts';

/**
 * Relationships in view between two entities, best evidence first: those in which they are
 * neighbors in a direction.
 * @param roles roles that each of the two may have; for `TIED` and `ANY` alone.
 */
export function relationshipsBetween(
  view: View,
  one: number,
  other: number,
  direction: TraversalDirection,
  roles = ALL_ROLES,
): number[] {
  const { snapshot } = view;
  const { participationStart, participationEnd, participationRelationship, relationshipType } = snapshot;
  const lowerDegree = degree(snapshot, one) <= degree(snapshot, other) ? one : other;
  const paymentsOnly = direction === 'PAYS' || direction === 'PAID_BY';
  const pairOptions = { coParties: direction === 'ANY', roles };
  const [payer, payee] = direction === 'PAID_BY' ? [other, one] : [one, other];
  const matches: number[] = [];
  const end = participationEnd[lowerDegree] ?? 0;
  for (let participation = participationStart[lowerDegree] ?? 0; participation < end; participation++) {
    const relationship = participationRelationship[participation] ?? 0;
    if (paymentsOnly) {
      const type = relationshipType[relationship] ?? 0;
      const [payerRole, payeeRole] = [PAYER_ROLE[type] ?? -1, PAYEE_ROLE[type] ?? -1];
      if (
        payerRole < 0 ||
        !isParty(snapshot, relationship, payer, payerRole) ||
        !isParty(snapshot, relationship, payee, payeeRole)
      )
        continue;
    } else if (!arePaired(snapshot, relationship, one, other, pairOptions)) continue;
    if (view.version(relationship) >= 0) matches.push(relationship);
  }
  return sortByEvidence(view, matches);
}
