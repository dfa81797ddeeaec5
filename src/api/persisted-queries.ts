import { LRUCache } from 'lru-cache';
import type { ApolloServerOptions } from '@apollo/server';
import type { ApiContext } from './context.ts';

type PersistedQueryOptions = Exclude<ApolloServerOptions<ApiContext>['persistedQueries'], false | undefined>;

/** Maximum size of all persisted queries, in characters. */
const MAX_CHARACTERS = 16 * 1024 * 1024;

/**
 * Store of automatic persisted queries: the text of each query by its hash, the least recently used
 * ones forgotten. A client whose query was forgotten sends it again.
 */
export function persistedQueries(): PersistedQueryOptions {
  const texts = new LRUCache<string, string>({
    maxSize: MAX_CHARACTERS,
    sizeCalculation: (text, hash) => text.length + hash.length,
  });
  return {
    ttl: null,
    cache: {
      get: (hash) => Promise.resolve(texts.get(hash)),
      set: (hash, text) => {
        texts.set(hash, text);
        return Promise.resolve();
      },
      delete: (hash) => Promise.resolve(texts.delete(hash)),
    },
  };
}
