import type { Snapshot } from './snapshot.ts';

/**
 * Whether an entity is a party of a relationship.
 * @param role index of the role; -1 for any.
 */
export function isParty(snapshot: Snapshot, relationship: number, entity: number, role: number): boolean {
  const end = snapshot.partyEnd[relationship] ?? 0;
  for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
    if (snapshot.partyEntity[party] === entity && (role < 0 || snapshot.partyRole[party] === role))
      return true;
  return false;
}

/**
 * Writes the parties of a relationship that have a role into `entities`, each once, and returns
 * their number; none for a role below 0.
 */
export function readPartiesWithRole(
  snapshot: Snapshot,
  relationship: number,
  role: number,
  entities: number[],
): number {
  if (role < 0) return 0;
  const end = snapshot.partyEnd[relationship] ?? 0;
  let count = 0;
  for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
    if (snapshot.partyRole[party] === role) entities[count++] = snapshot.partyEntity[party] ?? 0;
  return count;
}

/** Parties of a relationship that have a role, each once; none for a role below 0. */
export function partiesWithRole(snapshot: Snapshot, relationship: number, role: number): number[] {
  const entities: number[] = [];
  readPartiesWithRole(snapshot, relationship, role, entities);
  return entities;
}
