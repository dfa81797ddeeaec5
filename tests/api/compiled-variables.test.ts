import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typeDefs } from '../../src/api/generated/type-defs.ts';
import { createRandom, type RandomGenerator } from '../support/generate/random.ts';
import { createTestApiWith, type TestApi } from './test-api.ts';

const schema = buildSchema(typeDefs);

/** Executions before an operation is compiled. */
const COMPILE_AFTER = 12;
const VARIABLE_SETS = 5000;

const OPERATIONS: readonly [string, ...string[]] = [
  'query A($filter: RelationshipFilter, $order: RelationshipOrder, $first: Int) { relationships(filter: $filter, orderBy: $order, first: $first) { totalCount nodes { id } } }',
  'query B($filter: EntityFilter = {}, $order: EntityOrder, $last: Int = 2) { entities(filter: $filter, orderBy: $order, last: $last) { nodes { id } } }',
  'query C($filter: ClaimFilter, $first: Int! = 1) { claims(filter: $filter, first: $first) { totalCount } }',
  'query D($id: ID!, $ids: [ID!]! = ["anthropic"]) { node(id: $id) { id } nodes(ids: $ids) { __typename } }',
  'query E($types: [RelationshipType!], $range: AmountRange, $dates: DateRange, $on: Date, $flag: Boolean) { relationships(filter: { types: $types, amount: $range, announced: $dates, activeOn: $on, disputed: $flag }) { totalCount } }',
  'query F($text: String!, $kinds: [SearchKind!] = [ENTITY]) { search(text: $text, kinds: $kinds, first: 2) { nodes { id } } }',
  'query G($by: TotalBy!, $filter: RelationshipFilter, $size: Int) { totals(by: $by, filter: $filter, first: $size) { key count } }',
  'query H($of: [ID!]!, $depth: Int = 1, $co: Boolean = true) { neighborhood(of: $of, depth: $depth, coParties: $co) { nodes { id } } }',
  'query I($on: DependenceOn!, $percent: Float, $currency: CurrencyCode = "USD") { dependence(on: $on, minPercent: $percent, currency: $currency) { percentLow } }',
  'query J($countries: [CountryCode!], $style: CitationStyle) { companies(filter: { countries: $countries }) { totalCount } source(id: "archyworldys-anthropic-15b") { citation(style: $style) } }',
];

const WRONG_VALUES: readonly [unknown, ...unknown[]] = [
  [],
  {},
  [[]],
  [null],
  [{}],
  '',
  'anthropic',
  '2025',
  0,
  -1,
  1,
  1.5,
  2 ** 31,
  2 ** 53,
  '7',
  true,
  { unknown: 1 },
  { length: 0 },
  { 0: 'a' },
];

const SCALAR_VALUES: Readonly<Record<string, readonly [unknown, ...unknown[]]>> = {
  ID: ['anthropic', 'no-such', 'Anthropic', 7, ''],
  String: ['article', 'deal', '', 'Microsoft'],
  Int: [0, 1, 2, 3, 100, 101],
  Float: [1, 50.5, 100],
  Boolean: [true, false],
  SafeInt: [0, 1_000_000, 15_000_000_000, 2 ** 53],
  Date: ['2025-06-30', '2026-01-01', '2025-02-30', '2025'],
  PartialDate: ['2025', '2025-H2', '2025-Q3', '2025-11', '2025-11-18', '2025-13'],
  CurrencyCode: ['USD', 'eur', 'XXX', 'dollar'],
  CountryCode: ['US', 'fr', 'ZZ'],
};

/** A value of a type, or something else at any place in it. */
function randomValue(random: RandomGenerator, type: GraphQLInputType): unknown {
  if (random.chance(0.08)) return random.pick(WRONG_VALUES);
  if (random.chance(0.08)) return null;
  if (isNonNullType(type)) return randomValue(random, type.ofType);
  if (isListType(type)) {
    const item = (): unknown => randomValue(random, type.ofType);
    return random.chance(0.2) ? item() : Array.from({ length: random.nextInt(3) }, item);
  }
  if (isEnumType(type))
    return random.chance(0.1)
      ? 'NO_SUCH_VALUE'
      : type.getValues()[random.nextInt(type.getValues().length)]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(({ type: fieldType }) => isNonNullType(fieldType) || random.chance(0.2))
        .map((field) => [field.name, randomValue(random, field.type)]),
    );
  return random.pick(SCALAR_VALUES[type.name] ?? WRONG_VALUES);
}

function randomVariables(random: RandomGenerator, operation: string): Record<string, unknown> {
  const [definition] = parse(operation).definitions;
  const variables =
    definition?.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [];
  return Object.fromEntries(
    variables
      .filter(() => random.chance(0.85))
      .map(({ variable, type }) => [
        variable.name.value,
        randomValue(random, typeFromAST(schema, type as never) as unknown as GraphQLInputType),
      ]),
  );
}

let api: TestApi;
beforeAll(async () => {
  api = await createTestApiWith('article');
});
afterAll(() => api.close());

test(`compiled and interpreted operations answer ${VARIABLE_SETS} random sets of variables alike`, async () => {
  for (const operation of OPERATIONS)
    for (let count = 0; count < COMPILE_AFTER; count++)
      await api.execute(operation, randomVariables(createRandom(count, 1), operation));
  const answered = { data: 0, errors: 0 };
  for (let number = 0; number < VARIABLE_SETS; number++) {
    const random = createRandom(2, number);
    const operation = random.pick(OPERATIONS);
    const variables = randomVariables(random, operation);
    const compiled = await api.execute(operation, variables);
    // A document of its own is executed for the first time, by graphql-js.
    const interpreted = await api.execute(`${operation} # ${number}`, variables);
    expect(compiled, `${operation} ${JSON.stringify(variables)}`).toEqual(interpreted);
    answered[compiled.errors === undefined ? 'data' : 'errors'] += 1;
  }
  expect(api.loggedErrors).toEqual([]);
  expect(answered.data).toBeGreaterThan(VARIABLE_SETS / 5);
  expect(answered.errors).toBeGreaterThan(VARIABLE_SETS / 5);
}, 120_000);

test('[] is no input object, on the first request and on the twentieth', async () => {
  const operation = 'query L($f: ClaimFilter) { claims(filter: $f, first: 0) { totalCount } }';
  const first = await api.execute(operation, { f: [] });
  expect(first.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  for (let count = 0; count < 20; count++) {
    await api.execute(operation, { f: {} });
    expect(await api.execute(operation, { f: [] })).toEqual(first);
  }
});
