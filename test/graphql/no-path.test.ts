import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

/** A ladder, a consultant aside of it who can become lead, a guest to whom nothing leads, and an archetype as a shortcut. */
const GRAPH = framework({
  roles: [
    { slug: 'lead', seniority: 1 },
    { slug: 'manager', seniority: 2 },
    { slug: 'director', seniority: 3 },
    { slug: 'vp', seniority: 4 },
    { slug: 'hands-on-manager', variantOf: 'manager' },
    { slug: 'guest' },
  ],
  transitions: [
    { from: 'consultant', to: 'lead', kind: 'LATERAL', years: range(1) },
    { from: 'lead', to: 'manager', years: range(2) },
    { from: 'manager', to: 'director', years: range(3) },
    { from: 'director', to: 'vp', years: range(4) },
    { from: 'lead', to: 'hands-on-manager', years: range(1) },
    { from: 'hands-on-manager', to: 'critic', years: range(1) },
    { from: 'guest', to: 'vp', years: range(1) },
  ],
  requirements: [
    { role: 'vp', skill: 'coding', level: 1 },
    { role: 'manager', skill: 'coding', level: 3 },
  ],
});

const OTHER = framework({ slug: 'onet', transitions: [{ from: 'clerk', to: 'chief' }] });

const QUESTION = `query NoPath($from: RoleRef!, $to: RoleRef!, $where: PathConstraints) {
  transitionPaths(from: $from, to: $to, where: $where) {
    exhausted paths { length } noPath {
      reason explanation constraints { argument roles { slug } needed } eachAlone
      nearestTargets { role { slug } length } nearestStarts { role { slug } length }
      gap { from { slug } to { slug } items { skill { slug } } } } } }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`An empty list of paths on ${engine.title}`, () => {
    const graph = withGraph(engine, { emptyPer: 'suite' });

    const asked = async (from: string, to: string, where: Json = null): Promise<Json> => {
      const { ask } = await serve(graph.database, GRAPH, OTHER);
      const { transitionPaths } = await ask(QUESTION, { from, to, where });
      expect(transitionPaths.paths.length === 0).toBe(transitionPaths.noPath !== null);
      return transitionPaths.noPath;
    };

    it('says why, which roles have a way instead, and what the gap is', async () => {
      expect(await asked('vp', 'manager')).toEqual({
        reason: 'NOTHING_LEADS_OUT',
        explanation: 'No known transition leads out of Vp.',
        constraints: [],
        eachAlone: true,
        nearestTargets: [],
        nearestStarts: [
          { role: { slug: 'lead' }, length: 1 },
          { role: { slug: 'consultant' }, length: 2 },
        ],
        gap: { from: { slug: 'vp' }, to: { slug: 'manager' }, items: [{ skill: { slug: 'coding' } }] },
      });
      expect(await asked('lead', 'guest')).toMatchObject({
        reason: 'NOTHING_LEADS_IN',
        nearestTargets: [
          { role: { slug: 'vp' }, length: 3 },
          { role: { slug: 'director' }, length: 2 },
          { role: { slug: 'manager' }, length: 1 },
        ],
        nearestStarts: [],
      });
      expect(await asked('director', 'lead')).toMatchObject({
        reason: 'NOT_CONNECTED',
        explanation:
          'None of the known ways out of Director leads to Lead. No source states what Director and Lead need or do.',
        nearestTargets: [{ role: { slug: 'vp' } }],
        nearestStarts: [{ role: { slug: 'consultant' } }],
      });
      expect(await asked('lead', 'lead')).toMatchObject({ reason: 'SAME_ROLE', nearestTargets: [] });
      expect(await asked('lead', 'onet/chief')).toMatchObject({
        reason: 'DIFFERENT_FRAMEWORKS',
        gap: { to: { slug: 'onet/chief' } },
      });
    });

    it('says which constraints rule out every way, and what would be needed', async () => {
      const ruledBy = async (where: Json, to = 'vp') => {
        const { reason, explanation, constraints, eachAlone } = await asked('lead', to, where);
        expect(reason).toBe('RULED_OUT');
        const told = constraints.map(({ argument, roles, needed }: Json) => [
          argument,
          ...roles.map(({ slug }: Json) => slug),
          ...(needed === null ? [] : [needed]),
        ]);
        return { explanation, told, eachAlone };
      };
      expect(await ruledBy({ maxSteps: 2 })).toEqual({
        explanation:
          'There are ways from Lead to Vp, but the constraints rule them out: without where.maxSteps (steps needed: 3) there is one.',
        told: [['where.maxSteps', 3]],
        eachAlone: true,
      });
      expect(await ruledBy({ maxYears: 8.5, via: ['director'] })).toMatchObject({
        told: [['where.maxYears', 9]],
      });
      expect(await ruledBy({ avoid: ['director', 'consultant'] })).toMatchObject({
        told: [['where.avoid', 'director']],
      });
      expect(await ruledBy({ via: ['manager', 'consultant'] })).toMatchObject({
        told: [['where.via.1', 'consultant']],
      });
      expect(await ruledBy({ via: ['clerk'] })).toMatchObject({ told: [['where.via.0', 'onet/clerk']] });
      expect(await ruledBy({ kinds: ['LATERAL'], frameworks: ['engineering-leadership'] })).toMatchObject({
        told: [['where.kinds']],
      });
      expect(await ruledBy({ frameworks: ['onet'] })).toMatchObject({ told: [['where.frameworks']] });
      expect(await ruledBy({}, 'critic')).toMatchObject({
        told: [['where.includeVariants', 'hands-on-manager']],
      });
    });

    it('says where several constraints each rule out all, or only all of them together', async () => {
      expect(await asked('lead', 'vp', { maxSteps: 2, avoid: ['manager'] })).toMatchObject({
        eachAlone: false,
        constraints: [{ argument: 'where.avoid' }, { argument: 'where.maxSteps' }],
        explanation: expect.stringContaining(
          'without all of where.avoid (Manager) and where.maxSteps',
        ) as string,
      });
      expect(
        await asked('lead', 'critic', { via: ['hands-on-manager', 'director'], maxSteps: 2 }),
      ).toMatchObject({
        eachAlone: true,
        constraints: [{ argument: 'where.via.1' }],
      });
    });

    it('keeps to the constraints in the roles that it names', async () => {
      expect(await asked('lead', 'vp', { maxSteps: 2 })).toMatchObject({
        nearestTargets: [
          { role: { slug: 'director' }, length: 2 },
          { role: { slug: 'manager' }, length: 1 },
        ],
        nearestStarts: [
          { role: { slug: 'manager' }, length: 2 },
          { role: { slug: 'director' }, length: 1 },
          { role: { slug: 'guest' }, length: 1 },
        ],
      });
    });
  });
}
