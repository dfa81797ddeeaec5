import { TextlintKernel, type TextlintKernelOptions, type TextlintPluginCreator } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import terminology from 'textlint-rule-terminology';
import type { SchemaDescription } from './descriptions.ts';
import type { LanguageFinding, TextFile } from './finding.ts';
import type { GlossaryEntry } from './glossary.ts';

/** Node wraps the default export of a CommonJS package; Vite does not. */
const markdownPlugin = ('default' in markdown ? markdown.default : markdown) as TextlintPluginCreator;

/** Default terms that house style overrides: "indexes" as in PostgreSQL, "README" as on GitHub. */
const EXCLUDED_TERMS = ['indexes\\b', 'readme(s)?'];

/** textlint with its terminology rule, which also reads the glossary's "not" words. */
function optionsFor(glossary: readonly GlossaryEntry[]): Pick<TextlintKernelOptions, 'plugins' | 'rules'> {
  const terms = glossary.flatMap(({ words, not }) => not.map((word) => [`${word}s?`, words[0] ?? word]));
  return {
    plugins: [{ pluginId: 'markdown', plugin: markdownPlugin }],
    rules: [{ ruleId: 'terminology', rule: terminology, options: { terms, exclude: EXCLUDED_TERMS } }],
  };
}

/** Findings of textlint in Markdown prose; code, links' addresses and quotes do not count. */
export async function checkProse(
  files: readonly TextFile[],
  glossary: readonly GlossaryEntry[],
): Promise<LanguageFinding[]> {
  const kernel = new TextlintKernel();
  const options = optionsFor(glossary);
  const findings: LanguageFinding[] = [];
  for (const { path, text } of files) {
    const { messages } = await kernel.lintText(text, { ...options, filePath: path, ext: '.md' });
    for (const { message, loc } of messages) findings.push({ path, line: loc.start.line, message });
  }
  return findings;
}

/** The descriptions of each SDL file as Markdown, each on the line where it starts. */
export function descriptionsAsMarkdown(descriptions: readonly SchemaDescription[]): TextFile[] {
  const byPath = new Map<string, string[]>();
  for (const { path, line, text } of descriptions) {
    const lines = byPath.get(path) ?? [];
    byPath.set(path, lines);
    while (lines.length < line - 1) lines.push('');
    lines.push(...text.split('\n'));
  }
  return [...byPath].map(([path, lines]) => ({ path, text: lines.join('\n') }));
}
