import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { claim, firstKnownDay } from '../../src/domain/claim.ts';
import { relationship } from '../../src/domain/relationship.ts';
import { source } from '../../src/domain/source.ts';
import type { OracleClaim } from './oracle.ts';

function readSeed<T extends z.ZodType>(dataset: string, file: string, schema: T): z.output<T>[] {
  const path = new URL(`../../seed/${dataset}/${file}.yaml`, import.meta.url);
  return z.array(schema).parse(parse(readFileSync(path, 'utf8')));
}

/** The claims of data sets by relationship, as if all of them were recorded on one day. */
export function seedClaims(
  datasets: readonly string[] = ['article', 'industry'],
): Map<string, OracleClaim[]> {
  const sources = new Map(
    datasets.flatMap((name) => readSeed(name, 'sources', source)).map((each) => [each.id, each]),
  );
  const relationships = new Set(
    datasets.flatMap((name) => readSeed(name, 'relationships', relationship)).map(({ id }) => id),
  );
  const claimsByRelationship = new Map<string, OracleClaim[]>();
  let seq = 0;
  for (const each of datasets.flatMap((name) => readSeed(name, 'claims', claim))) {
    const publication = sources.get(each.source);
    if (publication === undefined || each.id === undefined)
      throw new Error(`claim ${each.id} has no known source`);
    seq += 1;
    if (!relationships.has(each.about)) continue;
    const inView: OracleClaim = {
      id: each.id,
      seq,
      source: each.source,
      modality: each.modality,
      sourceKind: publication.kind,
      voice: each.assertedBy ?? publication.publisher,
      knownFrom: firstKnownDay(publication.publishedOn, '2026-01-01T00:00:00Z'),
      ...(publication.publishedOn === undefined ? {} : { publishedOn: publication.publishedOn }),
      ...(each.terms === undefined ? {} : { terms: each.terms }),
    };
    claimsByRelationship.set(each.about, [...(claimsByRelationship.get(each.about) ?? []), inView]);
  }
  return claimsByRelationship;
}
