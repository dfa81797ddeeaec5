import { readdir, readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildASTSchema, parse, type DocumentNode } from 'graphql';
import { errorFreeSchema } from './error-free-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { OPERATION_TYPES } from './resolver-types.ts';
import { mergedSchema } from './sdl.ts';

const folder = new URL('../../api/', import.meta.url);

/** The `gql` documents with a name, in the API tests that import their result types. */
async function readDocuments(): Promise<{ location: string; document: DocumentNode }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const files = await Promise.all(
    names.map(async (location) => ({ location, text: await readFile(new URL(location, folder), 'utf8') })),
  );
  return files
    .filter(({ text }) => text.includes('./generated/query-results.ts'))
    .flatMap(({ location, text }) =>
      [...text.matchAll(/gql`\s*((?:query|fragment) \w[^`]*)`/g)].map(([, document = '']) => ({
        location,
        // Interpolated fragments are documents themselves.
        document: parse(document.replaceAll(/\$\{[A-Z_]+\}/g, '')),
      })),
    );
}

/** Types of the responses to the named queries of API tests. */
export const testQueryResults: GeneratedFile = {
  path: 'tests/api/generated/query-results.ts',
  text: async () => {
    const schema = errorFreeSchema(await mergedSchema());
    return codegen({
      documents: await readDocuments(),
      filename: 'tests/api/generated/query-results.ts',
      schema,
      schemaAst: buildASTSchema(schema),
      config: {
        ...OPERATION_TYPES,
        importSchemaTypesFrom: 'src/api/generated/resolver-types.ts',
        importExtension: '.ts',
      },
      plugins: [{ operations: {} }],
      pluginMap: { operations },
    });
  },
};
