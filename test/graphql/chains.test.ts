import { describe, expect, it } from 'vitest';
import { type Json, serve, type Served } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Reporting chains on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('tell each link, the role at the top, the length and the circumstances once', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          reportingLines: [
            { from: 'lead', to: 'manager', circumstance: 'in a team', reason: 'He pays.', confidence: 0.5 },
            { from: 'manager', to: 'director', kind: 'DOTTED', standing: 'ADVISED' },
            { from: 'director', to: 'vp', circumstance: 'at first' },
            { from: 'vp', to: 'ceo', circumstance: 'in a team' },
          ],
        }),
      );
      const link = (from: string, to: string, circumstance: string | null, more: Json = {}) => ({
        from: { slug: from },
        to: { slug: to },
        kind: 'SOLID',
        standing: 'OBSERVED',
        depth: 1,
        circumstance,
        reason: null,
        confidence: null,
        stages: [],
        citations: [{ locator: 'Heading' }],
        ...more,
      });
      expect(
        await ask(`{ role(ref: "lead") { reportingChains { length top { slug } circumstances
          links { from { slug } to { slug } kind standing depth circumstance reason confidence stages { slug } citations { locator } } } } }`),
      ).toEqual({
        role: {
          reportingChains: [
            {
              length: 4,
              top: { slug: 'ceo' },
              circumstances: ['in a team', 'at first'],
              links: [
                link('lead', 'manager', 'in a team', { reason: 'He pays.', confidence: 0.5 }),
                link('manager', 'director', null, { kind: 'DOTTED', standing: 'ADVISED' }),
                link('director', 'vp', 'at first'),
                link('vp', 'ceo', 'in a team'),
              ],
            },
          ],
        },
      });
    });

    it('are all alternatives, shortest first, then by the ids of their links', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          reportingLines: [
            { from: 'lead', to: 'manager' },
            { from: 'lead', to: 'cto', circumstance: 'in a small company' },
            { from: 'lead', to: 'architect', kind: 'DOTTED' },
            { from: 'manager', to: 'director' },
            { from: 'manager', to: 'cto' },
            { from: 'director', to: 'cto' },
            { from: 'architect', to: 'director' },
            { from: 'lead', to: 'manager', kind: 'DOTTED', circumstance: 'in a matrix' },
          ],
        }),
      );
      expect(await chainsOf(ask, 'lead')).toEqual([
        'lead cto',
        'lead manager cto',
        'lead manager cto',
        'lead architect director cto',
        'lead manager director cto',
        'lead manager director cto',
      ]);
      expect(await chainsOf(ask, 'lead', 'kinds: [SOLID]')).toEqual([
        'lead cto',
        'lead manager cto',
        'lead manager director cto',
      ]);
      expect(await chainsOf(ask, 'lead', 'kinds: [DOTTED]')).toEqual(['lead architect', 'lead manager']);
      expect(await chainsOf(ask, 'lead', 'first: 2')).toEqual(['lead cto', 'lead manager cto']);
      expect(await chainsOf(ask, 'cto')).toEqual([]);
      expect(
        await ask(`{ role(ref: "lead") { five: hasMoreReportingChains(first: 5) six: hasMoreReportingChains(first: 6)
          solid: hasMoreReportingChains(kinds: [SOLID], first: 3) usual: hasMoreReportingChains } }`),
      ).toEqual({ role: { five: true, six: false, solid: false, usual: false } });
    });

    it('end where a circle would close', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          reportingLines: [
            { from: 'a', to: 'b' },
            { from: 'b', to: 'c' },
            { from: 'c', to: 'a' },
            { from: 'c', to: 'd' },
            { from: 'd', to: 'b' },
          ],
        }),
      );
      expect(await chainsOf(ask, 'a')).toEqual(['a b c d']);
      expect(await chainsOf(ask, 'd')).toEqual(['d b c a']);
      expect(await chainsOf(ask, 'c')).toEqual(['c a b', 'c d b']);
    });

    it('do not follow lines that are unnecessary or advised against, which reportsTo shows', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          reportingLines: [
            { from: 'cto', to: 'ceo', standing: 'ADVISED' },
            { from: 'cto', to: 'cfo', standing: 'ADVISED_AGAINST' },
            { from: 'cto', to: 'coo', standing: 'NOT_NEEDED' },
            { from: 'ceo', to: 'board', standing: 'NOT_NEEDED' },
          ],
        }),
      );
      expect(await chainsOf(ask, 'cto')).toEqual(['cto ceo']);
      expect(await chainsOf(ask, 'ceo')).toEqual([]);
      expect(await ask('{ role(ref: "cto") { reportsTo { to { slug } standing } } }')).toEqual({
        role: {
          reportsTo: [
            { to: { slug: 'ceo' }, standing: 'ADVISED' },
            { to: { slug: 'cfo' }, standing: 'ADVISED_AGAINST' },
            { to: { slug: 'coo' }, standing: 'NOT_NEEDED' },
          ],
        },
      });
    });

    describe('where lines hold at some stages', () => {
      const staged = framework({
        stages: [{ slug: 'seed' }, { slug: 'growth', title: 'The Growth' }, { slug: 'public' }],
        reportingLines: [
          { from: 'manager', to: 'cto', stageIds: ['Stage:growth', 'Stage:seed'] },
          { from: 'manager', to: 'director', stageIds: ['Stage:growth', 'Stage:public'] },
          { from: 'director', to: 'cto', stageIds: ['Stage:public'] },
          { from: 'director', to: 'vp', stageIds: ['Stage:seed'] },
          { from: 'cto', to: 'founder', stageIds: ['Stage:seed'] },
          { from: 'cto', to: 'ceo' },
        ],
      });

      it('chain only those that can hold together', async () => {
        const { ask } = await serve(graph.database, staged);
        expect(await chainsOf(ask, 'manager')).toEqual([
          'manager cto ceo',
          'manager cto founder',
          'manager director cto ceo',
        ]);
        expect(await chainsOf(ask, 'director')).toEqual(['director vp', 'director cto ceo']);
      });

      it('hold as a whole at one of the stages that are asked for', async () => {
        const { ask, refusal } = await serve(graph.database, staged);
        expect(await chainsOf(ask, 'manager', 'stages: ["seed"]')).toEqual([
          'manager cto ceo',
          'manager cto founder',
        ]);
        expect(await chainsOf(ask, 'manager', 'stages: ["the growth"]')).toEqual([
          'manager director',
          'manager cto ceo',
        ]);
        // Growth is where both lines hold, and is not asked for.
        expect(await chainsOf(ask, 'manager', 'stages: ["seed", "public"]')).toEqual([
          'manager cto ceo',
          'manager cto founder',
          'manager director cto ceo',
        ]);
        expect(await chainsOf(ask, 'cto', 'stages: []')).toEqual(['cto ceo']);
        expect(
          await refusal('{ role(ref: "cto") { reportingChains(stages: ["sead"]) { length } } }'),
        ).toMatchObject({
          code: 'INVALID_INPUT',
          argument: 'stages',
          unknown: ['sead'],
        });
      });

      it('leave out a chain whose links are of different stages that are asked for', async () => {
        const { ask } = await serve(
          graph.database,
          framework({
            stages: [{ slug: 'seed' }, { slug: 'growth' }, { slug: 'public' }],
            reportingLines: [
              { from: 'lead', to: 'manager', stageIds: ['Stage:growth', 'Stage:seed'] },
              { from: 'manager', to: 'director', stageIds: ['Stage:growth', 'Stage:public'] },
            ],
          }),
        );
        expect(await chainsOf(ask, 'lead')).toEqual(['lead manager director']);
        expect(await chainsOf(ask, 'lead', 'stages: ["growth"]')).toEqual(['lead manager director']);
        expect(await chainsOf(ask, 'lead', 'stages: ["seed", "public"]')).toEqual(['lead manager']);
      });
    });

    it('are ten where no number is asked for, at most 100, and go on to the top of a long ladder', async () => {
      const ladder = Array.from({ length: 31 }, (_, rung) => `r${String(rung).padStart(2, '0')}`);
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          reportingLines: [
            ...ladder.slice(1).map((to, rung) => ({ from: ladder[rung]!, to })),
            ...Array.from({ length: 101 }, (_, index) => ({ from: 'clerk', to: `boss-${index}` })),
          ],
        }),
      );
      expect(await chainsOf(ask, 'clerk')).toHaveLength(10);
      expect(await chainsOf(ask, 'clerk', 'first: null')).toHaveLength(10);
      expect(new Set(await chainsOf(ask, 'clerk', 'first: 100')).size).toBe(100);
      for (const first of [0, -1, 101]) {
        expect(
          await refusal(`{ role(ref: "clerk") { reportingChains(first: ${first}) { length } } }`),
        ).toEqual({ code: 'INVALID_INPUT', argument: 'first' });
      }
      expect(await chainsOf(ask, 'r00')).toEqual([ladder.join(' ')]);
      expect(await chainsOf(ask, 'r05')).toEqual([ladder.slice(5).join(' ')]);
    });
  });
}

/** Each chain as the slugs that it passes. */
async function chainsOf(ask: Served['ask'], ref: string, args = 'first: 10'): Promise<string[]> {
  const { role }: Json = await ask(
    `query Chains($ref: RoleRef!) { role(ref: $ref) { reportingChains(${args}) { length top { slug } links { from { slug } to { slug } } } } }`,
    { ref },
  );
  return role.reportingChains.map(({ length, top, links }: Json) => {
    expect(links).toHaveLength(length as number);
    const slugs: string[] = [ref, ...links.map(({ to }: Json) => to.slug)];
    expect(links.map(({ from }: Json) => from.slug)).toEqual(slugs.slice(0, -1));
    expect(top.slug).toBe(slugs.at(-1));
    return slugs.join(' ');
  });
}
