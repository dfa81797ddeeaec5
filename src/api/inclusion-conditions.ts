import { Kind, type DirectiveNode, type SelectionNode } from 'graphql';

/** Value of a variable that includes a selection: true for `@include(if: $terms)`. */
interface VariableCondition {
  readonly variable: string;
  readonly equals: boolean;
}

/** All conditions of one selection, by @skip and @include on it and around it. */
export type InclusionConditions = readonly VariableCondition[];

/** Conditions of a selection that is always included. */
export const ALWAYS: InclusionConditions = [];

/** Adds the directives of a selection to the conditions around it; null if it is never included. */
export function addDirectives(
  outer: InclusionConditions,
  selection: SelectionNode,
): InclusionConditions | null {
  let conditions = outer;
  for (const directive of selection.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const { value, variable } = directiveArgument(directive);
    const equals = name === 'include';
    if (variable === undefined) {
      if (value !== equals) return null;
    } else if (conditions.some((each) => each.variable === variable && each.equals !== equals)) return null;
    else if (!conditions.some((each) => each.variable === variable))
      conditions = [...conditions, { variable, equals }];
  }
  return conditions;
}

function directiveArgument(directive: DirectiveNode): { value?: boolean; variable?: string } {
  const value = directive.arguments?.[0]?.value;
  if (value?.kind === Kind.VARIABLE) return { variable: value.name.value };
  return { value: value?.kind === Kind.BOOLEAN && value.value };
}

/** Key that is the same for the same conditions. */
export function conditionsKey(conditions: InclusionConditions): string {
  return conditions
    .map(({ variable, equals }) => `${equals ? '' : '!'}${variable}`)
    .sort()
    .join('&');
}

/** Whether all conditions hold with these variables. */
export function conditionsHold(
  conditions: InclusionConditions,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return conditions.every(({ variable, equals }) => variables[variable] === equals);
}
