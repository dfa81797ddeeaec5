import { PARTY_ROLES, RELATIONSHIP_TYPES, ruleForType } from '../domain/relationship-types.ts';
import type { LinkKind } from '../domain/ties.ts';
import { areTied } from './party-pairs.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A relationship as a line between two of its parties, by their indexes in a snapshot. Its ends do
 * not depend on the direction of traversal.
 */
export interface PartyLink {
  readonly relationship: number;
  /** Party whose role is first in the table of types; of equal roles, the first in the record. */
  readonly source: number;
  readonly target: number;
  /** Index of each end's role in `PARTY_ROLES`; of several roles, the first in the record. */
  readonly sourceRole: number;
  readonly targetRole: number;
}

/** Rank of each role among the roles of its type, by the indexes of type and role. */
const ROLE_RANKS = RELATIONSHIP_TYPES.map((type) => {
  const roles = ruleForType(type).roles.map(({ role }) => role);
  return Uint8Array.from(PARTY_ROLES, (role) => roles.indexOf(role) & 0xff);
});

/** Index of an entity's first party in a relationship. */
function partyPosition(snapshot: Snapshot, relationship: number, entity: number): number {
  const end = snapshot.partyEnd[relationship] ?? 0;
  for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
    if (snapshot.partyEntity[party] === entity) return party;
  throw new RangeError(
    `${snapshot.entityId(entity)} is not a party of ${snapshot.relationshipId(relationship)}`,
  );
}

/** Link of a relationship between two of its parties. */
export function linkBetween(snapshot: Snapshot, relationship: number, one: number, other: number): PartyLink {
  const [a, b] = [partyPosition(snapshot, relationship, one), partyPosition(snapshot, relationship, other)];
  const [roleA, roleB] = [snapshot.partyRole[a] ?? 0, snapshot.partyRole[b] ?? 0];
  const ranks = ROLE_RANKS[snapshot.relationshipType[relationship] ?? 0];
  const order = (ranks?.[roleA] ?? 0) - (ranks?.[roleB] ?? 0) || a - b;
  return order < 0
    ? { relationship, source: one, target: other, sourceRole: roleA, targetRole: roleB }
    : { relationship, source: other, target: one, sourceRole: roleB, targetRole: roleA };
}

/** Kind of a link. */
export function linkKind(snapshot: Snapshot, { relationship, source, target }: PartyLink): LinkKind {
  return areTied(snapshot, relationship, source, target) ? 'TIE' : 'CO_PARTY';
}

/** ID of a link, the same in every result: the IDs of its relationship, source and target. */
export function linkId(snapshot: Snapshot, { relationship, source, target }: PartyLink): string {
  return [snapshot.relationshipId(relationship), snapshot.entityId(source), snapshot.entityId(target)].join(
    ':',
  );
}
