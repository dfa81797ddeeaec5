import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root folder of the package, at the same relative path in sources and build. */
const PACKAGE_ROOT = new URL('../../', import.meta.url);

/** The folder of the included data sets. */
export const SEED_FOLDER = fileURLToPath(new URL('seed/', PACKAGE_ROOT));

/** The version of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8')) as {
    version: string;
  };
  return version;
}
