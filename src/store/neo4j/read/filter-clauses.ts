import type { EdgeArguments } from '../../plan.ts';
import { parameterFor, type EdgeContext } from './context.ts';
import type { FilterCondition } from './filter-conditions.ts';

/** The text of a filter's present conditions, and their keys in the filter. */
interface FilterClauses<F> {
  readonly where: readonly string[];
  readonly conditions: readonly (keyof F)[];
}

/** Conditions for the parts of an edge's filter that are present. */
export function filterClauses<K extends 'relationships' | 'entities' | 'claims', N>(
  context: EdgeContext,
  kind: K,
  all: readonly FilterCondition<NonNullable<EdgeArguments[K]>, N>[],
  names: N,
): FilterClauses<NonNullable<EdgeArguments[K]>> {
  const present = all.filter(({ name }) => context.argumentShape.present.has(`${kind}.${name}`));
  return {
    where: present.map(({ name, value, text }) =>
      text(
        parameterFor(context, name, ({ [kind]: filter }) =>
          filter === undefined ? undefined : value(filter),
        ),
        names,
      ),
    ),
    conditions: present.map(({ condition }) => condition),
  };
}
