import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const STAGES = [
  { slug: 'growth', title: 'Growth Stage', order: 2 },
  { slug: 'public', order: 3 },
  { slug: 'seed', order: 1 },
];

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Stages on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('are listed in their order, then by id, with what they are', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          stages: [
            { slug: 'a-late', order: 2 },
            { slug: 'b-late', title: 'Very Late', order: 2, people: range(50, null, '50+ people') },
            { slug: 'z-early', order: 1, people: range(1, 20, '1-20') },
          ],
        }),
        framework({ slug: 'onet', stages: [{ slug: 'first', order: 1 }] }),
      );
      expect(
        await ask(
          '{ stages { id slug title order people { min max text } citations { locator source { slug } } } }',
        ),
      ).toEqual({
        stages: [
          { id: 'Stage:onet/first', slug: 'onet/first', title: 'First', order: 1, people: null },
          {
            id: 'Stage:z-early',
            slug: 'z-early',
            title: 'Z Early',
            order: 1,
            people: { min: 1, max: 20, text: '1-20' },
          },
          { id: 'Stage:a-late', slug: 'a-late', title: 'A Late', order: 2, people: null },
          {
            id: 'Stage:b-late',
            slug: 'b-late',
            title: 'Very Late',
            order: 2,
            people: { min: 50, max: null, text: '50+ people' },
          },
        ].map((stage) => ({
          ...stage,
          citations: [
            { locator: 'Heading', source: { slug: stage.slug.startsWith('onet/') ? 'onet/page' : 'page' } },
          ],
        })),
      });
    });

    it('tell what is claimed of them, what roles concentrate on there, and the advice about them', async () => {
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          stages: STAGES,
          stageFocuses: [
            { role: 'vp', stage: 'seed', focus: 'Nothing yet' },
            { role: 'cto', stage: 'seed', focus: 'Code', asks: ['Does it run?', 'Does anyone care?'] },
            { role: 'cto', stage: 'growth', focus: 'People' },
          ],
          claims: [
            { about: 'Stage:seed', attribute: 'teams', value: 'two', chosen: false },
            { about: 'Stage:seed', attribute: 'teams', value: 'one', range: range(1) },
            { about: 'Stage:seed', attribute: 'engineers', value: 'ten' },
            { about: 'Stage:growth', attribute: 'teams', value: 'many' },
          ],
          advice: [
            { slug: 'b', about: ['Stage:seed'] },
            { slug: 'a', about: ['Stage:seed'], kind: 'PITFALL' },
            { slug: 'c', stageIds: ['Stage:seed'] },
          ],
        }),
      );
      const shown = `{ ... on Stage { claims { attribute { key } value chosen range { text } about { id } }
        teams: claims(attributes: ["teams"]) { value }
        focuses { role { slug } stage { slug } focus asks citations { locator } }
        advice { id } pitfalls: advice(kinds: [PITFALL]) { id } cut: advice(first: 1) { id } adviceCount } }`;
      const claim = (key: string, value: string, more: Json = {}) => ({
        attribute: { key },
        value,
        chosen: true,
        range: null,
        about: { id: 'Stage:seed' },
        ...more,
      });
      const focus = (role: string, what: string, asks: string[] = []) => ({
        role: { slug: role },
        stage: { slug: 'seed' },
        focus: what,
        asks,
        citations: [{ locator: 'Heading' }],
      });
      expect(
        await ask(`{ seed: node(id: "Stage:seed") ${shown} public: node(id: "Stage:public") ${shown} }`),
      ).toEqual({
        seed: {
          claims: [
            claim('engineers', 'ten'),
            claim('teams', 'one', { range: { text: '1-1' } }),
            claim('teams', 'two', { chosen: false }),
          ],
          teams: [{ value: 'one' }, { value: 'two' }],
          focuses: [focus('cto', 'Code', ['Does it run?', 'Does anyone care?']), focus('vp', 'Nothing yet')],
          advice: [{ id: 'Advice:b' }, { id: 'Advice:a' }],
          pitfalls: [{ id: 'Advice:a' }],
          cut: [{ id: 'Advice:b' }],
          adviceCount: 2,
        },
        public: { claims: [], teams: [], focuses: [], advice: [], pitfalls: [], cut: [], adviceCount: 0 },
      });
      expect(
        await refusal(
          '{ node(id: "Stage:seed") { ... on Stage { claims(attributes: ["team"]) { value } } } }',
        ),
      ).toMatchObject({ code: 'INVALID_INPUT', argument: 'attributes', suggestions: ['teams'] });
      expect(
        await refusal('{ node(id: "Stage:seed") { ... on Stage { advice(first: 0) { id } } } }'),
      ).toMatchObject({ code: 'INVALID_INPUT', argument: 'first' });
    });

    it('are named by the facts that hold only there', async () => {
      const stageIds = ['Stage:growth', 'Stage:seed'];
      const { ask } = await serve(
        graph.database,
        framework({
          stages: STAGES,
          roles: [{ slug: 'cto' }],
          claims: [
            { about: 'Role:cto', attribute: 'reach', value: 'all' },
            { about: 'Role:cto', attribute: 'teams', value: 'one', stageIds },
          ],
          roleActivities: [{ role: 'cto', activity: 'coding', stageIds }],
          reportingLines: [{ from: 'cto', to: 'ceo', stageIds }],
          transitions: [{ from: 'vp', to: 'cto', stageIds }],
          advice: [{ slug: 'code', about: ['Role:cto'], stageIds }],
        }),
      );
      const stages = [{ slug: 'seed' }, { slug: 'growth' }];
      const { role }: Json =
        await ask(`{ role(ref: "cto") { claims { value stages { slug } } activities { stages { slug } }
        reportsTo { stages { slug } } transitionsFrom { stages { slug } } advice { stages { slug } } } }`);
      const sorted = (named: Json[]) =>
        named.toSorted((a, b) => Number(b.slug > a.slug) - Number(b.slug < a.slug));
      expect(role.claims[0]).toEqual({ value: 'all', stages: [] });
      for (const fact of [
        role.claims[1],
        role.activities[0],
        role.reportsTo[0],
        role.transitionsFrom[0],
        role.advice[0],
      ]) {
        expect(sorted(fact.stages)).toEqual(stages);
      }
    });

    describe('as an argument', () => {
      const staged = framework({
        stages: STAGES,
        roles: [{ slug: 'cto' }],
        roleActivities: [
          { role: 'cto', activity: 'coding', hoursPerWeek: range(30), stageIds: ['Stage:seed'] },
          {
            role: 'cto',
            activity: 'hiring',
            hoursPerWeek: range(20),
            stageIds: ['Stage:growth', 'Stage:seed'],
          },
          { role: 'cto', activity: 'hiring', hoursPerWeek: range(5), stageIds: ['Stage:public'] },
          { role: 'cto', activity: 'meetings', hoursPerWeek: range(1) },
        ],
        reportingLines: [
          { from: 'cto', to: 'ceo' },
          { from: 'cto', to: 'board', stageIds: ['Stage:public'] },
          { from: 'cto', to: 'founder', kind: 'DOTTED', stageIds: ['Stage:seed'] },
          { from: 'vp', to: 'cto', stageIds: ['Stage:growth', 'Stage:public'] },
          { from: 'coder', to: 'cto', stageIds: ['Stage:seed'] },
          { from: 'intern', to: 'coder' },
          { from: 'manager', to: 'vp', stageIds: ['Stage:public'] },
        ],
        stageFocuses: [
          { role: 'cto', stage: 'public', focus: 'Money' },
          { role: 'cto', stage: 'growth', focus: 'People' },
          { role: 'cto', stage: 'growth', focus: 'Process' },
          { role: 'cto', stage: 'seed', focus: 'Code' },
        ],
        advice: [
          { slug: 'a-any', about: ['Role:cto'] },
          { slug: 'b-seed', about: ['Role:cto'], stageIds: ['Stage:seed'] },
          { slug: 'c-two', audience: ['Role:cto'], stageIds: ['Stage:growth', 'Stage:public'] },
        ],
      });
      const cases: readonly [stages: string, expected: Readonly<Record<string, readonly string[]>>][] = [
        [
          'null',
          {
            activities: ['coding 30-30', 'hiring 20-20', 'hiring 5-5', 'meetings 1-1'],
            reportsTo: ['board', 'ceo', 'founder'],
            reports: ['1 coder', '1 vp', '2 intern', '2 manager'],
            advice: ['a-any', 'b-seed', 'c-two'],
            stageFocuses: ['Code', 'People', 'Process', 'Money'],
          },
        ],
        [
          '["seed"]',
          {
            activities: ['coding 30-30', 'hiring 20-20', 'meetings 1-1'],
            reportsTo: ['ceo', 'founder'],
            reports: ['1 coder', '2 intern'],
            advice: ['a-any', 'b-seed'],
            stageFocuses: ['Code'],
          },
        ],
        [
          '["GROWTH stage"]',
          {
            activities: ['hiring 20-20', 'meetings 1-1'],
            reportsTo: ['ceo'],
            reports: ['1 vp'],
            advice: ['a-any', 'c-two'],
            stageFocuses: ['People', 'Process'],
          },
        ],
        [
          '["public", "seed"]',
          {
            activities: ['coding 30-30', 'hiring 20-20', 'hiring 5-5', 'meetings 1-1'],
            reportsTo: ['board', 'ceo', 'founder'],
            reports: ['1 coder', '1 vp', '2 intern', '2 manager'],
            advice: ['a-any', 'b-seed', 'c-two'],
            stageFocuses: ['Code', 'Money'],
          },
        ],
        [
          '[]',
          {
            activities: ['meetings 1-1'],
            reportsTo: ['ceo'],
            reports: [],
            advice: ['a-any'],
            stageFocuses: [],
          },
        ],
      ];

      it.each(cases)('of %s keep the facts of these and those that name none', async (stages, expected) => {
        const { ask } = await serve(graph.database, staged);
        const { role }: Json = await ask(`{ role(ref: "cto") {
          activities(stages: ${stages}) { activity { slug } hoursPerWeek { text } }
          reportsTo(stages: ${stages}) { to { slug } }
          reports(stages: ${stages}, depth: 2) { depth from { slug } }
          advice(stages: ${stages}) { id }
          stageFocuses(stages: ${stages}) { focus } } }`);
        expect({
          activities: role.activities.map(
            ({ activity, hoursPerWeek }: Json) => `${activity.slug} ${hoursPerWeek.text}`,
          ),
          reportsTo: role.reportsTo.map(({ to }: Json) => to.slug),
          reports: role.reports.map(({ depth, from }: Json) => `${depth} ${from.slug}`),
          advice: role.advice.map(({ id }: Json) => id.slice('Advice:'.length)),
          stageFocuses: role.stageFocuses.map(({ focus }: Json) => focus),
        }).toEqual(expected);
      });

      it('refuse one that is not known, with suggestions', async () => {
        const { refusal } = await serve(graph.database, staged);
        for (const field of [
          'activities(stages: ["seed", "growht"]) { when }',
          'reportsTo(stages: ["seed", "growht"]) { depth }',
          'reports(stages: ["seed", "growht"]) { depth }',
          'reportingChains(stages: ["seed", "growht"]) { length }',
          'advice(stages: ["seed", "growht"]) { id }',
          'stageFocuses(stages: ["seed", "growht"]) { focus }',
        ]) {
          expect(await refusal(`{ role(ref: "cto") { ${field} } }`), field).toEqual({
            code: 'INVALID_INPUT',
            argument: 'stages',
            unknown: ['growht'],
            suggestions: ['growth'],
          });
        }
        // Nothing is like it, so all are offered.
        expect(await refusal('{ role(ref: "cto") { advice(stages: ["xyzzy"]) { id } } }')).toMatchObject({
          unknown: ['xyzzy'],
          suggestions: ['growth', 'public', 'seed'],
        });
      });
    });

    it('do not make a figure that holds only there the role’s own', async () => {
      const about = 'Role:cto';
      const { ask } = await serve(
        graph.database,
        framework({
          stages: STAGES,
          roles: [{ slug: 'cto' }],
          claims: [
            { about, attribute: 'teams', range: range(1), stageIds: ['Stage:seed'] },
            { about, attribute: 'teams', range: range(9), chosen: false },
            { about, attribute: 'organizationSize', range: range(2), stageIds: ['Stage:seed'] },
            { about, attribute: 'organizationSize', range: range(100) },
            { about, attribute: 'strategyShare', range: range(0.5), circumstance: 'in theory' },
          ],
        }),
      );
      expect(
        await ask(`{ role(ref: "cto") { teams { text } organizationSize { text } strategyShare { text }
          claims(attributes: ["teams"]) { range { text } chosen stages { slug } } } }`),
      ).toEqual({
        role: {
          teams: null,
          organizationSize: { text: '100-100' },
          strategyShare: { text: '0.5-0.5' },
          claims: [
            { range: { text: '1-1' }, chosen: true, stages: [{ slug: 'seed' }] },
            { range: { text: '9-9' }, chosen: false, stages: [] },
          ],
        },
      });
    });
  });

  describe.skipIf(engine.skip)(
    `What roles are called, their archetypes and whom they work with on ${engine.title}`,
    () => {
      const graph = withGraph(engine);

      it('is shown by title with where and at what size, then by id', async () => {
        const { ask } = await serve(
          graph.database,
          framework({
            roleTitles: [
              { role: 'head', title: 'VP of Engineering', organizationSize: range(100, null, '100+') },
              { role: 'head', title: 'Director', circumstance: 'in a bank' },
              { role: 'head', title: 'Director', circumstance: 'in a start-up' },
              { role: 'other', title: 'Chief' },
            ],
          }),
        );
        const title = (name: string, circumstance: string | null, organizationSize: Json = null) => ({
          role: { slug: 'head' },
          title: name,
          circumstance,
          organizationSize,
          citations: [{ locator: 'Heading' }],
        });
        expect(
          await ask(
            '{ role(ref: "head") { titles { role { slug } title circumstance organizationSize { min max text } citations { locator } } } }',
          ),
        ).toEqual({
          role: {
            titles: [
              title('Director', 'in a bank'),
              title('Director', 'in a start-up'),
              title('VP of Engineering', null, { min: 100, max: null, text: '100+' }),
            ],
          },
        });
      });

      it('leaves archetypes out of roles unless asked, and links them with their role', async () => {
        const { ask } = await serve(
          graph.database,
          framework({
            roles: [
              { slug: 'staff' },
              { slug: 'solver', variantOf: 'staff' },
              { slug: 'architect', variantOf: 'staff' },
            ],
          }),
        );
        expect(
          await ask(`{ roles { totalCount nodes { slug } } all: roles(filter: { includeVariants: true }) { nodes { slug } }
          staff: role(ref: "staff") { variantOf { slug } archetypes { slug } }
          solver: role(ref: "solver") { variantOf { slug } archetypes { slug } } }`),
        ).toEqual({
          roles: { totalCount: 1, nodes: [{ slug: 'staff' }] },
          all: { nodes: [{ slug: 'architect' }, { slug: 'solver' }, { slug: 'staff' }] },
          staff: { variantOf: null, archetypes: [{ slug: 'architect' }, { slug: 'solver' }] },
          solver: { variantOf: { slug: 'staff' }, archetypes: [] },
        });
      });

      it('leaves archetypes out of paths that neither start nor end at one', async () => {
        const { ask } = await serve(
          graph.database,
          framework({
            roles: [{ slug: 'senior' }, { slug: 'staff' }, { slug: 'solver', variantOf: 'staff' }],
            transitions: [
              { from: 'senior', to: 'solver' },
              { from: 'solver', to: 'principal' },
              { from: 'senior', to: 'staff' },
              { from: 'staff', to: 'lead' },
              { from: 'lead', to: 'principal' },
            ],
          }),
        );
        const paths = async (from: string, to: string) => {
          const { transitionPaths }: Json = await ask(
            `{ transitionPaths(from: "${from}", to: "${to}", first: 10) { paths { roles { slug } } } }`,
          );
          return transitionPaths.paths.map(({ roles }: Json) =>
            roles.map(({ slug }: Json) => slug).join(' '),
          );
        };
        expect(await paths('senior', 'principal')).toEqual(['senior staff lead principal']);
        expect(await paths('senior', 'solver')).toEqual(['senior solver']);
        expect(await paths('solver', 'principal')).toEqual(['solver principal']);
      });

      it('shows with whom a role works, by role, then by id', async () => {
        const { ask } = await serve(
          graph.database,
          framework({
            collaborations: [
              { role: 'cto', with: 'product', purpose: 'Plans', frequency: 'weekly' },
              { role: 'cto', with: 'agency', standing: 'ADVISED_AGAINST' },
              { role: 'cto', with: 'product', purpose: 'Budget', standing: 'ADVISED' },
              { role: 'product', with: 'sales' },
            ],
          }),
        );
        const works = (other: string, more: Json) => ({
          role: { slug: 'cto' },
          with: { slug: other },
          purpose: null,
          frequency: null,
          standing: 'OBSERVED',
          citations: [{ locator: 'Heading' }],
          ...more,
        });
        expect(
          await ask(
            '{ role(ref: "cto") { collaborations { role { slug } with { slug } purpose frequency standing citations { locator } } } }',
          ),
        ).toEqual({
          role: {
            collaborations: [
              works('agency', { standing: 'ADVISED_AGAINST' }),
              works('product', { purpose: 'Plans', frequency: 'weekly' }),
              works('product', { purpose: 'Budget', standing: 'ADVISED' }),
            ],
          },
        });
      });
    },
  );
}
