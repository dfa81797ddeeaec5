import type { GraphQLResolveInfo } from 'graphql';
import type { ResponseFields } from '../../store/fetch-result.ts';
import type { AnyPage } from '../resolver-parents.ts';
import { responseKeyOf } from '../response-keys.ts';

/** What the store found along the edge that a field is. */
export function edgeValue(parent: ResponseFields, info: GraphQLResolveInfo): unknown {
  const [field] = info.fieldNodes;
  return field === undefined ? undefined : parent[responseKeyOf(field)];
}

/** A resolver that reads what an edge led to: the plan made the store answer what the schema says is there. */
export function resolveEdge(
  parent: ResponseFields,
  _args: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
): never {
  return edgeValue(parent, info) as never;
}

/** The resolvers that every page has. */
export const PAGE_RESOLVERS = {
  nodes: <N>(page: { readonly edges: readonly { readonly node: N }[] }): N[] =>
    page.edges.map((edge) => edge.node),
  pageInfo: <P extends AnyPage>(page: P): P => page,
};
