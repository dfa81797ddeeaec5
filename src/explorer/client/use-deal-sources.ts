import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { SourceLineFragment } from '../generated/operations.ts';
import { fetchDealSources, uniqueSources } from './deal-claims.ts';
import type { RemoteData } from './use-retrying-query.ts';

/** The sources of deals, each once, latest publication first. */
export function useDealSources(dealIds: readonly string[]): RemoteData<readonly SourceLineFragment[]> {
  const client = useClient();
  const key = dealIds.join(' ');
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ key: string; result: RemoteData<readonly SourceLineFragment[]> }>();
  useEffect(() => {
    let current = true;
    const finish = (result: RemoteData<readonly SourceLineFragment[]>): void => {
      if (current) setLoaded({ key, result });
    };
    const retry = (): void => setAttempt((count) => count + 1);
    fetchDealSources(client, key === '' ? [] : key.split(' ')).then(
      (sourcesByDeal) => {
        const date = ({ publishedOn }: SourceLineFragment): string => publishedOn ?? '';
        const data = uniqueSources([...sourcesByDeal.values()].flat()).toSorted((a, b) =>
          date(a) > date(b) ? -1 : 1,
        );
        finish({ state: 'loaded', data, failure: null, retry });
      },
      (error: unknown) => {
        const message = error instanceof Error ? error.message : 'The sources could not be loaded.';
        finish({ state: 'failed', failure: { transient: false, message }, retry });
      },
    );
    return () => {
      current = false;
    };
  }, [client, key, attempt]);
  return loaded?.key === key ? loaded.result : { state: 'loading' };
}
