import { beforeAll, describe, expect, it } from 'vitest';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { type ServedApp, withAppGraph } from '../support/served-app.ts';

const LADDER = framework({
  transitions: [
    { from: 'lead', to: 'manager' },
    { from: 'manager', to: 'director' },
    { from: 'lead', to: 'director' },
  ],
});
const PATHS = '{ transitionPaths(from: "lead", to: "director") { exhausted paths { length } } }';
const WHY =
  '{ transitionPaths(from: "lead", to: "director") { exhausted paths { length } noPath { reason } } }';
const PLAN = ['plan', '--from', 'lead', '--to', 'director'];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`An operation of a server on ${engine.title}`, () => {
    const graph = withAppGraph(engine, LADDER);

    describe('with time', () => {
      let served: ServedApp;
      beforeAll(async () => {
        served = await graph.serve();
        return () => served.close();
      });

      it('lists all paths, and says that these are all', async () => {
        expect(await served.ask(PATHS)).toEqual({
          transitionPaths: { exhausted: true, paths: [{ length: 1 }, { length: 2 }] },
        });
      });

      it('plans the way', async () => {
        expect(await served.command(...PLAN)).toContain('Lead to Director');
      });
    });

    // Less than the rest that is kept for telling the answer: no search may begin, however fast the machine is.
    describe('without time', () => {
      let served: ServedApp;
      beforeAll(async () => {
        served = await graph.serve({ operationTimeoutMs: 0 });
        return () => served.close();
      });

      it('does not say of paths that were not looked for that these are all', async () => {
        expect(await served.ask(WHY)).toEqual({
          transitionPaths: { exhausted: false, paths: [], noPath: { reason: 'GIVEN_UP' } },
        });
      });

      it('plans no way, and says that it had no time to look for one', async () => {
        await expect(served.command(...PLAN)).rejects.toThrow(/given up.*ROLEGRAPH_OPERATION_TIMEOUT_MS/s);
      });

      it('still answers what takes no search', async () => {
        // On a machine that is busy with something else even this may not be done in one go.
        await expect
          .poll(() => served.ask('{ role(ref: "lead") { title } }'))
          .toEqual({ role: { title: 'Lead' } });
      });
    });
  });
}
