import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { claim } from '../../src/domain/claim.ts';
import { dataset } from '../../src/domain/dataset.ts';
import { entity } from '../../src/domain/entity.ts';
import { outputBuilder } from '../../src/domain/schema-output.ts';
import { relationship } from '../../src/domain/relationship.ts';
import { source } from '../../src/domain/source.ts';
import { RECORD_COLLECTIONS, openDatasetFolder } from '../../src/ledger/dataset-folder.ts';
import { SEED_FOLDER } from '../support/server.ts';

const SCHEMAS = {
  dataset,
  sources: source,
  entities: entity,
  relationships: relationship,
  claims: claim,
} satisfies Readonly<Record<string, z.ZodType>>;

const folder = openDatasetFolder(join(SEED_FOLDER, 'industry'));
const records = (['dataset', ...RECORD_COLLECTIONS] as const).flatMap((collection) =>
  [...folder.records(collection, () => undefined)].map(({ value }) => ({ collection, value })),
);

/** The fields of records by path, so that absent fields can be written as null. */
const fields = new Map<string, Set<string>>();
function collectFields(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collectFields(item, path);
    return;
  }
  const names = fields.get(path) ?? new Set();
  fields.set(path, names);
  for (const [name, field] of Object.entries(value)) {
    names.add(name);
    collectFields(field, `${path}.${name}`);
  }
}
for (const { collection, value } of records) collectFields(value, collection);

/** The same value with its fields in another order, and some absent fields as null. */
function rewrite(value: unknown, path: string, gen: fc.GeneratorValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => rewrite(item, path, gen));
  const object = value as Readonly<Record<string, unknown>>;
  const names = [...(fields.get(path) ?? [])];
  const order = gen(fc.shuffledSubarray, names, { minLength: names.length });
  return Object.fromEntries(
    order.flatMap((name) => {
      const field = object[name];
      if (field === undefined) return gen(fc.boolean) ? [[name, null]] : [];
      return [[name, gen(fc.nat, 19) === 0 ? null : rewrite(field, `${path}.${name}`, gen)]];
    }),
  );
}

test('the output builder returns the same JSON as the schema, for any notation of a record', () => {
  fc.assert(
    fc.property(fc.constantFrom(...records), fc.gen(), ({ collection, value }, gen) => {
      const variant = rewrite(value, collection, gen);
      const parsed = SCHEMAS[collection].safeParse(variant);
      fc.pre(parsed.success);
      expect(JSON.stringify(outputBuilder(SCHEMAS[collection])(variant))).toBe(JSON.stringify(parsed.data));
    }),
    { numRuns: 500 },
  );
});

test('the output builder returns the same JSON as the schema, for every record of the data set', () => {
  for (const { collection, value } of records)
    expect(JSON.stringify(outputBuilder(SCHEMAS[collection])(value))).toBe(
      JSON.stringify(SCHEMAS[collection].parse(value)),
    );
});
