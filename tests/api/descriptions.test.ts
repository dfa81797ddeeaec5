import { readFileSync } from 'node:fs';
import {
  buildSchema,
  GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../src/api/schema.ts';
import { Snapshots } from '../../src/analysis/snapshots.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { storeWith } from './ask.ts';

const sdl = readFileSync(new URL('../../schema/generated/api.graphql', import.meta.url), 'utf8');

const own = Object.values(buildSchema(sdl).getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('every type, field, argument, input field and enum value has a description that is a sentence', () => {
  const described = own.flatMap((type): [string, string | null | undefined][] => [
    [type.name, type.description],
    ...(isEnumType(type)
      ? type
          .getValues()
          .map((value): [string, typeof value.description] => [
            `${type.name}.${value.name}`,
            value.description,
          ])
      : []),
    ...(isInputObjectType(type)
      ? Object.values(type.getFields()).map((field): [string, typeof field.description] => [
          `${type.name}.${field.name}`,
          field.description,
        ])
      : []),
    ...(isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).flatMap((field): [string, typeof field.description][] => [
          [`${type.name}.${field.name}`, field.description],
          ...field.args.map((arg): [string, typeof arg.description] => [
            `${type.name}.${field.name}(${arg.name})`,
            arg.description,
          ]),
        ])
      : []),
  ]);
  expect(described.length).toBeGreaterThan(700);
  expect(described.filter(([, text]) => !/\S.*[.`]$/s.test(text ?? '')).map(([name]) => name)).toEqual([]);
});

test('every scalar of our own says what specifies it, in the schema that runs too', async () => {
  const store = await storeWith();
  const running = createSchema({
    store,
    snapshots: new Snapshots(store),
    limits: DEFAULT_LIMITS,
    version: '0',
    baseUrl: '',
    log: { error: () => undefined },
  });
  const scalars = own.filter((type) => type instanceof GraphQLScalarType);
  expect(scalars.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      'CountryCode',
      'CurrencyCode',
      'Date',
      'DateTime',
      'PartialDate',
      'SafeInt',
      'URL',
    ]),
  );
  for (const { name, specifiedByURL, description } of scalars) {
    expect(specifiedByURL, name).toMatch(/^https:\/\//);
    const running_ = running.getType(name);
    expect(running_).toMatchObject({ specifiedByURL, description });
  }
  await store.close();
});
