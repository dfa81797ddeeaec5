import { readdir, readFile } from 'node:fs/promises';
import {
  concatAST,
  Kind,
  buildASTSchema,
  lexicographicSortSchema,
  parse,
  printSchema,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
} from 'graphql';
import type { GeneratedFile } from './generated-file.ts';

const folder = new URL('../../../schema/', import.meta.url);

/** The parsed SDL files, one per subject. */
async function readSubjects(): Promise<DocumentNode[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map(async (name) => parse(await readFile(new URL(name, folder), 'utf8'))));
}

/** A type, completed with the fields of its interfaces that it does not repeat. */
function withInherited(
  definition: DefinitionNode,
  interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>,
): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
    return definition;
  const fields = new Map<string, FieldDefinitionNode>();
  // Node comes last: an interface that repeats `id` describes it more precisely.
  for (const name of definition.interfaces ?? [])
    for (const field of interfaces.get(name.name.value)?.fields ?? [])
      if (!fields.has(field.name.value)) fields.set(field.name.value, field);
  for (const field of definition.fields ?? []) fields.set(field.name.value, field);
  return { ...definition, fields: [...fields.values()] };
}

/** The interfaces of the SDL by name, each with the fields of its extensions. */
function completeInterfaces(document: DocumentNode): Map<string, InterfaceTypeDefinitionNode> {
  const interfaces = new Map<string, InterfaceTypeDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.set(definition.name.value, definition);
  for (const extension of document.definitions) {
    if (extension.kind !== Kind.INTERFACE_TYPE_EXTENSION) continue;
    const extended = interfaces.get(extension.name.value);
    if (extended === undefined)
      throw new Error(`interface ${extension.name.value} is extended but not defined`);
    const fields = [...(extended.fields ?? []), ...(extension.fields ?? [])];
    interfaces.set(extended.name.value, { ...extended, fields });
  }
  return interfaces;
}

/** The complete schema in alphabetical order, each type with the fields of its interfaces. */
export async function mergedSchema(): Promise<GraphQLSchema> {
  const document = concatAST(await readSubjects());
  const interfaces = completeInterfaces(document);
  const definitions = document.definitions
    .filter(({ kind }) => kind !== Kind.INTERFACE_TYPE_EXTENSION)
    .map((definition) =>
      withInherited(
        definition.kind === Kind.INTERFACE_TYPE_DEFINITION
          ? (interfaces.get(definition.name.value) ?? definition)
          : definition,
        interfaces,
      ),
    );
  return lexicographicSortSchema(buildASTSchema({ kind: Kind.DOCUMENT, definitions }));
}

/** The complete schema as one sorted file, which clients read and reviews compare. */
export const mergedSdl: GeneratedFile = {
  path: 'schema/generated/api.graphql',
  text: async () =>
    `# Written by \`npm run generate\` from schema/*.graphql.\n\n${printSchema(await mergedSchema())}\n`,
};

/** The complete schema as a module, because src/api reads no files. */
export const typeDefs: GeneratedFile = {
  path: 'src/api/generated/type-defs.ts',
  text: async () => {
    const sdl = printSchema(await mergedSchema()).replace(/[\\`]|\$\{/g, '\\$&');
    return `// Written by \`npm run generate\` from schema/*.graphql.\n\n/** The complete schema, as in schema/generated/api.graphql. */\nexport const typeDefs = \`${sdl}\`;\n`;
  },
};
