import { useEffect } from 'react';

/** Sets the title of the page; an empty title is that of the home page, null changes nothing. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title === '' ? 'dealgraph' : `${title} · dealgraph`;
  }, [title]);
}
