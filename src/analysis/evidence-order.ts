import type { Snapshot, View } from './snapshot.ts';

/** How well a version is attested, as one number: of two, the greater has more publishers, or as many and more claims. */
export function evidenceStrength({ publishers, claims }: Snapshot, version: number): number {
  return (publishers[version] ?? 0) * 0x10000 + (claims[version] ?? 0);
}

/** Compares texts as they are stored, by their code units. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An order of entities by their ids, that remembers those that it has read. */
export function entityIdComparator(snapshot: Snapshot): (a: number, b: number) => number {
  const ids = new Map<number, string>();
  const idOf = (entity: number): string => {
    let id = ids.get(entity);
    if (id === undefined) ids.set(entity, (id = snapshot.entityId(entity)));
    return id;
  };
  return (a, b) => (a === b ? 0 : compareText(idOf(a), idOf(b)));
}

/** Sorts relationships in view in place: the better evidenced first (more publishers, then more claims), then by id. */
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
