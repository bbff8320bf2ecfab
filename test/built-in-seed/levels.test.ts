import { describe, expect, test } from 'vitest';
import { effectiveRequirements } from '../../src/roles/effective.ts';
import { gradedOf } from '../../src/roles/graded.ts';
import { buildInheritance } from '../../src/roles/inheritance.ts';
import type { Requirement, Skill } from '../../src/graph/model.ts';
import { builtInSeed } from './built-in-seed.ts';
import { levelByWords } from './level-words.ts';

const { content } = await builtInSeed();
const { skills } = content;
const requirements = gradedOf(content.requirements);

const LADDER = ['team-lead', 'engineering-manager', 'director', 'vp-engineering'];

/** What docs/levels.md lets fall on the way up to VP, besides the parts of coding. */
const MAY_FALL = ['coding', 'architecture'];

/** Every other fall from a role to one that builds on it, with why it is right. There is none so far. */
const JUSTIFIED: Readonly<Record<string, string>> = {};

describe('the levels of the built-in seed', () => {
  test('are all known', () => {
    expect(requirements).toEqual(content.requirements);
  });

  test('are half steps above 0 and up to 5', () => {
    const off = requirements.filter(({ level }) => level <= 0 || level > 5 || !Number.isInteger(level * 2));
    expect(off.map(named)).toEqual([]);
  });

  test('have a rationale that comes to the level, where they are derived', () => {
    const derived = requirements.filter(({ basis }) => basis === 'DERIVED');
    expect(derived.length).toBeGreaterThan(150);
    expect(derived.filter(({ rationale }) => !rationale?.trim()).map(named)).toEqual([]);
    const unexplained = derived.filter(({ rationale, level }) => {
      if (isOneBelow(rationale)) return false;
      const raised = rationale?.includes('half a step up') === true ? level - 0.5 : level;
      return ![level, raised].some((number) => numbersIn(rationale ?? '').includes(number));
    });
    expect(unexplained.map(explained)).toEqual([]);
  });

  test('are the same for the same word of degree', () => {
    const read = requirements.flatMap((requirement) => {
      const expected = levelByWords(requirement.rationale ?? '');
      return expected === undefined ? [] : [{ requirement, expected }];
    });
    expect(read.length).toBeGreaterThan(80);
    const other = read.filter(({ requirement, expected }) => requirement.level !== expected);
    expect(
      other.map(({ requirement, expected }) => `${explained(requirement)}; the words are ${expected}`),
    ).toEqual([]);
  });
});

describe('what the built-in seed reads from passages', () => {
  test('is level 5 only by the words of that level', () => {
    const own = /"master"|"principal"|"at scale"|"org-wide"|organization-wide 5|builds it in others 5/;
    const highest = requirements.filter(({ level }) => level === 5);
    expect(highest.length).toBeGreaterThan(10);
    expect(highest.filter(({ rationale }) => !own.test(rationale ?? '')).map(explained)).toEqual([]);
  });

  test('takes no level from how valuable or important a skill is called', () => {
    const called = requirements.filter(({ rationale }) => /valuable|important/.test(rationale ?? ''));
    expect(called.length).toBeGreaterThan(0);
    const raised = called.filter(({ rationale }) =>
      /valuable|important/.test(/half a step up for[^;]*/.exec(rationale ?? '')?.[0] ?? ''),
    );
    expect(raised.map(explained)).toEqual([]);
  });

  test('is no level from a fragment where a source has a graded word', () => {
    const contested = requirements.filter(({ roleId, skillId }) =>
      content.claims.some((claim) => claim.aboutId === roleId && claim.skillId === skillId && !claim.chosen),
    );
    expect(contested.length).toBeGreaterThan(3);
    expect(contested.filter(({ confidence }) => (confidence ?? 1) <= 0.3).map(explained)).toEqual([]);
  });

  test('has hours only from passages that give them; the others say what they are cited for', () => {
    const timed = content.roleActivities.filter(({ hoursPerWeek }) => hoursPerWeek !== null);
    expect(timed.length).toBeGreaterThan(8);
    const givesHours =
      /^Activity Time Comparison \/|^Typical Day-to-Day Activities \/ Recurring Meetings \/ bullet 1$/;
    const silent = timed.flatMap(({ id, citations }) =>
      citations
        .filter(({ locator, note }) => !givesHours.test(locator) && note === null)
        .map(({ locator }) => `${id}: ${locator}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the levels along the ladder up to VP', () => {
  const inheritance = buildInheritance(content.buildsOn, 'skills');
  const own = Map.groupBy(requirements, ({ roleId }) => roleId);
  const levelsOf = (roleId: string) =>
    new Map(
      gradedOf(effectiveRequirements(roleId, own, inheritance)).map(({ skillId, level }) => [skillId, level]),
    );
  const rungs = LADDER.slice(1).map((role, index) => [`Role:${LADDER[index]}`, `Role:${role}`] as const);
  const heirs = content.buildsOn
    .filter((edge) => edge.skills)
    .map(({ roleId, onId }) => [onId, roleId] as const);
  /** From a role to one that builds on it: the skills of which less is asked. */
  const falls = [...new Map([...rungs, ...heirs].map((pair) => [pair.join(), pair])).values()].flatMap(
    ([from, to]) => {
      const after = levelsOf(to);
      return [...levelsOf(from)]
        .filter(([skillId, level]) => (after.get(skillId) ?? 0) < level)
        .map(([skillId]) => ({
          skill: skillId.replace('Skill:', ''),
          step: `${from} to ${to}`.replaceAll('Role:', ''),
        }));
    },
  );

  test('only coding with its parts and architecture fall', () => {
    const allowed = new Set([...MAY_FALL, ...partsOf('Skill:coding')]);
    const unexpected = falls
      .filter(({ skill }) => !allowed.has(skill))
      .map(({ skill, step }) => `${skill}: ${step}`);
    expect(unexpected.sort()).toEqual(Object.keys(JUSTIFIED).sort());
  });

  test('what is called one below the rung beneath is that', () => {
    const lower = requirements.filter(({ rationale }) => isOneBelow(rationale));
    expect(lower.length).toBeGreaterThan(3);
    const other = lower.filter(({ roleId, skillId, level }) => {
      const beneath = heirs
        .filter(([, heir]) => heir === roleId)
        .map(([base]) => levelsOf(base).get(skillId) ?? 0);
      return Math.max(...beneath) !== level + 1;
    });
    expect(other.map(explained)).toEqual([]);
  });

  test('coding does fall at each step that states it', () => {
    expect(falls.filter(({ skill }) => skill === 'coding').map(({ step }) => step)).toEqual([
      'team-lead to engineering-manager',
      'engineering-manager to director',
    ]);
  });
});

function partsOf(skillId: string): string[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const below = (skill: Skill | undefined): Skill[] =>
    (skill?.partIds ?? []).flatMap((id) =>
      [byId.get(id), ...below(byId.get(id))].filter((part) => part !== undefined),
    );
  return below(byId.get(skillId)).map(({ slug }) => slug);
}

/** Whether a level is compared with the rung beneath rather than read from a word. */
function isOneBelow(rationale: string | null): boolean {
  return /^[^;]*one below the /.test(rationale ?? '');
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+(\.\d+)?/g) ?? []).map(Number);
}

function named({ id }: Requirement): string {
  return id;
}

function explained({ id, level, rationale }: Requirement): string {
  return `${id} is ${level}: ${rationale}`;
}
