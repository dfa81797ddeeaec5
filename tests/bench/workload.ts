import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateName, generateWord } from '../support/generate/names.ts';
import { SIZES, writeDataset, type BenchmarkSize } from './dataset.ts';

/** Folder of the data between runs. */
const CACHE = path.join(tmpdir(), 'dealgraph-bench');
/** Files that determine the data; a change of their text produces new data. */
const GENERATOR_FILES = ['graph.ts', 'names.ts', 'random.ts', 'terms.ts'];
/** Range of degrees of the queried companies: enough for 20 deals, and no hub. */
const DEGREE_RANGE = { from: 20, to: 60 };
const MAX_COMPANIES = 1000;

/** A data set, and the companies that queries ask about. */
export interface BenchmarkWorkload {
  readonly size: BenchmarkSize;
  /** Folder of the data set. */
  readonly folder: string;
  /** File of the store, created by an import of the folder. */
  readonly store: string;
  readonly companies: number;
  readonly deals: number;
  readonly claims: number;
  /** IDs of companies within the range of degrees, in no order. */
  readonly ids: readonly string[];
  /** Short names of the same companies. */
  readonly names: readonly string[];
}

/** Generates a data set of this size, or reuses that of an earlier run. */
export async function prepareWorkload(size: BenchmarkSize): Promise<BenchmarkWorkload> {
  const texts = await Promise.all(
    GENERATOR_FILES.map((name) => readFile(new URL(`../support/generate/${name}`, import.meta.url))),
  );
  const digest = createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 8);
  const cacheFolder = path.join(CACHE, `${size}-${digest}`);
  const workloadFile = path.join(cacheFolder, 'workload.json');
  if (existsSync(workloadFile)) return JSON.parse(await readFile(workloadFile, 'utf8')) as BenchmarkWorkload;
  await mkdir(cacheFolder, { recursive: true });
  const folder = path.join(cacheFolder, 'generated');
  const { degrees, companies, deals, claims } = await writeDataset(folder, SIZES[size]);
  const ranksInRange = degrees.flatMap((degree, rank) =>
    degree >= DEGREE_RANGE.from && degree <= DEGREE_RANGE.to ? [rank] : [],
  );
  const stride = Math.max(1, Math.floor(ranksInRange.length / MAX_COMPANIES));
  const chosenRanks = ranksInRange.filter((_, index) => index % stride === 0).slice(0, MAX_COMPANIES);
  const workload: BenchmarkWorkload = {
    size,
    folder,
    store: path.join(cacheFolder, 'store.db'),
    companies,
    deals,
    claims,
    ids: chosenRanks.map(generateWord),
    names: chosenRanks.map(generateName),
  };
  await writeFile(`${workloadFile}.part`, JSON.stringify(workload));
  await rename(`${workloadFile}.part`, workloadFile);
  return workload;
}
