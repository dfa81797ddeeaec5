import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { RandomGenerator } from './random.ts';

/** Values for the arguments of operations, as GraphQL literals. */
export interface ArgumentVocabulary {
  /** By name of the argument or input field. */
  readonly byName: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** By name of the scalar. */
  readonly byScalar: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/**
 * A connection with further pages: the variable for the next cursor, and the cursor's path in the
 * response.
 */
export interface CursorVariable {
  readonly variable: string;
  readonly path: readonly string[];
}

/** An operation, with the variables for its next pages. */
export interface RandomOperation {
  readonly text: string;
  readonly cursors: readonly CursorVariable[];
}

/** Options for generating an operation. */
export interface RandomOperationOptions {
  readonly schema: GraphQLSchema;
  readonly vocabulary: ArgumentVocabulary;
  /** Excluded fields as "Type.field". */
  readonly excludedFields: ReadonlySet<string>;
  /** Maximum depth of the selection. */
  readonly maxDepth: number;
  /** Approximate maximum number of fields. */
  readonly maxFields: number;
}

/** Probability of an optional argument, and of an optional field of an input. */
const ARGUMENT_CHANCE = 0.35;
const INPUT_FIELD_CHANCE = 0.15;
/** Probability of fragments on an abstract type. */
const FRAGMENT_CHANCE = 0.6;
const MAX_PAGE_SIZE = 6;
const PAGING_ARGUMENTS = new Set(['first', 'after', 'last', 'before']);

class OperationBuilder {
  readonly cursors: CursorVariable[] = [];
  readonly #options: RandomOperationOptions;
  readonly #random: RandomGenerator;
  /** Number of fields. Each gets a unique alias, so that no two of them conflict. */
  #fieldCount = 0;

  constructor(options: RandomOperationOptions, random: RandomGenerator) {
    this.#options = options;
    this.#random = random;
  }

  #pickSome<T>(list: readonly T[], max: number): T[] {
    const remaining = [...list];
    const count = Math.min(1 + this.#random.nextInt(max), remaining.length);
    return Array.from({ length: count }, () =>
      remaining.splice(this.#random.nextInt(remaining.length), 1),
    ).flat();
  }

  /** @param path path of the object in the response; null below a list. */
  selection(type: GraphQLCompositeType, depth: number, path: readonly string[] | null): string {
    const parts = ['__typename'];
    const canDescend = depth > 0 && this.#fieldCount < this.#options.maxFields;
    if ('getFields' in type) {
      const candidates = Object.values(type.getFields()).filter(
        (field) =>
          !this.#options.excludedFields.has(`${type.name}.${field.name}`) &&
          (canDescend || !isCompositeType(getNamedType(field.type))),
      );
      parts.push(...this.#pickSome(candidates, 4).map((field) => this.#field(field, depth, path)));
    }
    if (isAbstractType(type) && this.#random.chance(FRAGMENT_CHANCE))
      for (const possible of this.#pickSome(this.#options.schema.getPossibleTypes(type), 2))
        parts.push(`... on ${possible.name} { ${this.selection(possible, depth, path)} }`);
    return parts.join(' ');
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, path: readonly string[] | null): string {
    const alias = `${field.name}_${++this.#fieldCount}`;
    const type = getNamedType(field.type);
    const childPath = path === null || isListType(getNullableType(field.type)) ? null : [...path, alias];
    const paging = field.args.some(({ name }) => name === 'after')
      ? this.#pageArguments(field, childPath)
      : null;
    const argumentTexts = field.args
      .filter(({ name }) => paging === null || !PAGING_ARGUMENTS.has(name))
      .filter((argument) => isRequiredArgument(argument) || this.#random.chance(ARGUMENT_CHANCE))
      .map(({ name, type: argumentType }) => `${name}: ${this.#literal(argumentType, name)}`)
      .concat(paging?.argumentTexts ?? []);
    const args = argumentTexts.length === 0 ? '' : `(${argumentTexts.join(', ')})`;
    if (!isCompositeType(type)) return `${alias}: ${field.name}${args}`;
    const nested = this.selection(type, depth - 1, childPath);
    return `${alias}: ${field.name}${args} { ${nested} ${paging?.pageInfoText ?? ''} }`;
  }

  /**
   * Random page of a connection. One that occurs once in the response can get a cursor variable.
   */
  #pageArguments(
    { args }: { readonly args: readonly GraphQLArgument[] },
    path: readonly string[] | null,
  ): { argumentTexts: string[]; pageInfoText: string } {
    const size = this.#random.nextInt(MAX_PAGE_SIZE + 1);
    const backward = args.some(({ name }) => name === 'last') && this.#random.chance(0.4);
    const argumentTexts = backward ? [`last: ${size}`] : this.#random.chance(0.8) ? [`first: ${size}`] : [];
    if (path === null || size === 0) return { argumentTexts, pageInfoText: '' };
    const variable = `cursor${this.cursors.length}`;
    const [argument, cursor] = backward ? ['before', 'startCursor'] : ['after', 'endCursor'];
    this.cursors.push({ variable, path: [...path, 'page', cursor] });
    return {
      argumentTexts: [...argumentTexts, `${argument}: $${variable}`],
      pageInfoText: `page: pageInfo { ${cursor} }`,
    };
  }

  #literal(type: GraphQLInputType, name: string): string {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const length = this.#random.nextInt(4);
      const items = Array.from({ length }, () => this.#literal(nullable.ofType, name));
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields())
        .filter((field) => isRequiredInputField(field) || this.#random.chance(INPUT_FIELD_CHANCE))
        .map((field) => `${field.name}: ${this.#literal(field.type, field.name)}`);
      return `{${fields.join(', ')}}`;
    }
    if (isEnumType(nullable)) return this.#pickOne(nullable.getValues().map((value) => value.name));
    const { byName, byScalar } = this.#options.vocabulary;
    const values = byName[name] ?? byScalar[getNamedType(type).name];
    if (values === undefined) throw new TypeError(`the vocabulary has no value for ${name}: ${String(type)}`);
    return this.#pickOne(values);
  }

  #pickOne(values: readonly string[]): string {
    return values[this.#random.nextInt(values.length)] ?? '';
  }
}

/**
 * A random valid operation with any fields, arguments and fragments of the schema. It is the same
 * for the same random numbers.
 */
export function randomOperation(options: RandomOperationOptions, random: RandomGenerator): RandomOperation {
  const builder = new OperationBuilder(options, random);
  const query = options.schema.getQueryType();
  if (!query) throw new TypeError('the schema has no query type');
  const selected = builder.selection(query, options.maxDepth, []);
  const variables = builder.cursors.map(({ variable }) => `$${variable}: String`);
  const head = variables.length === 0 ? '' : `query Random(${variables.join(', ')}) `;
  return { text: `${head}{ ${selected} }`, cursors: builder.cursors };
}
