/** How much one request may ask for. Each is a setting; each refusal names its limit. */
export interface ApiLimits {
  /** The most entries on one page of a connection, and the most values in one list of arguments. */
  readonly pageSize: number;
  /** How deep fields may be nested; introspection is exempt. */
  readonly depth: number;
  /** How many objects an answer may hold, worked out from page sizes before anything runs. */
  readonly cost: number;
  /** How often one field may be selected under different aliases in one operation. */
  readonly aliases: number;
  /** The longest body of a request, in bytes. */
  readonly bodyBytes: number;
  /** The longest document, in tokens of the GraphQL language. */
  readonly tokens: number;
  /** The longest text to search or filter by, in characters. */
  readonly textLength: number;
  /** How long one analysis may take, in seconds. */
  readonly analysisSeconds: number;
}

/** The limits where nothing else is set. */
export const DEFAULT_LIMITS: ApiLimits = {
  pageSize: 100,
  depth: 15,
  cost: 100_000,
  aliases: 20,
  bodyBytes: 1_048_576,
  tokens: 10_000,
  textLength: 500,
  analysisSeconds: 5,
};
