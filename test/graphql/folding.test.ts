import { describe, expect, it } from 'vitest';
import { type Json, serve } from '../support/ask.ts';
import { ENGINES } from '../support/engines.ts';
import { framework } from '../support/framework.ts';
import { withGraph } from '../support/with-graph.ts';

const needs = (role: string, levels: Readonly<Record<string, number>>) =>
  Object.entries(levels).map(([skill, level]) => ({ role, skill, level, importance: 1 }));
const GRAPH = framework({
  skills: [
    { slug: 'leading', parts: ['listening'], category: 'people' },
    { slug: 'listening', category: 'people' },
    { slug: 'feedback', category: 'words' },
  ],
  skillRelations: [
    { skill: 'feedback', other: 'leading', kind: 'BROADER', basis: 'DERIVED', reason: 'One way to lead.' },
    { skill: 'speeches', other: 'speaking', kind: 'BROADER' },
    { skill: 'vision', other: 'feedback', kind: 'RELATED', basis: 'DERIVED', reason: 'Both look ahead.' },
  ],
  requirements: [
    ...needs('lead', { leading: 2, feedback: 1, speeches: 2 }),
    ...needs('manager', { leading: 3, listening: 4, feedback: 4, vision: 3, speaking: 4 }),
    ...needs('director', { leading: 5, speaking: 4, speeches: 3 }),
  ],
  transitions: [
    { from: 'lead', to: 'manager' },
    { from: 'manager', to: 'director' },
  ],
});
const NAMES = 'skill { slug } status inside { skill { slug } status inside { skill { slug } } }';
const told = (items: Json): Json =>
  items.map(({ skill, status, inside }: Json) =>
    inside.length === 0 ? [skill.slug, status] : [skill.slug, status, told(inside)],
  );

for (const engine of ENGINES) {
  describe.skipIf(engine.skip)(`Folded skills on ${engine.title}`, () => {
    const graph = withGraph(engine);

    it('stand once in a gap, the narrower inside the broader; both are counted', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { skillGap } = await ask(
        `{ skillGap(from: "lead", to: "manager") { skillCount itemCount items { ${NAMES} } coverage { known unknown } } }`,
      );
      expect(told(skillGap.items)).toEqual([
        [
          'leading',
          'RAISED',
          [
            ['feedback', 'RAISED'],
            ['listening', 'UNKNOWN'],
          ],
        ],
        ['speaking', 'UNKNOWN'],
        ['vision', 'UNKNOWN'],
      ]);
      expect(skillGap).toMatchObject({ skillCount: 5, itemCount: 3, coverage: { known: 2, unknown: 3 } });
    });

    it('are folded after they are filtered, and cut after that', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { skillGap } = await ask(`{ skillGap(from: "lead", to: "manager") {
        unknown: items(statuses: [UNKNOWN]) { ${NAMES} } unknownCount: itemCount(statuses: [UNKNOWN])
        words: items(categories: ["words"]) { ${NAMES} } wordCount: itemCount(categories: ["words"])
        first: items(first: 1) { ${NAMES} } } }`);
      expect(told(skillGap.unknown)).toEqual([
        ['listening', 'UNKNOWN'],
        ['speaking', 'UNKNOWN'],
        ['vision', 'UNKNOWN'],
      ]);
      expect(told(skillGap.words)).toEqual([['feedback', 'RAISED']]);
      expect(skillGap.first[0].inside).toHaveLength(2);
      expect([skillGap.unknownCount, skillGap.wordCount]).toEqual([3, 1]);
    });

    it('stand once on a path, where requirements of roles stay as stated', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { transitionPaths, role } = await ask(`{
        transitionPaths(from: "lead", to: "director") { paths {
          skillsNeededCount unknownCount itemCount all: itemCount(statuses: [NEW, RAISED, MET, UNKNOWN])
          skillsNeeded { ${NAMES} firstNeededAtStep inside { firstNeededAtStep need } } } }
        role(ref: "manager") { requirements { skill { slug } } } }`);
      const [path] = transitionPaths.paths;
      expect(told(path.skillsNeeded)).toEqual([
        ['leading', 'RAISED', [['feedback', 'RAISED']]],
        ['speeches', 'RAISED'],
      ]);
      expect(path.skillsNeeded[0].inside).toMatchObject([{ firstNeededAtStep: 1, need: 4 }]);
      expect(path).toMatchObject({ skillsNeededCount: 3, unknownCount: 3, itemCount: 2, all: 4 });
      expect(role.requirements).toHaveLength(5);
    });

    it('have what is known of narrower and related skills beside them where they are unknown', async () => {
      const { ask } = await serve(graph.database, GRAPH);
      const { skillGap, profileGap } = await ask(
        `query Evidence($own: [SkillLevelInput!]!) {
          skillGap(from: "lead", to: "manager") { items { skill { slug } evidence {
            skill { slug } kind level band basis relation { reason citations { locator } } citations { locator } } } }
          profileGap(profile: $own, to: "manager") { items { skill { slug } evidence {
            skill { slug } kind level band basis relation { kind } citations { locator } } } } }`,
        { own: [{ skill: 'listening', level: 0 }] },
      );
      const of = (gap: Json, slug: string) =>
        gap.items.find(({ skill }: Json) => skill.slug === slug)?.evidence;
      expect(of(skillGap, 'leading')).toEqual([]);
      expect(of(skillGap, 'speaking')).toEqual([
        {
          skill: { slug: 'speeches' },
          kind: 'NARROWER',
          level: 2,
          band: 'FOUNDATIONAL',
          basis: 'STATED',
          relation: { reason: null, citations: [{ locator: 'Heading' }] },
          citations: [{ locator: 'Heading' }],
        },
      ]);
      expect(of(skillGap, 'vision')).toMatchObject([
        { skill: { slug: 'feedback' }, kind: 'RELATED', level: 1, relation: { reason: 'Both look ahead.' } },
      ]);
      expect(of(profileGap, 'leading')).toEqual([
        {
          skill: { slug: 'listening' },
          kind: 'NARROWER',
          level: 0,
          band: null,
          basis: null,
          relation: null,
          citations: [],
        },
      ]);
    });
  });
}
