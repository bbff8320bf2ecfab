import { beforeAll, describe, expect, it } from 'vitest';
import type { FrameworkContent } from '../../src/graph/model.ts';
import type { FrameworkReading } from '../../src/graph/reading/framework-reading.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import { TRANSITION_COSTS } from '../../src/paths/transition-graph.ts';
import type { TransitionPath } from '../../src/paths/transition-path.ts';
import { requirementsOf } from '../../src/roles/effective.ts';
import { listFeederRoles, listNextRoles } from '../../src/roles/matching/next-roles.ts';
import { listRoleMatches } from '../../src/roles/matching/role-matches.ts';
import { viabilityOf } from '../../src/roles/matching/score.ts';
import { rises } from '../../src/skills/gap-items.ts';
import { gapBetween } from '../../src/skills/skill-gap.ts';
import { graphReading } from '../support/graph-reading.ts';
import { builtInSeed } from './built-in-seed.ts';
import { everyPath } from './every-path.ts';

/** How many profiles are tried of each role, and how much of a role is kept in them. */
const TRIALS = 20;
const KEPT = 0.6;

let content: FrameworkContent;
let graph: GraphReading;
let framework: FrameworkReading;
let roleIds: readonly string[];
/** The best path of every pair of roles that has one. */
let paths: TransitionPath[];
beforeAll(async () => {
  ({ content } = await builtInSeed());
  graph = graphReading(content);
  framework = graph.frameworks[0]!;
  roleIds = framework.roles.list.map(({ id }) => id);
  paths = await everyPath(graph, { first: 1 });
});

describe('What no source states, in the built-in roles,', () => {
  it('is neither nothing nor everything: the coverage is null exactly where nothing is known', () => {
    for (const fromId of roleIds) {
      for (const toId of roleIds) {
        const { items, coverage } = gapBetween(graph, fromId, toId).gap;
        expect(coverage.known + coverage.unknown).toBe(items.length);
        expect(coverage.value === null).toBe(items.every(({ have }) => have === null));
        expect(coverage.low).toBeLessThanOrEqual(coverage.value ?? 0);
        expect(coverage.high).toBeGreaterThanOrEqual(coverage.value ?? 1);
      }
    }
    expect(gapBetween(graph, 'Role:engineering-manager', 'Role:ceo').gap.coverage).toMatchObject({
      value: null,
      low: 0,
      high: 1,
    });
  });

  it('depends on the start alone: whatever the target, one start has one level of a skill', () => {
    for (const fromId of roleIds) {
      const levels = new Map<string, number | null>();
      for (const { skillId, have } of roleIds.flatMap((toId) => gapBetween(graph, fromId, toId).gap.items)) {
        expect(levels.has(skillId) ? levels.get(skillId) : have).toBe(have);
        levels.set(skillId, have);
      }
    }
  });

  it('stands last: none of the first seven of a path is unknown, unless fewer are known', () => {
    for (const path of paths) {
      const skills = path.skills();
      const known = skills.filter(({ status }) => status !== 'UNKNOWN').length;
      expect(skills.slice(0, Math.min(7, known)).every(({ status }) => status !== 'UNKNOWN')).toBe(true);
      expect(skills.filter(rises)).toEqual(skills.slice(0, skills.filter(rises).length));
      for (const { status, priority, have, haveAtMost } of skills) {
        expect(priority !== null).toBe(status === 'NEW' || status === 'RAISED');
        if (haveAtMost !== null) expect(have).toBeNull();
      }
    }
  });

  it('is no reason to rely less on anything or to hand it over, and nothing is that draws on what rises', () => {
    let reliedLessOn = 0;
    let handed = 0;
    for (const path of paths) {
      const rising = new Set(
        path
          .skills()
          .filter(rises)
          .map(({ skillId }) => skillId),
      );
      for (const { skillId, have, need, then } of path.surplus()) {
        expect(rising.has(skillId)).toBe(false);
        expect(need).toBeLessThan(have);
        expect(then.citations).not.toEqual([]);
        reliedLessOn += 1;
      }
      const { handedOver, unmentioned } = path.responsibilitiesLeft();
      const kept = new Set(unmentioned.map(({ responsibilityId }) => responsibilityId));
      for (const { responsibilityId } of handedOver) {
        expect(kept.has(responsibilityId)).toBe(false);
        const { skillIds } = graph.get('responsibilities', responsibilityId);
        expect(skillIds.filter((id) => rising.has(id))).toEqual([]);
        handed += 1;
      }
    }
    expect(reliedLessOn).toBeGreaterThan(0);
    expect(handed).toBeGreaterThan(0);
  });

  it('costs nothing: 40 skills of which nothing is known change no step’s cost', () => {
    const costs = [...framework.derived(TRANSITION_COSTS.GAP).micros];
    const [some] = content.requirements;
    const [skill] = content.skills;
    for (const toId of new Set(content.transitions.map((transition) => transition.toId))) {
      const numbers = Array.from({ length: 40 }, (_, at) => String(at));
      const more: FrameworkContent = {
        ...content,
        skills: [
          ...content.skills,
          ...numbers.map((at) => ({ ...skill!, id: `Skill:zz${at}`, partIds: [] })),
        ],
        requirements: [
          ...content.requirements,
          ...numbers.map((at) => ({
            ...some!,
            id: `Requirement:zz${at}`,
            roleId: toId,
            skillId: `Skill:zz${at}`,
            level: 5,
            importance: 1,
            citations: some!.citations.map((citation) => ({ ...citation, sourceId: 'Source:unrelated' })),
          })),
        ],
      };
      const changed = graphReading(more).frameworks[0]!.derived(TRANSITION_COSTS.GAP);
      expect([...changed.micros]).toEqual(costs);
    }
  });
});

describe('Matches among the built-in roles', () => {
  const entry = ({ skillId, level }: { readonly skillId: string; readonly level: number | null }) => ({
    skill: skillId,
    level: level!,
  });
  const matchesOf = (profile: readonly { readonly skill: string; readonly level: number }[]) =>
    listRoleMatches(graph, { profile, filter: { includeVariants: true }, first: 100 });
  /** The jobs with five requirements or more. */
  const described = () =>
    framework.roles.list.filter(({ id, kind }) => kind === 'JOB' && requirementsOf(graph, id).length >= 5);
  const ownOf = (roleId: string) =>
    requirementsOf(graph, roleId).filter(({ inheritedFromId }) => !inheritedFromId);
  const random = numbersFrom(11);

  it('give a profile that is made of a role’s own requirements, or of all of them, that role first', () => {
    for (const { id } of described()) {
      const own = ownOf(id);
      if (own.length >= 5) expect(matchesOf(own.map(entry))[0]?.roleId, id).toBe(id);
      if (own.length > 0) expect(matchesOf(requirementsOf(graph, id).map(entry))[0]?.roleId, id).toBe(id);
    }
  });

  it('give nine in ten profiles that role first with 60 % of the entries and half a level of noise', () => {
    const trials = described()
      .filter(({ id }) => ownOf(id).length >= 5)
      .flatMap(({ id }) =>
        Array.from({ length: TRIALS }, () => {
          const kept = requirementsOf(graph, id)
            .map((fact) => ({ fact, at: random() }))
            .sort((a, b) => a.at - b.at)
            .slice(0, Math.ceil(requirementsOf(graph, id).length * KEPT));
          const noisy = kept.map(({ fact: { skillId, level } }) =>
            entry({ skillId, level: Math.min(5, Math.max(0, level! + (Math.floor(random() * 3) - 1) / 2)) }),
          );
          return matchesOf(noisy)[0]?.roleId === id;
        }),
      );
    expect(trials.filter(Boolean).length / trials.length).toBeGreaterThanOrEqual(0.9);
  });

  it('never score lower for a level that is raised, and are never surer for an entry that is left out', () => {
    for (const { id } of described()) {
      const profile = ownOf(id).map(entry);
      const before = new Map(matchesOf(profile).map((match) => [match.roleId, match]));
      for (const [at, { skill, level }] of profile.entries()) {
        const raised = matchesOf(profile.with(at, { skill, level: Math.min(5, level + 1) }));
        for (const { roleId, score } of raised) {
          expect(score).toBeGreaterThanOrEqual(before.get(roleId)?.score ?? 0);
        }
        for (const { roleId, gap } of matchesOf(profile.toSpliced(at, 1))) {
          expect(gap.gap.coverage.low).toBeLessThanOrEqual(before.get(roleId)!.gap.gap.coverage.low);
        }
      }
    }
  });

  it('never put a role that only takes over the requirements of another one before that one', () => {
    const copies = framework.roles.list.flatMap(({ id }) => {
      const needs = requirementsOf(graph, id);
      const bases = framework.buildsOn.by('roleId', id).filter(({ skills }) => skills);
      return needs.length > 0 && ownOf(id).length === 0 && bases.length === 1 ? [[id, bases[0]!.onId]] : [];
    });
    expect(copies).not.toEqual([]);
    const lists = [
      ...described().map(({ id }) => matchesOf(requirementsOf(graph, id).map(entry))),
      ...roleIds.flatMap((id) => [
        listNextRoles(graph, { from: id, first: 100 }),
        listFeederRoles(graph, { to: id, first: 100 }),
      ]),
    ];
    for (const list of lists.map((matches) => matches.map(({ roleId }) => roleId))) {
      for (const [copy, original] of copies) {
        if (list.includes(copy!) && list.includes(original!)) {
          expect(list.indexOf(copy!)).toBeGreaterThan(list.indexOf(original!));
        }
      }
    }
  });

  it('are nothing to be ready for while more than a quarter may be missing: an EM for VP', () => {
    for (const profile of [
      ownOf('Role:engineering-manager'),
      requirementsOf(graph, 'Role:engineering-manager'),
    ]) {
      const vp = matchesOf(profile.map(entry)).find(({ roleId }) => roleId === 'Role:vp-engineering')!;
      expect(viabilityOf(vp.score, vp.gap.gap.coverage.low)).not.toBe('READY');
      expect(vp.score).toBeLessThan(0.75);
    }
  });
});

/** Numbers from 0 to below 1, the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
