import { readdirSync, readFileSync } from 'node:fs';
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
import { SnapshotCache } from '../../src/analysis/snapshot-cache.ts';
import { DEFAULT_LIMITS } from '../../src/api/limits.ts';
import { storeWith } from './test-api.ts';

const sdl = readFileSync(new URL('../../schema/generated/api.graphql', import.meta.url), 'utf8');

const ownTypes = Object.values(buildSchema(sdl).getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

/** The description of every own type, enum value, field, argument and input field, by its name. */
const described = ownTypes.flatMap((type): [name: string, text: string][] => [
  [type.name, type.description ?? ''],
  ...(isEnumType(type)
    ? type
        .getValues()
        .map((value): [string, string] => [`${type.name}.${value.name}`, value.description ?? ''])
    : []),
  ...(isInputObjectType(type)
    ? Object.values(type.getFields()).map((field): [string, string] => [
        `${type.name}.${field.name}`,
        field.description ?? '',
      ])
    : []),
  ...(isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).flatMap((field): [string, string][] => [
        [`${type.name}.${field.name}`, field.description ?? ''],
        ...field.args.map((arg): [string, string] => [
          `${type.name}.${field.name}(${arg.name})`,
          arg.description ?? '',
        ]),
      ])
    : []),
]);

/** Names of the descriptions that fail a check. */
function failing(passes: (text: string) => boolean): string[] {
  return described.filter(([, text]) => !passes(text)).map(([name]) => name);
}

test('every type, field, argument, input field and enum value has a description that ends with a period', () => {
  expect(described.length).toBeGreaterThan(700);
  expect(failing((text) => /\S\.$/.test(text))).toEqual([]);
});

test('every description has at least four words', () => {
  expect(failing((text) => text.trim().split(/\s+/).length >= 4)).toEqual([]);
});

test('no description opens with a question word', () => {
  expect(failing((text) => !/^(?:What|Who|Whom|Whose|Which|Where|When|Why|How)\b/i.test(text))).toEqual([]);
});

test('every argument that several fields share for paging has one description', () => {
  for (const argument of ['after', 'before', 'last']) {
    const texts = described.filter(([name]) => name.endsWith(`(${argument})`)).map(([, text]) => text);
    expect(texts.length, argument).toBeGreaterThan(1);
    expect([...new Set(texts)], argument).toHaveLength(1);
  }
});

test('no line of the schema files is longer than 110 columns', () => {
  const folder = new URL('../../schema/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const long = files.flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.length > 110 ? [`${name}:${index + 1}`] : [])),
  );
  expect(long).toEqual([]);
});

test('every custom scalar has the same specification and description in the running schema', async () => {
  const store = await storeWith();
  const running = createSchema({
    store,
    snapshots: new SnapshotCache(store),
    limits: DEFAULT_LIMITS,
    version: '0',
    baseUrl: '',
    log: { error: () => undefined },
  });
  const scalars = ownTypes.filter((type) => type instanceof GraphQLScalarType);
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
    expect(running.getType(name)).toMatchObject({ specifiedByURL, description });
  }
  await store.close();
});
