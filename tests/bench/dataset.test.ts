import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { parse } from 'yaml';
import { claim } from '../../src/domain/claim.ts';
import { dataset } from '../../src/domain/dataset.ts';
import { entity } from '../../src/domain/entity.ts';
import { QUALIFIERS } from '../../src/domain/interval.ts';
import { relationship } from '../../src/domain/relationship.ts';
import { source } from '../../src/domain/source.ts';
import { generateName, generateWord } from '../support/generate/names.ts';
import { writeDataset, type WrittenDataset } from './dataset.ts';

const GRAPH_OPTIONS = { companies: 100, deals: 1000 };
const parent = await mkdtemp(path.join(tmpdir(), 'dealgraph-generate-'));
afterAll(() => rm(parent, { recursive: true, force: true }));

async function readFiles(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const),
    ),
  );
}

describe('a generated data set', () => {
  const folder = path.join(parent, 'first');
  let written: WrittenDataset;
  beforeAll(async () => {
    written = await writeDataset(folder, GRAPH_OPTIONS);
  });

  const collection = async <S extends z.ZodType>(name: string, schema: S): Promise<z.output<S>[]> =>
    (await readFile(path.join(folder, `${name}.jsonl`), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => schema.parse(JSON.parse(line)));

  test('is identical for the same size and seed, and different for another seed', async () => {
    const [again, other] = [path.join(parent, 'again'), path.join(parent, 'other')];
    await writeDataset(again, GRAPH_OPTIONS);
    await writeDataset(other, { ...GRAPH_OPTIONS, seed: 2 });
    const first = await readFiles(folder);
    expect(Object.keys(first)).toEqual([
      'claims.jsonl',
      'dataset.yaml',
      'entities.jsonl',
      'relationships.jsonl',
      'sources.jsonl',
    ]);
    expect(await readFiles(again)).toEqual(first);
    expect((await readFiles(other))['relationships.jsonl']).not.toBe(first['relationships.jsonl']);
    expect(await readdir(parent)).toEqual(['again', 'first', 'other']);
  });

  test('has only valid records, in the requested and reported numbers', async () => {
    expect(dataset.parse(parse(await readFile(path.join(folder, 'dataset.yaml'), 'utf8')))).toMatchObject({
      id: 'generated',
    });
    const [entities, sources, deals, claims] = await Promise.all([
      collection('entities', entity),
      collection('sources', source),
      collection('relationships', relationship),
      collection('claims', claim),
    ]);
    expect(entities.filter(({ kind }) => kind === 'COMPANY')).toHaveLength(GRAPH_OPTIONS.companies);
    expect(deals).toHaveLength(GRAPH_OPTIONS.deals);
    expect([sources.length, claims.length]).toEqual([written.sources, written.claims]);
  });

  test('has unique IDs and no dangling references', async () => {
    const [entities, sources, deals, claims] = await Promise.all([
      collection('entities', entity),
      collection('sources', source),
      collection('relationships', relationship),
      collection('claims', claim),
    ]);
    const ids = [...entities, ...sources, ...deals, ...claims].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const references = [
      ...entities.flatMap(({ maker }) => maker ?? []),
      ...deals.flatMap(({ parties, about, partOf }) => [
        ...parties.map((each) => each.entity),
        ...about,
        ...(partOf === undefined ? [] : [partOf]),
      ]),
      ...claims.flatMap((each) => [each.about, each.source]),
    ];
    expect(references.filter((id) => !known.has(id))).toEqual([]);
  });

  test('has a hub, one to three claims per deal, shared sources and all qualifiers of amounts', async () => {
    const [deals, claims] = await Promise.all([
      collection('relationships', relationship),
      collection('claims', claim),
    ]);
    const counts = new Map<string, number>();
    for (const { about } of claims) counts.set(about, (counts.get(about) ?? 0) + 1);
    const perDeal = [...counts.values()];
    expect(new Set(perDeal)).toEqual(new Set([1, 2, 3]));
    expect(perDeal).toHaveLength(GRAPH_OPTIONS.deals);
    expect(new Set(claims.map((each) => each.source)).size).toBeLessThan(claims.length / 3);
    expect(new Set(claims.flatMap((each) => each.terms?.amount?.qualifier ?? []))).toEqual(
      new Set(QUALIFIERS),
    );
    const links = deals.filter(({ parties }) =>
      parties.some((each) => each.entity === generateWord(0)),
    ).length;
    expect(written.degrees[0]).toBe(links);
    expect(links).toBeGreaterThanOrEqual(GRAPH_OPTIONS.deals / 50);
    expect(written.degrees.reduce((sum, degree) => sum + degree, 0)).toBe(
      deals.reduce((sum, { parties }) => sum + parties.length, 0),
    );
  });
});

test('no two generated companies share a name', () => {
  const names = new Set(Array.from({ length: 100_000 }, (_, number) => generateName(number)));
  expect(names.size).toBe(100_000);
  expect(() => generateWord(1_000_000)).toThrow(RangeError);
});
