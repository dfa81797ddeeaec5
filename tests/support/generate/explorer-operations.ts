import { readdir, readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as documents from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { isInterfaceType, parse, printSchema } from 'graphql';
import type { GeneratedFile } from './generated-file.ts';
import { SCALARS } from './resolver-types.ts';
import { mergedSchema } from './sdl.ts';

const folder = new URL('../../../src/explorer/operations/', import.meta.url);

/** What the explorer asks, each file parsed. */
async function readOperations(): Promise<{ location: string; document: ReturnType<typeof parse> }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(
    names.map(async (location) => ({
      location,
      document: parse(await readFile(new URL(location, folder), 'utf8')),
    })),
  );
}

/** The explorer's operations with the types of their variables and answers, from its .graphql files and the schema. */
export const explorerOperations: GeneratedFile = {
  path: 'src/explorer/generated/operations.ts',
  text: async () => {
    const schema = await mergedSchema();
    return codegen({
      documents: await readOperations(),
      filename: 'operations.ts',
      schema: parse(printSchema(schema)),
      schemaAst: schema,
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { ...SCALARS, ID: 'string' },
        // Otherwise an answer is spelled out once for each of the 17 types of relationships.
        skipTypename: true,
        mergeFragmentTypes: true,
        documentNodeImport: '@urql/core#TypedDocumentNode',
      },
      plugins: [{ operations: {} }, { documents: {} }],
      pluginMap: { operations, documents },
    });
  },
};

/** Which types each interface has, for the explorer's cache: it matches fragments on interfaces by them. */
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
