import { createContext, use, useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import type { Client } from '@urql/core';
import { CURRENT_VIEW, type QueryView } from '../core/address.ts';
import { clientOfView, createClient } from './view-client.ts';

const ClientContext = createContext<Client | null>(null);
const ViewContext = createContext<QueryView>(CURRENT_VIEW);

/** Provides the client of the explorer. */
export function ClientProvider({ url, children }: { url: string; children: ReactNode }): ReactNode {
  const client = useMemo(() => createClient(url), [url]);
  return <ClientContext value={client}>{children}</ClientContext>;
}

/** Lets all queries inside it read a view. What is not given stays as it is outside. */
export function ViewProvider({
  children,
  ...change
}: Partial<QueryView> & { children: ReactNode }): ReactNode {
  const client = use(ClientContext);
  const { knownOn, evidence } = { ...use(ViewContext), ...change };
  const view = useMemo(() => ({ knownOn, evidence }), [knownOn, evidence]);
  const viewClient = useMemo(() => client && clientOfView(client, view), [client, view]);
  if (viewClient === null) throw new Error('ViewProvider must be used inside a ClientProvider');
  return (
    <ViewContext value={view}>
      <Provider value={viewClient}>{children}</Provider>
    </ViewContext>
  );
}
