import { Kind, type DirectiveNode, type SelectionNode } from 'graphql';

/** What a variable has to be for a selection to be wanted: `@include(if: $terms)` → terms is true. */
interface VariableCondition {
  readonly variable: string;
  readonly equals: boolean;
}

/** Everything that has to hold for one occurrence of a selection to be wanted, by @skip and @include of it and of what is around it. */
export type InclusionConditions = readonly VariableCondition[];

/** A selection without a condition. */
export const ALWAYS: InclusionConditions = [];

/** The directives of one selection added to those around it; null where they say that it is never wanted. */
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

/** A text that is the same for the same conditions. */
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
