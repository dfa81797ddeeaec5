import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GeneratedGraph, type GeneratedGraphOptions } from './graph.ts';

const toJsonLines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Writes a generated graph to a folder as the data set "generated". */
export function writeGeneratedDataset(path: string, options: GeneratedGraphOptions): void {
  const graph = new GeneratedGraph(options);
  const deals = times(graph.deals, (index) => graph.deal(index));
  mkdirSync(path);
  const description = {
    id: 'generated',
    title: 'Generated',
    description: 'Generated for a test.',
    license: 'CC0-1.0',
  };
  writeFileSync(join(path, 'dataset.json'), JSON.stringify(description));
  writeFileSync(
    join(path, 'sources.jsonl'),
    toJsonLines(times(graph.sources, (index) => graph.source(index))),
  );
  const companies = times(graph.companies, (rank) => graph.company(rank));
  const products = times(graph.products, (index) => graph.product(index));
  writeFileSync(join(path, 'entities.jsonl'), toJsonLines([...companies, ...products]));
  writeFileSync(
    join(path, 'relationships.jsonl'),
    toJsonLines(deals.map(({ relationship }) => relationship)),
  );
  writeFileSync(join(path, 'claims.jsonl'), toJsonLines(deals.flatMap(({ claims }) => claims)));
}
