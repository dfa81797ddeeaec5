import { useMemo, type ReactNode } from 'react';
import { formatList } from '../core/wording.ts';
import { EmptyState } from '../components/query-state.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { useRouter } from '../components/router.tsx';
import { LazyNeighborhoodPicture } from '../components/picture/lazy.tsx';
import { useDocumentTitle } from '../components/use-document-title.ts';
import { useEntityNames } from '../components/use-entity-names.ts';

/** A picture of one or several entities and their deals, as a page or embedded in another site. */
export function PictureView(): ReactNode {
  const { address, setParams } = useRouter();
  const of = address.params['of'] ?? '';
  const centerIds = useMemo(() => of.split(',').filter((id) => id !== ''), [of]);
  const names = useEntityNames(centerIds);
  const title = centerIds.length === 0 ? 'Picture' : `Deals of ${formatList(names)}`;
  useDocumentTitle(title);
  const embedded = address.params['embed'] === '1';
  return (
    <>
      <h1>{title}</h1>
      {!embedded && (
        <EntityPicker
          label="Add a company or other entity"
          onPick={({ id }) => setParams({ of: [...new Set([...centerIds, id])].join(',') })}
        />
      )}
      {centerIds.length === 0 ? (
        <EmptyState title="Choose a company to start.">
          <p>Other entities work too. Choose several to see the deals between them.</p>
        </EmptyState>
      ) : (
        <>
          {!embedded && <FilterForm />}
          <LazyNeighborhoodPicture
            centerIds={centerIds}
            title={title}
            baseName={`picture-${centerIds.join('-')}`}
          />
        </>
      )}
    </>
  );
}
