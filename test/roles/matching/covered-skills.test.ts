import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PURPOSES } from '../../../src/graph/vocabulary.ts';
import { LISTED_ROLES } from '../../../src/roles/list/listed-roles.ts';
import { coveredOfRole } from '../../../src/roles/matching/covered-of-role.ts';
import { coveredByProfile, coveredByRole } from '../../../src/roles/matching/covered-skills.ts';
import { scoreOf, scoreOfSums } from '../../../src/roles/matching/score.ts';
import { requirementsOf } from '../../../src/roles/effective.ts';
import { sumsOf } from '../../../src/skills/coverage.ts';
import { heldIn, skillsHeld } from '../../../src/skills/held-skills.ts';
import { skillGap } from '../../../src/skills/skill-gap.ts';
import { framework } from '../../support/framework.ts';
import { graphReading } from '../../support/graph-reading.ts';
import { importance, level } from '../../support/facts.ts';

const ROLES = ['r1', 'r2', 'r3', 'r4'];
const SKILLS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const role = fc.constantFrom(...ROLES);
const skill = fc.constantFrom(...SKILLS);
const purpose = fc.constantFrom(...PURPOSES, 'ROLE' as const);

const graph = fc
  .record({
    needs: fc.uniqueArray(fc.tuple(role, skill, fc.option(level, { freq: 5 }), importance, purpose), {
      selector: ([by, what]) => by + what,
      minLength: 12,
    }),
    rungs: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 4, maxLength: 4 }),
    parts: fc.uniqueArray(skill, { maxLength: 2 }),
    related: fc.option(skill),
    edges: fc.uniqueArray(fc.tuple(role, role), { maxLength: 3, selector: String }),
  })
  .map(({ needs, rungs, parts, related, edges }) =>
    graphReading(
      framework({
        roles: ROLES.map((slug, at) => ({ slug, seniority: rungs[at] ?? null })),
        skills: SKILLS.map((slug) => ({ slug, parts: slug === 'a' ? parts : [] })),
        skillRelations:
          related === null || related === 'b' ? [] : [{ skill: 'b', other: related, kind: 'BROADER' }],
        requirements: needs.map(([by, what, asked, weight, why]) => ({
          role: by,
          skill: what,
          level: asked,
          importance: weight,
          purpose: why,
        })),
        buildsOn: edges.map(([by, on]) => ({ role: by, on })),
      }),
      framework({ slug: 'other', requirements: [{ role: 'r1', skill: 'a' }] }),
    ),
  );
const profile = fc.uniqueArray(
  fc.record({
    skillId: skill.map((slug) => `Skill:${slug}`),
    level: fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2),
  }),
  { selector: ({ skillId }) => skillId },
);

test('what is covered of a role is the same for all at once as in the gap of two', () => {
  fc.assert(
    fc.property(graph, profile, (reading, own) => {
      const { roles } = reading.derived(LISTED_ROLES);
      const needs = roles.map(({ id }) => requirementsOf(reading, id));
      const byProfile = coveredByProfile(reading, own);
      for (const to of roles.keys()) {
        const { items } = skillGap(skillsHeld([], own), needs[to]!);
        expect(byProfile(to)).toEqual(sumsOf(items));
        expect(scoreOfSums(byProfile(to))).toBe(scoreOf(sumsOf(items)).score);
        const ofRole = coveredOfRole(reading, to);
        for (const [from, { id }] of roles.entries()) {
          const sums = sumsOf(skillGap(heldIn(reading, id), needs[to]!).items);
          expect(coveredByRole(reading, from)(to)).toEqual(sums);
          expect(ofRole(from)).toEqual(sums);
        }
      }
    }),
  );
});

test('what nobody has been asked for so far is found where the graphs are such', () => {
  const [found, unknown] = [new Set<string>(), new Set<string>()];
  fc.assert(
    fc.property(graph, (reading) => {
      for (const { id } of reading.derived(LISTED_ROLES).roles) {
        for (const skillId of SKILLS.map((slug) => `Skill:${slug}`)) {
          const held = heldIn(reading, id).of(skillId);
          if (held?.level === 0) found.add(skillId);
          if (held === null) unknown.add(skillId);
        }
      }
    }),
    { seed: 1, numRuns: 200 },
  );
  expect([found.size, unknown.size].every((size) => size > 3)).toBe(true);
});
