import type { GraphQLResolveInfo } from 'graphql';
import { InvalidCursor } from '../../errors.ts';
import type { ResponseFields } from '../../store/fetch-result.ts';
import type { ApiContext } from '../context.ts';
import type { Resolvers } from '../generated/resolver-types.ts';
import type { AnyPage } from '../resolver-parents.ts';
import { responseKeyOf } from '../response-keys.ts';

/**
 * Value that the store returned for the edge of a field.
 * @throws the error in the arguments of the field, and InvalidCursor, so that both are errors of
 * the field in the response.
 */
export function edgeValue(
  parent: ResponseFields,
  { argumentErrors }: ApiContext,
  { fieldNodes: [field] }: GraphQLResolveInfo,
): unknown {
  const responseKey = field === undefined ? '' : responseKeyOf(field);
  const value = parent[responseKey];
  if (value === undefined) throw argumentErrors.get(responseKey) ?? new TypeError(`no ${responseKey}`);
  if (value instanceof InvalidCursor) throw value;
  return value;
}

/** Resolver of an edge. The plan ensures that the store returned the type in the schema. */
export function resolveEdge(
  parent: ResponseFields,
  _args: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
): never {
  return edgeValue(parent, context, info) as never;
}

/** Resolver of a field with the number of nodes of an edge. */
export function resolveCount(
  parent: ResponseFields,
  _args: unknown,
  context: ApiContext,
  info: GraphQLResolveInfo,
): number {
  return (edgeValue(parent, context, info) as AnyPage).totalCount;
}

const PAGE_RESOLVERS = {
  nodes: <N>(page: { readonly edges: readonly { readonly node: N }[] }): N[] =>
    page.edges.map((edge) => edge.node),
  pageInfo: <P extends AnyPage>(page: P): P => page,
};

/** Resolvers of every connection of the SDL. */
export const CONNECTION_RESOLVERS: {
  readonly [T in keyof Resolvers & `${string}Connection`]-?: NonNullable<Resolvers[T]>;
} = {
  EntityConnection: PAGE_RESOLVERS,
  CompanyConnection: PAGE_RESOLVERS,
  CounterpartyConnection: PAGE_RESOLVERS,
  RelationshipConnection: PAGE_RESOLVERS,
  InvestmentConnection: PAGE_RESOLVERS,
  ChipSupplyConnection: PAGE_RESOLVERS,
  CloudContractConnection: PAGE_RESOLVERS,
  RelationshipChangeConnection: PAGE_RESOLVERS,
  ClaimConnection: PAGE_RESOLVERS,
  SourceConnection: PAGE_RESOLVERS,
  ConflictConnection: PAGE_RESOLVERS,
  SearchConnection: { ...PAGE_RESOLVERS, suggestions: ({ suggestions }) => [...(suggestions ?? [])] },
};
