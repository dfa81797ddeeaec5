import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { GeneratedGraph, type GeneratedGraphOptions } from '../support/generate/graph.ts';

/** Sizes of generated graphs. */
export const SIZES = {
  S: { companies: 2_000, deals: 10_000 },
  M: { companies: 20_000, deals: 100_000 },
  L: { companies: 100_000, deals: 1_000_000 },
} as const satisfies Record<string, GeneratedGraphOptions>;
export type BenchmarkSize = keyof typeof SIZES;

/** A written data set, with the figures that the benchmark needs. */
export interface WrittenDataset {
  readonly folder: string;
  readonly companies: number;
  readonly deals: number;
  readonly sources: number;
  readonly claims: number;
  /** Number of deals per company, by rank. */
  readonly degrees: readonly number[];
}

/** Number of lines per write. */
const LINES_PER_CHUNK = 500;

async function writeLines(file: string, records: Iterable<unknown>): Promise<void> {
  function* chunks(): Generator<string> {
    let lines: string[] = [];
    for (const record of records) {
      lines.push(JSON.stringify(record));
      if (lines.length < LINES_PER_CHUNK) continue;
      yield `${lines.join('\n')}\n`;
      lines = [];
    }
    if (lines.length > 0) yield `${lines.join('\n')}\n`;
  }
  await pipeline(Readable.from(chunks(), { objectMode: true, highWaterMark: 2 }), createWriteStream(file));
}

function* times<T>(total: number, make: (index: number) => T): Generator<T> {
  for (let index = 0; index < total; index++) yield make(index);
}

/**
 * Writes a generated graph as a data set, one collection after the other, so that memory does not
 * depend on the size. The folder appears when it is complete; an interrupted run leaves none.
 */
export async function writeDataset(folder: string, options: GeneratedGraphOptions): Promise<WrittenDataset> {
  const graph = new GeneratedGraph(options);
  const partialFolder = `${folder}.part-${process.pid}`;
  const degrees = new Array<number>(graph.companies).fill(0);
  const ranks = new Map(times(graph.companies, (rank): [string, number] => [graph.companyId(rank), rank]));
  let claims = 0;
  await mkdir(partialFolder, { recursive: true });
  try {
    const description = {
      id: 'generated',
      title: `A generated graph of ${graph.companies} companies and ${graph.deals} deals`,
      description: 'Made up for measuring and testing; nothing in it is true.',
      license: 'CC0-1.0',
    };
    // JSON is valid YAML.
    await writeFile(path.join(partialFolder, 'dataset.yaml'), `${JSON.stringify(description, null, 2)}\n`);
    await writeLines(
      path.join(partialFolder, 'sources.jsonl'),
      times(graph.sources, (index) => graph.source(index)),
    );
    await writeLines(
      path.join(partialFolder, 'entities.jsonl'),
      (function* () {
        yield* times(graph.companies, (rank) => graph.company(rank));
        yield* times(graph.products, (index) => graph.product(index));
      })(),
    );
    await writeLines(
      path.join(partialFolder, 'relationships.jsonl'),
      times(graph.deals, (index) => {
        const { relationship } = graph.deal(index);
        for (const { entity } of relationship.parties) {
          const rank = ranks.get(entity);
          if (rank !== undefined) degrees[rank] = (degrees[rank] ?? 0) + 1;
        }
        return relationship;
      }),
    );
    await writeLines(
      path.join(partialFolder, 'claims.jsonl'),
      (function* () {
        for (let index = 0; index < graph.deals; index++) {
          const deal = graph.deal(index);
          claims += deal.claims.length;
          yield* deal.claims;
        }
      })(),
    );
    await rm(folder, { recursive: true, force: true });
    await rename(partialFolder, folder);
  } finally {
    await rm(partialFolder, { recursive: true, force: true });
  }
  return { folder, companies: graph.companies, deals: graph.deals, sources: graph.sources, claims, degrees };
}
