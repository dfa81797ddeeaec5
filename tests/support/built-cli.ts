import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'dealgraph');
/** Age of a build that no test run uses any more. */
const ONE_DAY_MS = 24 * 60 * 60_000;
/** Files and folders that the program reads at the same relative path in sources and build. */
const LINKED = ['package.json', 'schema', 'seed', 'dist/pages'];

/**
 * Sources of the program by path below src/, without the pages for browsers. The server reads the
 * explorer's routes, which are in src/explorer/core.
 */
function readSources(): Map<string, string> {
  const paths = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const program = paths.filter(
    (path) => path.endsWith('.ts') && !/^(explorer\/(?!core\/)|graphiql)/.test(path),
  );
  return new Map(program.sort().map((path) => [path, readFileSync(join(ROOT, 'src', path), 'utf8')]));
}

/** Writes the program as JavaScript, with the options of the build but without a type check. */
async function transpile(sources: ReadonlyMap<string, string>, folder: string): Promise<void> {
  const { default: ts } = await import('typescript');
  const config: unknown = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, ROOT);
  // A single file without its package.json would become CommonJS in the module kind of the project.
  const compilerOptions = { ...options, module: ts.ModuleKind.ESNext };
  for (const [path, text] of sources) {
    const output = join(folder, 'dist', path.replace(/ts$/, 'js'));
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, ts.transpileModule(text, { compilerOptions, fileName: path }).outputText);
  }
  for (const path of LINKED) symlinkSync(join(ROOT, path), join(folder, path));
}

/** Removes builds of earlier sources. */
function removeOldBuilds(): void {
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    const folder = join(CACHE, name);
    if (statSync(folder).mtimeMs < Date.now() - ONE_DAY_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Path of the command line as JavaScript, which starts faster than the sources. Each state of the
 * sources has its own build, so no build is ever stale.
 */
export async function builtCliPath(): Promise<string> {
  const sources = readSources();
  const digest = createHash('sha256')
    .update(JSON.stringify([...sources]))
    .digest('hex');
  const folder = join(CACHE, digest.slice(0, 12));
  if (!existsSync(folder)) {
    removeOldBuilds();
    // Concurrent test files build separately. The first to finish gives its folder the final name.
    const partialFolder = join(CACHE, `part-${randomUUID()}`);
    await transpile(sources, partialFolder);
    try {
      renameSync(partialFolder, folder);
    } catch (error) {
      rmSync(partialFolder, { recursive: true });
      if (!existsSync(folder)) throw error;
    }
  }
  return join(folder, 'dist', 'cli', 'dealgraph.js');
}
