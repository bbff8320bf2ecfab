import { describe, expect, test } from 'vitest';
import { heldIn } from '../../src/skills/held-skills.ts';
import { framework, type FrameworkParts } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';

const SOURCE = { locator: 'somewhere', note: null, basis: 'STATED' as const, confidence: null };
const citing = (...sources: readonly string[]) => ({
  citations: sources.map((slug) => ({ ...SOURCE, sourceId: `Source:${slug}` })),
});

/** What a manager has of budgeting, which the ladder asks of the director above. */
function budgetingOf(
  more: Partial<FrameworkParts> & { readonly own?: number; readonly rung?: number | null } = {},
  roleId = 'Role:manager',
): number | null {
  const { own = 5, rung = 5, ...parts } = more;
  const skills = ['a', 'b', 'c', 'd', 'e'].slice(0, own);
  const content = framework({
    sources: [{ slug: 'ladder' }, { slug: 'other' }],
    skills: [{ slug: 'budgeting' }],
    roles: [
      { slug: 'lead', seniority: 4 },
      { slug: 'manager', seniority: rung },
      { slug: 'senior-manager', seniority: 6 },
      { slug: 'director', seniority: 7 },
    ],
    buildsOn: [{ role: 'senior-manager', on: 'manager' }],
    requirements: [
      ...skills.map((skill) => ({ role: 'manager', skill, ...citing('ladder') })),
      { role: 'director', skill: 'budgeting', ...citing('ladder') },
    ],
    ...parts,
  });
  return heldIn(graphReading(content), roleId).of('Skill:budgeting')?.level ?? null;
}

describe('what someone has in a role', () => {
  test('is the level that the role states, or one that it builds on', () => {
    const content = framework({
      requirements: [
        { role: 'lead', skill: 'coding', level: 4 },
        { role: 'manager', skill: 'coding', level: 3 },
        { role: 'lead', skill: 'agile', level: 2 },
      ],
      buildsOn: [{ role: 'manager', on: 'lead' }],
    });
    const held = heldIn(graphReading(content), 'Role:manager');
    expect(held.of('Skill:coding')).toMatchObject({
      level: 3,
      requirement: { expectation: 'coding as manager' },
    });
    expect(held.of('Skill:agile')).toMatchObject({ level: 2, requirement: { inheritedFromId: 'Role:lead' } });
    expect(held.of('Skill:hiring')).toBeNull();
  });

  test('is nothing so far where a source that describes the role asks for the skill of a later rung', () => {
    expect(budgetingOf()).toBe(0);
  });

  test('is unknown where no source describes the role: by five of its own requirements', () => {
    expect(budgetingOf({ own: 4 })).toBeNull();
  });

  test('is unknown where another source asks for it, or the same one of no later rung', () => {
    const skills = ['a', 'b', 'c', 'd', 'e'].map((skill) => ({
      role: 'manager',
      skill,
      ...citing('ladder'),
    }));
    const asked = (role: string, source: string) => ({
      requirements: [...skills, { role, skill: 'budgeting', ...citing(source) }],
    });
    expect(budgetingOf(asked('director', 'other'))).toBeNull();
    expect(budgetingOf(asked('lead', 'ladder'))).toBeNull();
    expect(budgetingOf(asked('nobody', 'ladder'))).toBeNull();
    expect(budgetingOf(asked('director', 'ladder'))).toBe(0);
    expect(budgetingOf({ rung: null })).toBeNull();
  });

  test('is unknown where a skill akin to it is stated, whichever is the part', () => {
    const akin = (whole: string, part: string) => ({
      skills: [{ slug: 'budgeting' }, { slug: 'a' }].map((skill) =>
        skill.slug === whole ? { ...skill, parts: [part] } : skill,
      ),
    });
    expect(budgetingOf(akin('budgeting', 'a'))).toBeNull();
    expect(budgetingOf(akin('a', 'budgeting'))).toBeNull();
    expect(budgetingOf(akin('budgeting', 'x'))).toBe(0);
  });

  test('is unknown where a broader or related skill is stated, not where a narrower one is', () => {
    const tied = (skill: string, other: string, kind: 'BROADER' | 'RELATED' = 'BROADER') => ({
      skillRelations: [{ skill, other, kind }],
    });
    expect(budgetingOf(tied('budgeting', 'a'))).toBeNull();
    expect(budgetingOf(tied('a', 'budgeting'))).toBe(0);
    expect(budgetingOf(tied('budgeting', 'a', 'RELATED'))).toBeNull();
    expect(budgetingOf(tied('a', 'budgeting', 'RELATED'))).toBeNull();
    expect(budgetingOf(tied('budgeting', 'x'))).toBe(0);
  });

  test('is judged as that of the role it builds on where it states nothing itself', () => {
    const skills = ['a', 'b', 'c', 'd', 'e'].map((skill) => ({
      role: 'manager',
      skill,
      ...citing('ladder'),
    }));
    const asked = {
      requirements: [
        ...skills,
        { role: 'senior-manager', skill: 'f' },
        { role: 'peer', skill: 'budgeting', ...citing('ladder') },
      ],
    };
    const roles = [
      { slug: 'manager', seniority: 5 },
      { slug: 'senior-manager', seniority: 6 },
      { slug: 'peer', seniority: 6 },
    ];
    const copying = { requirements: asked.requirements.filter(({ role }) => role !== 'senior-manager') };
    expect(budgetingOf({ ...copying, roles }, 'Role:senior-manager')).toBe(0);
    expect(budgetingOf({ ...asked, roles }, 'Role:senior-manager')).toBeNull();
  });

  test('is what the person says, and of what they do not say what the role says', () => {
    const content = framework({ requirements: [{ role: 'lead', skill: 'coding', level: 4 }] });
    const graph = graphReading(content);
    const own = [{ skillId: 'Skill:coding', level: 0 }];
    expect(heldIn(graph, 'Role:lead', own).of('Skill:coding')).toEqual({ level: 0, requirement: null });
    expect(heldIn(graph, null).of('Skill:coding')).toBeNull();
    expect(heldIn(graph, 'Role:lead').of('Skill:coding')?.level).toBe(4);
  });
});
