import type { ApiOptions } from '../options.ts';
import type { RootFieldRunner } from '../root-field-runner.ts';

/** Dependencies of resolvers: the runner of root fields, and options of the API. */
export interface ApiServices extends Pick<ApiOptions, 'store' | 'limits' | 'version' | 'baseUrl'> {
  readonly runner: RootFieldRunner;
}
