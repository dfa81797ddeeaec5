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

/** The complete schema in alphabetical order, each type with the fields of its interfaces. */
export async function mergedSchema(): Promise<GraphQLSchema> {
  const document = concatAST(await readSubjects());
  const interfaces = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.INTERFACE_TYPE_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  );
  const definitions = document.definitions.map((definition) => withInherited(definition, interfaces));
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
