import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const SHOWN = `roles { slug }
  attributes { attribute { key } values { role { slug } claims { value chosen } } }
  skills { skill { slug } levels spread requirements { role { slug } expectation inheritedFrom { slug } } }
  activities { activity { slug } entries { role { slug } hoursPerWeek { text } } }
  sharedResponsibilities { slug }
  ownResponsibilities { role { slug } responsibility { slug } involvement inheritedFrom { slug } }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Comparisons of roles on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('show two roles side by side in everything that is said of them', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          roles: [{ slug: 'other' }],
          requirements: [
            { role: 'manager', skill: 'coding', level: 3 },
            { role: 'manager', skill: 'coaching', level: 4 },
            { role: 'director', skill: 'coaching', level: 4.5 },
            { role: 'director', skill: 'vision', level: 3 },
          ],
          roleResponsibilities: [
            { role: 'manager', responsibility: 'hiring', involvement: 'SHARES' },
            { role: 'director', responsibility: 'hiring' },
            { role: 'manager', responsibility: 'reviews' },
            { role: 'manager', responsibility: 'ceremonies', involvement: 'ASSISTS' },
            { role: 'manager', responsibility: 'budget', involvement: 'NOT_OWNED' },
            { role: 'director', responsibility: 'budget', involvement: 'APPROVES' },
            { role: 'director', responsibility: 'code', involvement: 'NOT_OWNED' },
          ],
          roleActivities: [
            { role: 'manager', activity: 'meetings', hoursPerWeek: range(10, 15, '10-15 hrs') },
            { role: 'director', activity: 'meetings', hoursPerWeek: range(25, null, '25+ hrs') },
            { role: 'director', activity: 'budgeting', when: 'each quarter' },
          ],
          claims: [
            { about: 'Role:manager', attribute: 'teams', value: 'two', chosen: false },
            { about: 'Role:manager', attribute: 'teams', value: 'one' },
            { about: 'Role:director', attribute: 'teams', value: 'several' },
            { about: 'Role:director', attribute: 'reach', value: 'a department' },
            { about: 'Role:other', attribute: 'title', value: 'not asked for' },
          ],
        }),
      );
      const [manager, director] = [{ slug: 'manager' }, { slug: 'director' }];
      const need = (role: Json, skill: string) => ({
        role,
        expectation: `${skill} as ${role.slug}`,
        inheritedFrom: null,
      });
      const own = (role: Json, slug: string, involvement: string) => ({
        role,
        responsibility: { slug },
        involvement,
        inheritedFrom: null,
      });
      expect(await ask(`{ compareRoles(roles: ["manager", "Role:director"]) { ${SHOWN} } }`)).toEqual({
        compareRoles: {
          roles: [manager, director],
          attributes: [
            {
              attribute: { key: 'reach' },
              values: [
                { role: manager, claims: [] },
                { role: director, claims: [{ value: 'a department', chosen: true }] },
              ],
            },
            {
              attribute: { key: 'teams' },
              values: [
                {
                  role: manager,
                  claims: [
                    { value: 'one', chosen: true },
                    { value: 'two', chosen: false },
                  ],
                },
                { role: director, claims: [{ value: 'several', chosen: true }] },
              ],
            },
          ],
          skills: [
            {
              skill: { slug: 'coaching' },
              levels: [4, 4.5],
              spread: 0.5,
              requirements: [need(manager, 'coaching'), need(director, 'coaching')],
            },
            {
              skill: { slug: 'coding' },
              levels: [3, null],
              spread: null,
              requirements: [need(manager, 'coding'), null],
            },
            {
              skill: { slug: 'vision' },
              levels: [null, 3],
              spread: null,
              requirements: [null, need(director, 'vision')],
            },
          ],
          activities: [
            { activity: { slug: 'budgeting' }, entries: [null, { role: director, hoursPerWeek: null }] },
            {
              activity: { slug: 'meetings' },
              entries: [
                { role: manager, hoursPerWeek: { text: '10-15 hrs' } },
                { role: director, hoursPerWeek: { text: '25+ hrs' } },
              ],
            },
          ],
          sharedResponsibilities: [{ slug: 'hiring' }],
          ownResponsibilities: [
            own(manager, 'reviews', 'OWNS'),
            own(manager, 'ceremonies', 'ASSISTS'),
            own(director, 'budget', 'APPROVES'),
          ],
        },
      });
    });

    it('count what a role takes over from those that it builds on', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          requirements: [
            { role: 'lead', skill: 'coding', level: 4 },
            { role: 'manager', skill: 'coding', level: 2 },
          ],
          roleResponsibilities: [{ role: 'lead', responsibility: 'reviews' }],
          buildsOn: [{ role: 'director', on: 'lead' }],
        }),
      );
      const { compareRoles }: Json = await ask(
        `{ compareRoles(roles: ["manager", "director"]) { ${SHOWN} } }`,
      );
      expect(compareRoles).toMatchObject({
        skills: [
          {
            levels: [2, 4],
            spread: 2,
            requirements: [
              { inheritedFrom: null },
              { role: { slug: 'director' }, inheritedFrom: { slug: 'lead' } },
            ],
          },
        ],
        sharedResponsibilities: [],
        ownResponsibilities: [{ role: { slug: 'director' }, inheritedFrom: { slug: 'lead' } }],
      });
    });

    it('keep the order asked in every list, for six roles too, and share only what all have', async () => {
      const slugs = ['f', 'b', 'd', 'a', 'c', 'e'];
      const { ask } = await serve(
        graph.database,
        framework({
          requirements: slugs.map((role, index) => ({ role, skill: 'coding', level: (index + 1) / 2 })),
          roleResponsibilities: [
            ...slugs.map((role) => ({ role, responsibility: 'all' })),
            ...slugs.slice(1).map((role) => ({ role, responsibility: 'five' })),
            ...slugs.map((role) => ({ role, responsibility: `own-${role}` })),
          ],
          roleActivities: slugs.map((role) => ({ role, activity: 'meetings' })),
          claims: slugs.map((slug) => ({ about: `Role:${slug}`, attribute: 'teams', value: slug })),
        }),
      );
      const { compareRoles }: Json = await ask(
        'query Compare($roles: [RoleRef!]!) { compareRoles(roles: $roles) { ' + SHOWN + ' } }',
        { roles: slugs },
      );
      const bySlug = slugs.map((slug) => ({ slug }));
      expect(compareRoles.roles).toEqual(bySlug);
      expect(compareRoles.attributes[0].values.map(({ role }: Json) => role)).toEqual(bySlug);
      expect(compareRoles.attributes[0].values.map(({ claims }: Json) => claims[0].value)).toEqual(slugs);
      expect(compareRoles.skills[0]).toMatchObject({ levels: [0.5, 1, 1.5, 2, 2.5, 3], spread: 2.5 });
      expect(compareRoles.activities[0].entries.map(({ role }: Json) => role)).toEqual(bySlug);
      expect(compareRoles.sharedResponsibilities).toEqual([{ slug: 'all' }]);
      expect(compareRoles.ownResponsibilities.map(({ responsibility }: Json) => responsibility.slug)).toEqual(
        slugs.map((slug) => `own-${slug}`),
      );
    });

    it('put roles of two frameworks side by side', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          requirements: [{ role: 'clerk', skill: 'typing', level: 2 }],
          claims: [{ about: 'Role:clerk', attribute: 'teams' }],
        }),
        framework({
          slug: 'onet',
          requirements: [{ role: 'clerk', skill: 'filing', level: 3 }],
          claims: [{ about: 'Role:clerk', attribute: 'reach' }],
        }),
      );
      expect(
        await ask(`{ compareRoles(roles: ["clerk", "Role:onet/clerk"]) { roles { id } attributes { attribute { key } }
          skills { skill { id } levels } sharedResponsibilities { id } ownResponsibilities { involvement } activities { entries { when } } } }`),
      ).toEqual({
        compareRoles: {
          roles: [{ id: 'Role:clerk' }, { id: 'Role:onet/clerk' }],
          attributes: [{ attribute: { key: 'reach' } }, { attribute: { key: 'teams' } }],
          skills: [
            { skill: { id: 'Skill:onet/filing' }, levels: [null, 3] },
            { skill: { id: 'Skill:typing' }, levels: [2, null] },
          ],
          sharedResponsibilities: [],
          ownResponsibilities: [],
          activities: [],
        },
      });
    });

    it('take two to six roles, each once', async () => {
      const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
      const { refusal } = await serve(
        graph.database,
        framework({ roles: slugs.map((slug) => ({ slug, aliases: [`The ${slug} Role`] })) }),
      );
      const question =
        'query Compare($roles: [RoleRef!]!) { compareRoles(roles: $roles) { roles { slug } } }';
      for (const roles of [[], ['a'], slugs]) {
        expect(await refusal(question, { roles })).toEqual({ code: 'INVALID_INPUT', argument: 'roles' });
      }
      for (const again of ['a', 'A', 'Role:a', 'the A role']) {
        expect(await refusal(question, { roles: ['a', 'b', again] }), again).toEqual({
          code: 'INVALID_INPUT',
          argument: 'roles.2',
        });
      }
    });

    it('refuse a role that nobody knows by its place, with suggestions', async () => {
      const { answer } = await serve(
        graph.database,
        framework({ roles: [{ slug: 'manager' }, { slug: 'lead' }] }),
      );
      expect(await answer('{ compareRoles(roles: ["lead", "anager"]) { roles { slug } } }')).toMatchObject({
        data: { compareRoles: null },
        errors: [
          {
            path: ['compareRoles'],
            extensions: {
              code: 'NOT_FOUND',
              argument: 'roles.1',
              suggestions: [{ id: 'Role:manager', name: 'Manager' }],
            },
          },
        ],
      });
    });
  });

  describe.skipIf(engine.skip)(`The skill matrix on ${engine.title}`, () => {
    const graph = withGraph(engine);
    const skilled = framework({
      skillCategories: [{ slug: 'people', title: 'People Skills' }, { slug: 'technical' }],
      skills: [
        { slug: 'coding', category: 'technical', name: 'Writing Code' },
        { slug: 'coaching', category: 'people' },
        { slug: 'hiring', category: 'people' },
      ],
      requirements: [
        { role: 'lead', skill: 'coding', level: 4, importance: 0.5 },
        { role: 'lead', skill: 'coaching', level: 2.5, importance: 0.9 },
        { role: 'manager', skill: 'hiring', level: 3, importance: 0.4 },
      ],
      buildsOn: [{ role: 'manager', on: 'lead' }],
    });
    const coaching = { skillSlug: 'coaching', skillName: 'Coaching', category: 'People Skills', level: 2.5 };
    const coding = { skillSlug: 'coding', skillName: 'Writing Code', category: 'Technical', level: 4 };
    const hiring = { skillSlug: 'hiring', skillName: 'Hiring', category: 'People Skills', level: 3 };

    it('has a flat row a role and skill: by role as asked, then the most important first, inherited ones too', async () => {
      const { ask } = await serve(graph.database, skilled);
      const row = (role: string, skill: object, importance: number) => ({
        roleSlug: role,
        roleTitle: role === 'lead' ? 'Lead' : 'Manager',
        ...skill,
        importance,
      });
      expect(
        await ask(
          '{ skillMatrix(roles: ["Manager", "lead"]) { roleSlug roleTitle skillSlug skillName category level importance } }',
        ),
      ).toEqual({
        skillMatrix: [
          row('manager', coaching, 0.9),
          row('manager', coding, 0.5),
          row('manager', hiring, 0.4),
          row('lead', coaching, 0.9),
          row('lead', coding, 0.5),
        ],
      });
    });

    it('has only skills of the categories that are asked for, by slug or title', async () => {
      const { ask, refusal } = await serve(graph.database, skilled);
      const shown = '{ roleSlug skillSlug }';
      expect(
        await ask(`{ bySlug: skillMatrix(roles: ["lead", "manager"], categories: ["technical"]) ${shown}
          byTitle: skillMatrix(roles: ["manager"], categories: ["people skills"]) ${shown}
          both: skillMatrix(roles: ["lead"], categories: ["technical", "people"]) ${shown}
          none: skillMatrix(roles: ["lead"], categories: []) ${shown} }`),
      ).toEqual({
        bySlug: [
          { roleSlug: 'lead', skillSlug: 'coding' },
          { roleSlug: 'manager', skillSlug: 'coding' },
        ],
        byTitle: [
          { roleSlug: 'manager', skillSlug: 'coaching' },
          { roleSlug: 'manager', skillSlug: 'hiring' },
        ],
        both: [
          { roleSlug: 'lead', skillSlug: 'coaching' },
          { roleSlug: 'lead', skillSlug: 'coding' },
        ],
        none: [],
      });
      expect(
        await refusal('{ skillMatrix(roles: ["lead"], categories: ["tecnical", "people"]) { level } }'),
      ).toEqual({
        code: 'INVALID_INPUT',
        argument: 'categories',
        unknown: ['tecnical'],
        suggestions: ['technical'],
      });
    });

    it('takes 1 to 50 roles, each once and known', async () => {
      const slugs = Array.from({ length: 51 }, (_, index) => `role-${index}`);
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          roles: slugs.map((slug) => ({ slug })),
          requirements: slugs.map((role) => ({ role, skill: 'coding' })),
        }),
      );
      const question = 'query Matrix($roles: [RoleRef!]!) { skillMatrix(roles: $roles) { roleSlug } }';
      expect(await ask(question, { roles: slugs.slice(1) })).toEqual({
        skillMatrix: slugs.slice(1).map((roleSlug) => ({ roleSlug })),
      });
      for (const roles of [[], slugs]) {
        expect(await refusal(question, { roles })).toEqual({ code: 'INVALID_INPUT', argument: 'roles' });
      }
      expect(await refusal(question, { roles: ['role-1', 'ROLE-1'] })).toEqual({
        code: 'INVALID_INPUT',
        argument: 'roles.1',
      });
      expect(await refusal(question, { roles: ['role-1', 'role-2', 'xyzzy'] })).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'roles.2',
      });
    });
  });
}
