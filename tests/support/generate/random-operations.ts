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
import type { Random } from './random.ts';

/** What the arguments of an operation are taken from: each a list of values as they are written in a document. */
export interface Vocabulary {
  /** By the name of the argument or input field. */
  readonly named: Readonly<Record<string, readonly [string, ...string[]]>>;
  /** By the name of the scalar. */
  readonly scalars: Readonly<Record<string, readonly [string, ...string[]]>>;
}

/** A connection that goes on: the variable that takes its next cursor, and where in the answer that is. */
export interface Further {
  readonly variable: string;
  readonly path: readonly string[];
}

/** An operation, and how it is asked for its next pages. */
export interface Operation {
  readonly text: string;
  readonly further: readonly Further[];
}

/** What an operation is made from. */
export interface Source {
  readonly schema: GraphQLSchema;
  readonly vocabulary: Vocabulary;
  /** Fields that are left out, as "Type.field". */
  readonly without: ReadonlySet<string>;
  /** How many levels of things it goes down at most. */
  readonly depth: number;
  /** About how many fields it selects at most. */
  readonly fields: number;
}

/** How often an argument is given that need not be, and a field of an input. */
const ARGUMENT = 0.35;
const INPUT_FIELD = 0.15;
/** How often fields of one type are selected where several types may be. */
const FRAGMENT = 0.6;
const LARGEST_PAGE = 6;
const PAGING = new Set(['first', 'after', 'last', 'before']);

class Making {
  readonly further: Further[] = [];
  readonly #source: Source;
  readonly #random: Random;
  /** How many fields there are, each of which has an alias of its own, so that no two of them are at odds. */
  #fields = 0;

  constructor(source: Source, random: Random) {
    this.#source = source;
    this.#random = random;
  }

  #some<T>(list: readonly T[], most: number): T[] {
    const left = [...list];
    const wanted = Math.min(1 + this.#random.below(most), left.length);
    return Array.from({ length: wanted }, () => left.splice(this.#random.below(left.length), 1)).flat();
  }

  /** @param path where the thing is in the answer; null below a list. */
  selection(type: GraphQLCompositeType, depth: number, path: readonly string[] | null): string {
    const parts = ['__typename'];
    const goesOn = depth > 0 && this.#fields < this.#source.fields;
    if ('getFields' in type) {
      const usable = Object.values(type.getFields()).filter(
        (field) =>
          !this.#source.without.has(`${type.name}.${field.name}`) &&
          (goesOn || !isCompositeType(getNamedType(field.type))),
      );
      parts.push(...this.#some(usable, 4).map((field) => this.#field(field, depth, path)));
    }
    if (isAbstractType(type) && this.#random.chance(FRAGMENT))
      for (const possible of this.#some(this.#source.schema.getPossibleTypes(type), 2))
        parts.push(`... on ${possible.name} { ${this.selection(possible, depth, path)} }`);
    return parts.join(' ');
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, path: readonly string[] | null): string {
    const alias = `${field.name}_${++this.#fields}`;
    const type = getNamedType(field.type);
    const below = path === null || isListType(getNullableType(field.type)) ? null : [...path, alias];
    const paging = field.args.some(({ name }) => name === 'after') ? this.#page(field, below) : null;
    const given = field.args
      .filter(({ name }) => paging === null || !PAGING.has(name))
      .filter((argument) => isRequiredArgument(argument) || this.#random.chance(ARGUMENT))
      .map(({ name, type: of }) => `${name}: ${this.#value(of, name)}`)
      .concat(paging?.given ?? []);
    const args = given.length === 0 ? '' : `(${given.join(', ')})`;
    if (!isCompositeType(type)) return `${alias}: ${field.name}${args}`;
    const inner = this.selection(type, depth - 1, below);
    return `${alias}: ${field.name}${args} { ${inner} ${paging?.selected ?? ''} }`;
  }

  /** Which page of a connection is asked for; one that stands alone in the answer may be asked for its next ones. */
  #page(
    { args }: { readonly args: readonly GraphQLArgument[] },
    path: readonly string[] | null,
  ): { given: string[]; selected: string } {
    const size = this.#random.below(LARGEST_PAGE + 1);
    const backward = args.some(({ name }) => name === 'last') && this.#random.chance(0.4);
    const given = backward ? [`last: ${size}`] : this.#random.chance(0.8) ? [`first: ${size}`] : [];
    if (path === null || size === 0) return { given, selected: '' };
    const variable = `cursor${this.further.length}`;
    const [argument, cursor] = backward ? ['before', 'startCursor'] : ['after', 'endCursor'];
    this.further.push({ variable, path: [...path, 'page', cursor] });
    return { given: [...given, `${argument}: $${variable}`], selected: `page: pageInfo { ${cursor} }` };
  }

  #value(type: GraphQLInputType, name: string): string {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const length = this.#random.below(4);
      const items = Array.from({ length }, () => this.#value(nullable.ofType, name));
      return `[${items.join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields())
        .filter((field) => isRequiredInputField(field) || this.#random.chance(INPUT_FIELD))
        .map((field) => `${field.name}: ${this.#value(field.type, field.name)}`);
      return `{${fields.join(', ')}}`;
    }
    if (isEnumType(nullable)) return this.#one(nullable.getValues().map((value) => value.name));
    const { named, scalars } = this.#source.vocabulary;
    const values = named[name] ?? scalars[getNamedType(type).name];
    if (values === undefined) throw new TypeError(`the vocabulary has nothing for ${name}: ${String(type)}`);
    return this.#one(values);
  }

  #one(values: readonly string[]): string {
    return values[this.#random.below(values.length)] ?? '';
  }
}

/** A valid operation by chance: any fields, any arguments, any fragments that the schema has, the same for the same random numbers. */
export function randomOperation(source: Source, random: Random): Operation {
  const making = new Making(source, random);
  const query = source.schema.getQueryType();
  if (!query) throw new TypeError('the schema has no queries');
  const selected = making.selection(query, source.depth, []);
  const variables = making.further.map(({ variable }) => `$${variable}: String`);
  const head = variables.length === 0 ? '' : `query Random(${variables.join(', ')}) `;
  return { text: `${head}{ ${selected} }`, further: making.further };
}
