import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the package; the same seen from the sources and from the build. */
const PACKAGE_ROOT = new URL('../../', import.meta.url);

/** The data sets that come with the package. */
export const SEED_FOLDER = fileURLToPath(new URL('seed/', PACKAGE_ROOT));

/** The version of the package. */
export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8')) as {
    version: string;
  };
  return version;
}
