import type { GraphQLResolveInfo } from 'graphql';
import type { ResultNode } from '../../store/fetch-result.ts';
import type { QueryRoot } from '../resolver-parents.ts';
import type { ApiOptions } from '../options.ts';
import type { Runner } from '../root-field-runner.ts';

/** What resolvers work with: the runner of root fields and what the API was given. */
export interface Api extends Pick<ApiOptions, 'store' | 'limits' | 'version' | 'baseUrl'> {
  readonly runner: Runner;
}

/** The page of a root field that is a connection. */
export async function pageOf<P>(api: Api, root: QueryRoot | undefined, info: GraphQLResolveInfo): Promise<P> {
  return (await api.runner.fetch(root, info)) as P;
}

/** The nodes of a root field that asks by id, null where there is none. */
export async function nodesOf(
  api: Api,
  root: QueryRoot | undefined,
  info: GraphQLResolveInfo,
): Promise<readonly (ResultNode | null)[]> {
  return (await api.runner.fetch(root, info)) as readonly (ResultNode | null)[];
}

/** The node of a root field that asks for one id; null where there is none. */
export async function nodeOf(
  api: Api,
  root: QueryRoot | undefined,
  info: GraphQLResolveInfo,
): Promise<ResultNode | null> {
  return (await nodesOf(api, root, info))[0] ?? null;
}
