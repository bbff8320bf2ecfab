import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFeederRoles, listNextRoles } from '../../../src/roles/matching/next-roles.ts';
import { listRoleMatches, type RoleMatch } from '../../../src/roles/matching/role-matches.ts';
import { viabilityOf } from '../../../src/roles/matching/score.ts';
import { framework } from '../../support/framework.ts';
import { graphReading } from '../../support/graph-reading.ts';
import { importance, level } from '../../support/facts.ts';

/** Roles with what they need, and copies of two of them, the ids of which come before and after. */
const ROLES = ['r1', 'r2', 'r3', 'r4'];
const COPIES = [
  ['a-copy', 'r1'],
  ['z-copy', 'r2'],
] as const;
const ALL = [...ROLES, ...COPIES.map(([copy]) => copy)];
const SKILLS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const skill = fc.constantFrom(...SKILLS);

const graph = fc
  .record({
    needs: fc.uniqueArray(fc.tuple(fc.constantFrom(...ROLES), skill, level, importance), {
      selector: ([by, what]) => by + what,
      minLength: 12,
    }),
    rungs: fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 6, maxLength: 6 }),
    transitions: fc.uniqueArray(fc.tuple(fc.constantFrom(...ALL), fc.constantFrom(...ALL)), {
      maxLength: 6,
      selector: String,
    }),
  })
  .map(({ needs, rungs, transitions }) =>
    graphReading(
      framework({
        roles: ALL.map((slug, at) => ({ slug, seniority: rungs[at] ?? null })),
        skills: SKILLS.map((slug) => ({ slug })),
        requirements: needs.map(([role, what, asked, weight]) => ({
          role,
          skill: what,
          level: asked,
          importance: weight,
        })),
        buildsOn: COPIES.map(([role, on]) => ({ role, on })),
        transitions: transitions.filter(([from, to]) => from !== to).map(([from, to]) => ({ from, to })),
      }),
    ),
  );
const profile = fc.uniqueArray(fc.record({ skill, level }), {
  selector: (entry) => entry.skill,
  minLength: 1,
});

const byRole = (matches: readonly RoleMatch[]) => new Map(matches.map((match) => [match.roleId, match]));
const lowOf = (match: RoleMatch | undefined) => match?.gap.gap.coverage.low ?? 0;

test('a role that states no requirement itself never stands before the one that it copies', () => {
  fc.assert(
    fc.property(graph, profile, (reading, own) => {
      const lists = [
        listRoleMatches(reading, { profile: own }),
        ...ALL.flatMap((slug) => [
          listNextRoles(reading, { from: slug }),
          listFeederRoles(reading, { to: slug }),
        ]),
      ];
      for (const ids of lists.map((matches) => matches.map(({ roleId }) => roleId))) {
        for (const [copy, original] of COPIES) {
          // Of two that state nothing neither is the one that says what the other needs.
          if (reading.frameworks[0]!.requirements.by('roleId', `Role:${original}`).length === 0) continue;
          const [place, before] = [ids.indexOf(`Role:${copy}`), ids.indexOf(`Role:${original}`)];
          if (place >= 0 && before >= 0) expect(place).toBeGreaterThan(before);
        }
      }
    }),
  );
});

test('raising a level never lowers a score, and leaving out an entry never raises what is certain', () => {
  fc.assert(
    fc.property(graph, profile, fc.nat(), level, (reading, own, place, more) => {
      const at = place % own.length;
      const entry = own[at]!;
      const before = byRole(listRoleMatches(reading, { profile: own }));
      const raised = own.with(at, { ...entry, level: Math.max(entry.level, more) });
      const after = byRole(listRoleMatches(reading, { profile: raised }));
      for (const [roleId, match] of before) {
        expect(after.get(roleId)?.score).toBeGreaterThanOrEqual(match.score ?? 0);
      }
      for (const [roleId, match] of byRole(listRoleMatches(reading, { profile: own.toSpliced(at, 1) }))) {
        expect(lowOf(match)).toBeLessThanOrEqual(lowOf(before.get(roleId)));
      }
    }),
  );
});

test('nobody is ready for a role of which more than a quarter may be missing', () => {
  fc.assert(
    fc.property(graph, profile, (reading, own) => {
      for (const match of listRoleMatches(reading, { profile: own })) {
        if (viabilityOf(match.score, lowOf(match)) === 'READY') {
          expect(lowOf(match)).toBeGreaterThanOrEqual(0.75);
        }
      }
    }),
  );
});
