import { describe, expect, test } from 'vitest';
import { checkCommentWidth } from '../support/language/comment-width.ts';
import { checkSubjects } from '../support/language/commit-subjects.ts';
import { checkDescriptions, schemaDescriptions } from '../support/language/descriptions.ts';
import { readGlossary } from '../support/language/glossary.ts';
import { checkProse, descriptionsAsMarkdown } from '../support/language/prose.ts';
import { checkTypeNames } from '../support/language/type-names.ts';

const GLOSSARY = readGlossary(
  ['| word | meaning | not |', '|---|---|---|', '| node | Something with an ID. | thing, record |'].join(
    '\n',
  ),
);
const KNOWN_WORDS = new Set(['node']);
/** Twenty types of two words, so that one more word is within the share. */
const TWO_WORDS = Array.from(
  { length: 20 },
  (_, index) => `type Word${String.fromCharCode(65 + index)}b = 1;`,
);

describe('the language check finds', () => {
  test('a type name declared in two files, but not in two store adapters', () => {
    const text = 'interface SortOrder {}';
    const findings = (paths: string[]): number =>
      checkTypeNames(
        paths.map((path) => ({ path, text })),
        KNOWN_WORDS,
      ).findings.length;
    expect(findings(['src/a.ts', 'src/b.ts'])).toBe(1);
    expect(findings(['src/store/sqlite/read/a.ts', 'src/store/neo4j/read/a.ts'])).toBe(0);
    expect(findings(['src/store/sqlite/read/a.ts', 'src/store/neo4j/read/b.ts'])).toBe(1);
  });

  test('a one-word type name that the glossary does not define', () => {
    const check = (name: string): string[] =>
      checkTypeNames(
        [{ path: 'src/a.ts', text: [...TWO_WORDS, `type ${name} = 1;`].join('\n') }],
        KNOWN_WORDS,
      ).findings.map(({ message }) => message);
    expect(check('Node')).toEqual([]);
    expect(check('Thing')).toEqual([expect.stringContaining('Thing is one word')]);
  });

  test('more than a fifth of one-word type names', () => {
    const text = 'type Node = 1; type NodeType = 2;';
    expect(checkTypeNames([{ path: 'src/a.ts', text }], KNOWN_WORDS).findings).toEqual([
      expect.objectContaining({ message: expect.stringContaining('1 of 2 type names') }),
    ]);
  });

  test.each([
    ['a.ts', `// ${'x'.repeat(98)}`],
    ['a.ts', `   * ${'x'.repeat(98)}`],
    ['a.graphql', `# ${'x'.repeat(99)}`],
    ['a.sql', `-- ${'x'.repeat(98)}`],
  ])('a comment line of over 100 columns in %s', (path, text) => {
    expect(checkCommentWidth([{ path, text }]).findings).toHaveLength(1);
    expect(checkCommentWidth([{ path, text: text.slice(0, 100) }]).findings).toEqual([]);
  });

  test.each(['What it is for.', 'How many items there are.', 'The name.'])(
    'the description "%s"',
    (description) => {
      const text = `type Query {\n  """${description}"""\n  a: Int\n}`;
      const findings = checkDescriptions(schemaDescriptions([{ path: 'a.graphql', text }]));
      expect(findings).toEqual([expect.objectContaining({ path: 'a.graphql', line: 2 })]);
    },
  );

  test('a word that the glossary replaces, in Markdown prose and in a description', async () => {
    const sdl = 'type Query {\n  """Number of things in the graph."""\n  a: Int\n}';
    const files = [
      { path: 'a.md', text: 'A line.\n\nEvery thing has an ID. In code: `thing`.' },
      ...descriptionsAsMarkdown(schemaDescriptions([{ path: 'a.graphql', text: sdl }])),
    ];
    const findings = await checkProse(files, GLOSSARY);
    expect(findings.map(({ path, line }) => `${path}:${line}`)).toEqual(['a.md:3', 'a.graphql:2']);
  });

  test('a commit subject of over 72 characters', () => {
    const commit = (length: number): { hash: string; subject: string } => ({
      hash: 'abc',
      subject: 'x'.repeat(length),
    });
    expect(checkSubjects([commit(72)])).toEqual([]);
    expect(checkSubjects([commit(73)])).toHaveLength(1);
  });
});
