import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf } from '../../src/graph/ids.ts';
import type { SkillDemandGroup, Track } from '../../src/graph/vocabulary.ts';
import { listSkillDemand, type SkillDemand } from '../../src/skills/skill-demand.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';
import { level } from '../support/facts.ts';

/** One skill that one role asks for. */
interface DemandedSkill {
  readonly roleId: string;
  readonly track: Track | null;
  readonly seniority: number | null;
  readonly skillId: string;
  readonly categoryId: string;
  readonly level: number;
}

/** The demand in a graph of these requirements, with slugs for ids. */
function skillDemand(rows: readonly DemandedSkill[], groupBy: SkillDemandGroup): SkillDemand[] {
  const roles = new Map(
    rows.map(({ roleId, track, seniority }) => [roleId, { slug: roleId, track, seniority }]),
  );
  const skills = new Map(
    rows.map(({ skillId, categoryId }) => [skillId, { slug: skillId, category: categoryId }]),
  );
  const graph = graphReading(
    framework({
      roles: [...roles.values()],
      skills: [...skills.values()],
      requirements: rows.map(({ roleId, skillId, level: asked }) => ({
        role: roleId,
        skill: skillId,
        level: asked,
      })),
    }),
  );
  return listSkillDemand(graph, { groupBy }).map((row) => ({
    ...row,
    skillId: row.skillId && slugOf(row.skillId),
    categoryId: row.categoryId && slugOf(row.categoryId),
  }));
}

function demanded(
  roleId: string,
  skillId: string,
  asked: number,
  more: Partial<DemandedSkill> = {},
): DemandedSkill {
  return { roleId, skillId, level: asked, track: null, seniority: null, categoryId: 'general', ...more };
}

const LEAD = { track: 'MANAGEMENT', seniority: 2 } as const;
const CODER = { track: 'INDIVIDUAL', seniority: 1 } as const;
const REQUIREMENTS = [
  demanded('lead', 'coding', 3, { ...LEAD, categoryId: 'technical' }),
  demanded('lead', 'coaching', 2, { ...LEAD, categoryId: 'people' }),
  demanded('lead', 'hiring', 2.5, { ...LEAD, categoryId: 'people' }),
  demanded('coder', 'coding', 4, { ...CODER, categoryId: 'technical' }),
  demanded('board', 'hiring', 1, { categoryId: 'people' }),
];

const GROUPS: readonly SkillDemandGroup[] = ['SKILL', 'CATEGORY', 'TRACK', 'SENIORITY'];
const requirements = fc
  .uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't', 'u'), fc.constantFrom('a', 'b', 'c'), level), {
    selector: ([roleId, skillId]) => roleId + skillId,
  })
  .map((rows) =>
    rows.map(([roleId, skillId, asked]) =>
      demanded(roleId, skillId, asked, {
        categoryId: skillId === 'a' ? 'first' : 'other',
        track: roleId === 'r' ? 'INDIVIDUAL' : roleId === 's' ? 'EXECUTIVE' : null,
        seniority: roleId === 'u' ? null : roleId.charCodeAt(0),
      }),
    ),
  );

describe('the demand for skills', () => {
  test('counts roles and tells the mean and the highest level, most roles and highest mean first', () => {
    expect(skillDemand(REQUIREMENTS, 'SKILL')).toMatchObject([
      {
        skillId: 'coding',
        categoryId: 'technical',
        track: null,
        seniority: null,
        roleCount: 2,
        averageLevel: 3.5,
        peakLevel: 4,
      },
      { skillId: 'hiring', categoryId: 'people', roleCount: 2, averageLevel: 1.75, peakLevel: 2.5 },
      { skillId: 'coaching', roleCount: 1, averageLevel: 2, peakLevel: 2 },
    ]);
  });

  test('counts a role once for a category, whatever it asks for in it', () => {
    expect(skillDemand(REQUIREMENTS, 'CATEGORY')).toMatchObject([
      { skillId: null, categoryId: 'technical', roleCount: 2, averageLevel: 3.5, peakLevel: 4 },
      { skillId: null, categoryId: 'people', roleCount: 2, averageLevel: 1.833333, peakLevel: 2.5 },
    ]);
  });

  test('is told by track and by rung, with what is on none as a row of its own', () => {
    expect(skillDemand(REQUIREMENTS, 'TRACK')).toMatchObject([
      { track: 'INDIVIDUAL', categoryId: null, seniority: null, roleCount: 1, averageLevel: 4 },
      { track: 'MANAGEMENT', roleCount: 1, averageLevel: 2.5 },
      { track: null, roleCount: 1, averageLevel: 1 },
    ]);
    expect(skillDemand(REQUIREMENTS, 'SENIORITY').map(({ seniority }) => seniority)).toEqual([1, 2, null]);
  });

  test('ends every tie in the id, the track or the rung, and puts what is on none last', () => {
    const ties = [
      demanded('x', 'b', 3),
      demanded('y', 'a', 3, { track: 'EXECUTIVE', seniority: 10 }),
      demanded('z', 'c', 3, { track: 'INDIVIDUAL', seniority: 9 }),
    ];
    expect(skillDemand(ties, 'SKILL').map(({ skillId }) => skillId)).toEqual(['a', 'b', 'c']);
    expect(skillDemand(ties, 'TRACK').map(({ track }) => track)).toEqual(['INDIVIDUAL', 'EXECUTIVE', null]);
    expect(skillDemand(ties, 'SENIORITY').map(({ seniority }) => seniority)).toEqual([9, 10, null]);
  });

  test('of nothing is empty', () => {
    for (const group of GROUPS) expect(skillDemand([], group)).toEqual([]);
  });
});

describe('laws of the demand', () => {
  test('every requirement is in exactly one row', () => {
    fc.assert(
      fc.property(requirements, fc.constantFrom(...GROUPS), (rows, group) => {
        const demand = skillDemand(rows, group);
        const ofRow = (row: (typeof demand)[number]) =>
          rows.filter((one) => {
            if (group === 'SKILL') return one.skillId === row.skillId;
            if (group === 'CATEGORY') return one.categoryId === row.categoryId;
            return group === 'TRACK' ? one.track === row.track : one.seniority === row.seniority;
          });
        expect(demand.reduce((sum, row) => sum + ofRow(row).length, 0)).toBe(rows.length);
        for (const row of demand) {
          const levels = ofRow(row).map((one) => one.level);
          expect(row.peakLevel).toBe(Math.max(...levels));
          expect(row.averageLevel).toBeCloseTo(levels.reduce((sum, one) => sum + one, 0) / levels.length, 5);
          expect(row.averageLevel).toBeLessThanOrEqual(row.peakLevel!);
          expect(row.roleCount).toBe(new Set(ofRow(row).map(({ roleId }) => roleId)).size);
        }
      }),
    );
  });

  test('the answer does not depend on the order of the requirements', () => {
    fc.assert(
      fc.property(requirements, fc.constantFrom(...GROUPS), (rows, group) => {
        expect(skillDemand(rows.toReversed(), group)).toEqual(skillDemand(rows, group));
      }),
    );
  });
});
