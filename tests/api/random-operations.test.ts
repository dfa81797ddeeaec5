import {
  TypeInfo,
  buildSchema,
  getNamedType,
  parse,
  validate,
  visit,
  visitWithTypeInfo,
  type GraphQLField,
  type GraphQLInputField,
} from 'graphql';
import { expect, test } from 'vitest';
import { typeDefs } from '../../src/api/generated/type-defs.ts';
import { openStore } from '../../src/store/open.ts';
import { submitGraph } from '../support/graph-records.ts';
import { randomOperation } from '../support/generate/random-operations.ts';
import { createRandom } from '../support/generate/random.ts';
import { seedGraph } from '../support/seeds.ts';
import { expectSameAnswers, operationOptionsFor } from './differential.ts';

const schema = buildSchema(typeDefs);
const operationOptions = operationOptionsFor(seedGraph(['article']));

/** Arguments of a field, without the cursors that the comparison adds for further pages. */
function argumentNames(field: GraphQLField<unknown, unknown> | GraphQLInputField): string[] {
  if (!('args' in field)) return [];
  return field.args.map(({ name }) => name).filter((name) => name !== 'after' && name !== 'before');
}

/**
 * All fields and arguments of the schema, as "Type.field" and "Type.field(argument)". No field
 * returns the interface `Graph`, whose fields are those of `Query` and `GraphView`.
 */
function schemaCoordinates(): Set<string> {
  return new Set(
    Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && type.name !== 'Graph' && 'getFields' in type)
      .flatMap((type) =>
        Object.values('getFields' in type ? type.getFields() : {}).flatMap((field) => [
          `${type.name}.${field.name}`,
          ...argumentNames(field).map((name) => `${type.name}.${field.name}(${name})`),
        ]),
      ),
  );
}

test('random operations are valid, and cover the whole schema', () => {
  const missing = schemaCoordinates();
  for (let number = 0; number < 5000; number++) {
    const { text } = randomOperation(operationOptions, createRandom(1, number));
    const document = parse(text);
    expect(validate(schema, document), text).toEqual([]);
    const info = new TypeInfo(schema);
    const parents = (): string => info.getParentType()?.name ?? '';
    visit(
      document,
      visitWithTypeInfo(info, {
        Field: () => void missing.delete(`${parents()}.${info.getFieldDef()?.name ?? ''}`),
        Argument: ({ name }) =>
          void missing.delete(`${parents()}.${info.getFieldDef()?.name ?? ''}(${name.value})`),
        ObjectField: ({ name }) => {
          const parent = getNamedType(info.getParentInputType());
          if (parent) missing.delete(`${parent.name}.${name.value}`);
        },
      }),
    );
  }
  expect([...missing]).toEqual(['GraphInfo.store']);
});

test('random operations are the same for the same seed', () => {
  const sampleTexts = (seed: number): string[] =>
    Array.from(
      { length: 20 },
      (_, number) => randomOperation(operationOptions, createRandom(seed, number)).text,
    );
  expect(sampleTexts(7)).toEqual(sampleTexts(7));
  expect(sampleTexts(7)).not.toEqual(sampleTexts(8));
});

test('random operations return the same from two equal stores, and detect a store that differs in one word', async () => {
  const graph = seedGraph(['article']);
  const [one, other, changed] = [
    await openStore({ path: ':memory:' }),
    await openStore({ path: ':memory:' }),
    await openStore({ path: ':memory:' }),
  ];
  await submitGraph(one, graph);
  await submitGraph(other, graph);
  await submitGraph(changed, {
    ...graph,
    entities: graph.entities.map((each) => (each.id === 'nvidia' ? { ...each, name: 'Nvidia' } : each)),
  });
  const options = { seed: 11, operations: 60 };
  await expectSameAnswers([one, other], graph, options);
  await expect(expectSameAnswers([one, changed], graph, options)).rejects.toThrow(/of seed 11/);
  for (const each of [one, other, changed]) await each.close();
});
