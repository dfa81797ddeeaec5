import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateName, generateWord } from '../support/generate/names.ts';
import { SIZES, writeDataset, type BenchmarkSize } from './dataset.ts';

/** Where data is kept between runs. */
const CACHE = path.join(tmpdir(), 'dealgraph-bench');
/** What decides how the data looks; other text gives other data. */
const GENERATOR_FILES = ['graph.ts', 'names.ts', 'random.ts', 'terms.ts'];
/** How many links the companies have that are asked about: enough for 20 deals, and no hub. */
const DEGREE_RANGE = { from: 20, to: 60 };
const MAX_COMPANIES = 1000;

/** A data set to measure on, and whom to ask about. */
export interface BenchmarkWorkload {
  readonly size: BenchmarkSize;
  /** The folder of the data set. */
  readonly folder: string;
  /** The file of the store, made by importing that folder. */
  readonly store: string;
  readonly companies: number;
  readonly deals: number;
  readonly claims: number;
  /** Companies in the middle of the range of degrees, in no order. */
  readonly ids: readonly string[];
  /** Their short names. */
  readonly names: readonly string[];
}

/** Generates a data set of this size, or takes the one that an earlier run made. */
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
