import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    // Native code and a driver with sockets: a process of its own for each file, and two at a time.
    pool: 'forks',
    testTimeout: 20_000,
    // The first hook of a file may wait until other files are done with the shared Neo4j.
    hookTimeout: 300_000,
  },
});
