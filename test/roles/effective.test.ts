import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  effectiveRequirements,
  effectiveResponsibilities,
  requirementsOf,
  requirementsOfSkill,
  responsibilitiesOf,
} from '../../src/roles/effective.ts';
import { buildInheritance } from '../../src/roles/inheritance.ts';
import type { BuildsOn, Requirement, RoleResponsibility } from '../../src/graph/model.ts';
import { INVOLVEMENTS } from '../../src/graph/vocabulary.ts';
import { framework } from '../support/framework.ts';
import { graphReading } from '../support/graph-reading.ts';
import { buildsOn, importance, level, requirement, roleResponsibility } from '../support/facts.ts';

const byRole = <Fact extends { readonly roleId: string }>(facts: readonly Fact[]) =>
  Map.groupBy(facts, (fact) => fact.roleId);

function skillsOf(roleId: string, own: readonly Requirement[], edges: readonly BuildsOn[]) {
  return effectiveRequirements(roleId, byRole(own), buildInheritance(edges, 'skills'));
}

function answersFor(roleId: string, own: readonly RoleResponsibility[], edges: readonly BuildsOn[]) {
  return effectiveResponsibilities(roleId, byRole(own), buildInheritance(edges, 'responsibilities'));
}

/** A graph of these facts and of the roles that they name. */
function graphOf(facts: readonly (Requirement | RoleResponsibility)[], edges: readonly BuildsOn[]) {
  const roleIds = [...facts, ...edges].map(({ roleId }) => roleId);
  const slugs = [...new Set([...roleIds, ...edges.map(({ onId }) => onId)])].toSorted();
  const { roles, ...content } = framework({ roles: slugs.map((slug) => ({ slug })) });
  return graphReading({
    ...content,
    roles: roles.map((role) => ({ ...role, id: role.slug })),
    requirements: facts.filter((fact) => 'skillId' in fact),
    roleResponsibilities: facts.filter((fact) => 'responsibilityId' in fact),
    buildsOn: edges,
  });
}

describe('inheritance', () => {
  test('finds the roles that a role builds on, nearest first, then by id', () => {
    const edges = [buildsOn('vp', 'director'), buildsOn('director', 'manager'), buildsOn('director', 'lead')];
    const inheritance = buildInheritance(edges, 'skills');
    expect(inheritance.ancestorsByDistance('vp')).toEqual([['director'], ['lead', 'manager']]);
  });

  test('gives a role that is reached on two ways its shorter distance', () => {
    const edges = [buildsOn('vp', 'director'), buildsOn('director', 'lead'), buildsOn('vp', 'lead')];
    expect(buildInheritance(edges, 'skills').ancestorsByDistance('vp')).toEqual([['director', 'lead']]);
  });

  test('passes on only the part that an edge names', () => {
    const edges = [buildsOn('vp', 'director', { responsibilities: false })];
    expect(buildInheritance(edges, 'skills').ancestorsByDistance('vp').flat()).toEqual(['director']);
    expect(buildInheritance(edges, 'responsibilities').ancestorsByDistance('vp').flat()).toEqual([]);
  });

  test('ends in a circle, and never leads back to the role itself', () => {
    const edges = [buildsOn('a', 'b'), buildsOn('b', 'c'), buildsOn('c', 'a'), buildsOn('a', 'a')];
    const inheritance = buildInheritance(edges, 'skills');
    expect(inheritance.ancestorsByDistance('a')).toEqual([['b'], ['c']]);
  });

  test('is empty for a role that builds on nobody', () => {
    expect(buildInheritance([], 'skills').ancestorsByDistance('cto')).toEqual([]);
  });
});

describe('effective requirements', () => {
  test('own beats inherited, downwards too', () => {
    const own = [requirement('director', 'coding', 2), requirement('lead', 'coding', 4)];
    const [coding] = skillsOf('director', own, [buildsOn('director', 'lead')]);
    expect(coding).toMatchObject({ level: 2, roleId: 'director', inheritedFromId: null });
  });

  test('a silent role takes over from the nearest, and says from whom', () => {
    const own = [requirement('director', 'hiring', 3), requirement('lead', 'hiring', 5)];
    const edges = [buildsOn('vp', 'director'), buildsOn('director', 'lead')];
    expect(skillsOf('vp', own, edges)).toEqual([
      { ...requirement('director', 'hiring', 3), roleId: 'vp', inheritedFromId: 'director' },
    ]);
  });

  test('of several equally near the higher level counts, then importance, then the id', () => {
    const edges = [buildsOn('vp', 'a'), buildsOn('vp', 'b')];
    const from = (...own: Requirement[]) => skillsOf('vp', own, edges)[0]?.inheritedFromId;
    expect(from(requirement('a', 's', 3, 1), requirement('b', 's', 4, 0.2))).toBe('b');
    expect(from(requirement('a', 's', 3, 0.4), requirement('b', 's', 3, 0.6))).toBe('b');
    expect(from(requirement('b', 's', 3), requirement('a', 's', 3))).toBe('a');
  });

  test('are listed by importance, then level, then skill', () => {
    const own = [
      requirement('r', 'd', 1, 0.2),
      requirement('r', 'c', 1, 0.8),
      requirement('r', 'b', 5, 0.2),
      requirement('r', 'a', 1, 0.2),
    ];
    expect(skillsOf('r', own, []).map((fact) => fact.skillId)).toEqual(['c', 'b', 'a', 'd']);
  });

  test('of one skill are found for every role that states or takes it over', () => {
    const own = [requirement('lead', 'coding', 4), requirement('director', 'coding', 2)];
    const edges = [buildsOn('director', 'lead'), buildsOn('vp', 'director'), buildsOn('staff', 'lead')];
    const needing = requirementsOfSkill(graphOf(own, edges), 'coding');
    expect(needing.map((fact) => [fact.roleId, fact.level, fact.inheritedFromId])).toEqual([
      ['lead', 4, null],
      ['staff', 4, 'lead'],
      ['director', 2, null],
      ['vp', 2, 'director'],
    ]);
  });
});

describe('effective responsibilities', () => {
  test('keep everything that a role says of the same one', () => {
    const own = [
      roleResponsibility('em', 'delivery', 'MEASURED_BY'),
      roleResponsibility('em', 'delivery', 'OWNS'),
    ];
    const involvements = answersFor('em', own, []).map((fact) => fact.involvement);
    expect(involvements).toEqual(['OWNS', 'MEASURED_BY']);
  });

  test('come, all of one role, from the equally near role that is involved most', () => {
    const own = [
      roleResponsibility('a', 'budget', 'ASSISTS'),
      roleResponsibility('b', 'budget', 'OWNS'),
      roleResponsibility('b', 'budget', 'MEASURED_BY'),
    ];
    const taken = answersFor('vp', own, [buildsOn('vp', 'a'), buildsOn('vp', 'b')]);
    expect(taken.map((fact) => [fact.inheritedFromId, fact.involvement])).toEqual([
      ['b', 'OWNS'],
      ['b', 'MEASURED_BY'],
    ]);
  });

  test('a role that says NOT_OWNED takes over nothing, and neither do those that build on it', () => {
    const own = [
      roleResponsibility('director', 'on-call', 'NOT_OWNED'),
      roleResponsibility('lead', 'on-call', 'OWNS'),
    ];
    const edges = [buildsOn('director', 'lead'), buildsOn('vp', 'director')];
    for (const roleId of ['director', 'vp']) {
      expect(answersFor(roleId, own, edges).map((fact) => fact.involvement)).toEqual(['NOT_OWNED']);
    }
  });
});

describe('laws of inheritance', () => {
  const role = fc.constantFrom('r1', 'r2', 'r3', 'r4', 'r5', 'r6');
  const skill = fc.constantFrom('a', 'b', 'c');
  const edges = fc.array(
    fc.tuple(role, role).map(([from, to]) => buildsOn(from, to)),
    { maxLength: 12 },
  );
  const roleIds = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'];
  const requirements = fc
    .uniqueArray(fc.tuple(role, skill, level, importance), {
      selector: ([roleId, skillId]) => roleId + skillId,
    })
    .map((asked) => asked.map((one) => requirement(...one)));
  const responsibilities = fc
    .uniqueArray(fc.tuple(role, skill, fc.constantFrom(...INVOLVEMENTS)), { selector: (one) => one.join() })
    .map((asked) => asked.map((one) => roleResponsibility(...one)));

  test('own beats inherited', () => {
    fc.assert(
      fc.property(edges, requirements, (building, own) => {
        for (const stated of own) {
          expect(skillsOf(stated.roleId, own, building)).toContainEqual(stated);
        }
      }),
    );
  });

  test('taking over twice is taking over once', () => {
    fc.assert(
      fc.property(edges, requirements, responsibilities, (building, skills, answers) => {
        const once = roleIds.flatMap((roleId) => skillsOf(roleId, skills, building));
        const twice = roleIds.flatMap((roleId) => skillsOf(roleId, once, building));
        expect(twice.map((fact) => [fact.roleId, fact.id])).toEqual(
          once.map((fact) => [fact.roleId, fact.id]),
        );
        const owned = roleIds.flatMap((roleId) => answersFor(roleId, answers, building));
        const again = roleIds.flatMap((roleId) => answersFor(roleId, owned, building));
        expect(again.map((fact) => [fact.roleId, fact.id])).toEqual(
          owned.map((fact) => [fact.roleId, fact.id]),
        );
      }),
    );
  });

  test('a role needs a skill once, and exactly when it or one it builds on states it', () => {
    fc.assert(
      fc.property(edges, requirements, role, (building, own, roleId) => {
        const near = [roleId, ...buildInheritance(building, 'skills').ancestorsByDistance(roleId).flat()];
        const stated = new Set(own.filter((fact) => near.includes(fact.roleId)).map((fact) => fact.skillId));
        const skills = skillsOf(roleId, own, building).map((fact) => fact.skillId);
        expect(skills.toSorted()).toEqual([...stated].toSorted());
      }),
    );
  });

  test('asking by skill and asking by role give the same, whatever the order of the facts', () => {
    fc.assert(
      fc.property(edges, requirements, skill, (building, own, skillId) => {
        const graph = graphOf(own.toReversed(), building.toReversed());
        const bySkill = requirementsOfSkill(graph, skillId);
        const all = roleIds.flatMap((roleId) => skillsOf(roleId, own, building));
        const byRoles = all.filter((fact) => fact.skillId === skillId);
        expect(bySkill).toEqual(
          byRoles.toSorted(
            (a, b) => b.level! - a.level! || b.importance - a.importance || (a.roleId < b.roleId ? -1 : 1),
          ),
        );
      }),
    );
  });

  test('a graph has for each role what the rules say of it', () => {
    fc.assert(
      fc.property(edges, requirements, responsibilities, role, (building, skills, answers, roleId) => {
        const graph = graphOf([...skills, ...answers], building);
        expect(requirementsOf(graph, roleId)).toEqual(skillsOf(roleId, skills, building));
        expect(responsibilitiesOf(graph, roleId)).toEqual(answersFor(roleId, answers, building));
      }),
    );
  });
});
