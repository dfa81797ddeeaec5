import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GeneratedGraph, type Shape } from './graph.ts';

const lines = (records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');
const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** Writes a generated graph as the folder of the data set "generated". */
export function writeGenerated(path: string, shape: Shape): void {
  const graph = new GeneratedGraph(shape);
  const deals = each(graph.deals, (index) => graph.deal(index));
  mkdirSync(path);
  const about = {
    id: 'generated',
    title: 'Generated',
    description: 'Made up for a test.',
    license: 'CC0-1.0',
  };
  writeFileSync(join(path, 'dataset.json'), JSON.stringify(about));
  writeFileSync(join(path, 'sources.jsonl'), lines(each(graph.sources, (index) => graph.source(index))));
  const companies = each(graph.companies, (rank) => graph.company(rank));
  const products = each(graph.products, (index) => graph.product(index));
  writeFileSync(join(path, 'entities.jsonl'), lines([...companies, ...products]));
  writeFileSync(join(path, 'relationships.jsonl'), lines(deals.map(({ relationship }) => relationship)));
  writeFileSync(join(path, 'claims.jsonl'), lines(deals.flatMap(({ claims }) => claims)));
}
