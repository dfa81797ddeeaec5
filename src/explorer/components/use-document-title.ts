import { useEffect } from 'react';

/** Names the window, the visitor's history and bookmarks after what is shown. */
export function useDocumentTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = title === '' ? 'dealgraph' : `${title} · dealgraph`;
  }, [title]);
}
