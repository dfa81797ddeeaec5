import type { GraphQLResolveInfo } from 'graphql';
import { CURRENT_VIEW, type GraphView } from '../../domain/graph-view.ts';
import type { ResultNode } from '../../store/fetch-result.ts';
import type { QueryRoot } from '../resolver-parents.ts';
import type { FieldArguments } from '../arguments.ts';
import type { ApiOptions } from '../options.ts';
import type { RootFieldRunner } from '../root-field-runner.ts';

/** Dependencies of resolvers: the runner of root fields, and options of the API. */
export interface ApiServices extends Pick<ApiOptions, 'store' | 'limits' | 'version' | 'baseUrl'> {
  readonly runner: RootFieldRunner;
}

/** View of the fields below a `Query`; at the top level, there is no value. */
export function graphViewOf(root: QueryRoot | undefined): GraphView {
  return root ?? CURRENT_VIEW;
}

/** Page of a root field that is a connection. */
export async function fetchPage<P>(
  api: ApiServices,
  root: QueryRoot | undefined,
  args: FieldArguments,
  info: GraphQLResolveInfo,
): Promise<P> {
  return (await api.runner.fetch(root, args, info)) as P;
}

/** Nodes of a root field that selects by ID; null for each unknown ID. */
export async function fetchNodes(
  api: ApiServices,
  root: QueryRoot | undefined,
  args: FieldArguments,
  info: GraphQLResolveInfo,
): Promise<readonly (ResultNode | null)[]> {
  return (await api.runner.fetch(root, args, info)) as readonly (ResultNode | null)[];
}

/** Node of a root field that selects by one ID; null for an unknown ID. */
export async function fetchNode(
  api: ApiServices,
  root: QueryRoot | undefined,
  args: FieldArguments,
  info: GraphQLResolveInfo,
): Promise<ResultNode | null> {
  return (await fetchNodes(api, root, args, info))[0] ?? null;
}
