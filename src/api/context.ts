/** Context of one request, besides its operation. */
export interface ApiContext {
  /** ID of the request in the log, and in responses to internal errors. */
  readonly requestId: string;
}

/**
 * Context of one request. The HTTP server passes its own request ID, so that both logs can be
 * joined.
 */
export function apiContext(requestId: string): ApiContext {
  return { requestId };
}
