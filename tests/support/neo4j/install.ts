import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const OLDEST_JAVA = 17;

/** Why this machine cannot run a Neo4j server: something that it lacks, as part of a sentence. */
export class Neo4jInstallError extends Error {}

async function checkJava(): Promise<void> {
  const { stderr } = await run('java', ['-version']).catch((error: unknown) => {
    throw new Neo4jInstallError(`there is no Java; Neo4j needs Java ${OLDEST_JAVA}`, { cause: error });
  });
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= OLDEST_JAVA))
    throw new Neo4jInstallError(`Java is version ${version}; Neo4j needs Java ${OLDEST_JAVA}`);
}

/**
 * The folder with the programs of a Neo4j server, as Java archives. Maven fetches them the first time; later they are found in the user's cache.
 * @throws CannotInstall where Java or Maven is missing, or Maven cannot fetch them.
 */
export async function installNeo4j(): Promise<string> {
  await checkJava();
  const version = createHash('sha256')
    .update(await readFile(POM))
    .digest('hex')
    .slice(0, 12);
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'dealgraph');
  const folder = join(cache, `neo4j-${version}`);
  if (existsSync(folder)) return folder;
  // Several test runs may begin at once: each fetches on its own, and the first that is done gives its folder the name.
  const partialFolder = join(cache, `part-${randomUUID()}`);
  await mkdir(partialFolder, { recursive: true });
  try {
    const mavenArguments = [
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${partialFolder}`,
    ];
    await run('mvn', ['--quiet', '--batch-mode', '--file', POM, ...mavenArguments]).catch(
      (error: unknown) => {
        const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
        throw new Neo4jInstallError(missing ? 'there is no Maven' : 'Maven could not fetch Neo4j', {
          cause: error,
        });
      },
    );
    await rename(partialFolder, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partialFolder, { recursive: true, force: true });
  }
  return folder;
}

/** Tells in one loud line which tests are skipped because this machine cannot run a server; throws the error where it is another, or in CI. */
export function reportSkipped(tests: string, error: unknown, remedy?: string): void {
  if (process.env['CI'] !== undefined || !(error instanceof Neo4jInstallError)) throw error;
  const alternative = remedy === undefined ? '' : `, or ${remedy}`;
  process.stderr.write(
    `\n*** ${tests} ARE SKIPPED: ${error.message}. Install Java 17 and Maven${alternative}. ***\n\n`,
  );
}
