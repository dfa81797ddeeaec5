import type { EdgeArguments } from '../../plan.ts';
import { valueOf, type Step } from './context.ts';
import type { Conditions } from './filter-conditions.ts';

/** The conditions of an edge's filter that are given. */
export function conditionsOf<K extends 'relationships' | 'entities' | 'claims', N>(
  step: Step,
  kind: K,
  conditions: Conditions<NonNullable<EdgeArguments[K]>, N>,
  names: N,
): { readonly where: readonly string[]; readonly ofVersion: boolean } {
  const given = Object.entries(conditions).filter(([name]) => step.form.given.has(`${kind}.${name}`));
  return {
    where: given.map(([name, { value, text }]) =>
      text(
        valueOf(step, name, ({ [kind]: filter }) => (filter === undefined ? undefined : value(filter))),
        names,
      ),
    ),
    ofVersion: given.some(([, { ofVersion }]) => ofVersion === true),
  };
}
