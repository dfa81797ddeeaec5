import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import compiler from 'relay-compiler';
import { Environment, Network, type GraphQLTaggedNode } from 'relay-runtime';

/** Compiled operations and fragments of a Relay application. */
export interface RelayArtifacts {
  /** The artifact of an operation or fragment, which replaces its `graphql` tag. */
  readonly artifact: (name: string) => GraphQLTaggedNode;
  readonly remove: () => void;
}

const SCHEMA = fileURLToPath(new URL('../../schema/generated/api.graphql', import.meta.url));

/** Compiles documents with the Relay compiler, as the build of an application does. */
export async function compileRelay(documents: readonly string[]): Promise<RelayArtifacts> {
  if (compiler === null) throw new Error('relay-compiler has no binary for this machine');
  const folder = mkdtempSync(join(tmpdir(), 'dealgraph-relay-'));
  mkdirSync(join(folder, 'src'));
  cpSync(SCHEMA, join(folder, 'schema.graphql'));
  writeFileSync(join(folder, 'package.json'), '{"type": "commonjs"}');
  writeFileSync(join(folder, 'src/app.js'), documents.map((each) => `graphql\`${each}\`;`).join('\n'));
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      schema: './schema.graphql',
      language: 'javascript',
      eagerEsModules: false,
    }),
  );
  await promisify(execFile)(compiler, ['relay.config.json'], { cwd: folder });
  const load = createRequire(join(folder, 'src/app.js'));
  return {
    artifact: (name) => load(`./__generated__/${name}.graphql`) as GraphQLTaggedNode,
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A Relay environment with an empty store, in front of a server. */
export function relayEnvironment(url: string): Environment {
  return new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return (await response.json()) as never;
    }),
  });
}
