import type { ApolloServerPlugin } from '@apollo/server';
import type { ApiContext } from '../context.ts';

/** Adds the warnings of a request to its response, as `extensions.warnings`. */
export const reportWarnings: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response: { body }, contextValue: { warnings } }) {
        if (warnings.size > 0 && body.kind === 'single')
          body.singleResult.extensions = {
            ...body.singleResult.extensions,
            warnings: [...warnings.values()],
          };
        return Promise.resolve();
      },
    }),
};
