import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const REQUIREMENT = 'Python 3.11 or later';

interface PythonResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function runPython(parameters: readonly string[], input = ''): PythonResult {
  return spawnSync('python3', parameters, {
    cwd: FOLDER,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
}

let available: boolean | undefined;

/** Whether Python is available. If not, CI fails, and other runs print one line. */
export function hasPython(): boolean {
  if (available === undefined) {
    available = runPython(['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']).status === 0;
    if (!available && process.env['CI']) throw new Error(`${REQUIREMENT} is not available`);
    if (!available)
      process.stderr.write(`\n*** THE MONEY ORACLE IS SKIPPED: ${REQUIREMENT} is not available. ***\n\n`);
  }
  return available;
}

/** Result of the oracle's hand-computed examples, with a line for each of them. */
export function runOracleExamples(): PythonResult {
  return runPython(['-m', 'unittest', '--verbose', 'examples']);
}

/** Answers of the oracle, per graph and question. */
export function oracleAnswers(graphs: readonly object[]): unknown[][] {
  const { status, stdout, stderr } = runPython(['oracle.py'], JSON.stringify({ graphs }));
  if (status !== 0) throw new Error(`The money oracle failed: ${stderr}`);
  return JSON.parse(stdout) as unknown[][];
}
