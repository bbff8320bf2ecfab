/*
 * What may import what inside src/, type-only imports included; docs/architecture.md shows it as a table
 * and says why. A question goes down: http or cli, graphql, a subject, the graph.
 */
const ERRORS = 'graph/errors\\.ts$';
const CHART = 'organizations/chart/';
const PORT = 'storage/port/';
/** What the environment says of a room stands in that room. */
const ROOMS_CONFIG = [
  'access/access-config\\.ts$',
  'http/http-config\\.ts$',
  'storage/neo4j/neo4j-config\\.ts$',
  'telemetry/telemetry-config\\.ts$',
];
const VARIABLES = 'variables\\.ts$';
const SEEN = 'telemetry/seen\\.ts$';
const STATEMENTS = 'storage/(?!port/|neo4j/|embedded/)';
/** Subjects that answer from a reading, and so have what is made of one. */
const ANSWERING = [
  'advice/',
  'mappings/(?!import/)',
  'paths/',
  'reporting/',
  'roles/',
  'search/',
  'sizes/',
  'skills/',
  'sources/',
  'titles/',
];
const SUBJECTS = [...ANSWERING, 'mappings/', 'frameworks/', 'organizations/', 'plans/', 'seed/'];
const BENEATH = ['graph/', 'nodes/', ...SUBJECTS];

/** Folder (or file) and what it may import besides itself, as patterns beneath src/. */
const TABLE = {
  'graph/(?!reading/graph-reading\\.ts$)': ['graph/'],
  'graph/reading/graph-reading\\.ts$': ['graph/', CHART],
  [CHART]: ['graph/'],
  [PORT]: [ERRORS, 'graph/work/'],
  'storage/neo4j/': [PORT, ERRORS],
  'storage/embedded/': [PORT, ERRORS],
  'telemetry/': [PORT, VARIABLES],
  [STATEMENTS]: [PORT, 'graph/', CHART],
  'readings/': [STATEMENTS, PORT, 'graph/', CHART, ...ANSWERING],
  'nodes/': BENEATH,
  [`(${[...ANSWERING, 'plans/'].join('|')})`]: BENEATH,
  'organizations/(?!chart/|import/|removal\\.ts$)': BENEATH,
  'organizations/(import/|removal\\.ts$)': [...BENEATH, STATEMENTS, PORT],
  'mappings/import/': [...BENEATH, STATEMENTS, PORT],
  'frameworks/(?!import/|removal\\.ts$)': BENEATH,
  'frameworks/(import/|removal\\.ts$)': [...BENEATH, STATEMENTS, PORT],
  'seed/(?!loading/|coverage/)': BENEATH,
  'seed/(loading|coverage)/': [...BENEATH, STATEMENTS, PORT],
  'access/': ['graph/', 'config\\.ts$', VARIABLES],
  'graphql/': [...BENEATH, 'access/', SEEN],
  'running-server/': ['config\\.ts$'],
  'http/': [...SUBJECTS, 'access/', 'graph/work/', VARIABLES, ERRORS, SEEN],
  'cli/': [...SUBJECTS, 'access/', 'running-server/', 'graph/reading/memory\\.ts$', 'config\\.ts$', ERRORS],
  'config\\.ts$': ['access/loopback\\.ts$', ...ROOMS_CONFIG, VARIABLES],
  'variables\\.ts$': [],
  // What runs in a browser: it knows the server by its schema alone.
  'explorer/': [],
  'main\\.ts$': ['(app|config|seed-folder)\\.ts$', 'cli/'],
};

/** Packages that one place may use. */
const PACKAGES = {
  'neo4j-driver': ['storage/neo4j/'],
  '@grafeo-db': ['storage/embedded/'],
  'prom-client': ['telemetry/'],
  '@opentelemetry': ['telemetry/'],
  fastify: ['http/'],
  '@fastify': ['http/'],
  commander: ['cli/'],
  jose: ['access/'],
};

const beneathSrc = (patterns) => `^src/(${patterns.join('|')})`;

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'src-is-the-product',
      comment: 'What is installed in production does not need tests, tools or development packages.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|tools|bench)/' },
    },
    {
      name: 'no-development-packages-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-main-starts-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/(app|main)\\.ts$' },
    },
    {
      name: 'only-the-app-is-composed',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app\\.ts$|composition/)' },
      to: { path: '^src/composition/' },
    },
    {
      name: 'the-playground-is-a-part-of-its-own',
      comment: 'It is built again when these change, and not with every page: bin/explorer-parts.mjs.',
      severity: 'error',
      from: { path: '^src/explorer/playground/' },
      to: { path: '^src/explorer/', pathNot: '^src/explorer/(playground|client|graphql)/' },
    },
    {
      name: 'telemetry-is-loaded-when-asked-for',
      comment: 'A server without metrics or traces does not load what makes them.',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '^src/telemetry/(metrics|traces)\\.ts$',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    ...Object.entries(TABLE).map(([from, to]) => ({
      name: `imports-of-${from.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`,
      comment: 'docs/architecture.md says what this room may import, and why.',
      severity: 'error',
      from: { path: beneathSrc([from]) },
      to: { path: '^src/', pathNot: beneathSrc([from, ...to]) },
    })),
    ...Object.entries(PACKAGES).map(([name, users]) => ({
      name: `users-of-${name.replace('@', '')}`,
      severity: 'error',
      from: { path: '^src/', pathNot: beneathSrc(users) },
      to: { path: `^node_modules/${name}(/|$)` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The contenders of a bench have packages of their own, which it installs.
    exclude: { path: ['\\.generated\\.ts$', '^src/explorer/graphql/', '^bench/peers/contenders/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
