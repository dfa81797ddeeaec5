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
import { submitGraph } from '../support/graph-records.ts';
import { completeGraph } from './complete-graph.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

/** Arguments of the fields that require some or that find nothing without; by type and field. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  'Query.changesBetween': '(from: "2025-02-01", to: "2025-06-01")',
  'Query.claim': '(id: "claim-1")',
  'Query.claims': '(filter: { states: [ACCEPTED, RETRACTED] }, first: 100)',
  'Query.commonCounterparties': '(of: ["company", "other"])',
  'Query.company': '(id: "company")',
  'Query.concentration': '(type: INVESTMENT)',
  'Query.dependence': '(on: CHIPS, minPercent: 1)',
  'Query.entity': '(id: "company")',
  'Query.knownOn': '(date: "2026-01-01")',
  'Query.neighborhood': '(of: ["company"])',
  'Query.node': '(id: "company")',
  'Query.nodes': '(ids: ["company", "investment", "claim-1", "source"])',
  'Query.paths': '(from: "company", to: "other")',
  'Query.relationship': '(id: "investment")',
  'Query.relationships': '(first: 100)',
  'Query.search': '(text: "deal")',
  'Query.source': '(id: "source")',
  'Query.totals': '(by: PAYER)',
};

const schema = buildSchema(typeDefs);
const objectTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const rootTypes = [
  ['query', schema.getQueryType()],
  ['mutation', schema.getMutationType()],
] as const;
const rootFields = rootTypes.flatMap(([operation, type]) =>
  Object.values(type?.getFields() ?? {}).map((field) => ({ operation, typeName: type?.name ?? '', field })),
);

/** All fields of a type, at any depth up to the next node, whose fields are selected elsewhere. */
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

/** Adds the types of a response, and its fields with a value: neither null nor an empty list. */
function collectResolved(value: unknown, resolved: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (name === 'resolved') resolved.add(String(child));
    else if (child !== null && !(Array.isArray(child) && child.length === 0))
      resolved.add(name.replace('_', '.'));
    collectResolved(child, resolved);
  }
}

let api: TestApi;
beforeAll(async () => {
  const store = await storeWith();
  await submitGraph(store, completeGraph());
  api = await createTestApi(store, { limits: { cost: 1e9, tokens: 1e6, aliases: 100 } });
});
afterAll(() => api.close());

const resolved = new Set<string>(rootTypes.flatMap(([, type]) => type?.name ?? []));
test.each(rootFields.map((root) => [`${root.typeName}.${root.field.name}`, root] as const))(
  'every field below %s resolves',
  async (_name, { operation, typeName, field }) => {
    const text = `${operation} { ${selectField(typeName, field, false)} }`;
    collectResolved(await api.data<unknown>(text), resolved);
  },
);

test('the data has every object type', () => {
  const problems = objectTypes
    .filter(({ name }) => !resolved.has(name))
    .map(({ name }) => `no response has an object of type ${name}; add one to completeGraph`);
  expect(problems).toEqual([]);
});

test('every field has a value on some object, unless its description says that it is always null', () => {
  const problems = objectTypes
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => field.description?.includes('Always null') !== true)
    .map(({ type, field }) => `${type.name}.${field.name}`)
    .filter((name) => !resolved.has(name))
    .map((name) => `${name} is null or empty everywhere; add a resolver, or data to completeGraph`);
  expect(problems).toEqual([]);
});
