import { getArgumentValues, responsePathAsArray, type GraphQLResolveInfo } from 'graphql';
import { DealgraphError } from '../errors.ts';
import type { EdgeArguments } from '../store/plan.ts';
import { edgeArguments, filterTypeOf, type FieldArguments } from './arguments.ts';
import type { ApiContext } from './context.ts';
import { filterFindings, warnOfFindings, type FilterFindings } from './filter-warnings.ts';
import { conditionsHold } from './inclusion-conditions.ts';
import type { KnownIds } from './known-ids.ts';
import type { ApiLimits } from './limits.ts';
import type { SelectedEdge } from './plan-builder.ts';
import { responseKeyOf } from './response-keys.ts';

/** Arguments of one edge, with the findings about them. */
export interface BoundArguments {
  readonly args: EdgeArguments;
  readonly findings: FilterFindings;
}

/**
 * Arguments of an edge.
 * @param fieldArguments arguments of the field; by default those in the document.
 * @throws BadUserInput and LimitExceeded, like `edgeArguments`.
 */
function readArguments(
  edge: SelectedEdge,
  info: GraphQLResolveInfo,
  limits: ApiLimits,
  fieldArguments: FieldArguments = getArgumentValues(edge.definition, edge.field, info.variableValues),
): BoundArguments {
  const args = edgeArguments(edge, fieldArguments, limits);
  return { args, findings: filterFindings(filterTypeOf(edge.definition), fieldArguments, args) };
}

function isIncluded({ conditionSets }: SelectedEdge, { variableValues }: GraphQLResolveInfo): boolean {
  return (
    conditionSets.has('') ||
    [...conditionSets.values()].some((conditions) => conditionsHold(conditions, variableValues))
  );
}

/**
 * Arguments of all edges of a plan; null for one that is not included.
 * An error in the arguments of an edge below the root is an error of that field alone: the plan is
 * fetched without the edge, and the resolver of the field throws the error.
 * @param constantArguments arguments without variables, which are read once.
 * @throws BadUserInput and LimitExceeded for the arguments of the root field.
 */
export function bindArguments(
  edges: readonly SelectedEdge[],
  constantArguments: (BoundArguments | undefined)[],
  rootArguments: FieldArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
  limits: ApiLimits,
): (BoundArguments | null)[] {
  return edges.map((edge, index) => {
    if (!isIncluded(edge, info)) return null;
    const constant = constantArguments[index];
    if (constant !== undefined) return constant;
    // The first edge is the root field.
    const isRoot = index === 0;
    try {
      const bound = readArguments(edge, info, limits, isRoot ? rootArguments : undefined);
      if (edge.isConstant) constantArguments[index] = bound;
      return bound;
    } catch (error) {
      if (isRoot || !(error instanceof DealgraphError)) throw error;
      context.argumentErrors.set(responseKeyOf(edge.field), error);
      return null;
    }
  });
}

/** Adds the warnings about the arguments of all edges of a plan. */
export async function warnOfArguments(
  edges: readonly SelectedEdge[],
  bound: readonly (BoundArguments | null)[],
  context: ApiContext,
  info: GraphQLResolveInfo,
  knownIds: KnownIds,
): Promise<void> {
  for (const [index, edge] of edges.entries()) {
    const each = bound[index];
    if (!each || (each.findings.references.length === 0 && each.findings.emptyLists.length === 0)) continue;
    const path = [...responsePathAsArray(info.path), ...edge.path];
    await warnOfFindings(context, knownIds, path, each.findings);
  }
}
