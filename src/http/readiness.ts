/** What stands between a request and its answer. */
export interface ServerReadiness {
  /** What has to be done before queries are answered; null when nothing. Until then they are refused, and /health/ready says why. */
  waitingFor: string | null;
  /** Whether the server is about to end: what was sent to it is still answered, but /health/ready asks for no more. */
  stopping: boolean;
}
