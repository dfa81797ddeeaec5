/** A place that breaks a rule of language. */
export interface LanguageFinding {
  readonly path: string;
  /** 1-based line; 0 for the file as a whole. */
  readonly line: number;
  readonly message: string;
}

/** A text file of the repository, with its path from the root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}
