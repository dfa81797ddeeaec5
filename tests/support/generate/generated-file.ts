/** File that is generated from sources of the repository and committed. */
export interface GeneratedFile {
  /** Path relative to the root of the repository. */
  readonly path: string;
  /** Content before formatting. */
  readonly text: () => string | Promise<string>;
}
