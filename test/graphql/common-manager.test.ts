import { describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const COMPANY = {
  stages: [{ slug: 'seed' }, { slug: 'growth', title: 'Scale-up' }],
  roles: [{ slug: 'clerk' }],
};

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The common manager of roles on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('is the nearest role that all are or report to', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          ...COMPANY,
          reportingLines: [
            { from: 'coder', to: 'lead' },
            { from: 'lead', to: 'manager' },
            { from: 'tester', to: 'manager', standing: 'ADVISED' },
            { from: 'manager', to: 'director' },
            { from: 'architect', to: 'director' },
            { from: 'director', to: 'cto' },
          ],
        }),
      );
      expect(await managerOf(ask, ['coder', 'Tester'])).toBe('manager');
      expect(await managerOf(ask, ['coder', 'Role:architect', 'tester'])).toBe('director');
      expect(await managerOf(ask, ['coder', 'lead'])).toBe('lead');
      expect(await managerOf(ask, ['coder'])).toBe('coder');
      expect(await managerOf(ask, ['coder', 'coder', 'cto'])).toBe('cto');
      expect(await managerOf(ask, ['coder', 'clerk'])).toBeNull();
    });

    it('is reached by solid lines that are or should be', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          ...COMPANY,
          reportingLines: [
            { from: 'coder', to: 'lead', kind: 'DOTTED' },
            { from: 'tester', to: 'lead' },
            { from: 'coder', to: 'coo', standing: 'ADVISED_AGAINST' },
            { from: 'tester', to: 'coo' },
            { from: 'coder', to: 'cfo', standing: 'NOT_NEEDED' },
            { from: 'tester', to: 'cfo' },
          ],
        }),
      );
      expect(await managerOf(ask, ['coder', 'tester'])).toBeNull();
    });

    it('is one that they have at the same stage', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          ...COMPANY,
          reportingLines: [
            { from: 'coder', to: 'founder', stageIds: ['Stage:seed'] },
            { from: 'tester', to: 'founder', stageIds: ['Stage:growth'] },
            { from: 'coder', to: 'lead', stageIds: ['Stage:growth'] },
            { from: 'lead', to: 'founder' },
            { from: 'tester', to: 'manager', stageIds: ['Stage:seed'] },
            { from: 'manager', to: 'founder' },
            { from: 'founder', to: 'board' },
          ],
        }),
      );
      const question =
        'query Common($stages: [String!]) { commonManager(roles: ["coder", "tester"], stages: $stages) { slug } }';
      const at = async (stages: readonly string[] | null) => {
        const { commonManager }: Json = await ask(question, { stages });
        return commonManager?.slug ?? null;
      };
      expect(await at(null)).toBe('founder');
      expect(await at(['seed'])).toBe('founder');
      expect(await at(['Scale-up'])).toBe('founder');
      expect(await at([])).toBeNull();
    });

    it('is within a framework, imported ones with their own stages too', async () => {
      const lines = [
        { from: 'coder', to: 'boss' },
        { from: 'tester', to: 'boss', stageIds: ['Stage:acme/seed'] },
      ];
      const { ask } = await serve(
        graph.database,
        framework({ ...COMPANY, reportingLines: [{ from: 'coder', to: 'boss' }] }),
        framework({ slug: 'acme', ...COMPANY, reportingLines: lines }),
      );
      expect(await managerOf(ask, ['Role:acme/coder', 'Role:acme/tester'])).toBe('acme/boss');
      expect(await managerOf(ask, ['Role:acme/coder', 'Role:coder'])).toBeNull();
      expect(
        await ask(`{ seed: commonManager(roles: ["Role:acme/coder", "Role:acme/tester"], stages: ["Seed"]) { id }
          growth: commonManager(roles: ["Role:acme/coder", "Role:acme/tester"], stages: ["growth"]) { id } }`),
      ).toEqual({ seed: { id: 'Role:acme/boss' }, growth: null });
    });

    it('takes 1 to 20 roles, and tells all that is wrong with them at once', async () => {
      const { answer, refusal } = await serve(
        graph.database,
        framework({ ...COMPANY, reportingLines: [{ from: 'coder', to: 'manager' }] }),
      );
      const question = 'query Common($roles: [RoleRef!]!) { commonManager(roles: $roles) { slug } }';
      for (const roles of [[], Array.from({ length: 21 }, () => 'coder')]) {
        expect(await refusal(question, { roles })).toEqual({ code: 'INVALID_INPUT', argument: 'roles' });
      }
      expect(await answer(question, { roles: ['coder', 'anager', 'clark'] })).toMatchObject({
        data: { commonManager: null },
        errors: [
          {
            path: ['commonManager'],
            extensions: {
              code: 'NOT_FOUND',
              argument: 'roles.1',
              suggestions: [{ id: 'Role:manager', name: 'Manager' }],
              problems: [
                { code: 'NOT_FOUND', argument: 'roles.1' },
                {
                  code: 'NOT_FOUND',
                  argument: 'roles.2',
                  suggestions: [{ id: 'Role:clerk', name: 'Clerk' }],
                },
              ],
            },
          },
        ],
      });
      expect(
        await refusal('{ commonManager(roles: ["coder", "anager"], stages: ["sead"]) { slug } }'),
      ).toMatchObject({
        code: 'INVALID_INPUT',
        problems: [{ argument: 'roles.1' }, { argument: 'stages', unknown: ['sead'] }],
      });
    });
  });
}

/** The slug of the common manager; null where there is none. */
async function managerOf(ask: Served['ask'], roles: readonly string[]): Promise<string | null> {
  const { commonManager }: Json = await ask(
    'query Common($roles: [RoleRef!]!) { commonManager(roles: $roles) { slug } }',
    { roles },
  );
  return commonManager?.slug ?? null;
}
