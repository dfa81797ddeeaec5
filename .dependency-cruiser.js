// Import rules. A violation prints the comment of its rule: the reason and the remedy.

/** Imports allowed in every layer: the domain and the table of errors. */
const DOMAIN = ['^src/domain/', '^src/errors\\.ts$'];

/** Node modules without effects outside the process. */
const PURE_NODE =
  '^(node:)?(assert|buffer|crypto|events|perf_hooks|stream|string_decoder|timers|url|util)(/|$)';

/** The paths of the explorer's views; the table imports nothing. */
const EXPLORER_ROUTES = '^src/explorer/core/routes\\.ts$';

const packages = (...names) => names.map((name) => `^node_modules/${name}/`);
const store = (...names) => `^src/store/(${names.join('|')})\\.ts$`;

/** Rule for a layer: the imports allowed in addition to its own files. */
const layer = (name, folder, mayImport, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/` },
  to: { pathNot: [`^src/${folder}/`, ...mayImport] },
});

/** Rule for a package or Node module: the only places that may import it. */
const only = (name, places, target, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: '^src/', pathNot: places },
  to: { path: target },
});

export default {
  forbidden: [
    layer(
      'domain-stands-alone',
      'domain',
      ['^src/errors\\.ts$', ...packages('zod', 'any-ascii')],
      'The domain depends on nothing that can fail or change. It imports only zod, any-ascii and src/errors.ts; pass in everything else.',
    ),
    {
      name: 'port-depends-on-the-domain',
      severity: 'error',
      comment:
        'The port and its types use only domain types. They import no database, package or higher layer.',
      from: { path: '^src/store/[^/]+\\.ts$', pathNot: [store('open')] },
      to: { pathNot: [...DOMAIN, '^src/store/[^/]+\\.ts$', PURE_NODE] },
    },
    {
      name: 'port-stands-below-its-stores',
      severity: 'error',
      comment:
        'Code shared by stores is below src/store/open.ts, which imports all stores; move the type to the port.',
      from: { path: '^src/store/(?!open\\.ts$)' },
      to: { path: store('open') },
    },
    ...[
      ['sqlite', '@photostructure/sqlite'],
      ['neo4j', 'neo4j-driver'],
    ].map(([engine, driver]) =>
      layer(
        `${engine}-stands-alone`,
        `store/${engine}`,
        [
          ...DOMAIN,
          store(
            'port',
            'plan',
            'fetch-result',
            'limits',
            'columns',
            'sort-orders',
            'keyset',
            'cursor',
            'pages',
            'conflict-result',
            'documents',
            'text-match',
            'merged-bindings',
          ),
          ...packages(driver),
          PURE_NODE,
          '^(node:)?(fs|path|worker_threads)(/|$)',
        ],
        'The contract tests must reveal differences between stores. A store imports the domain, the port with its ' +
          'shared types, and its own driver; move shared code to the domain or the port.',
      ),
    ),
    {
      name: 'open-only-chooses-the-store',
      severity: 'error',
      comment: 'src/store/open.ts chooses the store and does nothing else.',
      from: { path: store('open') },
      to: { pathNot: [...DOMAIN, '^src/store/', PURE_NODE, '^(node:)?(fs|path)(/|$)'] },
    },
    {
      name: 'only-open-imports-the-stores',
      severity: 'error',
      comment: 'All other code uses the GraphStore interface; open a store with src/store/open.ts.',
      from: { path: '^src/', pathNot: [store('open'), '^src/store/(sqlite|neo4j)/'] },
      to: { path: '^src/store/(sqlite|neo4j)/' },
    },
    layer(
      'analysis-is-a-function-of-its-snapshot',
      'analysis',
      [...DOMAIN, store('port', 'plan'), PURE_NODE],
      'Analysis is a pure function of its snapshot, so that tests can compare it with other implementations; pass in ' +
        'the data.',
    ),
    layer(
      'ledger-is-the-only-writer',
      'ledger',
      [...DOMAIN, store('port', 'plan'), ...packages('yaml', 'zod'), PURE_NODE, '^(node:)?(fs|path)(/|$)'],
      'All writes go through the ledger, and all interfaces use it. It imports no GraphQL, HTTP or command line.',
    ),
    {
      name: 'ledger-reads-files-in-three-places',
      severity: 'error',
      comment:
        'Only the readers of data sets and the loading of seeds touch files; validation and import work on records ' +
        'from any origin.',
      from: { path: '^src/ledger/', pathNot: '^src/ledger/(dataset-folder|read-file|seed)\\.ts$' },
      to: { path: '^(node:)?(fs|path)(/|$)' },
    },
    layer(
      'api-uses-the-port',
      'api',
      [
        ...DOMAIN,
        store('port', 'plan', 'fetch-result', 'cursor'),
        '^src/(ledger|analysis)/',
        ...packages(
          'graphql',
          'graphql-jit',
          'graphql-scalars',
          '@graphql-tools/[^/]+',
          '@apollo/[^/]+',
          'lru-cache',
          'zod',
        ),
        PURE_NODE,
      ],
      'GraphQL uses the port: no store, no files, no environment. Settings, the SDL and the logger are passed in.',
    ),
    layer(
      'exports-only-format',
      'exports',
      [...DOMAIN, store('port', 'plan', 'fetch-result'), PURE_NODE],
      'An export writes the graph in another format; rules belong to the domain.',
    ),
    {
      name: 'http-composes',
      severity: 'error',
      comment: 'HTTP mounts the layers below; it imports no store and no command line.',
      from: { path: '^src/http/' },
      to: {
        path: '^src/',
        pathNot: [
          ...DOMAIN,
          '^src/(http|api|exports|ledger|analysis)/',
          store('port', 'plan', 'open'),
          EXPLORER_ROUTES,
          '^src/config\\.ts$',
        ],
      },
    },
    {
      name: 'cli-composes',
      severity: 'error',
      comment: 'A command calls the ledger, the exports or the server; use GraphQL through src/http.',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot: [
          ...DOMAIN,
          '^src/(cli|http|exports|ledger)/',
          store('port', 'plan', 'open'),
          '^src/config\\.ts$',
        ],
      },
    },
    {
      name: 'nobody-imports-the-command-line',
      severity: 'error',
      comment: 'Commands are the outermost layer; move shared code to the layer that it belongs to.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'config-and-errors-are-leaves',
      severity: 'error',
      comment:
        'All layers may import the config and the errors, so these import only zod, the errors and the domain.',
      from: { path: '^src/(config|errors)\\.ts$' },
      to: { pathNot: [...DOMAIN, ...packages('zod'), PURE_NODE, '^(node:)?path(/|$)'] },
    },
    only(
      'settings-are-passed-in',
      '^src/(http|cli)/',
      '^src/config\\.ts$',
      'Only src/http and src/cli import the settings; take the value as a parameter.',
    ),
    {
      name: 'explorer-is-a-client',
      severity: 'error',
      comment:
        'The explorer proves that the public API is sufficient; it imports only its own folder and packages.',
      from: { path: '^src/explorer/' },
      to: { path: '^(src|tests)/', pathNot: '^src/explorer/' },
    },
    {
      name: 'nobody-imports-the-explorer',
      severity: 'error',
      comment:
        'The explorer is a page, not a library. Only its table of routes is read by src/http, which serves the page ' +
        'at each of them.',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { path: '^src/explorer/', pathNot: EXPLORER_ROUTES },
    },
    {
      name: 'explorer-components-import-no-view',
      severity: 'error',
      comment: 'Components are used in any view; pass in the data that they need.',
      from: { path: '^src/explorer/(components|client)/' },
      to: { path: '^src/explorer/(views/|app|main)' },
    },
    {
      name: 'explorer-client-renders-nothing',
      severity: 'error',
      comment: 'The client fetches and caches responses; components render them.',
      from: { path: '^src/explorer/client/' },
      to: { path: '^src/explorer/components/' },
    },
    {
      name: 'explorer-core-renders-nothing',
      severity: 'error',
      comment:
        'State and its rules are pure functions of API responses; they import no React, no sigma and no client.',
      from: { path: '^src/explorer/core/' },
      to: {
        pathNot: ['^src/explorer/(core|generated)/', ...packages('graphology[^/]*')],
      },
    },

    only(
      'files-are-touched-in-few-places',
      [
        '^src/ledger/(dataset-folder|read-file|seed)\\.ts$',
        '^src/store/(sqlite|neo4j)/maintain/migrate\\.ts$',
        '^src/store/open\\.ts$',
        '^src/(http|cli)/',
      ],
      '^(node:)?fs(/|$)',
      'Only the readers of data sets, migrations and served pages touch files; take the content as a parameter.',
    ),
    only(
      'sockets-are-opened-by-http',
      ['^src/(http|cli)/', '^src/store/neo4j/'],
      '^(node:)?(http|https|http2|net|tls|dgram|child_process|cluster)(/|$)',
      'Only src/http opens sockets and only src/cli starts processes.',
    ),
    only(
      'threads-are-started-by-sqlite',
      ['^src/store/sqlite/write/(worker-transaction|transaction-worker)\\.ts$'],
      '^(node:)?worker_threads(/|$)',
      'Only large transactions of the embedded store use a worker thread.',
    ),
    only(
      'fastify-stays-in-http',
      ['^src/http/'],
      packages('fastify', '@fastify/[^/]+', '@as-integrations/[^/]+', 'prom-client'),
      'The web framework and its metrics are implementation details of src/http.',
    ),
    only(
      'graphql-stays-in-api',
      ['^src/(api|http)/'],
      packages('graphql', 'graphql-jit', 'graphql-scalars', '@graphql-tools/[^/]+', '@apollo/[^/]+'),
      'Only src/api implements GraphQL, and src/http mounts it.',
    ),
    only(
      'commander-stays-in-cli',
      ['^src/cli/'],
      packages('commander'),
      'Only src/cli parses arguments; take parameters instead.',
    ),

    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files must not import each other, not even for types; move the shared code to a lower layer.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module without imports and importers is dead code; use it or delete it.',
      from: { orphan: true, path: '^(src|tests)/', pathNot: ['^src/graphiql/page\\.tsx$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'An index.ts hides the origin of a name and causes cycles; import the defining file.',
      from: {},
      to: { path: '/index\\.ts$', pathNot: '^node_modules/' },
    },
    {
      name: 'src-never-imports-tests',
      severity: 'error',
      comment: 'The program must work without its tests; move the code to src.',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'test-areas-stand-alone',
      severity: 'error',
      comment: 'A test must not depend on tests of another area; move shared code to tests/support.',
      from: { path: '^tests/([^/]+)/' },
      to: { path: '^tests/', pathNot: '^tests/($1|support)/' },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      comment: 'Installing the package does not install its devDependencies; use a dependency.',
      from: { path: '^src/', pathNot: '^src/(explorer|graphiql)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      comment: 'A transitive package can disappear with an update; add it to package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment: 'The file or package does not exist; relative imports need the extension .ts.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Before compilation, so that type imports count too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
