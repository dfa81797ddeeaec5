import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { claim } from '../../src/domain/claim.ts';
import { entity } from '../../src/domain/entity.ts';
import { relationship } from '../../src/domain/relationship.ts';
import { source } from '../../src/domain/source.ts';
import type { Graph } from './graph-records.ts';

function read<T extends z.ZodType>(dataset: string, file: string, schema: T): z.output<T>[] {
  const path = new URL(`../../seed/${dataset}/${file}.yaml`, import.meta.url);
  return z.array(schema).parse(parse(readFileSync(path, 'utf8')));
}

/** The data sets of the project as records, all recorded at one time. */
export function seededGraph(
  datasets: readonly string[] = ['article', 'industry'],
  recordedAt = '2026-11-01T00:00:00.000Z',
): Graph {
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
      read(dataset, 'entities', entity).map((each) => ({ ...each, dataset })),
    ),
    sources: datasets.flatMap((dataset) =>
      read(dataset, 'sources', source).map((each) => ({ ...each, dataset, recordedAt })),
    ),
    relationships: datasets.flatMap((dataset) =>
      read(dataset, 'relationships', relationship).map((each) => ({ ...each, dataset })),
    ),
    claims: datasets.flatMap((dataset) =>
      read(dataset, 'claims', claim).map((each) => {
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
