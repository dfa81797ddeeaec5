import type { Snapshot } from './snapshot.ts';

/** Whether an entity is a party of a relationship: in a role, by its place, or in any (-1). */
export function isParty(snapshot: Snapshot, relationship: number, entity: number, role: number): boolean {
  const end = snapshot.partyEnd[relationship] ?? 0;
  for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
    if (snapshot.partyEntity[party] === entity && (role < 0 || snapshot.partyRole[party] === role))
      return true;
  return false;
}

/** The parties of a relationship that pay or are paid, by the place of the role; each once. None for a role below 0. */
export function partiesWithRole(snapshot: Snapshot, relationship: number, role: number): number[] {
  const entities: number[] = [];
  if (role < 0) return entities;
  const end = snapshot.partyEnd[relationship] ?? 0;
  for (let party = snapshot.partyStart[relationship] ?? 0; party < end; party++)
    if (snapshot.partyRole[party] === role) entities.push(snapshot.partyEntity[party] ?? 0);
  return entities;
}
