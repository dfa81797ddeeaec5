import type { ResultNode } from '../../fetch-result.ts';
import type { PlanEdge, EdgeArguments, Selection } from '../../plan.ts';
import type { ArgumentShape } from './argument-shape.ts';
import type { CypherFragment } from './fragment.ts';
import type { StatementParameters } from './parameters.ts';
import type { ViewVariant } from './view-conditions.ts';

/** Variable of a statement that stands for a node. */
export interface NodeVariable {
  readonly nodeType: 'ENTITY' | 'RELATIONSHIP' | 'CLAIM' | 'SOURCE';
  readonly name: string;
  /** Variable of the version in view, if the statement matches the version of a relationship. */
  readonly version?: string;
}

/** A fragment with the clauses that precede it. */
export interface PrefixedFragment<T> extends CypherFragment<T> {
  readonly prefix: string;
}

/** Builder of a statement, as the fragments of one root or edge see it. */
export interface StatementBuilder {
  readonly parameters: StatementParameters;
  /** View of the statement, except its day. */
  readonly view: ViewVariant;
  /** Shape of the arguments of an edge; null if the request skips the edge. */
  argumentShape(edge: PlanEdge): ArgumentShape | null;
  /** A node with everything that a selection reads of it. */
  node(variable: NodeVariable, selection: Selection): PrefixedFragment<ResultNode>;
}

/** Root or child edge that is being compiled. */
export interface EdgeContext {
  readonly builder: StatementBuilder;
  readonly edge: PlanEdge;
  readonly argumentShape: ArgumentShape;
  /** Variable of the node at the end of the edge. */
  readonly name: string;
  /** Conditions on the parent node; empty if the edge starts at every node of the type. */
  readonly where: readonly string[];
}

/** Edge that starts at a node. */
export interface ChildEdge extends EdgeContext {
  readonly parent: NodeVariable;
}

/** Reference to an argument of an edge in the statement: `$e3.kinds`. */
export function parameterFor(
  { builder, edge }: EdgeContext,
  name: string,
  value: (args: EdgeArguments) => unknown,
): string {
  return builder.parameters.reference(edge, name, value);
}

/** Condition on the kind of an entity; none without the argument `kinds`. */
export function entityKindConditions(context: EdgeContext): string[] {
  return context.argumentShape.present.has('kinds')
    ? [`${context.name}.kind IN ${parameterFor(context, 'kinds', (args) => args.kinds)}`]
    : [];
}

/** Condition on the role of a participation; none without the argument. */
export function roleConditions(
  context: EdgeContext,
  participation: string,
  roles: 'ownRoles' | 'otherRoles',
): string[] {
  return context.argumentShape.present.has(roles)
    ? [`type(${participation}) IN ${parameterFor(context, roles, (args) => args[roles])}`]
    : [];
}
