import { PARTY_ROLES, RELATIONSHIP_TYPES, ruleForType } from '../domain/relationship-types.ts';
import type { Snapshot } from './snapshot.ts';

/** One relationship seen as a line between two of its parties, in the numbers of a snapshot. Its ends do not depend on which way it is walked. */
export interface PartyLink {
  readonly relationship: number;
  /** The party whose role stands first in the table of types; of equal roles, the one that the record names first. */
  readonly source: number;
  readonly target: number;
  /** The place of each end's role in `PARTY_ROLES`; of several, the one that the record names first. */
  readonly sourceRole: number;
  readonly targetRole: number;
}

/** The place of each role in the table's row of its type, by the places of the type and of the role. */
const ROLE_RANKS = RELATIONSHIP_TYPES.map((type) => {
  const roles = ruleForType(type).roles.map(({ role }) => role);
  return Uint8Array.from(PARTY_ROLES, (role) => roles.indexOf(role) & 0xff);
});

/** Where an entity is first named among the parties of a relationship. */
function partyPosition(snapshot: Snapshot, relationship: number, entity: number): number {
  const end = snapshot.partyEnd[relationship] ?? 0;
  for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
    if (snapshot.partyEntity[party] === entity) return party;
  throw new RangeError(
    `${snapshot.entityId(entity)} is no party of ${snapshot.relationshipId(relationship)}`,
  );
}

/** The link that a relationship is between two of its parties. */
export function linkBetween(snapshot: Snapshot, relationship: number, one: number, other: number): PartyLink {
  const [a, b] = [partyPosition(snapshot, relationship, one), partyPosition(snapshot, relationship, other)];
  const [roleA, roleB] = [snapshot.partyRole[a] ?? 0, snapshot.partyRole[b] ?? 0];
  const ranks = ROLE_RANKS[snapshot.relationshipType[relationship] ?? 0];
  const order = (ranks?.[roleA] ?? 0) - (ranks?.[roleB] ?? 0) || a - b;
  return order < 0
    ? { relationship, source: one, target: other, sourceRole: roleA, targetRole: roleB }
    : { relationship, source: other, target: one, sourceRole: roleB, targetRole: roleA };
}

/** The id of a link, the same wherever it is met: that of its relationship and those of the two parties. */
export function linkId(snapshot: Snapshot, { relationship, source, target }: PartyLink): string {
  return [snapshot.relationshipId(relationship), snapshot.entityId(source), snapshot.entityId(target)].join(
    ':',
  );
}
