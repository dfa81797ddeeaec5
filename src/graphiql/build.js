// Gathers the files of the page into dist/graphiql: GraphiQL and React as their authors built them, the page's own, and the
// example queries as one JSON file. GraphiQL 3 and React 18 are the last that come as files which need no bundler.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const here = new URL('./', import.meta.url);
const target = new URL('../../dist/graphiql/', import.meta.url);
const require = createRequire(import.meta.url);

mkdirSync(target, { recursive: true });
for (const name of ['page.html', 'page.css', 'page.js', 'favicon.svg']) {
  copyFileSync(new URL(name, here), new URL(name, target));
}
for (const [name, from, file] of [
  ['react.js', 'react', 'umd/react.production.min.js'],
  ['react-dom.js', 'react-dom', 'umd/react-dom.production.min.js'],
  ['graphiql.js', 'graphiql', 'graphiql.min.js'],
  ['graphiql.css', 'graphiql', 'graphiql.min.css'],
]) {
  copyFileSync(join(dirname(require.resolve(`${from}/package.json`)), file), new URL(name, target));
}

const examples = new URL('examples/', here);
const queries = readdirSync(examples)
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => readFileSync(new URL(name, examples), 'utf8'));
writeFileSync(new URL('examples.json', target), JSON.stringify(queries));
