import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveRole } from '../../src/titles/resolve-role.ts';
import { serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const BUILT_IN = framework({
  roles: [
    { slug: 'vp-engineering', title: 'VP of Engineering', aliases: ['VP', 'Vice President, Engineering'] },
    { slug: 'engineering-manager', title: 'Engineering Manager', aliases: ['EM'] },
    { slug: 'lead', title: 'Técnico líder' },
  ],
  skills: [{ slug: 'delegation', name: 'Delegation', aliases: ['Handing over'] }],
});

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Names on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('of roles and skills are ids, slugs, titles and aliases, whatever their case and punctuation', async () => {
      const { ask } = await serve(graph.database, BUILT_IN);
      const names = [
        'Role:vp-engineering',
        'role:VP-engineering',
        'vp-engineering',
        'VP of Engineering',
        'v.p. OF engineering',
        ' VP ',
        'v.p.',
        'vice president engineering',
      ];
      for (const ref of names) {
        expect(await ask('query Named($ref: RoleRef!) { role(ref: $ref) { id } }', { ref }), ref).toEqual({
          role: { id: 'Role:vp-engineering' },
        });
      }
      expect(
        await ask('{ role(ref: "tecnico lider") { slug } skill(ref: "handing-over") { slug } }'),
      ).toEqual({
        role: { slug: 'lead' },
        skill: { slug: 'delegation' },
      });
    });

    it('that nothing has are null, with the nearest ones suggested', async () => {
      const { answer } = await serve(graph.database, BUILT_IN);
      const { data, errors } = await answer(
        '{ role(ref: "Enginering Manger") { id } skill(ref: "Delegating") { id } }',
      );
      expect(data).toEqual({ role: null, skill: null });
      expect(errors).toMatchObject([
        {
          message: expect.stringContaining('"Enginering Manger"') as string,
          path: ['role'],
          extensions: {
            code: 'NOT_FOUND',
            argument: 'ref',
            suggestions: expect.arrayContaining([
              { id: 'Role:engineering-manager', name: 'Engineering Manager' },
            ]) as unknown,
          },
        },
        {
          path: ['skill'],
          extensions: { code: 'NOT_FOUND', suggestions: [{ id: 'Skill:delegation', name: 'Delegation' }] },
        },
      ]);
    });

    it('that are none are read as titles where that is sure, and the answer says what was understood', async () => {
      const { answer } = await serve(graph.database, BUILT_IN);
      const question = `{
        role(ref: "Engineering Manager (m/w/d)") { slug }
        named: role(ref: "EM") { slug }
        again: role(ref: "Engineering Manager (m/w/d)") { slug }
        skillGap(from: "EM", to: "Hd of Eng") { to { slug } }
        transitionPaths(from: "Manager, Engineering", to: "vice pres engineering", where: { avoid: ["Líder, técnico"] }) {
          to { slug }
        }
      }`;
      const { data, errors, extensions } = await answer(question);
      expect(data).toMatchObject({
        role: { slug: 'engineering-manager' },
        again: { slug: 'engineering-manager' },
        transitionPaths: { to: { slug: 'vp-engineering' } },
        skillGap: null,
      });
      const manager = { id: 'Role:engineering-manager', name: 'Engineering Manager', confidence: 0.98 };
      expect(extensions).toEqual({
        understood: [
          { argument: 'ref', ref: 'Engineering Manager (m/w/d)', ...manager },
          { argument: 'from', ref: 'Manager, Engineering', ...manager },
          {
            argument: 'to',
            ref: 'vice pres engineering',
            id: 'Role:vp-engineering',
            name: 'VP of Engineering',
            confidence: 0.98,
          },
          {
            argument: 'where.avoid.0',
            ref: 'Líder, técnico',
            id: 'Role:lead',
            name: 'Técnico líder',
            confidence: 0.98,
          },
        ],
      });
      // A head of engineering may be either.
      expect(errors).toMatchObject([
        {
          path: ['skillGap'],
          message: expect.stringContaining('it may mean "VP of Engineering" (0.706)') as string,
          extensions: {
            code: 'NOT_FOUND',
            argument: 'to',
            suggestions: [
              { id: 'Role:vp-engineering', name: 'VP of Engineering' },
              { id: 'Role:engineering-manager', name: 'Engineering Manager' },
            ],
            candidates: [
              { id: 'Role:vp-engineering', title: 'VP of Engineering', confidence: 0.706 },
              { id: 'Role:engineering-manager', title: 'Engineering Manager', confidence: 0.588 },
            ],
          },
        },
      ]);
      expect((await answer('{ role(ref: "EM") { slug } }')).extensions).toBeUndefined();
    });

    it('are filtered by text as they are compared: without accents, kinds of hyphens and unseen signs', async () => {
      const { ask } = await serve(graph.database, BUILT_IN);
      const slugsWith = async (text: string): Promise<string[]> => {
        const { roles } = await ask(
          'query ($text: String!) { roles(filter: { text: $text }) { nodes { slug } } }',
          { text },
        );
        return roles.nodes.map(({ slug }: { slug: string }) => slug);
      };
      for (const text of [
        'TECNICO',
        'te\u0301cnico\u00a0lider',
        'técnico‑líder',
        'téc\u00adni\u200bco',
        "l'íder",
      ]) {
        expect(await slugsWith(text), text).toEqual(['lead']);
      }
      expect(await slugsWith('---')).toEqual([]);
      const { skills } = await ask('{ skills(filter: { text: "handing‑over" }) { nodes { slug } } }');
      expect(skills.nodes).toEqual([{ slug: 'delegation' }]);
    });

    it('resolve whatever punctuation they are decorated with', async () => {
      const { readings } = await serve(graph.database, BUILT_IN);
      const reading = await readings.current();
      const name = fc.constantFrom(
        ...BUILT_IN.roles.flatMap(({ id, title, slug, aliases }) =>
          [title, slug, ...aliases].map((each) => [each, id] as const),
        ),
      );
      const sign = fc.constantFrom(...' \u00a0\u200b\u00ad-‑–—\'’"“”.,;:!?…()[]/•'.split(''));
      fc.assert(
        fc.property(
          name,
          fc.array(fc.tuple(fc.nat(), fc.string({ unit: sign }))),
          ([text, id], decorations) => {
            const decorated = decorations.reduce((now, [place, signs]) => {
              const at = place % (now.length + 1);
              return now.slice(0, at) + signs + now.slice(at);
            }, text);
            expect(resolveRole(reading, decorated, 'ref'), decorated).toBe(id);
          },
        ),
      );
    });

    it('that are blank, or longer than any, are refused', async () => {
      const { refusal } = await serve(graph.database, BUILT_IN);
      const named = 'query Named($ref: RoleRef!) { role(ref: $ref) { id } }';
      expect(await refusal(named, { ref: '  ' })).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await refusal(named, { ref: 7 })).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await refusal(named, { ref: 'x'.repeat(5_000) })).toEqual({
        code: 'NOT_FOUND',
        argument: 'ref',
        suggestions: [],
      });
      expect(await refusal(named, { ref: '!?' })).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('mean the built-in framework before an imported one', async () => {
      const { ask } = await serve(
        graph.database,
        BUILT_IN,
        framework({
          slug: 'onet',
          roles: [
            { slug: 'em', title: 'Engineering Manager' },
            { slug: 'vp', title: 'VP' },
            { slug: '11-1011.00', title: 'Chief Executives' },
          ],
        }),
      );
      expect(
        await ask(`{ title: role(ref: "engineering manager") { id } alias: role(ref: "vp") { id } slug: role(ref: "onet/em") { id }
          id: role(ref: "Role:onet/11-1011.00") { id framework { slug } } other: role(ref: "Chief Executives") { id } }`),
      ).toEqual({
        title: { id: 'Role:engineering-manager' },
        alias: { id: 'Role:vp-engineering' },
        slug: { id: 'Role:onet/em' },
        id: { id: 'Role:onet/11-1011.00', framework: { slug: 'onet' } },
        other: { id: 'Role:onet/11-1011.00' },
      });
    });

    it('that several imported frameworks have are ambiguous, with their candidates', async () => {
      const { answer } = await serve(
        graph.database,
        framework({ slug: 'onet', roles: [{ slug: 'chief', title: 'Chief' }] }),
        framework({ slug: 'esco', roles: [{ slug: 'head', title: 'chief' }] }),
      );
      const { data, errors } = await answer(
        '{ role(ref: "CHIEF") { id } transitionPaths(from: "onet/chief", to: "chief") { exhausted } }',
      );
      expect(data).toEqual({ role: null, transitionPaths: null });
      const candidates = [
        { id: 'Role:esco/head', title: 'chief' },
        { id: 'Role:onet/chief', title: 'Chief' },
      ];
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'AMBIGUOUS', argument: 'ref', candidates },
        { code: 'AMBIGUOUS', argument: 'to', candidates },
      ]);
    });

    it('of another framework make its roles comparable, but no path leads across', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          transitions: [{ from: 'lead', to: 'manager' }],
          requirements: [{ role: 'lead', skill: 'coding' }],
        }),
        framework({ slug: 'onet', requirements: [{ role: 'chief', skill: 'coding' }] }),
      );
      expect(
        await ask(`{ graph { version frameworks { slug version } counts { kind count } } roles { nodes { id framework { slug } } }
          transitionPaths(from: "lead", to: "onet/chief") { from { id } to { id } paths { rank } exhausted }
          skillGap(from: "lead", to: "onet/chief") { items { skill { id category { id } } status citations { source { id } } } }
          imported: roles(filter: { frameworks: ["onet"] }) { nodes { id } } }`),
      ).toMatchObject({
        graph: {
          version: 2,
          frameworks: [
            { slug: 'engineering-leadership', version: 1 },
            { slug: 'onet', version: 1 },
          ],
        },
        roles: {
          nodes: [
            { id: 'Role:onet/chief', framework: { slug: 'onet' } },
            { id: 'Role:lead' },
            { id: 'Role:manager' },
          ],
        },
        transitionPaths: {
          from: { id: 'Role:lead' },
          to: { id: 'Role:onet/chief' },
          paths: [],
          exhausted: true,
        },
        skillGap: {
          items: [
            {
              skill: { id: 'Skill:onet/coding', category: { id: 'SkillCategory:onet/general' } },
              status: 'UNKNOWN',
              citations: [{ source: { id: 'Source:onet/page' } }],
            },
          ],
        },
        imported: { nodes: [{ id: 'Role:onet/chief' }] },
      });
    });
  });
}
