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

/** Reason why this machine cannot run a Neo4j server, as a clause. */
export class Neo4jInstallError extends Error {}

async function checkJava(): Promise<void> {
  const { stderr } = await run('java', ['-version']).catch((error: unknown) => {
    throw new Neo4jInstallError(`Java is not installed; Neo4j needs Java ${OLDEST_JAVA}`, { cause: error });
  });
  const version = Number(/version "(\d+)/.exec(stderr)?.[1]);
  if (!(version >= OLDEST_JAVA))
    throw new Neo4jInstallError(`the Java version is ${version}; Neo4j needs Java ${OLDEST_JAVA}`);
}

/**
 * Folder with the Java archives of a Neo4j server. Maven downloads them the first time; later calls
 * use the user's cache.
 * @throws Neo4jInstallError if Java or Maven is missing, or Maven cannot download them.
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
  // Concurrent test runs download separately. The first to finish gives its folder the final name.
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
        throw new Neo4jInstallError(missing ? 'Maven is not installed' : 'Maven cannot download Neo4j', {
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

/**
 * Reports in one conspicuous line the tests that are skipped, because this machine cannot run a
 * server. Rethrows other errors, and all errors in CI.
 */
export function reportSkipped(tests: string, error: unknown, remedy?: string): void {
  if (process.env['CI'] !== undefined || !(error instanceof Neo4jInstallError)) throw error;
  const alternative = remedy === undefined ? '' : `, or ${remedy}`;
  process.stderr.write(
    `\n*** ${tests} ARE SKIPPED: ${error.message}. Install Java 17 and Maven${alternative}. ***\n\n`,
  );
}
