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

/** All fields that start a query, of the type `Query` and of each view. */
export const ROOT_FIELDS = Object.values(schema.getQueryType()?.getFields() ?? {});

/** All fields of the type ID except slugs, as the keys of `WholeSchemaQuery` name them. */
export const ID_KEYS: ReadonlySet<string> = new Set(
  OBJECT_TYPES.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name === 'ID' && field.name !== 'slug')
      .map((field) => `${type.name}_${field.name}`),
  ),
);

const ROOT_TYPES: ReadonlySet<string> = new Set(['Query', 'GraphView']);

/** Queries that select all fields of the schema. The key of a field is `Type_field`. */
export class WholeSchemaQuery {
  readonly #args: Readonly<Record<string, string>>;

  /** @param args arguments of fields, by `Type.field`; those of root fields by `Graph.field`. */
  constructor(args: Readonly<Record<string, string>>) {
    this.#args = args;
  }

  /** Selects a root field and everything below it, up to the nodes below the first node. */
  selectRoot(field: GraphQLField<unknown, unknown>): string {
    return `{ ${this.#selectField('Query', field, false)} }`;
  }

  /** The same below `knownOn`. */
  selectInView(field: GraphQLField<unknown, unknown>): string {
    const { knownOn } = schema.getQueryType()?.getFields() ?? {};
    if (knownOn === undefined) throw new Error('Query has no field knownOn');
    const view = this.#selectField('Query', knownOn, false);
    return `{ ${view.slice(0, -1)} ${this.#selectField('GraphView', field, false)} } }`;
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
    if (type.name === 'GraphView') return '{ resolved: __typename GraphView_id: id }';
    if (!isObjectType(type)) return '{ __typename }';
    const isNode = type.getInterfaces().some(({ name }) => name === 'Node');
    if (isNode && insideNode) return '{ __typename }';
    const fields = Object.values(type.getFields());
    return `{ resolved: __typename ${fields.map((field) => this.#selectField(type.name, field, insideNode || isNode)).join(' ')} }`;
  }

  #selectField(typeName: string, field: GraphQLField<unknown, unknown>, insideNode: boolean): string {
    const args = this.#args[`${ROOT_TYPES.has(typeName) ? 'Graph' : typeName}.${field.name}`];
    if (args === undefined && field.args.some(isRequiredArgument))
      throw new Error(`${typeName}.${field.name} requires arguments; add them to the query`);
    return `${typeName}_${field.name}: ${field.name}${args ?? ''} ${this.#selectAll(getNamedType(field.type), insideNode)}`;
  }
}
