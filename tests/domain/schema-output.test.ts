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
import { COLLECTIONS, openDatasetFolder, type DatasetCollection } from '../../src/ledger/dataset-folder.ts';
import { SEED_FOLDER } from '../support/server.ts';

const SCHEMAS: Readonly<Record<DatasetCollection, z.ZodType>> = {
  dataset,
  sources: source,
  entities: entity,
  relationships: relationship,
  claims: claim,
};

const folder = openDatasetFolder(join(SEED_FOLDER, 'industry'));
const written = COLLECTIONS.flatMap((collection) =>
  [...folder.records(collection, () => undefined)].map(({ value }) => ({ collection, value })),
);

/** Which fields the records have at each path, so that one that is not given can be null. */
const fields = new Map<string, Set<string>>();
function note(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) note(item, path);
    return;
  }
  const names = fields.get(path) ?? new Set();
  fields.set(path, names);
  for (const [name, field] of Object.entries(value)) {
    names.add(name);
    note(field, `${path}.${name}`);
  }
}
for (const { collection, value } of written) note(value, collection);

/** The same value written in another way: its fields in another order, some of them null. */
function rewritten(value: unknown, path: string, gen: fc.GeneratorValue): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => rewritten(item, path, gen));
  const given = value as Readonly<Record<string, unknown>>;
  const names = [...(fields.get(path) ?? [])];
  const order = gen(fc.shuffledSubarray, names, { minLength: names.length });
  return Object.fromEntries(
    order.flatMap((name) => {
      const field = given[name];
      if (field === undefined) return gen(fc.boolean) ? [[name, null]] : [];
      return [[name, gen(fc.nat, 19) === 0 ? null : rewritten(field, `${path}.${name}`, gen)]];
    }),
  );
}

test('what a schema let through once is made again without it, to the letter', () => {
  fc.assert(
    fc.property(fc.constantFrom(...written), fc.gen(), ({ collection, value }, gen) => {
      const again = rewritten(value, collection, gen);
      const passed = SCHEMAS[collection].safeParse(again);
      fc.pre(passed.success);
      expect(JSON.stringify(outputBuilder(SCHEMAS[collection])(again))).toBe(JSON.stringify(passed.data));
    }),
    { numRuns: 500 },
  );
});

test('every record of the data set is made so', () => {
  for (const { collection, value } of written)
    expect(JSON.stringify(outputBuilder(SCHEMAS[collection])(value))).toBe(
      JSON.stringify(SCHEMAS[collection].parse(value)),
    );
});
