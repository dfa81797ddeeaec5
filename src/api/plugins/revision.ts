import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphStore } from '../../store/port.ts';
import type { ApiContext } from '../context.ts';

/**
 * Adds the revision of the graph at the start of a request to its response, as
 * `extensions.revision`, and records in the context whether the response has no errors. If the
 * graph changed meanwhile, parts of the response may be of a later revision.
 */
export function reportRevision(store: Pick<GraphStore, 'revision'>): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart({ contextValue }) {
      // Without a revision, each field reports the failure of the store.
      if (contextValue.revision === undefined)
        contextValue.revision = await store.revision().catch(() => null);
      return {
        willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return Promise.resolve();
          const { singleResult } = body;
          const { revision } = contextValue;
          if (singleResult.data !== undefined && typeof revision === 'number')
            singleResult.extensions = { ...singleResult.extensions, revision };
          contextValue.outcome.succeeded = Boolean(singleResult.data) && singleResult.errors === undefined;
          return Promise.resolve();
        },
      };
    },
  };
}
