import type { Snapshot, View } from './snapshot.ts';

/** Evidence of a version as one number: greater for more publishers, then for more claims. */
export function evidenceStrength({ publishers, claims }: Snapshot, version: number): number {
  return (publishers[version] ?? 0) * 0x10000 + (claims[version] ?? 0);
}

/** Compares texts by their code units, as stored. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Comparator of entities by ID, which caches the IDs. */
export function entityIdComparator(snapshot: Snapshot): (a: number, b: number) => number {
  const ids = new Map<number, string>();
  const idOf = (entity: number): string => {
    let id = ids.get(entity);
    if (id === undefined) ids.set(entity, (id = snapshot.entityId(entity)));
    return id;
  };
  return (a, b) => (a === b ? 0 : compareText(idOf(a), idOf(b)));
}

/** Sorts relationships in view in place: more publishers first, then more claims, then by ID. */
export function sortByEvidence(view: View, relationships: number[]): number[] {
  if (relationships.length < 2) return relationships;
  const { snapshot } = view;
  const strengths = new Map(
    relationships.map((each) => [each, evidenceStrength(snapshot, view.version(each))]),
  );
  return relationships.sort(
    (a, b) =>
      (strengths.get(b) ?? 0) - (strengths.get(a) ?? 0) ||
      compareText(snapshot.relationshipId(a), snapshot.relationshipId(b)),
  );
}
