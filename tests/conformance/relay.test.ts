import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNullableType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

const schema = buildSchema(
  readFileSync(new URL('../../schema/generated/api.graphql', import.meta.url), 'utf8'),
);
const types = Object.values(schema.getTypeMap());
const objects = types.filter(isObjectType).filter(({ name }) => !name.startsWith('__'));
const connections = objects.filter(({ name }) => name.endsWith('Connection'));
const edges = objects.filter(({ name }) => name.endsWith('Edge'));
const fieldType = (type: GraphQLObjectType, field: string): string => String(type.getFields()[field]?.type);

/** All fields that return a connection, with their coordinates. */
const connectionFields = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) =>
    Object.values(type.getFields()).map((field): [string, GraphQLField<unknown, unknown>] => [
      `${type.name}.${field.name}`,
      field,
    ]),
  )
  .filter(([, field]) => String(getNullableType(field.type)).endsWith('Connection'));

describe('Relay connections', () => {
  test.each(connections.map((type) => [type.name, type] as const))(
    '%s has edges, nodes and pageInfo',
    (name, type) => {
      const baseName = name.replace(/Connection$/, '');
      expect(fieldType(type, 'edges')).toBe(`[${baseName}Edge!]!`);
      expect(fieldType(type, 'pageInfo')).toBe('PageInfo!');
      expect(fieldType(type, 'totalCount')).toBe('Int!');
      const edge = schema.getType(`${baseName}Edge`);
      expect(isObjectType(edge) && `[${fieldType(edge, 'node')}]!`).toBe(fieldType(type, 'nodes'));
    },
  );

  test.each(edges.map((type) => [type.name, type] as const))(
    '%s has a cursor and a single node',
    (name, type) => {
      expect(fieldType(type, 'cursor')).toBe('String!');
      const node = type.getFields()['node'];
      expect(isNonNullType(node?.type)).toBe(true);
      expect(node && isListType(getNullableType(node.type))).toBe(false);
      expect(connections.map((each) => each.name)).toContain(name.replace(/Edge$/, 'Connection'));
    },
  );

  test('PageInfo follows the specification, with nullable cursors for an empty page', () => {
    const pageInfo = schema.getType('PageInfo') as GraphQLObjectType;
    expect(
      Object.values(pageInfo.getFields())
        .map((field) => `${field.name}: ${String(field.type)}`)
        .sort(),
    ).toEqual([
      'endCursor: String',
      'hasNextPage: Boolean!',
      'hasPreviousPage: Boolean!',
      'startCursor: String',
    ]);
  });

  test.each(connectionFields)(
    '%s takes first and after, and either both or none of last and before',
    (_name, field) => {
      const args = Object.fromEntries(field.args.map(({ name, type }) => [name, String(type)]));
      expect(args).toMatchObject({ first: 'Int', after: 'String' });
      expect([args['last'], args['before']]).toEqual(
        'last' in args ? ['Int', 'String'] : [undefined, undefined],
      );
    },
  );

  test('exist in the schema, one edge type for each', () => {
    expect(connections.length).toBeGreaterThan(9);
    expect(edges).toHaveLength(connections.length);
    expect(connectionFields.length).toBeGreaterThan(40);
  });
});

describe('Relay global object identification', () => {
  test('Node has exactly one field, `id`', () => {
    const node = schema.getType('Node');
    expect(
      isInterfaceType(node) &&
        Object.values(node.getFields()).map((field) => `${field.name}: ${String(field.type)}`),
    ).toEqual(['id: ID!']);
  });

  test('`node` takes one ID and is nullable; `nodes` takes a list of IDs and has nullable elements', () => {
    const { node, nodes } = schema.getQueryType()?.getFields() ?? {};
    expect([String(node?.type), node?.args.map((arg) => `${arg.name}: ${String(arg.type)}`)]).toEqual([
      'Node',
      ['id: ID!'],
    ]);
    expect([String(nodes?.type), nodes?.args.map((arg) => `${arg.name}: ${String(arg.type)}`)]).toEqual([
      '[Node]',
      ['ids: [ID!]!'],
    ]);
  });

  test('every type with an ID of the graph implements Node', () => {
    const withId = objects.filter((type) => 'id' in type.getFields());
    const nodes = withId.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
    // These IDs keep the objects apart in a cache. None of the objects is looked up by its ID.
    expect(withId.filter((type) => !nodes.includes(type)).map(({ name }) => name)).toEqual([
      'Dataset',
      'GraphView',
      'Link',
    ]);
    expect(nodes).toHaveLength(7 + 17 + 2);
  });
});
