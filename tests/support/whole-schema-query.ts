import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { typeDefs } from '../../src/api/generated/type-defs.ts';

const schema = buildSchema(typeDefs);

/** All object types of the schema. */
export const OBJECT_TYPES = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));

/** All fields of `Query`. */
export const ROOT_FIELDS = Object.values(schema.getQueryType()?.getFields() ?? {});

/** Queries that select all fields of the schema. The key of a field is `Type_field`. */
export class WholeSchemaQuery {
  readonly #args: Readonly<Record<string, string>>;

  /** @param args arguments of fields, by `Type.field`. */
  constructor(args: Readonly<Record<string, string>>) {
    this.#args = args;
  }

  /** Selects a root field and everything below it, up to the nodes below the first node. */
  selectRoot(field: GraphQLField<unknown, unknown>): string {
    return `{ ${this.#selectField('Query', field, false)} }`;
  }

  /** All fields of a type, up to the next node, whose fields are selected elsewhere. */
  #selectAll(type: GraphQLNamedType, insideNode: boolean): string {
    if (isLeafType(type)) return '';
    if (isInterfaceType(type)) {
      if (insideNode) return '{ __typename }';
      return `{ ${schema
        .getPossibleTypes(type)
        .map((each) => `... on ${each.name} ${this.#selectAll(each, false)}`)
        .join(' ')} }`;
    }
    if (!isObjectType(type) || type.name === 'Query') return '{ __typename }';
    const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
    if (isNode && insideNode) return '{ __typename }';
    const fields = Object.values(type.getFields());
    return `{ resolved: __typename ${fields.map((field) => this.#selectField(type.name, field, insideNode || isNode)).join(' ')} }`;
  }

  #selectField(typeName: string, field: GraphQLField<unknown, unknown>, insideNode: boolean): string {
    const args = this.#args[`${typeName}.${field.name}`];
    if (args === undefined && field.args.some(isRequiredArgument))
      throw new Error(`${typeName}.${field.name} requires arguments; add them to the query`);
    return `${typeName}_${field.name}: ${field.name}${args ?? ''} ${this.#selectAll(getNamedType(field.type), insideNode)}`;
  }
}
