/* The server as a few files, which bin/bundle.mjs makes: see docs/adr/0022-the-process-of-a-server.md. */

/** Packages that starts load, one of them only with Neo4j, and all that they need. Others stay as they are, and are loaded from where they lie. */
const BUNDLED = [
  '@apollo/server',
  '@fastify/cors',
  '@fastify/static',
  'commander',
  'fastify',
  'graphql',
  'lru-cache',
  'minisearch',
  'neo4j-driver',
  'pino',
  'prom-client',
  'zod',
];

/** What a bundled package needs and may not be there twice, since it holds what all of a process share. */
const SHARED = ['@opentelemetry/api'];

/**
 * Node's module of HTTP has the client of WebSockets too, which is loaded by who looks for it; an import looks for all that
 * there is. That takes 16 ms.
 */
const http = {
  name: 'http',
  resolveId: (id) => (id === 'node:http' ? HTTP : null),
  load: (id) =>
    id === HTTP ? `export const { ${IMPORTED.join(', ')} } = process.getBuiltinModule('node:http');` : null,
};
const HTTP = '\0http';
const IMPORTED = ['Agent', 'STATUS_CODES', 'createServer', 'maxHeaderSize', 'request'];

export const config = {
  input: { main: 'src/main.ts' },
  platform: 'node',
  external: (id, importer) => {
    if (/^([./]|\w:\\)/.test(id) || id.startsWith('node:')) return false;
    const name = /^(?:@[^/]+\/)?[^/]+/.exec(id)[0];
    const isFromPackage = /[\\/]node_modules[\\/]/.test(importer ?? '');
    return isFromPackage ? SHARED.includes(name) : !BUNDLED.includes(name);
  },
  logLevel: 'warn',
  plugins: [http],
  output: { format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
};

// As rolldown asks for it.
export default config;
