import { readdir, readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, isInterfaceType, parse } from 'graphql';
import { errorFreeSchema } from './error-free-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { OPERATION_TYPES } from './resolver-types.ts';
import { mergedSchema } from './sdl.ts';

const folder = new URL('../../../src/explorer/operations/', import.meta.url);

/** The parsed operations of the explorer, by file. */
async function readOperations(): Promise<{ location: string; document: ReturnType<typeof parse> }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (location) => ({
      location,
      document: parse(await readFile(new URL(location, folder), 'utf8')),
    })),
  );
}

/**
 * Types of the explorer's operations, their variables and responses, from its .graphql files and
 * the schema.
 */
export const explorerOperations: GeneratedFile = {
  path: 'src/explorer/generated/operations.ts',
  text: async () => {
    const document = errorFreeSchema(await mergedSchema());
    const schema = buildASTSchema(document);
    return codegen({
      documents: await readOperations(),
      filename: 'operations.ts',
      schema: document,
      schemaAst: schema,
      config: {
        ...OPERATION_TYPES,
        useTypeImports: true,
        documentNodeImport: '@urql/core#TypedDocumentNode',
      },
      plugins: [{ operations: {} }, { documents: {} }],
      pluginMap: { operations, documents },
    });
  },
};

/** Implementing types of each interface, which the explorer's cache needs to match fragments. */
export const explorerPossibleTypes: GeneratedFile = {
  path: 'src/explorer/generated/possible-types.ts',
  text: async () => {
    const schema = await mergedSchema();
    const entries = Object.values(schema.getTypeMap())
      .filter(isInterfaceType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)] as const);
    return `// Written by \`npm run generate\` from schema/*.graphql.

/** The names of the types that implement each interface. */
export const POSSIBLE_TYPES: Record<string, string[]> = ${JSON.stringify(Object.fromEntries(entries))};
`;
  },
};
