import { createContext, use, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';

/** A file that the current view offers. */
export interface OfferedDownload {
  readonly label: string;
  readonly createFile: () => Promise<File> | File;
}

/** The files that the current view offers, in the order of their buttons. */
class DownloadRegistry {
  #offers: readonly OfferedDownload[] = [];
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly offers = (): readonly OfferedDownload[] => this.#offers;

  add(offer: OfferedDownload): () => void {
    this.#change([...this.#offers, offer]);
    return () => this.#change(this.#offers.filter((each) => each !== offer));
  }

  #change(offers: readonly OfferedDownload[]): void {
    this.#offers = offers;
    for (const listener of this.#listeners) listener();
  }
}

const DownloadRegistryContext = createContext<DownloadRegistry | null>(null);

/** Collects the downloads of all buttons inside it. */
export function OfferedDownloadsProvider({ children }: { children: ReactNode }): ReactNode {
  const [registry] = useState(() => new DownloadRegistry());
  return <DownloadRegistryContext value={registry}>{children}</DownloadRegistryContext>;
}

function useRegistry(): DownloadRegistry {
  const registry = use(DownloadRegistryContext);
  if (registry === null) throw new Error('Downloads must be inside an OfferedDownloadsProvider');
  return registry;
}

/** The downloads that the current view offers. */
export function useOfferedDownloads(): readonly OfferedDownload[] {
  const { subscribe, offers } = useRegistry();
  return useSyncExternalStore(subscribe, offers);
}

/** Offers a download in the menu of the page while its button is mounted. */
export function useOfferDownload(
  label: string,
  createFile: OfferedDownload['createFile'],
  offered: boolean,
): void {
  const registry = useRegistry();
  // A reference, so that the offer stays the same while the function changes with each rendering.
  const latest = useRef(createFile);
  useEffect(() => {
    latest.current = createFile;
  });
  useEffect(() => {
    if (!offered) return;
    return registry.add({ label, createFile: () => latest.current() });
  }, [registry, label, offered]);
}
