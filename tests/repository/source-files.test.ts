import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
}

function sourceFilesIn(folder: string): SourceText[] {
  return readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length))
    .filter((path) => !path.includes('/generated/'))
    .map((path) => {
      const text = readFileSync(`${root}${path}`, 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

/** The smallest length that the given share of the files does not exceed. */
function lineCountQuantile(share: number, files: readonly SourceText[]): number {
  const sorted = files.map((file) => file.lines).sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

function longestFiles(files: readonly SourceText[]): string {
  const sorted = files.toSorted((a, b) => b.lines - a.lines).slice(0, Math.ceil(files.length / 5));
  return sorted.map((file) => `${file.lines} ${file.path}`).join('\n');
}

interface ExportedName {
  readonly name: string;
  readonly documented: boolean;
}

function exportsOf({ path, text }: SourceText): ExportedName[] {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  const documented = new Set<string>();
  return tree.statements.flatMap((statement) => {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((declaration) => declaration.name.getText())
      : [(ts.getNameOfDeclaration(statement as ts.Node as ts.Declaration) ?? statement).getText()];
    // A type that is read off a constant above it shares the constant's sentence.
    const origin =
      ts.isTypeAliasDeclaration(statement) && /\btypeof (\w+)/.exec(statement.type.getText())?.[1];
    if (ts.getJSDocCommentsAndTags(statement).length > 0 || (origin && documented.has(origin)))
      for (const name of names) documented.add(name);
    return names.map((name) => ({ name: `${path}: ${name}`, documented: documented.has(name) }));
  });
}

const sources = sourceFilesIn('src');
const tests = sourceFilesIn('tests');

describe('source files', () => {
  test('are at most 350 lines long, nine in ten at most 200, half of them at most 110', () => {
    expect(sources.filter((file) => file.lines > 350).map((file) => file.path)).toEqual([]);
    expect(lineCountQuantile(0.9, sources), longestFiles(sources)).toBeLessThanOrEqual(200);
    expect(lineCountQuantile(0.5, sources)).toBeLessThanOrEqual(110);
  });

  test('are named in kebab-case', () => {
    const kebab = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d|\.worker)?\.tsx?$/;
    expect([...sources, ...tests].map((file) => file.path).filter((path) => !kebab.test(path))).toEqual([]);
  });

  test('have a sentence above at least 95 in 100 exported names', () => {
    const all = sources.flatMap(exportsOf);
    const undocumented = all.filter((each) => !each.documented).map((each) => each.name);
    const share = 1 - undocumented.length / all.length;
    expect(share, `without a sentence:\n${undocumented.join('\n')}`).toBeGreaterThanOrEqual(0.95);
  });

  test('climb two folders at most to import, and three only from the folders of a store adapter', () => {
    const isAdapter = ({ path }: SourceText): boolean => /^src\/store\/(sqlite|neo4j)\/\w+\//.test(path);
    const tooHigh = sources.filter((file) =>
      (isAdapter(file) ? /from '(?:\.\.\/){4}/ : /from '(?:\.\.\/){3}/).test(file.text),
    );
    expect(tooHigh.map((file) => file.path)).toEqual([]);
  });

  test('explain every disabled check', () => {
    const suppression = /eslint-disable|@ts-expect-error|@ts-ignore|@ts-nocheck/;
    const unexplained = [...sources, ...tests].flatMap((file) =>
      file.text
        .split('\n')
        .filter(
          (line) =>
            /^\s*(?:\/\/|\/\*)|\s\/\/ /.test(line) &&
            suppression.test(line) &&
            !/ (?:--|:) \S+ \S+/.test(line),
        )
        .map((line) => `${file.path}: ${line.trim()}`),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('test files', () => {
  test('are nine in ten at most 300 lines long', () => {
    expect(lineCountQuantile(0.9, tests), longestFiles(tests)).toBeLessThanOrEqual(300);
  });
});

describe('the port', () => {
  const port = sources.find((file) => file.path === 'src/store/port.ts');

  test('is read in one sitting: at most 200 lines and 13 methods', () => {
    const tree = ts.createSourceFile('port.ts', port?.text ?? '', ts.ScriptTarget.ES2023, true);
    const store = tree.statements
      .filter(ts.isInterfaceDeclaration)
      .find((declaration) => declaration.name.text === 'GraphStore');
    expect(port?.lines).toBeLessThanOrEqual(200);
    expect(store?.members.length).toBeGreaterThan(0);
    expect(store?.members.length).toBeLessThanOrEqual(13);
  });
});
