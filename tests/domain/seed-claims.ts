import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { claim, firstKnownDay } from '../../src/domain/claim.ts';
import { relationship } from '../../src/domain/relationship.ts';
import { source } from '../../src/domain/source.ts';
import type { OracleClaim } from './oracle.ts';

function read<T extends z.ZodType>(dataset: string, file: string, schema: T): z.output<T>[] {
  const path = new URL(`../../seed/${dataset}/${file}.yaml`, import.meta.url);
  return z.array(schema).parse(parse(readFileSync(path, 'utf8')));
}

/** All claims of the data sets, by the relationship or entity that they are about, as if all were recorded on one day. */
export function seededClaims(
  datasets: readonly string[] = ['article', 'industry'],
): Map<string, OracleClaim[]> {
  const sources = new Map(
    datasets.flatMap((name) => read(name, 'sources', source)).map((each) => [each.id, each]),
  );
  const relationships = new Set(
    datasets.flatMap((name) => read(name, 'relationships', relationship)).map(({ id }) => id),
  );
  const found = new Map<string, OracleClaim[]>();
  let seq = 0;
  for (const each of datasets.flatMap((name) => read(name, 'claims', claim))) {
    const from = sources.get(each.source);
    if (from === undefined || each.id === undefined) throw new Error(`claim ${each.id} names no source`);
    seq += 1;
    if (!relationships.has(each.about)) continue;
    const inView: OracleClaim = {
      id: each.id,
      seq,
      source: each.source,
      modality: each.modality,
      sourceKind: from.kind,
      publisher: from.publisher,
      knownFrom: firstKnownDay(from.publishedOn, '2026-01-01T00:00:00Z'),
      ...(from.publishedOn === undefined ? {} : { publishedOn: from.publishedOn }),
      ...(each.terms === undefined ? {} : { terms: each.terms }),
    };
    found.set(each.about, [...(found.get(each.about) ?? []), inView]);
  }
  return found;
}
