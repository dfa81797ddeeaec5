/** A file that is generated from sources of the repository and committed. */
export interface GeneratedFile {
  /** Where it is, from the root of the repository. */
  readonly path: string;
  /** What it holds; the runner formats it. */
  readonly text: () => string | Promise<string>;
}
