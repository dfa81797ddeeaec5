import type { Id } from './id.ts';
import type { ClaimRecord, EntityRecord, RelationshipRecord } from './ledger-entry.ts';
import { ENTITY_REFERENCES } from './entity.ts';

/** The merged entities: the ID of each with the entity that it was merged into. */
export type MergeTable = ReadonlyMap<Id, Id>;

/** The ID under which a record is in the graph. */
export function resolveMerged(merges: MergeTable, id: Id): Id {
  let current = id;
  for (let next = merges.get(current); next !== undefined; next = merges.get(current)) current = next;
  return current;
}

/** All entities that are merged into one, directly and through others, by ID. */
export function mergedInto(merges: MergeTable, id: Id): Id[] {
  return [...merges.keys()].filter((from) => resolveMerged(merges, from) === id).sort();
}

/**
 * An entity in the graph: its aliases include the names of the entities merged into it, and its
 * references lead to entities in the graph.
 * @param merged the entities that are merged into it.
 */
export function projectEntity(
  record: EntityRecord,
  merged: readonly EntityRecord[],
  merges: MergeTable,
): EntityRecord {
  const projected: Record<string, unknown> = { ...record };
  const own = new Set([record.name, record.shortName]);
  const names = merged.flatMap(({ name, shortName, aliases }) => [name, shortName, ...aliases]);
  const aliases = [...record.aliases, ...names.filter((name) => name !== undefined && !own.has(name))];
  if (merged.length > 0) projected['aliases'] = [...new Set(aliases)];
  for (const field of Object.keys(ENTITY_REFERENCES) as (keyof typeof ENTITY_REFERENCES)[]) {
    const to = record[field];
    if (to === undefined) continue;
    const resolved = resolveMerged(merges, to);
    projected[field] = resolved === record.id ? undefined : resolved;
  }
  return Object.fromEntries(
    Object.entries(projected).filter(([, value]) => value !== undefined),
  ) as unknown as EntityRecord;
}

/** A relationship in the graph: an entity has each role once, and each subject occurs once. */
export function projectRelationship(record: RelationshipRecord, merges: MergeTable): RelationshipRecord {
  const parties = new Map<string, RelationshipRecord['parties'][number]>();
  for (const { entity, role } of record.parties) {
    const resolved = resolveMerged(merges, entity);
    const key = `${role} ${resolved}`;
    if (!parties.has(key)) parties.set(key, { entity: resolved, role });
  }
  const about = record.about.map((id) => resolveMerged(merges, id));
  return {
    ...record,
    parties: [...parties.values()],
    about: about.every((id, index) => id === record.about[index]) ? record.about : [...new Set(about)],
  };
}

/** A claim in the graph. */
export function projectClaim(record: ClaimRecord, merges: MergeTable): ClaimRecord {
  const about = resolveMerged(merges, record.about);
  return about === record.about ? record : { ...record, about };
}
