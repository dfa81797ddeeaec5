import ts from 'typescript';
import type { LanguageFinding, TextFile } from './finding.ts';

/** Largest share of type names that may be a single word. */
const MAX_ONE_WORD_SHARE = 0.2;

interface TypeDeclaration {
  readonly name: string;
  readonly path: string;
  readonly line: number;
}

/** Every type alias, interface and class that a file declares, at any depth. */
function typesIn({ path, text }: TextFile): TypeDeclaration[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true, kind);
  const types: TypeDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isTypeAliasDeclaration(node) ||
        ts.isInterfaceDeclaration(node) ||
        ts.isClassDeclaration(node) ||
        ts.isClassExpression(node)) &&
      node.name
    ) {
      const { line } = file.getLineAndCharacterOfPosition(node.name.getStart());
      types.push({ name: node.name.text, path, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return types;
}

/** The path of a store adapter's file without the adapter; other paths unchanged. */
const twinPath = (path: string): string => path.replace(/^src\/store\/(sqlite|neo4j)\//, 'src/store/*/');

const isOneWord = (name: string): boolean => /^[A-Z][a-z0-9]*$/.test(name);

/** Counts behind the rules on type names. */
export interface TypeNameCounts {
  readonly types: number;
  readonly oneWord: number;
  readonly inSeveralFiles: number;
}

/**
 * Findings on type names: declared in several files, or one word that the glossary lacks, or too
 * many single words. Adapter twins may share a name.
 * @param glossary the glossary's words, in lower case.
 */
export function checkTypeNames(
  files: readonly TextFile[],
  glossary: ReadonlySet<string>,
): { readonly findings: LanguageFinding[]; readonly counts: TypeNameCounts } {
  const byName = new Map<string, TypeDeclaration[]>();
  for (const declaration of files.flatMap(typesIn))
    byName.set(declaration.name, [...(byName.get(declaration.name) ?? []), declaration]);
  const findings: LanguageFinding[] = [];
  let inSeveralFiles = 0;
  for (const [name, declarations] of byName) {
    const [first] = declarations;
    if (first === undefined) continue;
    const others = declarations.filter(({ path }) => twinPath(path) !== twinPath(first.path));
    if (others.length > 0) inSeveralFiles += 1;
    for (const { path, line } of others)
      findings.push({ path, line, message: `type ${name} is declared in ${first.path} too; use two names` });
  }
  const oneWord = [...byName].filter(([name]) => isOneWord(name));
  for (const [name, [declaration]] of oneWord)
    if (declaration && !glossary.has(name.toLowerCase()))
      findings.push({
        ...declaration,
        message: `type ${name} is one word that docs/glossary.md does not define; use two words`,
      });
  const share = oneWord.length / Math.max(byName.size, 1);
  if (share > MAX_ONE_WORD_SHARE)
    findings.push({
      path: 'src',
      line: 0,
      message: `${oneWord.length} of ${byName.size} type names are one word; at most 20 % may be`,
    });
  return { findings, counts: { types: byName.size, oneWord: oneWord.length, inSeveralFiles } };
}
