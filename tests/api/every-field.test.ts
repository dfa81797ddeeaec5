import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeDefs } from '../../src/api/generated/type-defs.ts';
import { ENTITY_KINDS } from '../../src/domain/entity.ts';
import type {
  ClaimRecord,
  EntityRecord,
  RelationshipRecord,
  SourceRecord,
} from '../../src/domain/ledger-entry.ts';
import { RELATIONSHIP_TYPES, ruleForType } from '../../src/domain/relationship-types.ts';
import { submitGraph, type GraphRecords } from '../support/graph-records.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

const RECORDED = { dataset: 'all', recordedAt: '2026-01-01T00:00:00Z', recordedBy: 'HUMAN' } as const;

/** Fields that only entities of one kind have. */
const KIND_FIELDS: Readonly<Record<string, Partial<EntityRecord>>> = {
  COMPANY: { wikidata: 'Q1', parent: 'other', roles: ['AI_LAB'] },
  PRODUCT: { maker: 'company' },
  FACILITY: { place: 'place', capacityMegawatts: { value: 1, unit: 'MW', qualifier: 'EXACTLY' } },
};

/** An entity of every kind, a relationship of every type, and claims that conflict on an amount. */
function graphOfEverything(): GraphRecords {
  const entity = (id: string, kind: EntityRecord['kind'], fields: Partial<EntityRecord> = {}): EntityRecord => ({
    id, kind, name: id, aliases: [], roles: [], identifiers: [], dataset: 'all', ...fields,
  }); // prettier-ignore
  const relationships = RELATIONSHIP_TYPES.map((type): RelationshipRecord => {
    const roles = ruleForType(type).roles.flatMap(({ role, min }) =>
      Array.from({ length: Math.max(min, 1) }, () => role),
    );
    return {
      id: type.toLowerCase().replaceAll('_', '-'),
      type,
      title: type,
      parties: roles.map((role, index) => ({ role, entity: index % 2 === 0 ? 'company' : 'other' })),
      about: ['product', 'segment'],
      ...(type === 'ACQUISITION' ? { partOf: 'investment' } : {}),
      dataset: 'all',
    };
  });
  const claim = (seq: number, about: string, fields: Partial<ClaimRecord>): ClaimRecord => ({
    id: `claim-${seq}`, seq, about, source: 'source', modality: 'FACT', passage: 'p', summary: 'investment', state: 'ACCEPTED', ...RECORDED, ...fields,
  }); // prettier-ignore
  const figure = { qualifier: 'EXACTLY' } as const;
  const claims = relationships.flatMap(({ id }, index) =>
    [1e9, 2e9].map((value, second) =>
      claim(2 * index + second + 1, id, {
        terms: {
          status: 'SIGNED',
          amount: { ...figure, value, currency: 'USD' },
          valuation: { ...figure, value: 1, currency: 'USD' },
          stakePercent: { ...figure, value: 1, unit: '%' },
          capacityMegawatts: { ...figure, value: 1, unit: 'MW' },
          units: { ...figure, value: 1, unit: 'units' },
          announcedOn: '2025-01-01',
          startsOn: '2025',
          endsOn: '2026',
          metric: { ...figure, name: 'demand', changePercent: 1 },
        },
      }),
    ),
  );
  const source: SourceRecord = {
    id: 'source', title: 'Source', publisher: 'Publisher', kind: 'NEWS', publishedOn: '2025-01-02', publishedOnInferred: false,
    dataset: 'all', recordedAt: RECORDED.recordedAt,
  }; // prettier-ignore
  return {
    datasets: [
      { id: 'all', title: 'All', description: 'Everything', license: 'CC0-1.0', uses: [], fingerprint: '' },
    ],
    entities: [
      entity('other', 'COMPANY'),
      ...ENTITY_KINDS.map((kind) => entity(kind.toLowerCase().replaceAll('_', '-'), kind, KIND_FIELDS[kind])),
    ],
    sources: [source],
    relationships,
    claims: [
      ...claims,
      claim(100, 'company', {
        state: 'RETRACTED',
        retraction: { at: RECORDED.recordedAt, reason: 'wrong', by: 'tests' },
      }),
    ],
  };
}

/** Arguments of the fields that require some or that find nothing without; by type and field. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.changesBetween': '(from: "2024-01-01", to: "2025-06-01")',
  'Query.claim': '(id: "claim-1")',
  'Query.claims': '(filter: { states: [ACCEPTED, RETRACTED] }, first: 100)',
  'Query.commonCounterparties': '(of: ["company", "other"])',
  'Query.company': '(id: "company")',
  'Query.concentration': '(type: CHIP_SUPPLY)',
  'Query.dependence': '(on: CHIPS, minPercent: 1)',
  'Query.entity': '(id: "company")',
  'Query.knownOn': '(date: "2026-01-01")',
  'Query.neighborhood': '(of: ["company"])',
  'Query.node': '(id: "company")',
  'Query.nodes': '(ids: ["company", "investment", "claim-1", "source"])',
  'Query.paths': '(from: "company", to: "other")',
  'Query.relationship': '(id: "investment")',
  'Query.search': '(text: "investment")',
  'Query.source': '(id: "source")',
  'Query.totals': '(by: PAYER)',
};

const schema = buildSchema(typeDefs);
const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__'),
);
const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {});

/** All fields of a type, at any depth up to the next node, whose fields another query selects. */
function selectAll(type: GraphQLNamedType, insideNode: boolean): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) {
    if (insideNode) return '{ __typename }';
    return `{ ${schema
      .getPossibleTypes(type)
      .map((each) => `... on ${each.name} ${selectAll(each, false)}`)
      .join(' ')} }`;
  }
  if (!isObjectType(type) || type.name === 'Query') return '{ __typename }';
  const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
  if (isNode && insideNode) return '{ __typename }';
  const fields = Object.values(type.getFields());
  return `{ resolved: __typename ${fields.map((field) => selectField(type.name, field, insideNode || isNode)).join(' ')} }`;
}

function selectField(typeName: string, field: GraphQLField<unknown, unknown>, insideNode: boolean): string {
  const args = ARGUMENTS[`${typeName}.${field.name}`];
  if (args === undefined && field.args.some(isRequiredArgument))
    throw new Error(`${typeName}.${field.name} requires arguments; add them to ARGUMENTS`);
  return `${typeName}_${field.name}: ${field.name}${args ?? ''} ${selectAll(getNamedType(field.type), insideNode)}`;
}

/** Adds the names of the types whose fields a response has. */
function collectResolved(value: unknown, resolved: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === 'resolved') resolved.add(String(child));
    collectResolved(child, resolved);
  }
}

let api: TestApi;
beforeAll(async () => {
  const store = await storeWith();
  await submitGraph(store, graphOfEverything());
  api = await createTestApi(store, { limits: { cost: 1e9, tokens: 1e6, aliases: 100 } });
});
afterAll(() => api.close());

const resolved = new Set<string>(['Query']);
test.each(rootFields.map((field) => [field.name, field] as const))(
  'every field below Query.%s resolves',
  async (_name, field) => {
    collectResolved(await api.data<unknown>(`{ ${selectField('Query', field, false)} }`), resolved);
  },
);

test('the data has every object type', () => {
  expect(objectTypes.map(({ name }) => name).filter((name) => !resolved.has(name))).toEqual([]);
});
