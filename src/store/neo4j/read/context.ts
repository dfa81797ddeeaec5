import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { ArgumentShape } from './argument-shape.ts';
import type { CypherFragment } from './fragment.ts';
import type { StatementParameters } from './parameters.ts';

/** What a variable of a statement stands for. */
export interface NodeVariable {
  readonly nodeType: 'ENTITY' | 'RELATIONSHIP' | 'CLAIM' | 'SOURCE';
  readonly name: string;
  /** For a relationship: the variable of its version in view, where that is matched too. */
  readonly version?: string;
}

/** A piece, and the clauses that it needs before it. */
export interface PrefixedFragment<T> extends CypherFragment<T> {
  readonly prefix: string;
}

/** A statement that is being written: what the parts that know one root or edge may ask of it. */
export interface StatementBuilder {
  readonly parameters: StatementParameters;
  /** Whether it is about a past day, on which degrees are not known but counted. */
  readonly isPast: boolean;
  /** What is given of an edge's arguments; null where it is not wanted this time. */
  argumentShape(edge: PlanEdge): ArgumentShape | null;
  /** A thing with all that a shape selects of it. */
  node(variable: NodeVariable, selection: Selection): PrefixedFragment<ResultNode>;
}

/** An edge that is being written, a root or one that is followed from a thing. */
export interface EdgeContext {
  readonly builder: StatementBuilder;
  readonly edge: PlanEdge;
  readonly argumentShape: ArgumentShape;
  /** The variable of what it leads to. */
  readonly name: string;
  /** Conditions under which it is followed, where that is not from every thing of a kind. */
  readonly where: readonly string[];
}

/** An edge that is followed from a thing. */
export interface ChildEdge extends EdgeContext {
  readonly parent: NodeVariable;
}

/** The place of one of an edge's arguments in the statement: "$e3.kinds". */
export function parameterFor(
  { builder, edge }: EdgeContext,
  name: string,
  value: (args: EdgeArguments) => unknown,
): string {
  return builder.parameters.reference(edge, name, value);
}

/** The condition for an entity to be of one of the kinds that the arguments name; none where they name none. */
export function entityKindConditions(context: EdgeContext): string[] {
  return context.argumentShape.present.has('kinds')
    ? [`${context.name}.kind IN ${parameterFor(context, 'kinds', (args) => args.kinds)}`]
    : [];
}

/** The condition for the type of what leads to a relationship to be one of the roles that the arguments name; none where they name none. */
export function roleConditions(
  context: EdgeContext,
  participation: string,
  roles: 'ownRoles' | 'otherRoles',
): string[] {
  return context.argumentShape.present.has(roles)
    ? [`type(${participation}) IN ${parameterFor(context, roles, (args) => args[roles])}`]
    : [];
}
