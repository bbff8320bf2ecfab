import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LISTED_ROLES } from '../../../src/roles/list/listed-roles.ts';
import {
  coveredByProfile,
  coveredByRole,
  coveredOfRole,
} from '../../../src/roles/matching/covered-skills.ts';
import { scoreOf, scoreOfSums } from '../../../src/roles/matching/score.ts';
import { requirementsOf } from '../../../src/roles/effective.ts';
import { coverageSums, skillGap, skillsHeld } from '../../../src/skills/skill-gap.ts';
import { framework } from '../../support/framework.ts';
import { graphReading } from '../../support/graph-reading.ts';
import { importance, level } from '../../support/facts.ts';

const ROLES = ['r1', 'r2', 'r3', 'r4'];
const SKILLS = ['a', 'b', 'c', 'd', 'e'];
const role = fc.constantFrom(...ROLES);
const skill = fc.constantFrom(...SKILLS);

const graph = fc
  .record({
    needs: fc.uniqueArray(fc.tuple(role, skill, level, importance), {
      selector: ([by, what]) => by + what,
    }),
    edges: fc.uniqueArray(fc.tuple(role, role), { maxLength: 3, selector: String }),
  })
  .map(({ needs, edges }) =>
    graphReading(
      framework({
        roles: ROLES.map((slug) => ({ slug })),
        skills: SKILLS.map((slug) => ({ slug })),
        requirements: needs.map(([by, what, asked, weight]) => ({
          role: by,
          skill: what,
          level: asked,
          importance: weight,
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
        const gap = skillGap(skillsHeld([], own), needs[to]!);
        expect(byProfile(to)).toEqual(coverageSums(gap));
        expect(scoreOfSums(byProfile(to), null)).toBe(scoreOf(gap, null).score);
        for (const from of roles.keys()) {
          const sums = coverageSums(skillGap(skillsHeld(needs[from]!), needs[to]!));
          expect(coveredByRole(reading, from)(to)).toEqual(sums);
          expect(coveredOfRole(reading, to)(from)).toEqual(sums);
        }
      }
    }),
  );
});
