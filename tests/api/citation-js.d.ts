declare module '@citation-js/core' {
  /** Citations that were parsed from text in a format of a loaded plugin. */
  export class Cite {
    constructor(text: string, options?: { readonly generateGraph?: boolean });
    /** The citations as CSL-JSON items. */
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex';
