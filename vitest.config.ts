import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node takes this file for everyone; Vite would take the package's other copy for our own code only.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // Native code and a driver with sockets: each file gets a process of its own.
    pool: 'forks',
    // On two cores Vitest would use one: while a file waits for Neo4j, another can run.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 120_000,
    // The first hook of a file may wait until other files are done with the shared Neo4j.
    hookTimeout: 300_000,
  },
});
