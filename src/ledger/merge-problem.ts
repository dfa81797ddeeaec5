import type { Id } from '../domain/id.ts';
import type { EntityMerge, EntityRecord } from '../domain/ledger-entry.ts';
import { resolveMerged, type MergeTable } from '../domain/merges.ts';
import { indefiniteKindName } from '../domain/references.ts';
import type { ExistingRecord, WriteTransaction } from '../store/port.ts';

/** The reason why an ID is not that of an entity; null if it is. */
export function entityProblem(id: Id, existing: ExistingRecord | undefined): string | null {
  if (existing === undefined) return `unknown entity "${id}"`;
  return existing.kind === 'ENTITY'
    ? null
    : `"${id}" is ${indefiniteKindName(existing.kind)}; an entity is required`;
}

/** Whether an entity is among the parents of another one, directly or through others. */
async function isAncestor(
  find: WriteTransaction['find'],
  merges: MergeTable,
  ancestor: Id,
  of: EntityRecord,
): Promise<boolean> {
  const visited = new Set<Id>();
  for (let parent = of.parent; parent !== undefined;) {
    const id = resolveMerged(merges, parent);
    if (id === ancestor) return true;
    if (visited.has(id)) return false;
    visited.add(id);
    const existing = (await find([id])).get(id);
    parent = existing?.kind === 'ENTITY' ? existing.record.parent : undefined;
  }
  return false;
}

/** The reason why two entities cannot be merged, as one sentence; null if they can. */
export async function mergeProblem(
  find: WriteTransaction['find'],
  merges: MergeTable,
  { from, into }: Pick<EntityMerge, 'from' | 'into'>,
): Promise<string | null> {
  if (from === into) return `"${from}" cannot be merged with itself`;
  const records = await find([from, into]);
  const [one, other] = [records.get(from), records.get(into)];
  const problem = entityProblem(from, one) ?? entityProblem(into, other);
  if (problem !== null) return problem;
  for (const id of [from, into])
    if (merges.has(id))
      return `"${id}" is already merged into "${resolveMerged(merges, id)}"; split it first`;
  const [source, target] = [one?.record as EntityRecord, other?.record as EntityRecord];
  if (source.kind !== target.kind)
    return `"${from}" is an entity of kind ${source.kind} and "${into}" of kind ${target.kind}; only entities of the same kind can be merged`;
  if (await isAncestor(find, merges, into, source))
    return `"${into}" is a parent company of "${from}"; a company cannot be merged into its own parent`;
  if (await isAncestor(find, merges, from, target))
    return `"${from}" is a parent company of "${into}"; a company cannot be merged into its own subsidiary`;
  return null;
}
