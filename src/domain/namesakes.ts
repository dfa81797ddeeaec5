import type { Entity } from './entity.ts';
import type { Id } from './id.ts';
import { fold } from './text-folding.ts';

/** The ID and names of an entity. */
export type EntityNames = Pick<Entity, 'id' | 'name' | 'shortName' | 'aliases' | 'formerNames'>;

/** All names of an entity by their folded form. */
export function namesByFold({
  name,
  shortName,
  aliases,
  formerNames = [],
}: EntityNames): Map<string, string> {
  const names = new Map<string, string>();
  const former = formerNames.map((each) => each.name);
  for (const each of [name, ...(shortName === undefined ? [] : [shortName]), ...aliases, ...former]) {
    const folded = fold(each);
    if (folded !== '' && !names.has(folded)) names.set(folded, each);
  }
  return names;
}

/**
 * One warning for each pair of entities that share a name, if at least one of them is new. Entities
 * with the same name are not merged (domain.md, Identity).
 * @param added the new entities.
 * @param recordedIds the recorded entities with these names, by folded name.
 */
export function namesakeWarnings(
  added: Iterable<EntityNames>,
  recordedIds: ReadonlyMap<string, readonly Id[]>,
): string[] {
  const addedIdsByName = new Map<string, Id[]>();
  const warnings = new Map<string, string>();
  for (const entity of added)
    for (const [folded, name] of namesByFold(entity)) {
      const addedIds = addedIdsByName.get(folded) ?? [];
      for (const other of [...(recordedIds.get(folded) ?? []), ...addedIds]) {
        if (other === entity.id) continue;
        const pair = [other, entity.id].sort();
        const key = pair.join(' ');
        if (!warnings.has(key))
          warnings.set(
            key,
            `"${pair[0] ?? ''}" and "${pair[1] ?? ''}" share the name "${name}"; they remain two entities`,
          );
      }
      addedIds.push(entity.id);
      addedIdsByName.set(folded, addedIds);
    }
  return [...warnings.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sentence]) => sentence);
}
