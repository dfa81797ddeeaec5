import type { LanguageFinding, TextFile } from './finding.ts';

/** Widest comment line, in columns. */
const MAX_COLUMNS = 100;

/** Lines that start as a comment, by file extension. */
const COMMENT_LINES: Readonly<Record<string, RegExp>> = {
  ts: /^\s*(?:\/\/|\/\*|\*)/,
  tsx: /^\s*(?:\/\/|\/\*|\*|\{\/\*)/,
  js: /^\s*(?:\/\/|\/\*|\*)/,
  css: /^\s*(?:\/\*|\*)/,
  graphql: /^\s*#/,
  cypher: /^\s*\/\//,
  sql: /^\s*--/,
  py: /^\s*#/,
};

/** Findings on comment lines that are wider than 100 columns; lines that only hold a URL may be. */
export function checkCommentWidth(files: readonly TextFile[]): {
  readonly findings: LanguageFinding[];
  readonly commentLines: number;
} {
  const findings: LanguageFinding[] = [];
  let commentLines = 0;
  for (const { path, text } of files) {
    const pattern = COMMENT_LINES[path.slice(path.lastIndexOf('.') + 1)];
    if (!pattern) continue;
    for (const [index, line] of text.split('\n').entries()) {
      if (!pattern.test(line)) continue;
      commentLines += 1;
      if (line.length > MAX_COLUMNS && !/https?:\/\/\S{60,}/.test(line))
        findings.push({
          path,
          line: index + 1,
          message: `comment line is ${line.length} columns wide; at most ${MAX_COLUMNS} are allowed`,
        });
    }
  }
  return { findings, commentLines };
}
