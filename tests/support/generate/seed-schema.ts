import { z } from 'zod';
import { claim } from '../../../src/domain/claim.ts';
import { dataset } from '../../../src/domain/dataset.ts';
import { claimRetraction, corrections, entityMerge } from '../../../src/domain/dataset-changes.ts';
import { entity } from '../../../src/domain/entity.ts';
import { relationship } from '../../../src/domain/relationship.ts';
import { source } from '../../../src/domain/source.ts';
import type { GeneratedFile } from './generated-file.ts';
import { SEED_DESCRIPTIONS } from './seed-descriptions.ts';

const RECORDS = {
  dataset,
  source,
  entity,
  relationship,
  claim,
  corrections,
  retraction: claimRetraction,
  merge: entityMerge,
};
const LISTS = {
  sources: 'source',
  entities: 'entity',
  relationships: 'relationship',
  claims: 'claim',
  retractions: 'retraction',
  merges: 'merge',
};

interface JsonSchemaNode {
  description?: string;
  properties?: Record<string, JsonSchemaNode>;
  items?: JsonSchemaNode;
  anyOf?: JsonSchemaNode[];
}

/**
 * Adds its description to each field below a node; throws if there is none, and tracks the used
 * ones.
 */
function addDescriptions(record: string, node: JsonSchemaNode, path: string, used: Set<string>): void {
  for (const child of [...(node.anyOf ?? []), ...(node.items === undefined ? [] : [node.items])])
    addDescriptions(record, child, path, used);
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const fieldPath = path === '' ? name : `${path}.${name}`;
    const key = [`${record}/${fieldPath}`, `figure/${name}`].find(
      (each) => descriptionFor(each) !== undefined,
    );
    if (key === undefined)
      throw new Error(`${record}.${fieldPath} has no description in seed-descriptions.ts`);
    used.add(key);
    field.description = descriptionFor(key) ?? '';
    addDescriptions(record, field, fieldPath, used);
  }
}

function descriptionFor(key: string): string | undefined {
  const [record = '', path = ''] = key.split('/');
  return SEED_DESCRIPTIONS[record]?.[path];
}

/** The schema of one kind of record, with a description for each field. */
function recordSchema(name: keyof typeof RECORDS, used: Set<string>): JsonSchemaNode {
  const { $schema, ...schema } = z.toJSONSchema(RECORDS[name], { io: 'input' });
  if ($schema === undefined) throw new Error('zod did not write the version of JSON Schema');
  const node = schema as JsonSchemaNode;
  addDescriptions(name, node, '', used);
  used.add(`${name}/`);
  return { description: descriptionFor(`${name}/`) ?? '', ...node };
}

function seedFileSchema(): unknown {
  const used = new Set<string>();
  const records = Object.fromEntries(
    (Object.keys(RECORDS) as (keyof typeof RECORDS)[]).map((name) => [name, recordSchema(name, used)]),
  );
  for (const [record, fields] of Object.entries(SEED_DESCRIPTIONS))
    for (const path of Object.keys(fields))
      if (!used.has(`${record}/${path}`))
        throw new Error(`${record}.${path} has a description but does not exist`);
  const lists = Object.entries(LISTS).map(([list, record]) => [
    list,
    {
      description: `File of ${list}: ${list}.yaml, ${list}.json, or ${list}.jsonl with one record per line.`,
      type: 'array',
      items: { $ref: `#/$defs/${record}` },
    },
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: 'Generated from the zod schemas of src/domain by `npm run generate`; do not edit.',
    title: 'Files of a dealgraph data set',
    description:
      'A data set is a folder with the files dataset, sources, entities, relationships, claims, corrections, retractions and merges, as .yaml, .json or .jsonl. `dealgraph import` validates the references between records and the roles of each relationship type.',
    anyOf: ['dataset', 'corrections', ...Object.keys(LISTS)].map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: { ...records, ...(Object.fromEntries(lists) as Record<string, unknown>) },
  };
}

/** The JSON Schema of data set files, for editors and for programs that write them. */
export const seedSchema: GeneratedFile = {
  path: 'schema/generated/seed.schema.json',
  text: () => JSON.stringify(seedFileSchema(), null, 2),
};
