import type { Client } from '@urql/core';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { clientsByDay } from './pool.ts';

const ClientsContext = createContext<((day: string | null) => Client) | null>(null);

/** Keeps a client for each day that is looked at. */
export function Clients({ url, children }: { url: string; children: ReactNode }): ReactNode {
  const clients = useMemo(() => clientsByDay(url), [url]);
  return <ClientsContext value={clients}>{children}</ClientsContext>;
}

/** What is asked inside is asked of the graph as it could be known on a day; null for now. */
export function OfDay({ day, children }: { day: string | null; children: ReactNode }): ReactNode {
  const clients = use(ClientsContext);
  if (clients === null) throw new Error('OfDay is used outside of Clients');
  return <Provider value={clients(day)}>{children}</Provider>;
}
