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

/** What the arguments of an operation are taken from: each a list of values as they are written in a document. */
export interface ArgumentVocabulary {
  /** By the name of the argument or input field. */
  readonly byName: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** By the name of the scalar. */
  readonly byScalar: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/** A connection that goes on: the variable that takes its next cursor, and where in the answer that is. */
export interface CursorVariable {
  readonly variable: string;
  readonly path: readonly string[];
}

/** An operation, and how it is asked for its next pages. */
export interface RandomOperation {
  readonly text: string;
  readonly cursors: readonly CursorVariable[];
}

/** What an operation is made from. */
export interface RandomOperationOptions {
  readonly schema: GraphQLSchema;
  readonly vocabulary: ArgumentVocabulary;
  /** Fields that are left out, as "Type.field". */
  readonly excludedFields: ReadonlySet<string>;
  /** How many levels of things it goes down at most. */
  readonly maxDepth: number;
  /** About how many fields it selects at most. */
  readonly maxFields: number;
}

/** How often an argument is given that need not be, and a field of an input. */
const ARGUMENT_CHANCE = 0.35;
const INPUT_FIELD_CHANCE = 0.15;
/** How often fields of one type are selected where several types may be. */
const FRAGMENT_CHANCE = 0.6;
const MAX_PAGE_SIZE = 6;
const PAGING_ARGUMENTS = new Set(['first', 'after', 'last', 'before']);

class OperationBuilder {
  readonly cursors: CursorVariable[] = [];
  readonly #options: RandomOperationOptions;
  readonly #random: RandomGenerator;
  /** How many fields there are, each of which has an alias of its own, so that no two of them are at odds. */
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

  /** @param path where the thing is in the answer; null below a list. */
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

  /** Which page of a connection is asked for; one that stands alone in the answer may be asked for its next ones. */
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
    if (values === undefined) throw new TypeError(`the vocabulary has nothing for ${name}: ${String(type)}`);
    return this.#pickOne(values);
  }

  #pickOne(values: readonly string[]): string {
    return values[this.#random.nextInt(values.length)] ?? '';
  }
}

/** A valid operation by chance: any fields, any arguments, any fragments that the schema has, the same for the same random numbers. */
export function randomOperation(options: RandomOperationOptions, random: RandomGenerator): RandomOperation {
  const builder = new OperationBuilder(options, random);
  const query = options.schema.getQueryType();
  if (!query) throw new TypeError('the schema has no queries');
  const selected = builder.selection(query, options.maxDepth, []);
  const variables = builder.cursors.map(({ variable }) => `$${variable}: String`);
  const head = variables.length === 0 ? '' : `query Random(${variables.join(', ')}) `;
  return { text: `${head}{ ${selected} }`, cursors: builder.cursors };
}
