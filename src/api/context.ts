/** What is known of one request beside its operation. */
export interface ApiContext {
  /** Names the request in the log and in the answer to an error that is ours. */
  readonly requestId: string;
}

/** The context of one request; the HTTP server gives its own request id, so that both logs can be joined. */
export function apiContext(requestId: string): ApiContext {
  return { requestId };
}
