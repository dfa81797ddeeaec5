import { CURRENT_VIEW, type GraphView } from '../../domain/graph-view.ts';
import type { QueryRoot } from '../resolver-parents.ts';
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
