import { Kind, type DirectiveNode, type SelectionNode } from 'graphql';

/** What a variable has to be for a selection to be wanted: `@include(if: $terms)` → terms is true. */
interface Condition {
  readonly variable: string;
  readonly is: boolean;
}

/** Everything that has to hold for one occurrence of a selection to be wanted, by @skip and @include of it and of what is around it. */
export type When = readonly Condition[];

/** A selection without a condition. */
export const ALWAYS: When = [];

/** The directives of one selection added to those around it; null where they say that it is never wanted. */
export function narrowed(around: When, selection: SelectionNode): When | null {
  let when = around;
  for (const directive of selection.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const { value, variable } = decidedBy(directive);
    const is = name === 'include';
    if (variable === undefined) {
      if (value !== is) return null;
    } else if (when.some((each) => each.variable === variable && each.is !== is)) return null;
    else if (!when.some((each) => each.variable === variable)) when = [...when, { variable, is }];
  }
  return when;
}

function decidedBy(directive: DirectiveNode): { value?: boolean; variable?: string } {
  const value = directive.arguments?.[0]?.value;
  if (value?.kind === Kind.VARIABLE) return { variable: value.name.value };
  return { value: value?.kind === Kind.BOOLEAN && value.value };
}

/** A text that is the same for the same conditions. */
export function keyOf(when: When): string {
  return when
    .map(({ variable, is }) => `${is ? '' : '!'}${variable}`)
    .sort()
    .join('&');
}

/** Whether all conditions hold with these variables. */
export function holds(when: When, variables: Readonly<Record<string, unknown>>): boolean {
  return when.every(({ variable, is }) => variables[variable] === is);
}
