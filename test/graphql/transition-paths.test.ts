import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

/** a to d: directly, or by way of b and c, of which one stretch has two parallel transitions; e and f are apart. */
const GRAPH = framework({
  // The page describes a, by five requirements, and asks the later rungs for what a has not been asked for so far.
  roles: [...['a', 'b', 'c', 'd'].map((slug, rung) => ({ slug, seniority: rung + 1 })), { slug: 'f' }],
  transitions: [
    { from: 'a', to: 'b', years: range(1, 2, '1-2 years') },
    { from: 'b', to: 'c', years: range(2, 2, '2 years') },
    { from: 'b', to: 'c', kind: 'LATERAL' },
    { from: 'c', to: 'd', years: range(1, 1, 'a year') },
    { from: 'a', to: 'd', years: range(8, 12, '8-12 years') },
    { from: 'c', to: 'a', kind: 'TRACK_SWITCH' },
    { from: 'd', to: 'e' },
  ],
  requirements: [
    { role: 'a', skill: 'coding', level: 4 },
    ...['agile', 'debugging', 'reviewing', 'testing'].map((skill) => ({ role: 'a', skill })),
    { role: 'b', skill: 'coaching', level: 3, importance: 0.5 },
    { role: 'c', skill: 'coaching', level: 2, importance: 0.5 },
    { role: 'c', skill: 'budgets', level: 1, importance: 1 },
    { role: 'd', skill: 'coaching', level: 2.5, importance: 0.1 },
    { role: 'd', skill: 'strategy', level: 4, importance: 1 },
    { role: 'd', skill: 'coding', level: 1, importance: 0.1 },
  ],
  roleResponsibilities: [
    { role: 'a', responsibility: 'code' },
    {
      role: 'a',
      responsibility: 'pager',
      citations: [
        { sourceId: 'Source:page', locator: 'Of a alone', note: null, basis: 'STATED', confidence: null },
      ],
    },
    { role: 'a', responsibility: 'reviews', involvement: 'ASSISTS' },
    { role: 'd', responsibility: 'reviews' },
    { role: 'd', responsibility: 'budget', involvement: 'APPROVES' },
    { role: 'd', responsibility: 'code', involvement: 'NOT_OWNED' },
  ],
  roleActivities: [
    { role: 'a', activity: 'coding', hoursPerWeek: range(20) },
    { role: 'a', activity: 'meetings', hoursPerWeek: range(10) },
    { role: 'd', activity: 'meetings', hoursPerWeek: range(20, 30, '20-30') },
    { role: 'd', activity: 'planning', when: 'in autumn' },
  ],
});

const paths = (
  args: string,
) => `{ transitionPaths(from: "a", to: "d", ${args}) { exhausted paths { rank cost length roles { slug }
  steps { index cost costSoFar costEstimated transition { id } from { slug } to { slug } } } } }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Transition paths on ${engine.title}`, () => {
    const graph = withGraph(engine);

    const summary = ({ transitionPaths }: Json) => ({
      exhausted: transitionPaths.exhausted,
      paths: transitionPaths.paths.map(({ rank, cost, length, roles, steps }: Json) => {
        expect(length).toBe(steps.length);
        expect(roles.map(({ slug }: Json) => slug)).toEqual([
          steps[0].from.slug,
          ...steps.map(({ to }: Json) => to.slug),
        ]);
        expect(steps.map(({ index }: Json) => index)).toEqual(steps.map((_: Json, at: number) => at + 1));
        expect(steps.at(-1).costSoFar).toBe(cost);
        return `${rank}: ${roles.map(({ slug }: Json) => slug).join('')} ${cost} = ${steps
          .map((step: Json) => `${step.cost}${step.costEstimated ? '~' : ''}`)
          .join(
            ' + ',
          )}${steps.some(({ transition }: Json) => /lateral/.test(transition.id)) ? ' sideways' : ''}`;
      }),
    });

    it('are ranked by steps, years or gaps, parallel transitions being different paths', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      expect(summary(await ask(paths('first: 5')))).toEqual({
        exhausted: true,
        paths: ['1: ad 1 = 1', '2: abcd 3 = 1 + 1 + 1 sideways', '3: abcd 3 = 1 + 1 + 1'],
      });
      // No lateral transition states its years: the median of all, between 1.5 and 2.
      expect(summary(await ask(paths('by: YEARS')))).toEqual({
        exhausted: true,
        paths: ['1: abcd 4.25 = 1.5 + 1.75~ + 1 sideways', '2: abcd 4.5 = 1.5 + 2 + 1', '3: ad 10 = 10'],
      });
      expect(summary(await ask(paths('by: GAP, first: 2')))).toEqual({
        exhausted: false,
        paths: ['1: ad 0.324 = 0.324', '2: abcd 0.907 = 0.315 + 0.286 + 0.306 sideways'],
      });
    });

    it('say whether there are others', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      for (const [first, exhausted] of [
        [1, false],
        [2, false],
        [3, true],
        [20, true],
      ]) {
        expect((await ask(paths(`first: ${String(first)}`))).transitionPaths.exhausted).toBe(exhausted);
      }
    });

    it('add up years, skills, responsibilities and activities', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { transitionPaths }: Json =
        await ask(`{ transitionPaths(from: "a", to: "d", by: YEARS, first: 1) { from { slug } to { slug } paths {
        years { min max text } stepsWithoutYears skillsNeededCount unknownCount
        skillsNeeded { skill { slug } status have need neededAtTarget distance importance firstNeededAt { slug } firstNeededAtStep expectationNow expectationThen basis contested citations { locator } }
        met: skillsNeeded(statuses: [MET]) { skill { slug } have need firstNeededAt { slug } firstNeededAtStep } cut: skillsNeeded(first: 1) { skill { slug } }
        surplus { skill { slug } have need } skillsNotMentioned { skill { slug } have }
        responsibilitiesTakenOn { responsibility { slug } involvement } responsibilitiesHandedOver { responsibility { slug } }
        responsibilitiesNotMentioned { responsibility { slug } }
        activityChanges { activity { slug } from { hoursPerWeek { text } } to { hoursPerWeek { text } when } }
        steps { gap { from { slug } itemCount } } } } }`);
      const cited = {
        expectationNow: null,
        basis: 'STATED',
        contested: false,
        citations: [{ locator: 'Heading' }],
      };
      expect(transitionPaths).toEqual({
        from: { slug: 'a' },
        to: { slug: 'd' },
        paths: [
          {
            years: { min: 2, max: 3, text: '2-3 years' },
            stepsWithoutYears: 1,
            skillsNeededCount: 3,
            unknownCount: 0,
            skillsNeeded: [
              {
                skill: { slug: 'strategy' },
                status: 'NEW',
                have: 0,
                need: 4,
                neededAtTarget: 4,
                distance: 4,
                importance: 1,
                firstNeededAt: { slug: 'd' },
                firstNeededAtStep: 3,
                expectationThen: 'strategy as d',
                ...cited,
              },
              {
                skill: { slug: 'budgets' },
                status: 'NEW',
                have: 0,
                need: 1,
                neededAtTarget: null,
                distance: 1,
                importance: 1,
                firstNeededAt: { slug: 'c' },
                firstNeededAtStep: 2,
                expectationThen: 'budgets as c',
                ...cited,
              },
              {
                skill: { slug: 'coaching' },
                status: 'NEW',
                have: 0,
                need: 3,
                neededAtTarget: 2.5,
                distance: 3,
                importance: 0.5,
                firstNeededAt: { slug: 'b' },
                firstNeededAtStep: 1,
                expectationThen: 'coaching as b',
                ...cited,
              },
            ],
            met: [
              {
                skill: { slug: 'coding' },
                have: 4,
                need: 1,
                firstNeededAt: { slug: 'd' },
                firstNeededAtStep: 3,
              },
            ],
            cut: [{ skill: { slug: 'strategy' } }],
            surplus: [{ skill: { slug: 'coding' }, have: 4, need: 1 }],
            skillsNotMentioned: ['agile', 'debugging', 'reviewing', 'testing'].map((slug) => ({
              skill: { slug },
              have: 3,
            })),
            responsibilitiesTakenOn: [
              { responsibility: { slug: 'reviews' }, involvement: 'OWNS' },
              { responsibility: { slug: 'budget' }, involvement: 'APPROVES' },
            ],
            responsibilitiesHandedOver: [{ responsibility: { slug: 'code' } }],
            responsibilitiesNotMentioned: [{ responsibility: { slug: 'pager' } }],
            activityChanges: [
              {
                activity: { slug: 'meetings' },
                from: { hoursPerWeek: { text: '10-10' } },
                to: { hoursPerWeek: { text: '20-30' }, when: null },
              },
              { activity: { slug: 'coding' }, from: { hoursPerWeek: { text: '20-20' } }, to: null },
              { activity: { slug: 'planning' }, from: null, to: { hoursPerWeek: null, when: 'in autumn' } },
            ],
            steps: [
              { gap: { from: { slug: 'a' }, itemCount: 1 } },
              { gap: { from: { slug: 'b' }, itemCount: 2 } },
              { gap: { from: { slug: 'c' }, itemCount: 3 } },
            ],
          },
        ],
      });
    });

    it('are none to a role that cannot be reached, and none from a role to itself', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      for (const [from, to] of [
        ['a', 'f'],
        ['e', 'a'],
        ['a', 'a'],
        ['f', 'f'],
      ]) {
        expect(
          await ask(
            `{ transitionPaths(from: "${from}", to: "${to}") { from { slug } to { slug } paths { rank } exhausted } }`,
          ),
        ).toEqual({
          transitionPaths: { from: { slug: from }, to: { slug: to }, paths: [], exhausted: true },
        });
      }
    });

    it('are refused for unknown roles and for fewer than 1 or more than 20', async () => {
      const { refusal, answer } = await serve(graph.database, GRAPH);
      expect(await refusal('{ transitionPaths(from: "zz", to: "d") { exhausted } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'from',
      });
      expect(await refusal('{ transitionPaths(from: "a", to: "zz") { exhausted } }')).toMatchObject({
        code: 'NOT_FOUND',
        argument: 'to',
      });
      for (const first of [0, -1, 21]) {
        expect(await refusal(paths(`first: ${first}`))).toMatchObject({
          code: 'INVALID_INPUT',
          argument: 'first',
        });
      }
      expect((await answer(paths('first: 0'))).data).toEqual({ transitionPaths: null });
    });
  });
}
