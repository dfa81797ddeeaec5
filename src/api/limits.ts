/** Limits of one request. Each is a setting, and each error message states its limit. */
export interface ApiLimits {
  /** Maximum size of a page and of a list in arguments. */
  readonly pageSize: number;
  /** Maximum nesting of fields; introspection is exempt. */
  readonly depth: number;
  /** Maximum number of objects in a response, computed from page sizes before execution. */
  readonly cost: number;
  /** Maximum size of a request body, in bytes. */
  readonly bodyBytes: number;
  /** Maximum length of a document, in tokens of the GraphQL language. */
  readonly tokens: number;
  /** Maximum length of text to search or filter by, in characters. */
  readonly textLength: number;
  /** Maximum duration of one analysis, in seconds. */
  readonly analysisSeconds: number;
}

/** Default limits. */
export const DEFAULT_LIMITS: ApiLimits = {
  pageSize: 100,
  depth: 15,
  cost: 100_000,
  bodyBytes: 1_048_576,
  tokens: 10_000,
  textLength: 500,
  analysisSeconds: 5,
};
