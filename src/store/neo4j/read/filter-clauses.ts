import type { EdgeArguments } from '../../plan.ts';
import { parameterFor, type EdgeContext } from './context.ts';
import type { FilterConditions } from './filter-conditions.ts';

/** The conditions of an edge's filter that are given. */
export function filterConditions<K extends 'relationships' | 'entities' | 'claims', N>(
  context: EdgeContext,
  kind: K,
  conditions: FilterConditions<NonNullable<EdgeArguments[K]>, N>,
  names: N,
): { readonly where: readonly string[]; readonly needsVersion: boolean } {
  const present = Object.entries(conditions).filter(([name]) =>
    context.argumentShape.present.has(`${kind}.${name}`),
  );
  return {
    where: present.map(([name, { value, text }]) =>
      text(
        parameterFor(context, name, ({ [kind]: filter }) =>
          filter === undefined ? undefined : value(filter),
        ),
        names,
      ),
    ),
    needsVersion: present.some(([, { needsVersion }]) => needsVersion === true),
  };
}
