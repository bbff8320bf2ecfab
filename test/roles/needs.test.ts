import { describe, expect, test } from 'vitest';
import { skillMatrix } from '../../src/roles/comparison/skill-matrix.ts';
import { requirementsOf } from '../../src/roles/effective.ts';
import { listRoleMatches } from '../../src/roles/matching/role-matches.ts';
import { needsOf } from '../../src/roles/needs.ts';
import { heldIn } from '../../src/skills/held-skills.ts';
import { listSkillDemand } from '../../src/skills/skill-demand.ts';
import { gapBetween } from '../../src/skills/skill-gap.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

/** People who want to be a chief are told to show that they can negotiate, and to delegate more than a head does. */
const GRAPH = graphReading(
  framework({
    roles: [{ slug: 'head' }, { slug: 'chief' }, { slug: 'great-chief' }],
    requirements: [
      { role: 'head', skill: 'delegation', level: 3 },
      { role: 'head', skill: 'hiring', level: 4 },
      { role: 'chief', skill: 'delegation', level: 5, purpose: 'READINESS' },
      { role: 'chief', skill: 'negotiation', level: 4, purpose: 'READINESS' },
      { role: 'chief', skill: 'budgeting', level: 4 },
    ],
    buildsOn: [
      { role: 'chief', on: 'head' },
      { role: 'great-chief', on: 'chief' },
    ],
    transitions: [{ from: 'head', to: 'chief' }],
  }),
);
const levels = (facts: readonly { readonly skillId: string; readonly level: number | null }[]) =>
  Object.fromEntries(facts.map(({ skillId, level }) => [skillId.slice('Skill:'.length), level]));
const ASKED = { delegation: 5, negotiation: 4, budgeting: 4, hiring: 4 };
const NEEDED = { delegation: 3, budgeting: 4, hiring: 4 };

describe('what is only advice to people who want a role', () => {
  test('stays a requirement, and is taken over as what it is', () => {
    for (const roleId of ['Role:chief', 'Role:great-chief']) {
      expect(levels(requirementsOf(GRAPH, roleId))).toEqual(ASKED);
    }
  });

  test('counts in the gap of the step, and people who have the role have it', () => {
    const { items } = gapBetween(GRAPH, 'Role:head', 'Role:chief').gap;
    expect(levels(items.map(({ skillId, need }) => ({ skillId, level: need })))).toEqual(ASKED);
    expect(heldIn(GRAPH, 'Role:chief').of('Skill:negotiation')?.level).toBe(4);
  });

  test('is not what the role itself needs, which is then what it builds on', () => {
    for (const roleId of ['Role:chief', 'Role:great-chief']) {
      expect(levels(needsOf(GRAPH, roleId))).toEqual(NEEDED);
    }
  });

  test('keeps who lacks it from being ready', () => {
    const own = ['delegation', 'hiring', 'budgeting'].map((skill) => ({ skill, level: 5 }));
    const chief = listRoleMatches(GRAPH, { profile: own }).find(({ roleId }) => roleId === 'Role:chief');
    expect(chief?.gap.gap.coverage).toMatchObject({ met: 3, unknown: 1 });
  });

  test('does not count in what roles need in all', () => {
    const demand = listSkillDemand(GRAPH, {}).map(({ skillId, roleCount, peakLevel }) => [
      skillId,
      roleCount,
      peakLevel,
    ]);
    expect(demand).toContainEqual(['Skill:delegation', 3, 3]);
    expect(demand.flat()).not.toContain('Skill:negotiation');
    expect(skillMatrix(GRAPH, ['chief'], null).map(({ skillSlug, level }) => [skillSlug, level])).toEqual(
      expect.arrayContaining([['delegation', 3]]),
    );
  });
});
