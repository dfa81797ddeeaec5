import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { explorerDomain } from './explorer-domain.ts';
import { explorerOperations, explorerPossibleTypes } from './explorer-operations.ts';
import type { GeneratedFile } from './generated-file.ts';
import { resolverTypes } from './resolver-types.ts';
import { mergedSdl, typeDefs } from './sdl.ts';
import { seedSchema } from './seed-schema.ts';
import { statementFiles, STATEMENTS_FOLDER } from './statements.ts';
import { testQueryResults } from './test-query-results.ts';

/** All generated and committed files. A new generator needs one more entry here. */
const GENERATED_FILES: readonly GeneratedFile[] = [
  mergedSdl,
  resolverTypes,
  seedSchema,
  typeDefs,
  explorerDomain,
  explorerOperations,
  explorerPossibleTypes,
  ...(await statementFiles()),
  testQueryResults,
];

const root = new URL('../../../', import.meta.url);

/** Content of a generated file as committed, in the style of the formatter. */
async function formattedText(generated: GeneratedFile): Promise<string> {
  const path = fileURLToPath(new URL(generated.path, root));
  const text = await generated.text();
  const { inferredParser } = await getFileInfo(path);
  return inferredParser === null ? text : format(text, { ...(await resolveConfig(path)), filepath: path });
}

const checkOnly = process.argv.includes('--check');
let staleCount = 0;
for (const generated of GENERATED_FILES) {
  const path = fileURLToPath(new URL(generated.path, root));
  const text = await formattedText(generated);
  const committed = await readFile(path, 'utf8').catch(() => null);
  if (text === committed) continue;
  if (checkOnly) {
    staleCount += 1;
    console.error(`${generated.path} is out of date; run \`npm run generate\` and commit it`);
  } else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    console.log(`${generated.path} written`);
  }
}
// A statement whose query was renamed or removed.
const paths = new Set(GENERATED_FILES.map(({ path }) => path));
for (const name of await readdir(new URL(STATEMENTS_FOLDER, root)).catch(() => [])) {
  const path = `${STATEMENTS_FOLDER}${name}`;
  if (paths.has(path)) continue;
  if (checkOnly) {
    staleCount += 1;
    console.error(`${path} has no query; run \`npm run generate\` and commit its removal`);
  } else {
    await rm(new URL(path, root));
    console.log(`${path} removed`);
  }
}
if (checkOnly && staleCount === 0)
  console.log(
    `${GENERATED_FILES.length} generated file${GENERATED_FILES.length === 1 ? '' : 's'}, all up to date`,
  );
if (staleCount > 0) process.exitCode = 1;
