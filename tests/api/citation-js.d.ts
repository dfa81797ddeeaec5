declare module '@citation-js/core' {
  /** Citations that were parsed from text in a format of a loaded plugin. */
  class ParsedCitations {
    constructor(text: string, options?: { readonly generateGraph?: boolean });
    /** The citations as CSL-JSON items. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
  export { ParsedCitations as Cite };
}

declare module '@citation-js/plugin-bibtex';
