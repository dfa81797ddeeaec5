import { sortByEvidence } from './evidence-order.ts';
import { PAYEE_ROLE, PAYER_ROLE } from './money-roles.ts';
import { isParty } from './parties.ts';
import type { View } from './snapshot.ts';
import { degree, type Direction } from './adjacency.ts';

/** The relationships in view between two entities, the best evidenced first: all, or those by which the one pays the other. */
export function relationshipsBetween(view: View, one: number, other: number, direction: Direction): number[] {
  const { snapshot } = view;
  const { tieStart, tieEnd, tieRelationship, relationshipType } = snapshot;
  const fewer = degree(snapshot, one) <= degree(snapshot, other) ? one : other;
  const money = direction !== 'ANY';
  const [payer, payee] = direction === 'PAID_BY' ? [other, one] : [one, other];
  const found: number[] = [];
  const end = tieEnd[fewer] ?? 0;
  for (let tie = tieStart[fewer] ?? 0; tie < end; tie++) {
    const relationship = tieRelationship[tie] ?? 0;
    const type = relationshipType[relationship] ?? 0;
    const [pays, isPaid] = money ? [PAYER_ROLE[type] ?? -1, PAYEE_ROLE[type] ?? -1] : [-1, -1];
    if (money && pays < 0) continue;
    if (!isParty(snapshot, relationship, payer, pays) || !isParty(snapshot, relationship, payee, isPaid))
      continue;
    if (view.version(relationship) >= 0) found.push(relationship);
  }
  return sortByEvidence(view, found);
}
