/** Where a text is not well-formed, counted in UTF-16 units from its start, and why. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}
