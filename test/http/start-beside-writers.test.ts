import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApp } from '../../src/app.ts';
import { cypher, type Database } from '../../src/storage/port/database.ts';
import { programWith, run } from '../cli/terminal.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withAppGraph } from '../support/served-app.ts';

const LADDER = framework({
  transitions: [
    { from: 'lead', to: 'manager' },
    { from: 'manager', to: 'director' },
  ],
});

/** What every write of the built-in framework does last. */
const RAISE = cypher(
  'test.raise',
  "MATCH (s:Scope {id: 'engineering-leadership'}) SET s.version = s.version + 1",
);

// An embedded graph has one process, and so no writer but the one that starts.
for (const engine of ENGINES.filter(({ shared }) => shared)) {
  describe.skipIf(engine.skip)(`A start beside writers on ${engine.title}`, () => {
    const graph = withAppGraph(engine, LADDER);
    let elsewhere: Database;
    beforeAll(async () => {
      await (await graph.serve()).close();
      elsewhere = await engine.open();
    });
    afterAll(() => elsewhere.close());

    const raise = () => elsewhere.write((transaction) => transaction.run(RAISE));

    it('serves beside a writer that writes back to back', async () => {
      for (const name of ['HOST', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) vi.stubEnv(name, '');
      vi.stubEnv('NEO4J_URI', (await engine.environment(''))['NEO4J_URI']);
      vi.stubEnv('ROLEGRAPH_SEED', 'never');
      vi.stubEnv('LOG_LEVEL', 'silent');
      vi.stubEnv('PORT', '0');
      const stop = new AbortController();
      const writing = (async () => {
        while (!stop.signal.aborted) {
          await raise();
          await sleep(0);
        }
      })();
      try {
        const { exitCode, out, err } = await run('serve', programWith({ openApp }), {
          stop: stop.signal,
          onOutput: () => stop.abort(),
        });
        expect({ exitCode, err }).toEqual({ exitCode: 0, err: '' });
        expect(out).toContain('Rolegraph is ready.');
        expect(out).toContain('3 roles');
      } finally {
        stop.abort();
        await writing;
        vi.unstubAllEnvs();
      }
    });
  });
}
