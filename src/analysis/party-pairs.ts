import {
  PARTY_ROLES,
  RELATIONSHIP_TYPES,
  ruleForType,
  type PartyRole,
} from '../domain/relationship-types.ts';
import type { Snapshot } from './snapshot.ts';

/** By index of the type, 1 if its parties are equals, whom the same role ties. */
export const BETWEEN_EQUALS = Uint8Array.from(RELATIONSHIP_TYPES, (type) =>
  ruleForType(type).betweenEquals ? 1 : 0,
);

/** Roles that an entity and its neighbor may have, with one bit per index of `PARTY_ROLES`. */
export interface RoleMasks {
  readonly own: number;
  readonly other: number;
}

/** Masks that allow every role. */
export const ALL_ROLES: RoleMasks = { own: -1, other: -1 };

/** Mask of these roles; of every role without a list. */
export function roleMask(roles: readonly PartyRole[] | null | undefined): number {
  return roles?.reduce((mask, role) => mask | (1 << PARTY_ROLES.indexOf(role)), 0) ?? -1;
}

/** Mask of an entity's roles in a relationship; 0 if it is no party. */
export function rolesOf(snapshot: Snapshot, relationship: number, entity: number): number {
  const end = snapshot.partyEnd[relationship] ?? 0;
  let mask = 0;
  for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
    if (snapshot.partyEntity[party] === entity) mask |= 1 << (snapshot.partyRole[party] ?? 0);
  return mask;
}

/**
 * Only role of an entity among the parties of a relationship that has co-parties, which does not
 * tie it to others with the same role; -1 if it has several.
 */
export function onlyRole(
  partyEntity: Uint32Array,
  partyRole: Uint8Array,
  first: number,
  last: number,
  entity: number,
): number {
  let role = -1;
  for (let party = first; party < last; party++) {
    if (partyEntity[party] !== entity) continue;
    if (role >= 0) return -1;
    role = partyRole[party] ?? 0;
  }
  return role;
}

/** Whether a relationship ties two of its parties (domain.md, Tied and co-parties). */
export function areTied(snapshot: Snapshot, relationship: number, one: number, other: number): boolean {
  if (snapshot.hasCoParties[relationship] === 0) return true;
  const roles = rolesOf(snapshot, relationship, one);
  return roles !== rolesOf(snapshot, relationship, other) || (roles & (roles - 1)) !== 0;
}

/** Options of `arePaired`. */
export interface PairOptions {
  /** Whether co-parties count as well. */
  readonly coParties: boolean;
  readonly roles: RoleMasks;
}

/** Whether two entities are parties of a relationship by a pair of roles that counts. */
export function arePaired(
  snapshot: Snapshot,
  relationship: number,
  one: number,
  other: number,
  { coParties, roles }: PairOptions,
): boolean {
  const own = rolesOf(snapshot, relationship, one) & roles.own;
  if (own === 0) return false;
  const theirs = rolesOf(snapshot, relationship, other) & roles.other;
  if (theirs === 0) return false;
  return (
    coParties ||
    own !== theirs ||
    (own & (own - 1)) !== 0 ||
    BETWEEN_EQUALS[snapshot.relationshipType[relationship] ?? 0] === 1
  );
}
