import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { claim } from '../../src/domain/claim.ts';
import { entity } from '../../src/domain/entity.ts';
import { relationship } from '../../src/domain/relationship.ts';
import { source } from '../../src/domain/source.ts';
import type { GraphRecords } from './graph-records.ts';

function readSeed<T extends z.ZodType>(dataset: string, file: string, schema: T): z.output<T>[] {
  const path = new URL(`../../seed/${dataset}/${file}.yaml`, import.meta.url);
  return z.array(schema).parse(parse(readFileSync(path, 'utf8')));
}

/** The included data sets as records, all with the same time of recording. */
export function seedGraph(
  datasets: readonly string[] = ['article', 'industry'],
  recordedAt = '2026-11-01T00:00:00.000Z',
): GraphRecords {
  let seq = 0;
  return {
    datasets: datasets.map((id) => ({
      id,
      title: id,
      description: id,
      license: 'CC0-1.0',
      uses: [],
      fingerprint: id,
    })),
    entities: datasets.flatMap((dataset) =>
      readSeed(dataset, 'entities', entity).map((each) => ({ ...each, dataset })),
    ),
    sources: datasets.flatMap((dataset) =>
      readSeed(dataset, 'sources', source).map((each) => ({ ...each, dataset, recordedAt })),
    ),
    relationships: datasets.flatMap((dataset) =>
      readSeed(dataset, 'relationships', relationship).map((each) => ({ ...each, dataset })),
    ),
    claims: datasets.flatMap((dataset) =>
      readSeed(dataset, 'claims', claim).map((each) => {
        seq += 1;
        return {
          ...each,
          id: each.id ?? `claim-${seq}`,
          seq,
          state: 'ACCEPTED' as const,
          dataset,
          recordedAt,
        };
      }),
    ),
  };
}
