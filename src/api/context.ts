import type { DealgraphError } from '../errors.ts';

/** A finding about a request that was answered, such as an ID in a filter that no node has. */
export interface ApiWarning {
  readonly message: string;
  /** Path of the field in the response, without the indexes of lists above it. */
  readonly path: readonly (string | number)[];
  /** Path of the argument: `['filter', 'parties']`. */
  readonly argument: readonly string[];
}

/** Context of one request, besides its operation. */
export interface ApiContext {
  /** ID of the request in the log, and in responses to internal errors. */
  readonly requestId: string;
  /** Errors in the arguments of fields below a root field, by response key. */
  readonly argumentErrors: Map<string, DealgraphError>;
  /** Revision of the graph at the start of the request; null if the store does not respond. */
  revision: number | null | undefined;
  /**
   * Whether the response has data and no errors, once it is complete. An object, because Apollo
   * Server copies the context.
   */
  readonly outcome: { succeeded: boolean };
  /** Warnings of the response, by message and field, so that each is in it once. */
  readonly warnings: Map<string, ApiWarning>;
}

/**
 * Context of one request. The HTTP server passes its own request ID, so that both logs can be
 * joined.
 * @param revision revision of the graph, if it was just read; by default it is read.
 */
export function apiContext(requestId: string, revision?: number | null): ApiContext {
  return {
    requestId,
    revision,
    outcome: { succeeded: false },
    argumentErrors: new Map(),
    warnings: new Map(),
  };
}

/** Adds a warning to the response. */
export function addWarning({ warnings }: ApiContext, warning: ApiWarning): void {
  warnings.set(JSON.stringify(warning), warning);
}
