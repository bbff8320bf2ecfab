import { describe, expect, it } from 'vitest';
import { DeadlineExceededError, NotFoundError } from '../../src/graph/errors.ts';
import { planBestPath } from '../../src/plans/plan-text.ts';
import { type Json, serve } from '../support/ask.ts';
import { CountingDatabase } from '../support/counting-database.ts';
import { ENGINES } from '../support/engines.ts';
import { framework, load, range } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const AT = (locator: string) => [
  { sourceId: 'Source:page', locator, note: null, basis: 'STATED' as const, confidence: null },
];

/** guide to mate to captain to admiral; nothing leads to the cook. */
const GRAPH = framework({
  // The page describes a guide, by five requirements, and asks of the later rungs what a guide has not been asked for.
  roles: [
    ...['guide', 'mate', 'captain', 'admiral'].map((slug, rung) => ({ slug, seniority: rung + 1 })),
    { slug: 'cook' },
  ],
  transitions: [
    { from: 'guide', to: 'mate', years: range(2, 3, '2-3 years'), summary: 'From the boat to the crew.' },
    {
      from: 'mate',
      to: 'captain',
      citations: AT('Ranks'),
      shifts: [{ topic: 'Crew', from: 'One watch', to: 'The whole ship', citations: AT('Shifts / 1') }],
    },
    { from: 'captain', to: 'admiral' },
  ],
  requirements: [
    { role: 'guide', skill: 'rowing', level: 4 },
    { role: 'guide', skill: 'knots', level: 1 },
    ...['birds', 'songs', 'weather'].map((skill) => ({ role: 'guide', skill })),
    { role: 'mate', skill: 'knots', level: 3, importance: 1, citations: AT('Ropes') },
    { role: 'mate', skill: 'maps', level: 2, importance: 0.5, basis: 'DERIVED', citations: AT('Charts') },
    { role: 'mate', skill: 'crew', level: 2, citations: [{ ...AT('Crew')[0]!, sourceId: 'Source:other' }] },
    { role: 'captain', skill: 'knots', level: 2 },
    { role: 'captain', skill: 'maps', level: 4, importance: 1 },
    { role: 'captain', skill: 'command', level: 5, importance: 1 },
    { role: 'captain', skill: 'rowing', level: 1 },
  ],
  sources: [{ slug: 'other' }],
  roleResponsibilities: [
    { role: 'guide', responsibility: 'tickets' },
    { role: 'captain', responsibility: 'ship' },
  ],
  roleActivities: [
    { role: 'guide', activity: 'steering', hoursPerWeek: range(20, 20, '20 hrs/week') },
    { role: 'captain', activity: 'steering', hoursPerWeek: range(5, 5, '5 hrs/week') },
    { role: 'captain', activity: 'dinners', when: 'On Sundays' },
  ],
  advice: [
    { slug: 'draw-maps', develops: ['Skill:maps'] },
    {
      slug: 'shout',
      kind: 'PITFALL',
      develops: ['Skill:maps'],
      about: ['Transition:mate--captain--promotion'],
    },
    {
      slug: 'sail-at-night',
      about: ['Transition:mate--captain--promotion'],
      develops: ['Skill:maps'],
      steps: ['By the stars'],
    },
    { slug: 'as-an-admiral', develops: ['Skill:command'], audience: ['Role:admiral'] },
    { slug: 'sleeps', kind: 'READINESS_SIGNAL', about: ['Transition:mate--captain--promotion'] },
  ],
});

const RUNGS = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6'];

/** Roles one above the other, each with something of everything that a plan tells. */
const LADDER = framework({
  transitions: RUNGS.slice(1).map((to, index) => ({ from: `r${index}`, to, shifts: [{ topic: 'Scope' }] })),
  requirements: RUNGS.flatMap((role, index) => [
    { role, skill: 'rowing', level: 4 - index / 2 },
    { role, skill: `skill-of-${role}` },
  ]),
  roleResponsibilities: RUNGS.map((role) => ({ role, responsibility: `duty-of-${role}` })),
  roleActivities: RUNGS.map((role) => ({ role, activity: `hours-of-${role}` })),
  advice: RUNGS.map((role) => ({ slug: `advice-of-${role}`, develops: [`Skill:skill-of-${role}`] })),
});
/** What a plan may send cold; a rise is a round trip more. */
const MOST_STATEMENTS = 37;

const QUESTION = `query ($from: RoleRef!, $to: RoleRef!, $profile: [SkillLevelInput!]) {
  transitionPaths(from: $from, to: $to, profile: $profile) { paths { plan } } }`;

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Plans on ${engine.title}`, () => {
    const graph = withGraph(engine);

    const planOf = async (variables: Record<string, unknown>) => {
      const { ask } = await serve(graph.database, GRAPH);
      const { transitionPaths }: Json = await ask(QUESTION, variables);
      return transitionPaths.paths[0].plan as string;
    };

    it('tell what changes, what to build first and by what action, what to let go of, and what nobody knows', async () => {
      expect(await planOf({ from: 'guide', to: 'captain' })).toBe(`# From Guide to Captain

2 steps. 2-3 years for one of them; how long the rest takes no source says.

- **Guide → Mate**: From the boat to the crew. Usually after 2-3 years as Guide.[^1]
- **Mate → Captain**: No source says how long it takes.[^2]

No document gives advice for the step from Guide to Mate. 3 skills are known to rise. 1 more skill is expected of which no source says where you start; it stands at the end. Levels run from 0 to 5; new is what was not asked for so far.

## What changes

### Mate → Captain

- **Crew**: One watch → The whole ship[^3]

## What to build first

- **Maps** new → 4, starting as Mate. Then: maps as captain.[^1] Do: **Sail At Night**: By the stars.[^1]
- **Command** new → 5, starting as Captain. Then: command as captain.[^1]
- **Knots** 1 → 3, starting as Mate. Now: knots as guide. Then: knots as mate.[^4]

No source says what would show any of these. No source says what to do for Command and Knots.

## Let go of

- **Rely less on** Rowing 4 → 1.[^1]
- **Hand over** what the sources say is not the Captain's: Tickets.[^1]

## Your week

- **Changes**: Steering (20 h → 5 h).[^1]
- **As Captain**: Dinners (on Sundays).[^1] What these take as Guide no source says.

## Signs of readiness

- [ ] Sleeps[^1]

## Pitfalls

- Shout. What to do instead no source says.[^1]

## Also expected; no source says where you start

- **General**: Crew 2 as Mate: crew as mate.[^5]

[^1]: Page, Heading
[^2]: Page, Ranks
[^3]: Page, Shifts / 1
[^4]: Page, Ropes
[^5]: Other, Crew
`);
    });

    it('start from a person’s own levels', async () => {
      const plan = await planOf({
        from: 'guide',
        to: 'captain',
        profile: [
          { skill: 'knots', level: 3 },
          { skill: 'maps', level: 3 },
        ],
      });
      expect(plan).toContain('2 skills are known to rise beyond your own word in 2 skills.');
      expect(plan).not.toContain('**Knots**');
      expect(plan).toContain('**Rely less on** Rowing 4 → 1.');
      expect(plan).toContain('**Maps** 3 → 4, starting as Captain. Then: maps as captain.');
    });

    it('ask the database as often for six steps as for two, and not again', async () => {
      await load(graph.database, LADDER);
      const counts = async (to: string) => {
        const counting = new CountingDatabase(graph.database);
        const { ask } = await serve(counting);
        counting.takeCount();
        await ask(QUESTION, { from: 'r0', to });
        const cold = counting.takeCount();
        await ask(QUESTION, { from: 'r0', to });
        return { cold, warm: counting.takeCount() };
      };
      const two = await counts('r2');
      expect(two.warm).toBe(0);
      expect(two.cold).toBeLessThanOrEqual(MOST_STATEMENTS);
      expect(await counts('r6')).toEqual(two);
    });

    it('are written from a brief, which paths, steps and gaps of a profile have as data', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const answer: Json = await ask(
        `query ($profile: [SkillLevelInput!]!) {
          transitionPaths(from: "guide", to: "captain", profile: $profile) { longerWays { explanation }
            paths { brief { ...page } steps { brief { ...page } } } }
          profileGap(profile: $profile, to: "captain") { brief { ...page standing { known unknown } } } }
        fragment page on Brief { from { slug } noCounsel shiftCount skillsNeededCount unknownCount
          capabilities { skill { slug } have need now notStated action { title } evidence { kind text } }
          letGo { relyLess { skill { slug } } handOver { responsibility { slug } } }
          week { activity { slug } onlyForum } readiness { advice { title } standing { low high } }
          pitfalls { title } setting { explanation } expected { skills { skill { slug } } } }`,
        { profile: [{ skill: 'maps', level: 3 }] },
      );
      const [path] = answer.transitionPaths.paths;
      expect(answer.transitionPaths.longerWays).toEqual([]);
      expect(path.brief).toMatchObject({
        noCounsel: 'No document gives advice for the step from Guide to Mate.',
        shiftCount: 1,
        skillsNeededCount: 3,
        unknownCount: 1,
        letGo: {
          relyLess: [{ skill: { slug: 'rowing' } }],
          handOver: [{ responsibility: { slug: 'tickets' } }],
        },
        readiness: [{ advice: { title: 'Sleeps' }, standing: null }],
        pitfalls: [{ title: 'Shout' }],
        setting: null,
        expected: [{ skills: [{ skill: { slug: 'crew' } }] }],
      });
      expect(path.brief.capabilities).toContainEqual({
        skill: { slug: 'knots' },
        have: 1,
        need: 3,
        now: 'knots as guide',
        notStated: 'No source says what would be evidence of it, or what to do for it.',
        action: null,
        evidence: [],
      });
      expect(path.steps[1].brief).toMatchObject({ from: { slug: 'mate' }, noCounsel: null });
      expect(answer.profileGap.brief).toMatchObject({
        from: null,
        shiftCount: 0,
        capabilities: [{ skill: { slug: 'maps' }, have: 3, need: 4 }],
        standing: { known: 1, unknown: 3 },
      });
    });

    it('say why there is none', async () => {
      const { readings } = await serve(graph.database, GRAPH);
      const refusal = async (from: string, to: string, deadline = Infinity) => {
        const plan = planBestPath(await readings.current(), { from, to }, 'md', deadline);
        const error: unknown = await plan.catch((caught: unknown) => caught);
        return error instanceof NotFoundError ? error.message : error;
      };
      expect(await refusal('guide', 'cook')).toBe(
        [
          'No known transition leads to Cook. No source states what Cook needs or does.',
          'From Guide there is a way to Admiral, Captain and Mate.',
        ].join('\n'),
      );
      expect(await refusal('guide', 'Guide')).toBe('Both are Guide: there is no way to go.');
      expect(await refusal('gide', 'cook')).toBe(
        'No role is called "gide". As a title it may mean "Guide" (0.49); ask by one of these names.',
      );
      expect(await refusal('guide', 'cook', 0)).toBeInstanceOf(DeadlineExceededError);
    });
  });
}
