import { useMemo, type ReactNode } from 'react';
import { listed } from '../core/wording.ts';
import { Empty } from '../components/query-state.tsx';
import { EntityPicker } from '../components/entity-picker.tsx';
import { FilterForm } from '../components/filter-form.tsx';
import { useLocation } from '../components/router.tsx';
import { LazyNeighborhood } from '../components/picture/lazy.tsx';
import { useTitle } from '../components/use-document-title.ts';
import { useNames } from '../components/use-entity-names.ts';

/** One or several entities and what ties them, as a picture that fills the page, or a frame in an article. */
export function PictureView(): ReactNode {
  const { address, set } = useLocation();
  const of = address.params['of'] ?? '';
  const about = useMemo(() => of.split(',').filter((id) => id !== ''), [of]);
  const names = useNames(about);
  const title = about.length === 0 ? 'Picture' : `Deals of ${listed(names)}`;
  useTitle(title);
  const framed = address.params['embed'] === '1';
  return (
    <>
      <h1>{title}</h1>
      {!framed && (
        <EntityPicker
          label="Add an entity to the picture"
          onPick={({ id }) => set({ of: [...new Set([...about, id])].join(',') })}
        />
      )}
      {about.length === 0 ? (
        <Empty title="Nothing to draw yet.">
          <p>Choose a company or another entity above; choose several to see what ties them.</p>
        </Empty>
      ) : (
        <>
          {!framed && <FilterForm />}
          <LazyNeighborhood about={about} title={title} file={`picture-${about.join('-')}`} />
        </>
      )}
    </>
  );
}
