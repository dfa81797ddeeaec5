import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { Form } from './argument-shape.ts';
import type { Piece } from './fragment.ts';
import type { Values } from './parameters.ts';

/** What a variable of a statement stands for. */
export interface Matched {
  readonly kind: 'ENTITY' | 'RELATIONSHIP' | 'CLAIM' | 'SOURCE';
  readonly name: string;
  /** For a relationship: the variable of its version in view, where that is matched too. */
  readonly version?: string;
}

/** A piece, and the clauses that it needs before it. */
export interface Projection<T> extends Piece<T> {
  readonly before: string;
}

/** A statement that is being written: what the parts that know one root or edge may ask of it. */
export interface Compiling {
  readonly values: Values;
  /** Whether it is about a past day, on which degrees are not known but counted. */
  readonly past: boolean;
  /** What is given of an edge's arguments; null where it is not wanted this time. */
  form(edge: PlanEdge): Form | null;
  /** A thing with all that a shape selects of it. */
  thing(matched: Matched, shape: Selection): Projection<ResultNode>;
}

/** An edge that is being written, a root or one that is followed from a thing. */
export interface Step {
  readonly compiling: Compiling;
  readonly edge: PlanEdge;
  readonly form: Form;
  /** The variable of what it leads to. */
  readonly name: string;
  /** Conditions under which it is followed, where that is not from every thing of a kind. */
  readonly where: readonly string[];
}

/** An edge that is followed from a thing. */
export interface Followed extends Step {
  readonly owner: Matched;
}

/** The place of one of an edge's arguments in the statement: "$e3.kinds". */
export function valueOf(
  { compiling, edge }: Step,
  name: string,
  value: (args: EdgeArguments) => unknown,
): string {
  return compiling.values.of(edge, name, value);
}

/** The condition for an entity to be of one of the kinds that the arguments name; none where they name none. */
export function ofKinds(step: Step): string[] {
  return step.form.given.has('kinds')
    ? [`${step.name}.kind IN ${valueOf(step, 'kinds', (args) => args.kinds)}`]
    : [];
}

/** The condition for the type of what leads to a relationship to be one of the roles that the arguments name; none where they name none. */
export function ofRoles(step: Step, tie: string, roles: 'ownRoles' | 'otherRoles'): string[] {
  return step.form.given.has(roles) ? [`type(${tie}) IN ${valueOf(step, roles, (args) => args[roles])}`] : [];
}
