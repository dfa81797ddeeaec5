import { readdir, readFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, printSchema, type DocumentNode } from 'graphql';
import type { GeneratedFile } from './generated-file.ts';
import { SCALARS } from './resolver-types.ts';
import { mergedSchema } from './sdl.ts';

const folder = new URL('../../api/', import.meta.url);

/** The `gql` documents of the API tests with a named operation or fragment, by file. */
async function readDocuments(): Promise<{ location: string; document: DocumentNode }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return names.flatMap((location, index) =>
    [...(texts[index] ?? '').matchAll(/gql`\s*((?:query|fragment) \w[^`]*)`/g)].map(([, text = '']) => ({
      location,
      // Fragments of other documents are documents themselves.
      document: parse(text.replaceAll(/\$\{[A-Z_]+\}/g, '')),
    })),
  );
}

/** Types of the responses to the queries in API tests, by the names of the operations. */
export const testQueryResults: GeneratedFile = {
  path: 'tests/api/generated/query-results.ts',
  text: async () => {
    const schema = await mergedSchema();
    return codegen({
      documents: await readDocuments(),
      filename: 'tests/api/generated/query-results.ts',
      schema: parse(printSchema(schema)),
      schemaAst: schema,
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { ...SCALARS, ID: 'string' },
        skipTypename: true,
        mergeFragmentTypes: true,
        importSchemaTypesFrom: 'src/api/generated/resolver-types.ts',
        importExtension: '.ts',
      },
      plugins: [{ operations: {} }],
      pluginMap: { operations },
    });
  },
};
