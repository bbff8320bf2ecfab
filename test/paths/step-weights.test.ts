import { expect, test } from 'vitest';
import { weightsOfMove, weightsOfStep } from '../../src/paths/step-weights.ts';
import { skillGap } from '../../src/skills/skill-gap.ts';
import { notAsked, requirement } from '../support/facts.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const PROMOTION = 'Transition:lead--manager--promotion';
const GRAPH = graphReading(
  framework({
    transitions: [
      {
        from: 'lead',
        to: 'manager',
        shifts: [{ skillIds: ['Skill:delegation'] }, { skillIds: ['Skill:delegation', 'Skill:budgeting'] }],
      },
      { from: 'lead', to: 'manager', kind: 'LATERAL' },
      { from: 'lead', to: 'chief' },
    ],
    skills: [{ slug: 'delegation' }, { slug: 'budgeting' }],
    requirements: [
      { role: 'lead', skill: 'coaching', level: 1 },
      { role: 'manager', skill: 'coaching', level: 3 },
    ],
    advice: [
      { slug: 'sign', kind: 'READINESS_SIGNAL', about: [PROMOTION], develops: ['Skill:hiring'] },
      { slug: 'do', about: [PROMOTION], develops: ['Skill:hiring', 'Skill:metrics'] },
      { slug: 'avoid', kind: 'PITFALL', about: [PROMOTION], develops: ['Skill:coding'] },
      { slug: 'sideways', about: ['Transition:lead--manager--lateral'], develops: ['Skill:agile'] },
      { slug: 'elsewhere', about: ['Role:manager'], develops: ['Skill:agile'] },
    ],
  }),
);

test('a skill is named by a shift of the step or a sign of readiness for it wholly, by an action by half, otherwise not', () => {
  const { named } = weightsOfStep(GRAPH, 'Role:manager', [PROMOTION]);
  const skills = ['hiring', 'delegation', 'budgeting', 'metrics', 'coding', 'agile'];
  expect(skills.map((slug) => named(`Skill:${slug}`))).toEqual([1, 1, 1, 0.5, 0, 0]);
});

test('between two roles everything counts that is said of any transition from the one to the other', () => {
  const { named } = weightsOfMove(GRAPH, 'Role:lead', 'Role:manager');
  expect(['hiring', 'agile'].map((slug) => named(`Skill:${slug}`))).toEqual([1, 0.5]);
  expect(weightsOfMove(GRAPH, 'Role:lead', 'Role:chief').named('Skill:hiring')).toBe(0);
  expect(weightsOfMove(GRAPH, null, 'Role:manager').named('Skill:hiring')).toBe(0);
});

test('what comes first is importance x confidence x (distance + named), a new skill rising as levels usually do', () => {
  const need = [
    requirement('manager', 'Skill:hiring', 4, 0.5, { basis: 'DERIVED', confidence: 0.8 }),
    requirement('manager', 'Skill:singing', 4, 0.5, { basis: 'DERIVED' }),
  ];
  const weights = weightsOfStep(GRAPH, 'Role:manager', [PROMOTION]);
  const { items } = skillGap(notAsked('Skill:hiring', 'Skill:singing'), need, weights);
  // Levels rise by 2 where any is known to.
  expect(items.map(({ priority }) => priority?.terms[0])).toEqual([
    { step: 1, importance: 0.5, confidence: 0.8, distance: 2, named: 1, value: 1.2 },
    { step: 1, importance: 0.5, confidence: 0.5, distance: 2, named: 0, value: 0.5 },
  ]);
});
