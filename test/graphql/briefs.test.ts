import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/graph/model.ts';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const TO_MANAGER = 'Transition:lead--manager--promotion';
const TO_DIRECTOR = 'Transition:manager--director--promotion';

const ON_LAW: Citation = {
  sourceId: 'Source:other',
  locator: 'Law',
  note: null,
  basis: 'STATED',
  confidence: null,
};

/** lead to manager to director; what holds wherever it is, and what holds of a growing company or of a small one. */
const GRAPH = framework({
  // The page describes a lead, by five requirements: what it asks of later rungs only is new to one.
  roles: ['lead', 'manager', 'director'].map((slug, rung) => ({ slug, seniority: rung + 1 })),
  sources: [{ slug: 'other' }],
  stages: [{ slug: 'seed' }, { slug: 'growth' }, { slug: 'public' }],
  requirements: [
    { role: 'lead', skill: 'coaching', level: 2 },
    { role: 'lead', skill: 'coding', level: 4 },
    ...['reading', 'writing', 'testing'].map((skill) => ({ role: 'lead', skill })),
    { role: 'manager', skill: 'coaching', level: 4 },
    { role: 'manager', skill: 'coding', level: 2 },
    { role: 'director', skill: 'coaching', level: 5 },
    { role: 'director', skill: 'budgets', level: 3 },
    {
      role: 'director',
      skill: 'law',
      citations: [ON_LAW],
    },
  ],
  transitions: [
    { from: 'lead', to: 'manager', shifts: [{ topic: 'Scope' }] },
    { from: 'manager', to: 'director' },
  ],
  roleActivities: [
    { role: 'director', activity: 'hiring' },
    { role: 'director', activity: 'board', stageIds: ['Stage:growth'] },
  ],
  advice: [
    { slug: 'listen', about: [TO_MANAGER], develops: ['Skill:coaching'] },
    { slug: 'plan-rounds', about: [TO_DIRECTOR], develops: ['Skill:budgets'], stageIds: ['Stage:growth'] },
    { slug: 'is-asked', kind: 'READINESS_SIGNAL', about: [TO_MANAGER], develops: ['Skill:coaching'] },
    { slug: 'do-it-all', kind: 'PITFALL', about: [TO_MANAGER], stageIds: ['Stage:seed'] },
  ],
  stageFocuses: [
    { role: 'director', stage: 'growth', focus: 'Hiring' },
    { role: 'director', stage: 'seed', focus: 'Code' },
    { role: 'manager', stage: 'growth', focus: 'Habits' },
  ],
  claims: [
    { about: 'Role:director', attribute: 'teams', value: 'six', stageIds: ['Stage:growth'] },
    { about: 'Role:director', attribute: 'organizationSize', value: '40 to 90', range: range(40, 90) },
  ],
  roleTitles: [
    { role: 'director', title: 'Head', organizationSize: range(0, 50) },
    { role: 'director', title: 'Chief', organizationSize: range(500, null) },
  ],
});

const BRIEF = `from { slug } to { slug } noCounsel shiftCount skillsNeededCount unknownCount weekCount
  capabilities { skill { slug } status have need firstNeededAt { slug } action { id } evidence { kind text } notStated }
  week { activity { slug } } standing { known unknown low high }
  readiness { advice { id } to { slug } standing { low high known } } pitfalls { id }
  setting { stage { slug } organizationSize focuses { role { slug } focus } claims { value } titles { title }
    advice { id } explanation }
  expected { skills { skill { slug } } }`;
const QUESTION = `query ($stage: String, $size: Int, $profile: [SkillLevelInput!]) {
  transitionPaths(from: "lead", to: "director", profile: $profile) { paths {
    brief(stage: $stage, organizationSize: $size) { ${BRIEF} }
    steps { brief(stage: $stage, organizationSize: $size) { ${BRIEF} } } } }
  skillGap(from: "lead", to: "director") { brief(stage: $stage, organizationSize: $size) { ${BRIEF} } } }`;
const OF_PROFILE = `query ($stage: String, $size: Int, $profile: [SkillLevelInput!]!) {
  profileGap(profile: $profile, to: "manager") { brief(stage: $stage, organizationSize: $size) { ${BRIEF} } } }`;

const COACHING = [{ skill: 'coaching', level: 3 }];
const slugs = (items: Json): Json => items.map((item: Json) => (item.skill ?? item.activity).slug);

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Briefs on ${engine.title}`, () => {
    const graph = withGraph(engine);

    const briefs = async (variables: Readonly<Record<string, unknown>> = {}) => {
      const { ask } = await serve(graph.database, GRAPH);
      const { transitionPaths, skillGap }: Json = await ask(QUESTION, variables);
      const [{ brief, steps }] = transitionPaths.paths;
      return { path: brief, steps: steps.map((step: Json) => step.brief), gap: skillGap.brief };
    };
    const profileBrief = async (variables: Readonly<Record<string, unknown>>) => {
      const { ask } = await serve(graph.database, GRAPH);
      const { profileGap }: Json = await ask(OF_PROFILE, variables);
      return profileGap.brief;
    };

    it('tell of a path what lies between its ends, and the advice for its steps', async () => {
      const { path } = await briefs();
      expect(path).toMatchObject({
        from: { slug: 'lead' },
        to: { slug: 'director' },
        noCounsel: null,
        shiftCount: 1,
        skillsNeededCount: 2,
        unknownCount: 1,
        standing: null,
        readiness: [{ advice: { id: 'Advice:is-asked' }, to: { slug: 'manager' }, standing: null }],
        pitfalls: [{ id: 'Advice:do-it-all' }],
        setting: null,
        expected: [{ skills: [{ skill: { slug: 'law' } }] }],
      });
      expect(path.capabilities).toContainEqual({
        skill: { slug: 'coaching' },
        status: 'RAISED',
        have: 2,
        need: 5,
        firstNeededAt: { slug: 'manager' },
        action: { id: 'Advice:listen' },
        evidence: [{ kind: 'SIGNAL', text: 'Is Asked' }],
        notStated: null,
      });
      expect(slugs(path.week)).toEqual(['hiring', 'board']);
    });

    it('tell of a step its own part, and of a gap what needs no step', async () => {
      const { steps, gap } = await briefs();
      const [first, second] = steps;
      expect(first).toMatchObject({
        from: { slug: 'lead' },
        to: { slug: 'manager' },
        shiftCount: 1,
        capabilities: [{ skill: { slug: 'coaching' }, have: 2, need: 4, action: { id: 'Advice:listen' } }],
        week: [],
        expected: [],
      });
      expect(second).toMatchObject({
        from: { slug: 'manager' },
        to: { slug: 'director' },
        shiftCount: 0,
        readiness: [],
        pitfalls: [],
      });
      expect(second.capabilities).toContainEqual(
        expect.objectContaining({ skill: { slug: 'coaching' }, have: 4, need: 5, action: null }),
      );
      expect(gap).toMatchObject({
        from: { slug: 'lead' },
        to: { slug: 'director' },
        noCounsel: 'No document gives advice for the step from Lead to Director.',
        shiftCount: 0,
        skillsNeededCount: 2,
        unknownCount: 1,
        readiness: [],
      });
    });

    it('leave out what holds at other stages, and add what holds at the one that is asked for', async () => {
      const actionFor = ({ path }: Json, slug: string) =>
        path.capabilities.find(({ skill }: Json) => skill.slug === slug).action;
      const anywhere = await briefs();
      const growing = await briefs({ stage: 'Growth' });
      expect([actionFor(anywhere, 'budgets'), actionFor(growing, 'budgets')]).toEqual([
        null,
        { id: 'Advice:plan-rounds' },
      ]);
      expect(growing.path.pitfalls).toEqual([]);
      const atGrowth = {
        stage: { slug: 'growth' },
        organizationSize: null,
        claims: [{ value: 'six' }],
        titles: [],
        explanation: 'What the documents say of it at Growth is all there is; the rest holds wherever it is.',
      };
      const hiring = { role: { slug: 'director' }, focus: 'Hiring' };
      const habits = { role: { slug: 'manager' }, focus: 'Habits' };
      const advice = [{ id: 'Advice:plan-rounds' }];
      expect(growing.path.setting).toEqual({ ...atGrowth, focuses: [hiring], advice });
      expect(growing.steps[0].setting).toEqual({ ...atGrowth, focuses: [habits], claims: [], advice: [] });
      expect(growing.steps[1].setting).toEqual({ ...atGrowth, focuses: [habits, hiring], advice });
      expect(growing.gap.setting).toEqual({ ...atGrowth, focuses: [hiring], advice: [] });

      const small = await briefs({ stage: 'seed' });
      expect([slugs(small.path.week), small.path.pitfalls]).toEqual([
        ['hiring'],
        [{ id: 'Advice:do-it-all' }],
      ]);
    });

    it('tell what the roles are called at a size, and where no document speaks of it', async () => {
      const { path, steps, gap } = await briefs({ size: 45 });
      const at45 = {
        stage: null,
        organizationSize: 45,
        focuses: [],
        claims: [{ value: '40 to 90' }],
        titles: [{ title: 'Head' }],
        advice: [],
        explanation:
          'What the documents say of it with 45 engineers is all there is; the rest holds wherever it is.',
      };
      expect([path.setting, steps[1].setting, gap.setting]).toEqual([at45, at45, at45]);
      expect(steps[0].setting).toEqual({
        ...at45,
        claims: [],
        titles: [],
        explanation: 'No document says what this looks like with 45 engineers.',
      });
      const both = await briefs({ stage: 'public', size: 1 });
      expect(both.steps[0].setting).toMatchObject({
        stage: { slug: 'public' },
        organizationSize: 1,
        explanation: 'No document says what this looks like at Public, with 1 engineer.',
      });
    });

    it('tell a profile where it stands, alone and on a way', async () => {
      expect(await profileBrief({ profile: COACHING, stage: 'growth', size: 45 })).toMatchObject({
        from: null,
        to: { slug: 'manager' },
        capabilities: [{ skill: { slug: 'coaching' }, have: 3, need: 4, action: { id: 'Advice:listen' } }],
        // 0.5 x 3 of 0.5 x 4, and 0.5 x 2 of coding that nobody knows
        standing: { known: 1, unknown: 1, low: 0.5, high: 0.833 },
        readiness: [{ advice: { id: 'Advice:is-asked' }, standing: { low: 0.75, high: 0.75, known: 1 } }],
        pitfalls: [],
        setting: { stage: { slug: 'growth' }, organizationSize: 45, focuses: [{ focus: 'Habits' }] },
        expected: [{ skills: [{ skill: { slug: 'coding' } }] }],
      });
      const { path, steps } = await briefs({ profile: COACHING, stage: 'seed' });
      expect(path.capabilities).toContainEqual(
        expect.objectContaining({ skill: { slug: 'coaching' }, have: 3, need: 5 }),
      );
      expect(path.standing).toMatchObject({ known: 2, unknown: 1 });
      expect(steps[0]).toMatchObject({
        standing: { known: 2, unknown: 0 },
        readiness: [{ standing: { low: 0.75, high: 0.75, known: 1 } }],
        setting: { stage: { slug: 'seed' }, advice: [{ id: 'Advice:do-it-all' }] },
      });
    });

    it('name the role that asks for a skill, the role whose people act, and a role of which nothing is stated', async () => {
      const own = framework({
        roles: [
          ...['lead', 'manager', 'director'].map((slug, rung) => ({ slug, seniority: rung + 1 })),
          { slug: 'hermit' },
        ],
        sources: [{ slug: 'other' }],
        requirements: [
          ...['coaching', 'coding', 'writing'].map((skill) => ({ role: 'lead', skill, level: 2 })),
          { role: 'manager', skill: 'law', citations: [ON_LAW] },
          ...['coaching', 'writing'].map((skill) => ({ role: 'director', skill, level: 5 })),
        ],
        transitions: [
          { from: 'lead', to: 'manager' },
          { from: 'manager', to: 'director' },
        ],
        advice: [
          { slug: 'walk', about: ['Role:manager'], develops: ['Skill:coaching'] },
          { slug: 'read', about: [TO_MANAGER], develops: ['Skill:writing'] },
        ],
      });
      const { ask } = await serve(graph.database, own);
      const { transitionPaths, stated, silent }: Json =
        await ask(`{ transitionPaths(from: "lead", to: "director") { paths { brief {
        capabilities { skill { slug } action { id } actionRole { slug } }
        expected { skills { skill { slug } neededAt { slug } } } } } }
        stated: skillGap(from: "lead", to: "director") { nothingStated }
        silent: skillGap(from: "lead", to: "hermit") { nothingStated } }`);
      const [{ brief }] = transitionPaths.paths;
      expect(brief.capabilities).toHaveLength(2);
      expect(brief.capabilities).toEqual(
        expect.arrayContaining([
          { skill: { slug: 'coaching' }, action: { id: 'Advice:walk' }, actionRole: { slug: 'manager' } },
          { skill: { slug: 'writing' }, action: { id: 'Advice:read' }, actionRole: null },
        ]),
      );
      expect(brief.expected).toEqual([
        { skills: [{ skill: { slug: 'law' }, neededAt: { slug: 'manager' } }] },
      ]);
      expect([stated.nothingStated, silent.nothingStated]).toEqual([
        null,
        'No source states what Hermit needs or does.',
      ]);
    });

    it('are refused for a stage that nobody knows and a size below zero', async () => {
      const { refusal } = await serve(graph.database, GRAPH);
      const profile = COACHING;
      expect(await refusal(OF_PROFILE, { profile, stage: 'growht' })).toMatchObject({
        code: 'INVALID_INPUT',
        argument: 'stage',
        suggestions: ['growth'],
      });
      expect(await refusal(OF_PROFILE, { profile, size: -1 })).toMatchObject({
        code: 'INVALID_INPUT',
        argument: 'organizationSize',
      });
    });
  });
}
