import { describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const SEED = 'Stage:acme/seed';
const GROWTH = 'Stage:acme/growth';

/** Beside an imported framework lies the built-in one, whose roles and stages have the same names. */
const BUILT_IN = framework({
  stages: [{ slug: 'seed' }, { slug: 'growth' }],
  reportingLines: [{ from: 'lead', to: 'owner', stageIds: ['Stage:seed'] }],
});

/** 120 roles that report to nine others each, round and round, and one of them up a ladder of 30 rungs. */
const ROUND = Array.from({ length: 120 }, (_, index) => `r${index}`);
const RUNGS = ['r7', ...Array.from({ length: 30 }, (_, rung) => `x${String(rung).padStart(2, '0')}`)];
const CIRCLES = ROUND.flatMap((from, index) =>
  Array.from({ length: 9 }, (_, count) => ({ from, to: ROUND[(index + 1 + count * count * 11) % 120]! })),
);
const LADDER = RUNGS.slice(1).map((to, index) => ({ from: RUNGS[index]!, to }));

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`The reporting lines of an imported framework on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('chain up with the circumstance of each link, those left out that cannot hold together', async () => {
      const { ask } = await serve(
        graph.database,
        BUILT_IN,
        framework({
          slug: 'acme',
          stages: [{ slug: 'seed' }, { slug: 'growth', title: 'Scale-up' }, { slug: 'public' }],
          reportingLines: [
            { from: 'lead', to: 'manager', circumstance: 'in a team', stageIds: [SEED, GROWTH] },
            { from: 'manager', to: 'cto', circumstance: 'one of two: to the CTO', stageIds: [SEED] },
            { from: 'manager', to: 'cto', circumstance: 'once a VP left', stageIds: [GROWTH] },
            { from: 'manager', to: 'vp', circumstance: 'one of two: to a VP', stageIds: [GROWTH] },
            { from: 'vp', to: 'cto', stageIds: ['Stage:acme/public'] },
            { from: 'vp', to: 'ceo', kind: 'DOTTED' },
            { from: 'cto', to: 'ceo', circumstance: 'always' },
          ],
        }),
      );
      const circumstances = async (args: string) => {
        const { role }: Json = await ask(
          `{ role(ref: "Role:acme/lead") { reportingChains${args} { top { id } links { to { slug } circumstance stages { id } } circumstances } } }`,
        );
        expect(new Set(role.reportingChains.map(({ top }: Json) => top.id))).toEqual(
          new Set(['Role:acme/ceo']),
        );
        return role.reportingChains.map((chain: Json) => {
          expect(chain.circumstances).toEqual(
            chain.links.flatMap(({ circumstance }: Json) => circumstance ?? []),
          );
          return chain.circumstances;
        });
      };
      const bySeed = ['in a team', 'one of two: to the CTO', 'always'];
      const byCto = ['in a team', 'once a VP left', 'always'];
      const byVp = ['in a team', 'one of two: to a VP'];
      expect(await circumstances('')).toEqual([bySeed, byCto, byVp]);
      expect(await circumstances('(stages: ["seed"])')).toEqual([bySeed]);
      expect(await circumstances('(stages: ["Scale-up"])')).toEqual([byCto, byVp]);
    });

    it('hold at the stage of their own framework, where several have one of that name', async () => {
      const { ask } = await serve(
        graph.database,
        BUILT_IN,
        framework({
          slug: 'acme',
          stages: [{ slug: 'seed' }],
          reportingLines: [{ from: 'lead', to: 'founder', stageIds: [SEED] }],
        }),
        framework({
          slug: 'zeta',
          stages: [{ slug: 'seed' }],
          reportingLines: [{ from: 'lead', to: 'partner', stageIds: ['Stage:zeta/seed'] }],
        }),
      );
      const asked =
        'reportingChains(stages: ["Seed"]) { top { slug } } reportsTo(stages: ["Seed"]) { to { slug } }';
      const one = (slug: string) => ({ reportingChains: [{ top: { slug } }], reportsTo: [{ to: { slug } }] });
      expect(
        await ask(`{ own: role(ref: "Role:lead") { ${asked} } acme: role(ref: "Role:acme/lead") { ${asked} }
          zeta: role(ref: "Role:zeta/lead") { ${asked} } }`),
      ).toEqual({ own: one('owner'), acme: one('acme/founder'), zeta: one('zeta/partner') });
    });

    it('lead out of dense circles to a far top, the shortest chains first, within a bounded time', async () => {
      const { ask } = await serve(
        graph.database,
        framework({ slug: 'acme', reportingLines: [...CIRCLES, ...LADDER] }),
      );
      const hundred = await chainsFrom(ask, 'acme/r0', 100);
      expect(hundred).toHaveLength(100);
      expect(new Set(hundred.map((chain) => chain.split(' ').at(-1)))).toEqual(new Set(['acme/x29']));
      const lengths = hundred.map((chain) => chain.split(' ').length);
      expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      expect(await chainsFrom(ask, 'acme/r0', 3)).toEqual(hundred.slice(0, 3));
      expect(await chainsFrom(ask, 'acme/x00', 10)).toEqual([
        RUNGS.slice(1)
          .map((rung) => `acme/${rung}`)
          .join(' '),
      ]);
    });

    it('come to an end in dense circles without a top, the same each time', async () => {
      const { ask } = await serve(graph.database, framework({ slug: 'acme', reportingLines: CIRCLES }));
      const chains = await chainsFrom(ask, 'acme/r0', 10);
      expect(chains.length).toBeGreaterThanOrEqual(1);
      for (const chain of chains) expect(new Set(chain.split(' ')).size).toBe(chain.split(' ').length);
      expect(await chainsFrom(ask, 'acme/r0', 10)).toEqual(chains);
    });

    it('lead down level by level, each line once with its depth, however they go round', async () => {
      const { ask } = await serve(
        graph.database,
        BUILT_IN,
        framework({
          slug: 'acme',
          reportingLines: [
            { from: 'lead', to: 'manager' },
            { from: 'lead', to: 'director', kind: 'DOTTED' },
            { from: 'manager', to: 'director' },
            { from: 'architect', to: 'director' },
            { from: 'manager', to: 'architect', kind: 'DOTTED' },
            { from: 'coder', to: 'lead' },
            { from: 'director', to: 'coder' },
            { from: 'adviser', to: 'manager', standing: 'ADVISED_AGAINST' },
            { from: 'clerk', to: 'adviser' },
          ],
        }),
      );
      const below = async (depth: number) => {
        const { role }: Json = await ask(
          `{ role(ref: "Role:acme/director") { reports(depth: ${depth}) { depth from { slug } to { slug } } } }`,
        );
        return role.reports.map(({ depth, from, to }: Json) =>
          `${depth} ${from.slug} ${to.slug}`.replaceAll('acme/', ''),
        );
      };
      const all = [
        '1 architect director',
        '1 manager director',
        '1 lead director',
        '2 coder lead',
        // Shown, and nobody below it: the line should not be.
        '2 adviser manager',
        '2 lead manager',
        '2 manager architect',
        '3 director coder',
      ].sort();
      expect((await below(10)).toSorted()).toEqual(all);
      expect(await below(1)).toEqual(['1 architect director', '1 manager director', '1 lead director']);
      expect(await below(2)).toEqual((await below(10)).slice(0, 7));
      expect(new Set(await below(10)).size).toBe(all.length);
    });

    it('lead down to the tenth level at most, by the nearest way', async () => {
      const { ask, refusal } = await serve(
        graph.database,
        framework({ slug: 'acme', reportingLines: [...CIRCLES, ...LADDER] }),
      );
      const { role }: Json = await ask(
        '{ role(ref: "Role:acme/x29") { reports(depth: 10) { depth from { slug } } } }',
      );
      expect(role.reports).toEqual(
        RUNGS.slice(-11, -1)
          .reverse()
          .map((rung, index) => ({ depth: index + 1, from: { slug: `acme/${rung}` } })),
      );
      const { role: first }: Json = await ask(
        '{ role(ref: "Role:acme/x00") { reports(depth: 10) { depth from { slug } to { slug } } } }',
      );
      const lines = first.reports.map(({ from, to }: Json) => `${from.slug} ${to.slug}`);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toHaveLength(CIRCLES.length + 1);
      expect(await refusal('{ role(ref: "Role:acme/x29") { reports(depth: 11) { depth } } }')).toMatchObject({
        code: 'INVALID_INPUT',
        argument: 'depth',
      });
    });
  });
}

/** Each chain as the slugs that it passes. */
async function chainsFrom(ask: Served['ask'], slug: string, first: number): Promise<string[]> {
  const { role }: Json = await ask(
    `{ role(ref: "Role:${slug}") { reportingChains(first: ${first}) { links { to { slug } } } } }`,
  );
  return role.reportingChains.map(({ links }: Json) =>
    [slug, ...links.map(({ to }: Json) => to.slug)].join(' '),
  );
}
