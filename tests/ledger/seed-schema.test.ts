import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { smallDataset, type DatasetRecords } from '../support/small-dataset.ts';

const root = join(import.meta.dirname, '../..');
const ajv = new Ajv2020({ strict: false });
ajv.addSchema(
  JSON.parse(readFileSync(join(root, 'schema/generated/seed.schema.json'), 'utf8')) as object,
  'seed',
);

function accepts(collection: string, content: unknown): boolean {
  return ajv.validate(`seed#/$defs/${collection}`, content);
}

describe('the JSON Schema of data set files', () => {
  const files = readdirSync(join(root, 'seed')).flatMap((dataset) =>
    readdirSync(join(root, 'seed', dataset))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [`${dataset}/${file}`] as const),
  );
  test.each(files)('accepts %s', (file) => {
    const collection = file.slice(file.indexOf('/') + 1, -'.yaml'.length);
    expect(accepts(collection, parse(readFileSync(join(root, 'seed', file), 'utf8')))).toBe(true);
  });

  test.each<[string, keyof DatasetRecords, (records: DatasetRecords) => void]>([
    ['an unknown key', 'claims', ({ claims }) => Object.assign(claims[0] ?? {}, { price: 1 })],
    ['a missing field', 'sources', ({ sources }) => delete sources[0]?.['title']],
    ['an unknown kind', 'entities', ({ entities }) => Object.assign(entities[0] ?? {}, { kind: 'FIRM' })],
    [
      'a negative amount',
      'claims',
      ({ claims }) => Object.assign(claims[0] ?? {}, { terms: { amount: { value: -1, currency: 'USD' } } }),
    ],
  ])('rejects %s', (_, collection, change) => {
    expect(accepts(collection, smallDataset()[collection])).toBe(true);
    expect(accepts(collection, smallDataset(change)[collection])).toBe(false);
  });
});
