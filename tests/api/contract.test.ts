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

const file = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const contract = buildSchema(file('./contract.graphql'));
const ours = buildSchema(file('../../schema/generated/api.graphql'));

/** Everything that a client of a type relies on, one line each: fields with types, arguments with types and defaults, values, interfaces. */
function promises(type: GraphQLNamedType): string[] {
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

describe('the schema keeps the contract', () => {
  test('it is a valid schema, and the contract is not empty', () => {
    expect(validateSchema(ours)).toEqual([]);
    expect(types.length).toBeGreaterThan(80);
  });

  test.each(types.map((type) => [type.name, type] as const))('%s', (name, type) => {
    const own = ours.getType(name);
    expect(own?.constructor.name).toBe(type.constructor.name);
    if (own !== undefined) expect(promises(own)).toEqual(expect.arrayContaining(promises(type)));
  });

  test('nothing that the contract does not ask for is required of a client', () => {
    const OWN_FIELDS = /^(dependence|changesBetween)\(/;
    for (const type of types) {
      const own = ours.getType(type.name);
      const known = new Set(promises(type));
      const required = (own === undefined ? [] : promises(own)).filter(
        (line) => /\(.*: [^=]*! = undefined\)$/.test(line) && !OWN_FIELDS.test(line) && !known.has(line),
      );
      expect(required, type.name).toEqual([]);
    }
  });
});
