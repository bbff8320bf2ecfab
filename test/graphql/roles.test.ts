import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Roles on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('tell everything that is said of them', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          licence: 'CC0',
          sources: [{ slug: 'page', title: 'A page', kind: 'LADDER', publishedOn: '2024-05' }],
          roles: [
            {
              slug: 'director',
              title: 'Director of Engineering',
              aliases: ['Director', 'Dir'],
              summary: 'Leads managers.',
              track: 'MANAGEMENT',
              seniority: 4,
              levelCodes: ['M5', 'Manager 5'],
              citations: [
                { sourceId: 'Source:page', locator: 'Roles', note: null, basis: 'STATED', confidence: null },
                {
                  sourceId: 'Source:page',
                  locator: 'Table#2',
                  note: 'read across',
                  basis: 'DERIVED',
                  confidence: 0.7,
                },
              ],
            },
            { slug: 'board', kind: 'BODY' },
          ],
        }),
      );
      const all = `id slug title aliases summary kind track seniority levelCodes framework { slug title licence version }
        citations { source { title kind publishedOn } locator note basis confidence }`;
      const page = { title: 'A page', kind: 'LADDER', publishedOn: '2024-05' };
      const belongsTo = {
        slug: 'engineering-leadership',
        title: 'Engineering Leadership',
        licence: 'CC0',
        version: 1,
      };
      expect(
        await ask(`{ director: role(ref: "director") { ${all} } board: role(ref: "board") { ${all} } }`),
      ).toEqual({
        director: {
          id: 'Role:director',
          slug: 'director',
          title: 'Director of Engineering',
          aliases: ['Dir', 'Director'],
          summary: 'Leads managers.',
          kind: 'JOB',
          track: 'MANAGEMENT',
          seniority: 4,
          levelCodes: ['M5', 'Manager 5'],
          framework: belongsTo,
          citations: [
            { source: page, locator: 'Roles', note: null, basis: 'STATED', confidence: null },
            { source: page, locator: 'Table#2', note: 'read across', basis: 'DERIVED', confidence: 0.7 },
          ],
        },
        board: {
          id: 'Role:board',
          slug: 'board',
          title: 'Board',
          aliases: [],
          summary: 'What Board does.',
          kind: 'BODY',
          track: null,
          seniority: null,
          levelCodes: [],
          framework: belongsTo,
          citations: [{ source: page, locator: 'Heading', note: null, basis: 'STATED', confidence: null }],
        },
      });
    });

    describe('by their filters', () => {
      const filtered = framework({
        roles: [
          { slug: 'coder', track: 'INDIVIDUAL', seniority: 1, aliases: ['Çoder Élite'] },
          { slug: 'lead', track: 'MANAGEMENT', seniority: 2, summary: 'Leads a TEAM of people.' },
          { slug: 'director', track: 'MANAGEMENT', seniority: 4 },
          { slug: 'chief', track: 'EXECUTIVE', seniority: 6 },
          { slug: 'board', kind: 'BODY' },
          { slug: 'agency', kind: 'OUTSIDE_PARTY' },
          { slug: 'chief-of-the-old-kind', variantOf: 'chief', seniority: 6 },
        ],
        requirements: [
          { role: 'coder', skill: 'coding', level: 4 },
          { role: 'lead', skill: 'coding', level: 3 },
          { role: 'lead', skill: 'coaching', level: 2 },
        ],
        buildsOn: [{ role: 'director', on: 'lead' }],
      });
      const cases: readonly [behaviour: string, filter: string, slugs: readonly string[]][] = [
        [
          'all but variants where there is no filter',
          '{}',
          ['coder', 'lead', 'director', 'chief', 'agency', 'board'],
        ],
        [
          'those of a framework by its slug',
          '{ frameworks: ["engineering-leadership"] }',
          ['coder', 'lead', 'director', 'chief', 'agency', 'board'],
        ],
        [
          'those of a framework by its title, ignoring case',
          '{ frameworks: ["engineering LEADERSHIP"], kinds: [BODY] }',
          ['board'],
        ],
        ['those on any of the tracks', '{ tracks: [INDIVIDUAL, EXECUTIVE] }', ['coder', 'chief']],
        ['none for an empty list of tracks', '{ tracks: [] }', []],
        ['those of any of the kinds', '{ kinds: [BODY, OUTSIDE_PARTY] }', ['agency', 'board']],
        ['those on a rung or above', '{ seniorityMin: 2 }', ['lead', 'director', 'chief']],
        ['those on a rung or below', '{ seniorityMax: 2 }', ['coder', 'lead']],
        ['those between two rungs', '{ seniorityMin: 2, seniorityMax: 4 }', ['lead', 'director']],
        ['none between two rungs in the wrong order', '{ seniorityMin: 4, seniorityMax: 2 }', []],
        [
          'those that need a skill, taken over or not',
          '{ requires: "Coding" }',
          ['coder', 'lead', 'director'],
        ],
        ['those that need a skill at a level', '{ requires: "coding", minLevel: 3.5 }', ['coder']],
        ['those with a text in the title, ignoring case', '{ text: "DIRECT" }', ['director']],
        ['those with a text in an alias, ignoring case', '{ text: "çODER é" }', ['coder']],
        ['those with a text in the summary, ignoring case', '{ text: "team of" }', ['lead']],
        ['all for a text of blanks', '{ text: "  ", kinds: [BODY] }', ['board']],
        [
          'those that meet all conditions',
          '{ tracks: [MANAGEMENT], requires: "coding", seniorityMax: 3, text: "lead" }',
          ['lead'],
        ],
      ];
      it('are exactly those that meet them', async () => {
        const { ask } = await serve(graph.database, filtered);
        const found: Json = await ask(
          `{ ${cases.map(([, filter], at) => `c${at}: roles(filter: ${filter}) { totalCount nodes { slug } }`).join('\n')} }`,
        );
        const given = cases.map(([behaviour], at) => [
          behaviour,
          found[`c${at}`].nodes.map(({ slug }: Json) => slug),
        ]);
        expect(given).toEqual(cases.map(([behaviour, , slugs]) => [behaviour, slugs]));
        expect(cases.map((_, at) => found[`c${at}`].totalCount)).toEqual(
          cases.map(([, , slugs]) => slugs.length),
        );
      });

      it('refuse what the vocabularies do not know, with suggestions', async () => {
        const { refusal } = await serve(graph.database, filtered);
        expect(
          await refusal('{ roles(filter: { frameworks: ["enginering leadership"] }) { totalCount } }'),
        ).toEqual({
          code: 'INVALID_INPUT',
          argument: 'filter.frameworks',
          unknown: ['enginering leadership'],
          suggestions: ['engineering-leadership'],
        });
        expect(await refusal('{ roles(filter: { requires: "codign" }) { totalCount } }')).toEqual({
          code: 'NOT_FOUND',
          argument: 'filter.requires',
          suggestions: [
            { id: 'Skill:coding', name: 'Coding' },
            { id: 'Skill:coaching', name: 'Coaching' },
          ],
        });
        expect(await refusal('{ roles(filter: { minLevel: 6 }) { totalCount } }')).toMatchObject({
          code: 'INVALID_INPUT',
          argument: 'filter.minLevel',
        });
      });
    });

    it('need what they state, and for the rest what the nearest role that they build on states', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          requirements: [
            { role: 'lead', skill: 'coding', level: 4, importance: 0.9 },
            { role: 'lead', skill: 'coaching', level: 2, importance: 0.4 },
            { role: 'manager', skill: 'hiring', level: 3, importance: 0.4 },
            {
              role: 'director',
              skill: 'coding',
              level: 1.5,
              importance: 0.1,
              basis: 'DERIVED',
              rationale: 'little',
              confidence: 0.6,
            },
          ],
          buildsOn: [
            { role: 'manager', on: 'lead' },
            { role: 'director', on: 'manager', responsibilities: false },
          ],
        }),
      );
      const { role }: Json = await ask(`{ role(ref: "director") {
        effective: requirements { level band importance skill { slug } role { slug } inheritedFrom { slug } }
        own: requirements(effective: false) { level basis rationale confidence expectation skill { slug } inheritedFrom { slug } }
        requirementCount ownCount: requirementCount(effective: false)
        high: requirements(minLevel: 2.5) { skill { slug } } cut: requirements(first: 1) { skill { slug } }
        buildsOn { role { slug } skills responsibilities citations { locator } } } }`);
      expect(role).toEqual({
        effective: [
          {
            level: 2,
            band: 'FOUNDATIONAL',
            importance: 0.4,
            skill: { slug: 'coaching' },
            role: { slug: 'director' },
            inheritedFrom: { slug: 'lead' },
          },
          {
            level: 3,
            band: 'WORKING',
            importance: 0.4,
            skill: { slug: 'hiring' },
            role: { slug: 'director' },
            inheritedFrom: { slug: 'manager' },
          },
          {
            level: 1.5,
            band: 'AWARENESS',
            importance: 0.1,
            skill: { slug: 'coding' },
            role: { slug: 'director' },
            inheritedFrom: null,
          },
        ].sort((a, b) => b.importance - a.importance || b.level - a.level),
        own: [
          {
            level: 1.5,
            basis: 'DERIVED',
            rationale: 'little',
            confidence: 0.6,
            expectation: 'coding as director',
            skill: { slug: 'coding' },
            inheritedFrom: null,
          },
        ],
        requirementCount: 3,
        ownCount: 1,
        high: [{ skill: { slug: 'hiring' } }],
        cut: [{ skill: { slug: 'hiring' } }],
        buildsOn: [
          {
            role: { slug: 'manager' },
            skills: true,
            responsibilities: false,
            citations: [{ locator: 'Heading' }],
          },
        ],
      });
    });

    it('can be asked for requirements of some categories only', async () => {
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          skillCategories: [{ slug: 'people', title: 'People Skills' }, { slug: 'technical' }],
          skills: [
            { slug: 'coaching', category: 'people' },
            { slug: 'coding', category: 'technical' },
          ],
          requirements: [
            { role: 'lead', skill: 'coding' },
            { role: 'lead', skill: 'coaching' },
          ],
        }),
      );
      expect(
        await ask(`{ role(ref: "lead") { bySlug: requirements(categories: ["technical"]) { skill { slug } }
          byTitle: requirements(categories: ["people SKILLS"]) { skill { slug } } none: requirements(categories: []) { level } } }`),
      ).toEqual({
        role: {
          bySlug: [{ skill: { slug: 'coding' } }],
          byTitle: [{ skill: { slug: 'coaching' } }],
          none: [],
        },
      });
      expect(
        await refusal('{ role(ref: "lead") { requirements(categories: ["tecnical"]) { level } } }'),
      ).toEqual({
        code: 'INVALID_INPUT',
        argument: 'categories',
        unknown: ['tecnical'],
        suggestions: ['technical'],
      });
      for (const [argument, given] of [
        ['first', 'first: 0'],
        ['first', 'first: 1001'],
        ['minLevel', 'minLevel: -1'],
        ['minLevel', 'minLevel: 5.5'],
      ]) {
        expect(await refusal(`{ role(ref: "lead") { requirements(${given}) { level } } }`)).toMatchObject({
          code: 'INVALID_INPUT',
          argument,
        });
      }
    });

    it('answer for what they state, and for the rest what the roles that they build on state', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          responsibilities: [
            { slug: 'hiring', area: 'People Management' },
            { slug: 'budget', area: 'Money' },
            { slug: 'reviews', area: 'People Management' },
          ],
          roleResponsibilities: [
            { role: 'manager', responsibility: 'hiring', involvement: 'SHARES' },
            { role: 'manager', responsibility: 'reviews' },
            { role: 'director', responsibility: 'budget', involvement: 'APPROVES', expectation: 'Signs it.' },
            { role: 'director', responsibility: 'reviews', involvement: 'NOT_OWNED' },
          ],
          buildsOn: [{ role: 'director', on: 'manager', skills: false }],
        }),
      );
      expect(
        await ask(`{ role(ref: "director") {
          responsibilities { involvement expectation responsibility { slug area } role { slug } inheritedFrom { slug } }
          own: responsibilities(effective: false) { responsibility { slug } }
          people: responsibilities(areas: ["people management"], involvements: [SHARES, OWNS]) { responsibility { slug } }
          responsibilityCount ownCount: responsibilityCount(effective: false) }
          responsibility: node(id: "Responsibility:reviews") { ... on Responsibility { roles { role { slug } involvement } } } }`),
      ).toEqual({
        role: {
          responsibilities: [
            {
              involvement: 'SHARES',
              expectation: null,
              responsibility: { slug: 'hiring', area: 'People Management' },
              role: { slug: 'director' },
              inheritedFrom: { slug: 'manager' },
            },
            {
              involvement: 'APPROVES',
              expectation: 'Signs it.',
              responsibility: { slug: 'budget', area: 'Money' },
              role: { slug: 'director' },
              inheritedFrom: null,
            },
            {
              involvement: 'NOT_OWNED',
              expectation: null,
              responsibility: { slug: 'reviews', area: 'People Management' },
              role: { slug: 'director' },
              inheritedFrom: null,
            },
          ],
          own: [{ responsibility: { slug: 'budget' } }, { responsibility: { slug: 'reviews' } }],
          people: [{ responsibility: { slug: 'hiring' } }],
          responsibilityCount: 3,
          ownCount: 2,
        },
        responsibility: {
          roles: [
            { role: { slug: 'manager' }, involvement: 'OWNS' },
            { role: { slug: 'director' }, involvement: 'NOT_OWNED' },
          ],
        },
      });
    });

    it('refuse an area that no responsibility has, with suggestions', async () => {
      const { refusal } = await serve(
        graph.database,
        framework({ roleResponsibilities: [{ role: 'manager', responsibility: 'hiring' }] }),
      );
      expect(
        await refusal('{ role(ref: "manager") { responsibilities(areas: ["Peopel"]) { involvement } } }'),
      ).toEqual({
        code: 'INVALID_INPUT',
        argument: 'areas',
        unknown: ['Peopel'],
        suggestions: ['People'],
      });
    });

    it('show the chosen claim in the field of its attribute, and all of them as claims', async () => {
      const about = 'Role:director';
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          attributes: [{ key: 'directReports', title: 'Direct reports', unit: 'people' }],
          requirements: [
            { role: 'director', skill: 'coding' },
            { role: 'director', skill: 'strategy' },
          ],
          roleResponsibilities: [{ role: 'director', responsibility: 'hiring' }],
          claims: [
            {
              about,
              attribute: 'directReports',
              value: '4 to 6 in a start-up',
              range: range(4, 6),
              circumstance: 'in a start-up',
            },
            { about, attribute: 'directReports', value: '5-8 managers', range: range(5, 8, '5-8 managers') },
            {
              about,
              attribute: 'directReports',
              value: 'up to 12',
              range: range(null, 12),
              chosen: false,
              reason: 'A blog.',
            },
            { about, attribute: 'strategyShare', value: 'about 40%', range: range(0.4, 0.4, 'about 40%') },
            {
              about,
              attribute: 'coding',
              value: 'does not code',
              parts: ['reviews', 'spikes'],
              skill: 'coding',
            },
            { about, attribute: 'coding', value: 'codes a little', skill: 'coding', level: 1, chosen: false },
            { about, attribute: 'hires', value: 'hires', responsibility: 'hiring' },
          ],
        }),
      );
      expect(
        await ask(`{ role(ref: "director") {
          directReports { min max text } strategyShare { min max text } organizationSize { text } teams { text }
          claims(attributes: ["directReports"]) { value chosen reason circumstance range { min max text }
            attribute { key title unit } about { id } citations { locator } }
          all: claims { attribute { key } }
          requirements { skill { slug } contested levelRange { min max } claims { value parts chosen level } }
          responsibilities { contested claims { value } } }
          attributes { key } }`),
      ).toEqual({
        role: {
          directReports: { min: 5, max: 8, text: '5-8 managers' },
          strategyShare: { min: 0.4, max: 0.4, text: 'about 40%' },
          organizationSize: null,
          teams: null,
          claims: [
            {
              value: '4 to 6 in a start-up',
              chosen: true,
              reason: null,
              circumstance: 'in a start-up',
              range: { min: 4, max: 6, text: '4-6' },
            },
            {
              value: '5-8 managers',
              chosen: true,
              reason: null,
              circumstance: null,
              range: { min: 5, max: 8, text: '5-8 managers' },
            },
            {
              value: 'up to 12',
              chosen: false,
              reason: 'A blog.',
              circumstance: null,
              range: { min: null, max: 12, text: '-12' },
            },
          ].map((claim) => ({
            ...claim,
            attribute: { key: 'directReports', title: 'Direct reports', unit: 'people' },
            about: { id: about },
            citations: [{ locator: 'Heading' }],
          })),
          all: [
            'coding',
            'coding',
            'directReports',
            'directReports',
            'directReports',
            'hires',
            'strategyShare',
          ].map((key) => ({ attribute: { key } })),
          requirements: [
            {
              skill: { slug: 'coding' },
              contested: true,
              levelRange: { min: 1, max: 3 },
              claims: [
                { value: 'does not code', parts: ['reviews', 'spikes'], chosen: true, level: null },
                { value: 'codes a little', parts: [], chosen: false, level: 1 },
              ],
            },
            { skill: { slug: 'strategy' }, contested: false, levelRange: null, claims: [] },
          ],
          responsibilities: [{ contested: false, claims: [{ value: 'hires' }] }],
        },
        attributes: [{ key: 'coding' }, { key: 'directReports' }, { key: 'hires' }, { key: 'strategyShare' }],
      });
      expect(
        await refusal('{ role(ref: "director") { claims(attributes: ["directreport"]) { value } } }'),
      ).toEqual({
        code: 'INVALID_INPUT',
        argument: 'attributes',
        unknown: ['directreport'],
        suggestions: ['directReports'],
      });
    });

    it('spend time on activities: most hours first, those without hours last', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          roleActivities: [
            { role: 'lead', activity: 'coding', hoursPerWeek: range(10, 20, '10-20 hrs') },
            { role: 'lead', activity: 'admin', when: 'at the end of the month' },
            {
              role: 'lead',
              activity: 'meetings',
              hoursPerWeek: range(16, null, '16+'),
              circumstance: 'in a large company',
            },
            { role: 'coder', activity: 'coding', hoursPerWeek: range(30) },
          ],
        }),
      );
      expect(
        await ask(`{ role(ref: "lead") { activities { activity { slug } hoursPerWeek { min max text } when circumstance } cut: activities(first: 1) { activity { slug } } activityCount }
          node(id: "Activity:coding") { ... on Activity { title roles { role { slug } } } } }`),
      ).toEqual({
        role: {
          activities: [
            {
              activity: { slug: 'meetings' },
              hoursPerWeek: { min: 16, max: null, text: '16+' },
              when: null,
              circumstance: 'in a large company',
            },
            {
              activity: { slug: 'coding' },
              hoursPerWeek: { min: 10, max: 20, text: '10-20 hrs' },
              when: null,
              circumstance: null,
            },
            {
              activity: { slug: 'admin' },
              hoursPerWeek: null,
              when: 'at the end of the month',
              circumstance: null,
            },
          ],
          cut: [{ activity: { slug: 'meetings' } }],
          activityCount: 3,
        },
        node: { title: 'Coding', roles: [{ role: { slug: 'coder' } }, { role: { slug: 'lead' } }] },
      });
    });

    it('report in lines that are followed level by level, and circles end', async () => {
      const { ask, refusal } = await serve(
        graph.database,
        framework({
          reportingLines: [
            {
              from: 'lead',
              to: 'manager',
              reason: 'He pays.',
              circumstance: 'in a team',
              confidence: 0.5,
              standing: 'ADVISED',
            },
            { from: 'lead', to: 'architect', kind: 'DOTTED' },
            { from: 'manager', to: 'director' },
            { from: 'coder', to: 'lead' },
            { from: 'director', to: 'coder' },
          ],
        }),
      );
      const lines = (from: string, to: string, depth: number) => ({
        from: { slug: from },
        to: { slug: to },
        depth,
      });
      const shown = '{ from { slug } to { slug } depth }';
      expect(
        await ask(`{ lead: role(ref: "lead") {
            reportsTo { to { slug } kind standing reason circumstance confidence depth citations { locator } }
            dotted: reportsTo(kinds: [DOTTED]) { to { slug } } }
          director: role(ref: "director") { one: reports ${shown} three: reports(depth: 3) ${shown} all: reports(depth: 10) ${shown} }
          architect: role(ref: "architect") { solid: reports(kinds: [SOLID]) ${shown} } }`),
      ).toEqual({
        lead: {
          reportsTo: [
            {
              to: { slug: 'manager' },
              kind: 'SOLID',
              standing: 'ADVISED',
              reason: 'He pays.',
              circumstance: 'in a team',
              confidence: 0.5,
              depth: 1,
              citations: [{ locator: 'Heading' }],
            },
            {
              to: { slug: 'architect' },
              kind: 'DOTTED',
              standing: 'OBSERVED',
              reason: null,
              circumstance: null,
              confidence: null,
              depth: 1,
              citations: [{ locator: 'Heading' }],
            },
          ],
          dotted: [{ to: { slug: 'architect' } }],
        },
        director: {
          one: [lines('manager', 'director', 1)],
          three: [lines('manager', 'director', 1), lines('lead', 'manager', 2), lines('coder', 'lead', 3)],
          all: [
            lines('manager', 'director', 1),
            lines('lead', 'manager', 2),
            lines('coder', 'lead', 3),
            lines('director', 'coder', 4),
          ],
        },
        architect: { solid: [] },
      });
      for (const depth of [0, 11]) {
        expect(await refusal(`{ role(ref: "lead") { reports(depth: ${depth}) { depth } } }`)).toMatchObject({
          code: 'INVALID_INPUT',
          argument: 'depth',
        });
      }
    });

    it('come with the advice that is about them or meant for people in them, by kind', async () => {
      const { ask } = await serve(
        graph.database,
        framework({
          roles: [{ slug: 'director' }, { slug: 'manager' }],
          skills: [{ slug: 'delegation' }],
          advice: [
            {
              slug: 'a-pitfall',
              kind: 'PITFALL',
              about: ['Role:director'],
              instead: 'Delegate.',
              detail: 'All of it.',
            },
            {
              slug: 'b-action',
              about: ['Role:director'],
              audience: ['Role:manager', 'Role:director'],
              develops: ['Skill:delegation'],
              steps: ['One', 'Two'],
              example: 'Like this.',
              circumstance: 'at first',
            },
            { slug: 'c-signal', kind: 'HIRING_SIGNAL', audience: ['Role:director'] },
            { slug: 'd-other', about: ['Role:manager'] },
          ],
        }),
      );
      expect(
        await ask(`{ role(ref: "director") { advice { id kind title } signals: advice(kinds: [HIRING_SIGNAL, MODEL]) { id } cut: advice(first: 1) { id } adviceCount
            signalCount: adviceCount(kinds: [HIRING_SIGNAL, MODEL]) }
          skill(ref: "delegation") { adviceCount advice { id steps example circumstance develops { slug } audience { slug } about { id } } }
          node(id: "Advice:a-pitfall") { ... on Advice { kind title detail instead steps example circumstance citations { locator } } } }`),
      ).toEqual({
        role: {
          advice: [
            { id: 'Advice:b-action', kind: 'ACTION', title: 'B Action' },
            { id: 'Advice:a-pitfall', kind: 'PITFALL', title: 'A Pitfall' },
            { id: 'Advice:c-signal', kind: 'HIRING_SIGNAL', title: 'C Signal' },
          ],
          signals: [{ id: 'Advice:c-signal' }],
          cut: [{ id: 'Advice:b-action' }],
          adviceCount: 3,
          signalCount: 1,
        },
        skill: {
          adviceCount: 1,
          advice: [
            {
              id: 'Advice:b-action',
              steps: ['One', 'Two'],
              example: 'Like this.',
              circumstance: 'at first',
              develops: [{ slug: 'delegation' }],
              audience: [{ slug: 'director' }, { slug: 'manager' }],
              about: [{ id: 'Role:director' }],
            },
          ],
        },
        node: {
          kind: 'PITFALL',
          title: 'A Pitfall',
          detail: 'All of it.',
          instead: 'Delegate.',
          steps: [],
          example: null,
          circumstance: null,
          citations: [{ locator: 'Heading' }],
        },
      });
    });
  });
}
