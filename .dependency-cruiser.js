// Who may import whom. A broken rule prints its comment: why it holds and what to do instead.

/** What every layer below the composition may use: the words of the domain and the table of errors. */
const WORDS = ['^src/domain/', '^src/errors\\.ts$'];

/** Node modules that compute and touch nothing outside the process. */
const PURE_NODE =
  '^(node:)?(assert|buffer|crypto|events|perf_hooks|stream|string_decoder|timers|url|util)(/|$)';

const packages = (...names) => names.map((name) => `^node_modules/${name}/`);
const store = (...names) => `^src/store/(${names.join('|')})\\.ts$`;

/** A layer and everything that it may import beside itself. */
const layer = (name, folder, mayImport, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: `^src/${folder}/` },
  to: { pathNot: [`^src/${folder}/`, ...mayImport] },
});

/** A package or Node module that only the given places may import. */
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
      'domain-imports-nothing',
      'domain',
      ['^src/errors\\.ts$', ...packages('zod')],
      'The meaning of words depends on nothing that can fail or change: beside zod and src/errors.ts, pass it in.',
    ),
    {
      name: 'port-speaks-the-domain',
      severity: 'error',
      comment:
        "The port, the plan, the result and the cursor speak the domain's words: they name no engine, package or layer above.",
      from: { path: '^src/store/[^/]+\\.ts$', pathNot: [store('open')] },
      to: { pathNot: [...WORDS, '^src/store/[^/]+\\.ts$', PURE_NODE] },
    },
    {
      name: 'port-does-not-know-its-stores',
      severity: 'error',
      comment:
        'What every store shares stands below the place that knows them all; move the type to the port.',
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
          ...WORDS,
          store('port', 'plan', 'fetch-result', 'limits', 'columns', 'cursor', 'documents', 'text-match'),
          ...packages(driver),
          PURE_NODE,
          '^(node:)?(fs|path|worker_threads)(/|$)',
        ],
        'A difference between stores must show in the contract suite, not hide in sharing: an adapter knows the ' +
          'domain, the port, what both keep and answer alike, and its own driver. What both need is a rule of the domain or a ' +
          'word of the port.',
      ),
    ),
    {
      name: 'open-knows-the-stores',
      severity: 'error',
      comment: 'It chooses the store and does nothing else.',
      from: { path: store('open') },
      to: { pathNot: [...WORDS, '^src/store/', PURE_NODE, '^(node:)?(fs|path)(/|$)'] },
    },
    {
      name: 'only-open-knows-the-stores',
      severity: 'error',
      comment: 'Everybody else holds a GraphStore and cannot tell which: open it with src/store/open.ts.',
      from: { path: '^src/', pathNot: [store('open'), '^src/store/(sqlite|neo4j)/'] },
      to: { path: '^src/store/(sqlite|neo4j)/' },
    },
    layer(
      'analysis-is-a-function-of-its-snapshot',
      'analysis',
      [...WORDS, store('port', 'plan'), PURE_NODE],
      "Analysis is a pure function of its snapshot, so that it can be checked against other people's code: give it " +
        'the links instead.',
    ),
    layer(
      'ledger-is-the-only-writer',
      'ledger',
      [...WORDS, store('port', 'plan'), ...packages('yaml', 'zod'), PURE_NODE, '^(node:)?(fs|path)(/|$)'],
      'The ledger is the only way in and serves every way to ask: it knows no GraphQL, HTTP or command line.',
    ),
    {
      name: 'ledger-reads-files-in-three-places',
      severity: 'error',
      comment:
        'Only reading a data set or one of its files and the first start touch files; checking and appending work ' +
        'on records, wherever they came from.',
      from: { path: '^src/ledger/', pathNot: '^src/ledger/(dataset-folder|read-file|seed)\\.ts$' },
      to: { path: '^(node:)?(fs|path)(/|$)' },
    },
    layer(
      'api-asks-the-port',
      'api',
      [
        ...WORDS,
        store('port', 'plan', 'fetch-result', 'cursor'),
        '^src/(ledger|analysis)/',
        ...packages(
          'graphql',
          'graphql-jit',
          'graphql-scalars',
          '@graphql-tools/[^/]+',
          '@apollo/[^/]+',
          'zod',
        ),
        PURE_NODE,
      ],
      'GraphQL asks the port: never an adapter, never a file, never the environment. Settings, the SDL and the ' +
        'logger are passed in.',
    ),
    layer(
      'exports-are-forms',
      'exports',
      [...WORDS, store('port', 'plan', 'fetch-result'), PURE_NODE],
      'An export writes the graph in another format and decides nothing: rules belong to the domain.',
    ),
    {
      name: 'http-composes',
      severity: 'error',
      comment: 'HTTP mounts what the layers below offer; it never reaches an adapter or the command line.',
      from: { path: '^src/http/' },
      to: {
        path: '^src/',
        pathNot: [
          ...WORDS,
          '^src/(http|api|exports|ledger|analysis)/',
          store('port', 'plan', 'open'),
          '^src/config\\.ts$',
        ],
      },
    },
    {
      name: 'cli-composes',
      severity: 'error',
      comment: 'A command calls the ledger, the exports or the server; GraphQL is reached through src/http.',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot: [
          ...WORDS,
          '^src/(cli|http|exports|ledger)/',
          store('port', 'plan', 'open'),
          '^src/config\\.ts$',
        ],
      },
    },
    {
      name: 'nobody-imports-the-command-line',
      severity: 'error',
      comment: 'Commands are the outermost layer: move what is wanted to the layer whose word it is.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'config-and-errors-are-leaves',
      severity: 'error',
      comment: 'Everybody may depend on them, so they depend on nobody: only zod, the errors and the domain.',
      from: { path: '^src/(config|errors)\\.ts$' },
      to: { pathNot: [...WORDS, ...packages('zod'), PURE_NODE, '^(node:)?path(/|$)'] },
    },
    only(
      'settings-are-passed-in',
      '^src/(http|cli)/',
      '^src/config\\.ts$',
      'Only src/http and src/cli know the settings: take the value that you need as a parameter.',
    ),
    {
      name: 'explorer-is-a-client',
      severity: 'error',
      comment:
        'The explorer proves that the public API is enough: it imports its own folder and packages only.',
      from: { path: '^src/explorer/' },
      to: { path: '^(src|tests)/', pathNot: '^src/explorer/' },
    },
    {
      name: 'nobody-imports-the-explorer',
      severity: 'error',
      comment: 'The explorer is a page that is served, not a library.',
      from: { path: '^src/', pathNot: '^src/explorer/' },
      to: { path: '^src/explorer/' },
    },
    {
      name: 'explorer-components-know-no-view',
      severity: 'error',
      comment: 'A view is made of parts, and a part may stand in any view: pass in what it needs.',
      from: { path: '^src/explorer/(components|client)/' },
      to: { path: '^src/explorer/(views/|app|main)' },
    },
    {
      name: 'explorer-client-shows-nothing',
      severity: 'error',
      comment: 'Asking and keeping answers is one thing, showing them another.',
      from: { path: '^src/explorer/client/' },
      to: { path: '^src/explorer/components/' },
    },
    {
      name: 'explorer-core-draws-nothing',
      severity: 'error',
      comment:
        'State and its rules are pure producers: they know the answers of the API and no React, no sigma, no client.',
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
      'Files are read where data sets, migrations and served pages are read; elsewhere take the content.',
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
      'Only large transactions of the embedded store run in a worker thread.',
    ),
    only(
      'fastify-stays-in-http',
      ['^src/http/'],
      packages('fastify', '@fastify/[^/]+', '@as-integrations/[^/]+', 'prom-client'),
      'The web framework and its metrics are a detail of src/http.',
    ),
    only(
      'graphql-stays-in-api',
      ['^src/(api|http)/'],
      packages('graphql', 'graphql-jit', 'graphql-scalars', '@graphql-tools/[^/]+', '@apollo/[^/]+'),
      'Only the API speaks GraphQL (src/http mounts it).',
    ),
    only(
      'commander-stays-in-cli',
      ['^src/cli/'],
      packages('commander'),
      'Arguments are parsed by src/cli; the rest takes parameters.',
    ),

    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one subject: move what both need down a layer. Types count.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that imports nothing and that nobody imports is dead: use it or delete it.',
      from: { orphan: true, path: '^(src|tests)/', pathNot: ['^src/graphiql/page\\.tsx$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'no-barrels',
      severity: 'error',
      comment: 'An index.ts hides where a name lives and makes cycles: import the file that has it.',
      from: {},
      to: { path: '/index\\.ts$', pathNot: '^node_modules/' },
    },
    {
      name: 'src-never-imports-tests',
      severity: 'error',
      comment: 'The product must work without its tests: move what is wanted into src.',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
    {
      name: 'test-areas-stand-alone',
      severity: 'error',
      comment:
        "A test that leans on another area's test breaks with it: what two areas need is in tests/support.",
      from: { path: '^tests/([^/]+)/' },
      to: { path: '^tests/', pathNot: '^tests/($1|support)/' },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      comment: 'Someone who installs the package does not get its devDependencies.',
      from: { path: '^src/', pathNot: '^src/(explorer|graphiql)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-are-declared',
      severity: 'error',
      comment: 'A package that comes along with another may go with it: add it to package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      comment: 'The file or package is not there; relative imports carry the ending .ts.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    // Before compilation, so that imports of types count too.
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
