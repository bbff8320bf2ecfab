import { beforeAll, describe, expect, it } from 'vitest';
import { isClosest } from './closest-skills.ts';
import type { FrameworkContent } from '../../src/graph/model.ts';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import type { TransitionPath } from '../../src/paths/transition-path.ts';
import { type Brief, briefOf } from '../../src/plans/brief.ts';
import { longerWays } from '../../src/plans/longer-ways.ts';
import { planText } from '../../src/plans/plan-text.ts';
import { wayOfGap, wayOfPath, wayOfStep } from '../../src/plans/way.ts';
import { requirementsOf } from '../../src/roles/effective.ts';
import { rises } from '../../src/skills/gap-items.ts';
import { gapBetween } from '../../src/skills/skill-gap.ts';
import { graphReading } from '../support/graph-reading.ts';
import { builtInSeed } from './built-in-seed.ts';
import { everyPath, pathEnds } from './every-path.ts';

/** The laws of briefs and plans, over all pairs of roles that have a way, and all gaps between described roles. */

let content: FrameworkContent;
let graph: GraphReading;
let paths: TransitionPath[];
let briefs: { readonly of: string; readonly brief: Brief }[];
beforeAll(async () => {
  ({ content } = await builtInSeed());
  graph = graphReading(content);
  paths = await everyPath(graph);
  const ends = pathEnds(graph);
  const gaps = content.roles.flatMap(({ id: from }) => ends.map((to) => gapBetween(graph, from, to)));
  briefs = [
    ...paths.map((path) => ({ of: path.roleIds.join(), brief: briefOf(graph, wayOfPath(path)) })),
    ...paths.flatMap((path) =>
      path.steps.map((step) => ({ of: step.transition.id, brief: briefOf(graph, wayOfStep(graph, step)) })),
    ),
    ...gaps.map((gap) => ({ of: `${gap.fromId} ${gap.toId}`, brief: briefOf(graph, wayOfGap(graph, gap)) })),
  ];
});

const pathOf = (from: string, to: string) =>
  paths.find(({ roleIds, rank }) => rank === 1 && roleIds[0] === from && roleIds.at(-1) === to)!;
const briefFor = (from: string, to: string) =>
  briefOf(graph, wayOfPath(pathOf(`Role:${from}`, `Role:${to}`)));

describe('A brief between built-in roles', () => {
  it('never has anything given away that draws on a skill which rises, or on one that is partly the same', () => {
    for (const { of, brief } of briefs) {
      const rising = brief.way.skills.filter(rises).map(({ skillId }) => skillId);
      const given = [
        ...brief.lettingGo.relyLess.map(({ skillId }) => skillId),
        ...brief.lettingGo.handOver.flatMap(
          ({ responsibilityId }) => graph.get('responsibilities', responsibilityId).skillIds,
        ),
      ];
      const contradictions = given.filter((id) => rising.some((other) => isClosest(content, id, other)));
      expect(contradictions, of).toEqual([]);
    }
  });

  it('has at most seven capabilities and six shifts, none of them unknown, none made up', () => {
    for (const { of, brief } of briefs) {
      expect(brief.capabilities.length, of).toBeLessThanOrEqual(7);
      expect(brief.shifts.shifts.length, of).toBeLessThanOrEqual(6);
      for (const { skill, action, evidence } of brief.capabilities) {
        expect(['NEW', 'RAISED'], of).toContain(skill.status);
        expect(action === null || action.developsIds.includes(skill.skillId), of).toBe(true);
        for (const { citations } of evidence) expect(citations, of).not.toEqual([]);
      }
      for (const { citations } of brief.shifts.shifts) expect(citations, of).not.toEqual([]);
    }
  });

  it('has in its week nothing from a forum alone that does not say so', () => {
    const forums = new Set(content.sources.filter(({ kind }) => kind === 'FORUM').map(({ id }) => id));
    let told = 0;
    for (const { of, brief } of briefs) {
      for (const { to, onlyForum } of brief.week.changes) {
        expect(onlyForum, of).toBe(to.citations.every(({ sourceId }) => forums.has(sourceId)));
        told += 1;
      }
    }
    // None of those that are told here is from a forum alone; test/plans has one that is.
    expect(told).toBeGreaterThan(0);
    for (const path of paths) {
      const { changes } = briefOf(graph, wayOfPath(path)).week;
      const said = planText(graph, path, 'md').match(/only a forum reply says so/g)?.length ?? 0;
      expect(said).toBe(changes.filter(({ onlyForum }) => onlyForum).length);
    }
  });

  it('expects of whoever starts unknown what the target needs, and says of whom it speaks where that needs nothing', () => {
    for (const { of, brief } of briefs) {
      const needs = new Map(requirementsOf(graph, brief.way.toId).map((fact) => [fact.skillId, fact.level]));
      const listed = brief.expected.flatMap(({ skills }) => skills.flatMap((each) => [each, ...each.inside]));
      for (const { skillId, need, then, neededAtTarget = need } of listed) {
        expect(neededAtTarget, `${of} ${skillId}`).toBe(needs.get(skillId) ?? null);
        if (neededAtTarget === null) expect(then.roleId, `${of} ${skillId}`).not.toBe(brief.way.toId);
        else
          expect([need, then.level, then.roleId], `${of} ${skillId}`).toEqual([
            neededAtTarget,
            need,
            brief.way.toId,
          ]);
      }
      expect(listed.length, of).toBe(brief.unknownCount);
    }
  });

  it('shows by an example only what the action is for before all, whole', () => {
    let examples = 0;
    for (const path of paths) {
      const brief = briefOf(graph, wayOfPath(path));
      for (const { skill, action, evidence } of brief.capabilities) {
        if (!evidence.some(({ kind }) => kind === 'EXAMPLE')) continue;
        examples += 1;
        expect(action!.developsIds.length === 1 || action!.aboutIds.includes(skill.skillId)).toBe(true);
      }
      expect(planText(graph, path, 'md')).not.toMatch(/For example: [^[]*…/);
    }
    // No plan here comes to tell one; one in test/plans does.
    expect(examples).toBeGreaterThan(0);
  });

  it('never calls advice for a step what a source says of people in a role', () => {
    let advice = 0;
    let ofRole = 0;
    for (const { of, brief } of briefs) {
      const steps = brief.way.steps.flatMap(({ transitionIds }) => transitionIds);
      for (const { action, actionRoleId } of brief.capabilities) {
        if (action === null) continue;
        const isAdvice = action.aboutIds.some((id) => steps.includes(id));
        if (isAdvice) {
          expect(actionRoleId, of).toBeNull();
          advice += 1;
        } else if (action.aboutIds.includes(brief.way.toId)) {
          expect(actionRoleId, of).toBe(brief.way.toId);
          ofRole += 1;
        }
      }
    }
    expect(advice).toBeGreaterThan(0);
    expect(ofRole).toBeGreaterThan(0);
  });

  it('has a coverage of null or with something known behind it', () => {
    let unknown = 0;
    let known = 0;
    for (const { toId } of content.transitions) {
      const profile = [{ skillId: 'Skill:delegation', level: 3 }];
      const brief = briefOf(graph, wayOfGap(graph, gapBetween(graph, null, toId, profile)));
      for (const standing of [brief.standing!, ...brief.readiness.map((sign) => sign.standing)]) {
        if (standing === null) continue;
        expect(standing.value === null).toBe(standing.known === 0);
        if (standing.value === null) unknown += 1;
        else known += 1;
      }
    }
    expect(unknown).toBeGreaterThan(0);
    expect(known).toBeGreaterThan(0);
  });

  it('says once, and in one sentence, where no document gives advice', () => {
    for (const path of paths) {
      const told = planText(graph, path, 'md').match(/no document gives advice/gi)?.length ?? 0;
      expect(told).toBe(briefOf(graph, wayOfPath(path)).noCounsel === null ? 0 : 1);
    }
    expect(briefFor('engineering-manager', 'vp-engineering').noCounsel).toBe(
      'No document gives advice for the step from Engineering Manager to Director of Engineering.',
    );
    expect(briefFor('director', 'vp-engineering').noCounsel).toBeNull();
  });

  it('begins for a Director with what a coach names: people management, and the changes of the job', () => {
    const { capabilities, shifts, lettingGo } = briefFor('engineering-manager', 'director');
    expect(capabilities[0]?.skill).toMatchObject({ skillId: 'Skill:people-management', have: 3, need: 5 });
    expect(shifts.shifts.map(({ topic }) => topic)).toEqual([
      'Scope',
      'People',
      'Goals',
      'Metrics',
      'Hiring',
      'Processes',
    ]);
    expect(lettingGo.relyLess.map(({ skillId }) => skillId)).toEqual(['Skill:coding', 'Skill:debugging']);
  });

  it('tells of a stage what the documents say there, and that they say nothing elsewhere', () => {
    const way = wayOfPath(pathOf('Role:vp-engineering', 'Role:cto'));
    const at = (stage: string) => briefOf(graph, way, { stage }).setting!;
    expect(at('Series B').focuses.map(({ roleId }) => roleId)).toEqual(['Role:vp-engineering', 'Role:cto']);
    const lead = wayOfPath(pathOf('Role:senior-engineer', 'Role:team-lead'));
    expect(briefOf(graph, lead, { stage: 'Series C' }).setting?.explanation).toBe(
      'No document says what this looks like at Series C.',
    );
    expect(briefOf(graph, way).setting).toBeNull();
  });
});

describe('Of two ways', () => {
  it('the one by Senior Director adds nothing that a source states, and says so', () => {
    const between = paths.filter(
      ({ roleIds }) => roleIds[0] === 'Role:director' && roleIds.at(-1) === 'Role:vp-engineering',
    );
    const [longer] = longerWays(graph, between);
    expect(longer?.roleIds).toEqual(['Role:senior-director']);
    expect(longer?.explanation).toBe('The way by Senior Director adds nothing that a source states.');
  });
});
