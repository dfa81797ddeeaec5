import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkCommentWidth } from './comment-width.ts';
import { checkSubjects, commitsSinceRule } from './commit-subjects.ts';
import { checkDescriptions, schemaDescriptions } from './descriptions.ts';
import type { LanguageFinding, TextFile } from './finding.ts';
import { readGlossary } from './glossary.ts';
import { checkProse, descriptionsAsMarkdown } from './prose.ts';
import { checkTypeNames } from './type-names.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The files below a folder with one of these extensions, generated ones left out. */
function filesBelow(folder: string, extensions: RegExp, recursive = true): TextFile[] {
  return readdirSync(`${root}${folder}`, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length).replaceAll('//', '/'))
    .filter((path) => !/\/generated\/|(^|\/)(node_modules|dist)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, 'utf8') }));
}

const code = [...filesBelow('src', /\.tsx?$/), ...filesBelow('tests', /\.ts$/)];
const commented = [
  ...code,
  ...filesBelow('src', /\.css$/),
  ...filesBelow('tests', /\.py$/),
  ...filesBelow('schema', /\.(graphql|sql|cypher)$/),
  ...filesBelow('', /\.(js|ts)$/, false),
];
const pages = [
  ...filesBelow('', /\.md$/, false),
  ...filesBelow('docs', /\.md$/),
  ...filesBelow('seed', /\.md$/),
];
const glossary = readGlossary(readFileSync(`${root}docs/glossary.md`, 'utf8'));
const descriptions = schemaDescriptions(filesBelow('schema', /\.graphql$/));

const typeNames = checkTypeNames(code, new Set(glossary.flatMap(({ words }) => words)));
const width = checkCommentWidth(commented);
const commits = commitsSinceRule(root);
const findings: LanguageFinding[] = [
  ...typeNames.findings,
  ...width.findings,
  ...checkDescriptions(descriptions),
  ...(await checkProse([...pages, ...descriptionsAsMarkdown(descriptions)], glossary)),
  ...checkSubjects(commits ?? []),
];
for (const { path, line, message } of findings)
  console.error(`${path}${line > 0 ? `:${line}` : ''}: ${message}`);
if (commits === null) console.warn('commit subjects are not checked: this is not a Git repository');
const { types, oneWord, inSeveralFiles } = typeNames.counts;
console.log(
  `language: ${findings.length} findings; ${types} type names, ${oneWord} of one word, ${inSeveralFiles} in several files; ` +
    `${descriptions.length} descriptions; ${width.commentLines} comment lines; ${pages.length} pages`,
);
if (findings.length > 0) process.exitCode = 1;
