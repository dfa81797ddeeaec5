/** A syntax error: its offset in UTF-16 units, and the reason. */
export interface SyntaxProblem {
  readonly offset: number;
  readonly message: string;
}
