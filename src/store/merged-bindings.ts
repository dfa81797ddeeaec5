import { resolveMerged, type MergeTable } from '../domain/merges.ts';
import type { Bindings, EdgeArguments } from './plan.ts';

function resolveArguments(args: EdgeArguments, merges: MergeTable): EdgeArguments {
  const { ids, with: other, relationships, entities } = args;
  const resolve = (id: string): string => resolveMerged(merges, id);
  return {
    ...args,
    ...(ids === undefined ? {} : { ids: ids.map(resolve) }),
    ...(other === undefined ? {} : { with: resolve(other) }),
    ...(entities?.ids === undefined ? {} : { entities: { ...entities, ids: entities.ids.map(resolve) } }),
    ...(relationships?.parties === undefined
      ? {}
      : { relationships: { ...relationships, parties: [...new Set(relationships.parties.map(resolve))] } }),
  };
}

/** Bindings in which the IDs of merged entities are those of the entities in the graph. */
export function resolveBindings(bindings: Bindings, merges: MergeTable): Bindings {
  if (merges.size === 0) return bindings;
  return { ...bindings, args: bindings.args.map((args) => args && resolveArguments(args, merges)) };
}
