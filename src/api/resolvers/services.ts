import type { GraphQLResolveInfo } from 'graphql';
import type { ResultNode } from '../../store/fetch-result.ts';
import type { QueryRoot } from '../resolver-parents.ts';
import type { ApiOptions } from '../options.ts';
import type { RootFieldRunner } from '../root-field-runner.ts';

/** What resolvers work with: the runner of root fields and what the API was given. */
export interface ApiServices extends Pick<ApiOptions, 'store' | 'limits' | 'version' | 'baseUrl'> {
  readonly runner: RootFieldRunner;
}

/** The page of a root field that is a connection. */
export async function fetchPage<P>(
  api: ApiServices,
  root: QueryRoot | undefined,
  info: GraphQLResolveInfo,
): Promise<P> {
  return (await api.runner.fetch(root, info)) as P;
}

/** The nodes of a root field that asks by id, null where there is none. */
export async function fetchNodes(
  api: ApiServices,
  root: QueryRoot | undefined,
  info: GraphQLResolveInfo,
): Promise<readonly (ResultNode | null)[]> {
  return (await api.runner.fetch(root, info)) as readonly (ResultNode | null)[];
}

/** The node of a root field that asks for one id; null where there is none. */
export async function fetchNode(
  api: ApiServices,
  root: QueryRoot | undefined,
  info: GraphQLResolveInfo,
): Promise<ResultNode | null> {
  return (await fetchNodes(api, root, info))[0] ?? null;
}
