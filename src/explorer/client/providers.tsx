import type { Client } from '@urql/core';
import { createContext, use, useMemo, type ReactNode } from 'react';
import { Provider } from 'urql';
import { createClientPool } from './pool.ts';

const ClientPoolContext = createContext<((day: string | null) => Client) | null>(null);

/** Provides one client per day of knowledge. */
export function ClientPoolProvider({ url, children }: { url: string; children: ReactNode }): ReactNode {
  const clientForDay = useMemo(() => createClientPool(url), [url]);
  return <ClientPoolContext value={clientForDay}>{children}</ClientPoolContext>;
}

/** Provides the client of a day to all queries inside it; null is today. */
export function KnownOnProvider({ day, children }: { day: string | null; children: ReactNode }): ReactNode {
  const clientForDay = use(ClientPoolContext);
  if (clientForDay === null) throw new Error('KnownOnProvider must be used inside a ClientPoolProvider');
  return <Provider value={clientForDay(day)}>{children}</Provider>;
}
