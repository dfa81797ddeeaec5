import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLInputObjectType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NODE_KIND_BY_TYPE_NAME } from '../../src/api/type-names.ts';
import { submitGraph } from '../support/graph-records.ts';
import { OBJECT_TYPES } from '../support/whole-schema-query.ts';
import { completeGraph } from './complete-graph.ts';
import { createTestApi, storeWith, type TestApi } from './test-api.ts';

/** Values of required arguments, by name, for the complete graph. */
const REQUIRED: Readonly<Record<string, string>> = {
  id: '"company"',
  ids: '["company", "claim-1"]',
  from: '"company"',
  to: '"other"',
  of: '["company", "other"]',
  text: '"deal"',
  on: 'CHIPS',
  by: 'YEAR',
  type: 'INVESTMENT',
};
const DAYS: Readonly<Record<string, string>> = { from: '"2025-02-01"', to: '"2025-06-01"' };

/** One nullable argument of a field, or one nullable field of an input in it. */
interface NullableArgument {
  readonly coordinate: string;
  /** Operation that selects the field with this text for its arguments. */
  readonly operation: (variables: string, args: readonly string[]) => string;
  readonly required: readonly string[];
  readonly argument: GraphQLArgument;
  /** The value with null at one place of an input object, and the same value without it. */
  readonly nested: readonly { readonly withNull: string; readonly without: string; readonly path: string }[];
}

/** Input objects with null in one field, at any depth. */
function nullsInside(type: GraphQLInputType, path: string): NullableArgument['nested'] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [];
  const required = requiredFields(named);
  const object = (...fields: string[]): string => `{ ${[...required, ...fields].join(', ')} }`;
  return Object.values(named.getFields()).flatMap(({ name, type: fieldType }) => [
    ...(isNonNullType(fieldType)
      ? []
      : [{ withNull: object(`${name}: null`), without: object(), path: `${path}.${name}` }]),
    ...nullsInside(fieldType, `${path}.${name}`).map((each) => ({
      ...each,
      withNull: object(`${name}: ${each.withNull}`),
      without: object(`${name}: ${each.without}`),
    })),
  ]);
}

function requiredFields(type: GraphQLInputObjectType): string[] {
  return Object.values(type.getFields())
    .filter(isRequiredInputField)
    .map(({ name, type: fieldType }) => {
      const named = getNamedType(fieldType);
      if (named.name === 'String') return `${name}: "none"`;
      if (!isEnumType(named)) throw new Error(`add a value for ${type.name}.${name}`);
      return `${name}: ${named.getValues()[0]?.name ?? ''}`;
    });
}

/** ID of the node of a type in the complete graph. */
function exampleId(typeName: string): string | null {
  const kind = NODE_KIND_BY_TYPE_NAME.get(typeName);
  if (kind === 'CLAIM') return 'claim-1';
  return kind === undefined ? null : kind.toLowerCase().replaceAll('_', '-');
}

function nullableArguments(): NullableArgument[] {
  return OBJECT_TYPES.flatMap((type) => {
    const id = exampleId(type.name);
    return Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      const selection = isLeafType(named)
        ? ''
        : named.name.endsWith('Connection')
          ? '{ totalCount nodes { __typename } }'
          : '{ __typename }';
      const values = field.name === 'changesBetween' ? { ...REQUIRED, ...DAYS } : REQUIRED;
      const required = field.args
        .filter(isRequiredArgument)
        .map(({ name }) => `${name}: ${values[name] ?? `no value for ${name}`}`);
      return field.args
        .filter((argument) => !isNonNullType(argument.type))
        .map((argument): NullableArgument => {
          const isGraph = type.name === 'Query' || type.name === 'GraphView';
          if (!isGraph && id === null) throw new Error(`no example of the type ${type.name}`);
          return {
            coordinate: `${type.name}.${field.name}(${argument.name})`,
            operation: (variables, args) => {
              const list = args.length === 0 ? '' : `(${args.join(', ')})`;
              const selected = `f: ${field.name}${list} ${selection}`;
              if (type.name === 'GraphView') return `query N${variables} { knownOn { ${selected} } }`;
              return type.name === 'Query'
                ? `query N${variables} { ${selected} }`
                : `query N${variables} { node(id: "${id ?? ''}") { ... on ${type.name} { ${selected} } } }`;
            },
            required,
            argument,
            nested: nullsInside(argument.type, argument.name),
          };
        });
    });
  });
}

let api: TestApi;
beforeAll(async () => {
  const store = await storeWith();
  await submitGraph(store, completeGraph());
  api = await createTestApi(store);
});
afterAll(() => api.close());

const all = nullableArguments();

test('the schema has nullable arguments on many fields', () => {
  expect(all.length).toBeGreaterThan(150);
});

test.each(all.map((each) => [each.coordinate, each] as const))(
  '%s: null means the default',
  async (_coordinate, { argument, nested, operation, required }) => {
    const absent = await api.execute(operation('', required));
    expect(absent.errors).toBeUndefined();
    const literal = await api.execute(operation('', [...required, `${argument.name}: null`]));
    expect(literal).toEqual(absent);
    const withVariable = operation(`($v: ${String(argument.type)})`, [...required, `${argument.name}: $v`]);
    for (const variables of [{ v: null }, {}])
      expect(await api.execute(withVariable, variables)).toEqual(absent);
    for (const { withNull, without, path } of nested) {
      const expected = await api.execute(operation('', [...required, `${argument.name}: ${without}`]));
      expect(expected.errors, path).toBeUndefined();
      const actual = await api.execute(operation('', [...required, `${argument.name}: ${withNull}`]));
      expect(actual, path).toEqual(expected);
    }
  },
);
