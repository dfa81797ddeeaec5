import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { properName, word } from '../support/generate/names.ts';
import { SIZES, writeDataset, type Size } from './dataset.ts';

/** Where data is kept between runs. */
const CACHE = path.join(tmpdir(), 'dealgraph-bench');
/** What decides how the data looks; other text gives other data. */
const GENERATOR = ['graph.ts', 'names.ts', 'random.ts', 'terms.ts'];
/** How many links the companies have that are asked about: enough for 20 deals, and no hub. */
const MIDDLE = { from: 20, to: 60 };
const ASKED_ABOUT = 1000;

/** A data set to measure on, and whom to ask about. */
export interface Workload {
  readonly size: Size;
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
export async function prepare(size: Size): Promise<Workload> {
  const texts = await Promise.all(
    GENERATOR.map((name) => readFile(new URL(`../support/generate/${name}`, import.meta.url))),
  );
  const digest = createHash('sha256').update(Buffer.concat(texts)).digest('hex').slice(0, 8);
  const home = path.join(CACHE, `${size}-${digest}`);
  const described = path.join(home, 'workload.json');
  if (existsSync(described)) return JSON.parse(await readFile(described, 'utf8')) as Workload;
  await mkdir(home, { recursive: true });
  const folder = path.join(home, 'generated');
  const { degrees, companies, deals, claims } = await writeDataset(folder, SIZES[size]);
  const middle = degrees.flatMap((degree, rank) =>
    degree >= MIDDLE.from && degree <= MIDDLE.to ? [rank] : [],
  );
  const stride = Math.max(1, Math.floor(middle.length / ASKED_ABOUT));
  const asked = middle.filter((_, place) => place % stride === 0).slice(0, ASKED_ABOUT);
  const workload: Workload = {
    size,
    folder,
    store: path.join(home, 'store.db'),
    companies,
    deals,
    claims,
    ids: asked.map(word),
    names: asked.map(properName),
  };
  await writeFile(`${described}.part`, JSON.stringify(workload));
  await rename(`${described}.part`, described);
  return workload;
}
