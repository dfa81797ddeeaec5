import { readFileSync } from 'node:fs';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  validateSchema,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, test } from 'vitest';

const readSchema = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const contract = buildSchema(readSchema('./contract.graphql'));
const actual = buildSchema(readSchema('../../schema/generated/api.graphql'));

/**
 * Everything that clients of a type rely on, one line each: fields with types, arguments with types
 * and defaults, enum values, and interfaces.
 */
function signatures(type: GraphQLNamedType): string[] {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map(
      (field) => `${field.name}: ${String(field.type)} = ${JSON.stringify(field.defaultValue)}`,
    );
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [
    ...type.getInterfaces().map(({ name }) => `implements ${name}`),
    ...Object.values(type.getFields()).flatMap((field) => [
      `${field.name}: ${String(field.type)}`,
      ...field.args.map(
        (arg) => `${field.name}(${arg.name}: ${String(arg.type)} = ${JSON.stringify(arg.defaultValue)})`,
      ),
    ]),
  ];
}

const types = Object.values(contract.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the schema', () => {
  test('is valid, and the contract is not empty', () => {
    expect(validateSchema(actual)).toEqual([]);
    expect(types.length).toBeGreaterThan(80);
  });

  test.each(types.map((type) => [type.name, type] as const))(
    'has everything that the contract has of %s',
    (name, type) => {
      const actualType = actual.getType(name);
      expect(actualType?.constructor.name).toBe(type.constructor.name);
      if (actualType !== undefined)
        expect(signatures(actualType)).toEqual(expect.arrayContaining(signatures(type)));
    },
  );

  test('requires no argument that the contract lacks', () => {
    const OWN_FIELDS = /^(dependence|changesBetween|entityBy)\(/;
    for (const type of types) {
      const actualType = actual.getType(type.name);
      const interfaces = isObjectType(type) ? type.getInterfaces() : [];
      const contracted = new Set([type, ...interfaces].flatMap(signatures));
      const required = (actualType === undefined ? [] : signatures(actualType)).filter(
        (line) => /\(.*: [^=]*! = undefined\)$/.test(line) && !OWN_FIELDS.test(line) && !contracted.has(line),
      );
      expect(required, type.name).toEqual([]);
    }
  });
});
