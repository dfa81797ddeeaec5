/** Whether the server accepts queries. */
export interface ServerReadiness {
  /** Pending step before the server accepts queries, for /health/ready; null if ready. */
  waitingFor: string | null;
  /** Whether the server is stopping. It still answers requests, but /health/ready returns 503. */
  stopping: boolean;
}
