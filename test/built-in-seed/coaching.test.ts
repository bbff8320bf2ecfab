import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { builtInSeed, SEED_FOLDER } from './built-in-seed.ts';
import type { Advice, FrameworkContent, Requirement, Shift } from '../../src/graph/model.ts';

/** What somebody needs who is asked for advice: what a step changes, by which skills, and which skills lie close. */

const LADDER = [
  'team-lead--engineering-manager',
  'engineering-manager--director',
  'director--vp-engineering',
  'vp-engineering--cto',
].map((step) => `Transition:${step}--promotion`);

/** The passages of the Director's page that advise people who want to become VP, and do not describe the VP. */
const ADVICE = ['Key Actions', 'Common Pitfalls to Avoid', 'Career Progression Indicators'];

let content: FrameworkContent;
beforeAll(async () => {
  ({ content } = await builtInSeed());
});

const shiftsOf = (transitionId: string) =>
  content.shifts.filter((shift) => shift.transitionId === transitionId);

describe('what a step changes', () => {
  test.each(LADDER)('is told of %s, by which skills too', (transitionId) => {
    const shifts = shiftsOf(transitionId);
    expect(shifts.length).toBeGreaterThanOrEqual(6);
    expect(shifts.filter(({ skillIds }) => skillIds.length === 0)).toEqual([]);
  });

  it('is stated in one passage, or read off two rungs of one document', () => {
    const places = ({ citations }: Shift) => citations.filter(({ basis }) => basis === 'DERIVED');
    // A passage that has both rungs side by side needs no other.
    const hasBoth = /^(Comparison|Key Differences Summary|Introduction|Architectural)/;
    // One rung is called by both titles, so the two roles share its passages.
    const sharesRung = ({ transitionId }: Shift) =>
      transitionId === 'Transition:senior-engineer--team-lead--lateral';
    const doubtful = content.shifts.filter((shift) => {
      const derived = places(shift);
      if (sharesRung(shift)) return derived.some(({ locator }) => !locator.startsWith('Team Lead'));
      if (derived.length === 0 || derived.some(({ locator }) => hasBoth.test(locator))) return false;
      return (
        derived[0]?.sourceId !== derived[1]?.sourceId || derived.some(({ confidence }) => confidence === null)
      );
    });
    expect(doubtful).toEqual([]);
  });

  it('from Engineering Manager to Director is what a coach names', () => {
    const topics = new Map(
      shiftsOf('Transition:engineering-manager--director--promotion').map((shift) => [shift.topic, shift]),
    );
    const named: readonly [topic: string, to: RegExp, skill: string][] = [
      ['Scope', /domain/, 'team-structures'],
      ['People', /managers, through whom one leads/, 'people-management'],
      ['Goals', /Mission, vision and OKRs of the department/, 'vision-setting'],
      ['Metrics', /metrics themselves, service levels and reports/, 'metrics'],
      ['Hiring', /Owning it/, 'hiring'],
      ['Processes', /across the teams/, 'process-improvement'],
      ['Writing code', /Less than 20%/, 'coding'],
    ];
    for (const [topic, to, skill] of named) {
      expect(topics.get(topic)?.to).toMatch(to);
      expect(topics.get(topic)?.skillIds).toContain(`Skill:${skill}`);
    }
  });
});

/** Advice of the seed files by slug, with what only they say. */
function statedAdvice(folder: 'advice' | 'transitions', files: readonly string[]) {
  return files.flatMap((file) => {
    const text = readFileSync(path.join(SEED_FOLDER, folder, file), 'utf8');
    return (parse(text) as { advice?: { slug: string; noSkill?: string }[] }).advice ?? [];
  });
}

describe('what helps with a step', () => {
  it('names the skills that it develops, shows or keeps, or says why none', () => {
    const helps = (each: Advice) =>
      ['ACTION', 'PITFALL', 'READINESS_SIGNAL'].includes(each.kind) &&
      each.aboutIds.some((id) => id.startsWith('Transition:'));
    const reasons = new Map(
      statedAdvice('advice', ['cto.yml', 'ceo.yml', 'vp-engineering.yml']).map(({ slug, noSkill }) => [
        slug,
        noSkill,
      ]),
    );
    const silent = content.advice.filter(
      (each) => helps(each) && each.developsIds.length === 0 && reasons.get(each.slug) === undefined,
    );
    expect(silent.map(({ slug }) => slug)).toEqual([]);
    expect(content.advice.filter(helps).length).toBeGreaterThan(20);
  });

  it('is what a requirement is for that nothing else asks for', () => {
    const isCounsel = ({ citations }: Requirement) =>
      citations.every(({ locator }) => ADVICE.some((heading) => locator.startsWith(heading)));
    const differs = content.requirements.filter((each) => isCounsel(each) !== (each.purpose === 'READINESS'));
    expect(differs.map(({ id }) => id)).toEqual([]);
    expect(content.requirements.filter(({ purpose }) => purpose === 'READINESS')).toHaveLength(13);
  });
});

describe('skills that lie close', () => {
  const tied = (one: string, other: string) =>
    content.skillRelations.find(
      ({ skillId, otherId }) =>
        [`Skill:${one}`, `Skill:${other}`].sort().join() === [skillId, otherId].sort().join(),
    )?.kind;

  it('are most of them, each with where it stands and how it was read', () => {
    const ofKind = (kind: string) => content.skillRelations.filter((relation) => relation.kind === kind);
    expect(ofKind('BROADER').length).toBeGreaterThanOrEqual(20);
    expect(ofKind('RELATED').length).toBeGreaterThanOrEqual(40);
    for (const { citations, basis, reason } of content.skillRelations) {
      expect(citations).not.toEqual([]);
      expect(basis === 'STATED' || reason !== null).toBe(true);
    }
    const linked = new Set([
      ...content.skillRelations.flatMap(({ skillId, otherId }) => [skillId, otherId]),
      ...content.skills.flatMap(({ id, partIds }) => (partIds.length > 0 ? [id, ...partIds] : [])),
    ]);
    expect(linked.size).toBeGreaterThanOrEqual(99);
  });

  it.each([
    ['executive-communication', 'written-verbal-clarity', 'BROADER'],
    ['incident-management', 'platform-reliability', 'BROADER'],
    ['disaster-recovery', 'platform-reliability', 'BROADER'],
    ['scalability', 'platform-reliability', 'BROADER'],
    ['prioritization', 'roadmap-planning', 'BROADER'],
    ['setting-expectations', 'people-management', 'BROADER'],
    ['feedback', 'people-management', 'BROADER'],
    ['performance-management', 'people-management', 'BROADER'],
    ['mentoring', 'career-development', 'RELATED'],
    ['crisis-leadership', 'incident-management', 'RELATED'],
    ['profit-and-loss', 'budgeting', 'RELATED'],
    // Less than a fifth of a Director's time, and deep experience.
    ['coding', 'technical-implementation', undefined],
  ] as const)('%s and %s: %s', (one, other, kind) => {
    expect(tied(one, other)).toBe(kind);
  });

  it('are what most responsibilities draw on', () => {
    const drawing = content.responsibilities.filter(({ skillIds }) => skillIds.length > 0);
    expect(drawing.length).toBeGreaterThanOrEqual(100);
  });
});
