/*
 * What may import what inside src/: the table of design.md §5, type-only imports included. Beyond
 * the table, http and cli see the domain's errors, because they tell people about them, and snapshot
 * and services see the port, because they hand its transactions to repositories.
 */
const ERRORS = 'domain/errors\\.ts$';
const PORT = 'database/database\\.ts$';
const DATABASE_FILES = 'database/[^/]+\\.ts$';

/** Folder (or file) and what it may import besides itself, as patterns beneath src/. */
const TABLE = {
  'domain/': [],
  [DATABASE_FILES]: [ERRORS],
  'database/neo4j/': [DATABASE_FILES, ERRORS],
  'database/embedded/': [DATABASE_FILES, ERRORS],
  'repositories/': ['domain/', PORT],
  'snapshot/': ['domain/', 'repositories/', PORT],
  'services/': ['domain/', 'repositories/', 'snapshot/', 'exchange/', PORT],
  'graphql/': ['domain/', 'services/'],
  'exchange/': ['domain/'],
  'http/': ['graphql/', 'services/', 'config\\.ts$', ERRORS],
  'cli/': ['graphql/', 'services/', 'config\\.ts$', ERRORS],
  'config\\.ts$': [],
  'main\\.ts$': ['app\\.ts$', 'cli/'],
};

/** Packages that one place may use. */
const PACKAGES = {
  'neo4j-driver': ['database/neo4j/'],
  '@grafeo-db': ['database/embedded/'],
  fastify: ['http/'],
  '@fastify': ['http/'],
  commander: ['cli/'],
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
      name: 'domain-is-pure',
      comment: 'Rules and types without packages and without I/O.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'only-main-starts-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/(app|main)\\.ts$' },
    },
    ...Object.entries(TABLE).map(([from, to]) => ({
      name: `imports-of-${from.replace(/[^a-z0-9]+/g, '-').replace(/-$/, '')}`,
      comment: 'design.md §5 says what this folder may import.',
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
    exclude: { path: '\\.generated\\.ts$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.mjs', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
    },
  },
};
