import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { findTransitionPaths } from '../../src/paths/find-paths.ts';
import type { TransitionPath } from '../../src/paths/transition-path.ts';
import { briefOf } from '../../src/plans/brief.ts';
import { planText } from '../../src/plans/plan-text.ts';
import { wayOfPath } from '../../src/plans/way.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

/** What no plan between the built-in roles comes to say, so that their tests would hold of nothing. */

const STEP = 'Transition:lead--manager--promotion';
const citing = (sourceId: string) => ({
  sourceId,
  locator: 'A reply',
  note: null,
  basis: 'STATED' as const,
  confidence: null,
});

const GRAPH = framework({
  sources: [{ slug: 'forum', kind: 'FORUM' }],
  roles: [{ slug: 'lead' }, { slug: 'manager' }],
  requirements: ['coaching', 'budgets', 'law', 'planning'].flatMap((skill) => [
    { role: 'lead', skill, level: 2 },
    { role: 'manager', skill, level: 4 },
  ]),
  transitions: [{ from: 'lead', to: 'manager' }],
  roleActivities: [
    { role: 'manager', activity: 'tickets', citations: [citing('Source:forum')] },
    { role: 'manager', activity: 'talks', citations: [citing('Source:forum'), citing('Source:page')] },
    { role: 'manager', activity: 'hiring' },
  ],
  advice: [
    { slug: 'listen', about: [STEP], develops: ['Skill:coaching'], example: 'Asks before telling.' },
    { slug: 'read', about: [STEP], develops: ['Skill:budgets', 'Skill:law'], example: 'Reads on Fridays.' },
    { slug: 'draw', about: [STEP], develops: ['Skill:planning'], example: `Draws ${'maps '.repeat(80)}` },
  ],
});

let graph: GraphReading;
let path: TransitionPath;
beforeAll(async () => {
  graph = graphReading(GRAPH);
  const { paths } = await findTransitionPaths(graph, { from: 'lead', to: 'manager' }, Infinity);
  path = paths[0]!;
});

describe('A plan', () => {
  it('says of an activity that only a forum reply names it, last, and of no other', () => {
    const { changes } = briefOf(graph, wayOfPath(path)).week;
    expect(changes.map(({ activityId, onlyForum }) => [activityId, onlyForum])).toEqual([
      ['Activity:hiring', false],
      ['Activity:talks', false],
      ['Activity:tickets', true],
    ]);
    expect(planText(graph, path, 'md').match(/.*only a forum reply says so/g)).toEqual([
      expect.stringMatching(/Tickets \(only a forum reply says so$/),
    ]);
  });

  it('tells an example whole or not at all, and only of the skill that the action is for before all', () => {
    const shown = briefOf(graph, wayOfPath(path)).capabilities.flatMap(({ skill, evidence }) =>
      evidence.filter(({ kind }) => kind === 'EXAMPLE').map(() => skill.skillId),
    );
    expect(shown.toSorted()).toEqual(['Skill:coaching', 'Skill:planning']);
    const text = planText(graph, path, 'md');
    expect(text.match(/For example: [^[]*/g)).toEqual(['For example: asks before telling.']);
    expect(text).not.toContain('Fridays');
  });

  it('tells line by line what is expected where a source leaves a level open, and no more than there is room for', async () => {
    const numbered = (count: number) => Array.from({ length: count }, (_, at) => `Line ${at}.`).join('\n');
    const open = (role: string, skill: string, expectation: string) => ({
      role,
      skill,
      level: null,
      expectation,
    });
    const wide = Array.from({ length: 8 }, (_, at) => `skill-${at}`);
    const ladder = graphReading(
      framework({
        requirements: [
          { ...open('low', 'dough', 'Weighs *flour*\nReads a scale'), importance: 1 },
          { ...open('mid', 'dough', `Reads a scale\n${numbered(6)}`), importance: 1 },
          ...wide.flatMap((skill) => [open('low', skill, 'Says so'), open('mid', skill, 'Says so')]),
        ],
        transitions: [{ from: 'low', to: 'mid' }],
      }),
    );
    const { paths } = await findTransitionPaths(ladder, { from: 'low', to: 'mid' }, Infinity);
    const text = planText(ladder, paths[0]!, 'md');
    expect(text).toMatch(
      /- \*\*Dough\*\*: New: line 0; line 1; line 2; line 3; and 2 more\.\S* Not said any more: weighs \\\*flour\\\*\.\S* 1 line stays\./,
    );
    expect(text.match(/1 line stays\./g)).toHaveLength(8);
    expect(text).toContain('- and 1 more');
    expect(planText(graph, path, 'md')).not.toContain('line by line');
  });
});
