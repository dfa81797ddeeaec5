import type { ReactNode } from 'react';
import { useDealSources } from '../client/use-deal-sources.ts';
import { describeSources } from '../core/credits.ts';
import { Disclosure } from './disclosure.tsx';
import { DateLabel } from './labels.tsx';
import { ExternalLink, ViewLink } from './links.tsx';
import { QueryState } from './query-state.tsx';
import { useRouter } from './router.tsx';

function SourceList({ dealIds }: { dealIds: readonly string[] }): ReactNode {
  const result = useDealSources(dealIds);
  return (
    <QueryState result={result} subject="the sources" lines={4}>
      {(sources) => (
        <>
          <p className="hint">{describeSources(sources)}</p>
          <ul className="references">
            {sources.map(({ id, publisher, title, publishedOn, url }) => (
              <li key={id}>
                {publisher}. <ViewLink route={{ view: 'source', id }}>{title}</ViewLink>.{' '}
                {publishedOn === null ? 'No date' : <DateLabel date={publishedOn} />}.{' '}
                {url !== null && <ExternalLink url={url}>{url}</ExternalLink>}
              </li>
            ))}
          </ul>
        </>
      )}
    </QueryState>
  );
}

/** Maximum number of publishers in the line of a frame. */
const MAX_FRAMED_PUBLISHERS = 6;

function SourceLine({ dealIds }: { dealIds: readonly string[] }): ReactNode {
  const result = useDealSources(dealIds);
  return (
    <p className="hint sources-line">
      {result.state === 'loaded'
        ? describeSources(result.data, MAX_FRAMED_PUBLISHERS)
        : result.state === 'loading'
          ? 'Loading sources…'
          : result.failure.message}
    </p>
  );
}

/** The sources of deals: one line in a frame, and a list with addresses elsewhere. */
export function DealSources({ dealIds }: { dealIds: readonly string[] }): ReactNode {
  const { address } = useRouter();
  if (address.params['embed'] === '1') return <SourceLine dealIds={dealIds} />;
  return <Disclosure title="Sources of these deals">{() => <SourceList dealIds={dealIds} />}</Disclosure>;
}
