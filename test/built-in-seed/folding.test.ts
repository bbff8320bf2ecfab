import { beforeAll, describe, expect, it } from 'vitest';
import type { GraphReading } from '../../src/graph/reading/graph-reading.ts';
import type { TransitionPath } from '../../src/paths/transition-path.ts';
import { evidenceOf } from '../../src/skills/evidence.ts';
import type { SkillGapItem } from '../../src/skills/gap-item.ts';
import { listGapItems, type ListedItem, rises } from '../../src/skills/gap-items.ts';
import { gapBetween } from '../../src/skills/skill-gap.ts';
import { graphReading } from '../support/graph-reading.ts';
import { builtInSeed } from './built-in-seed.ts';
import { everyPath } from './every-path.ts';

let graph: GraphReading;
let roleIds: readonly string[];
/** The best path of every pair of roles that has one. */
let paths: TransitionPath[];
beforeAll(async () => {
  const { content } = await builtInSeed();
  graph = graphReading(content);
  roleIds = content.roles.map(({ id }) => id);
  paths = await everyPath(graph, { first: 1 });
});

const skillsOf = (items: readonly ListedItem<SkillGapItem>[]) =>
  items.flatMap(({ skillId, inside }) => [skillId, ...inside.map((item) => item.skillId)]).sort();
const sorted = (items: readonly SkillGapItem[]) => items.map(({ skillId }) => skillId).sort();
const pathOf = (from: string, to: string) =>
  paths.find(({ roleIds: ids }) => ids[0] === `Role:${from}` && ids.at(-1) === `Role:${to}`)!;

describe('Folding the built-in roles', () => {
  it('keeps every skill that is needed, once, in all gaps and paths', () => {
    for (const fromId of roleIds) {
      for (const toId of roleIds) {
        const { gap, held } = gapBetween(graph, fromId, toId);
        expect(skillsOf(listGapItems(graph, gap.items, held, { first: 1000 }))).toEqual(sorted(gap.items));
      }
    }
    for (const path of paths) {
      const skills = path.skills();
      const [all, rising] = [undefined, ['NEW', 'RAISED'] as const].map((statuses) =>
        listGapItems(graph, skills, path.held(), { first: 1000, statuses }),
      );
      expect(skillsOf(all!)).toEqual(sorted(skills));
      expect(skillsOf(rising!)).toEqual(sorted(skills.filter(rises)));
    }
  });

  it('shows nothing unknown among what rises, and nothing unknown before what is known in a whole list', () => {
    const isUnknown = ({ status }: SkillGapItem) => status === 'UNKNOWN';
    for (const path of paths) {
      const list = (args: Parameters<typeof listGapItems>[3]) =>
        listGapItems(graph, path.skills(), path.held(), args, 7);
      const first = list({ statuses: ['NEW', 'RAISED'] });
      expect(first.length).toBeLessThanOrEqual(7);
      expect(first.flatMap((item) => [item, ...item.inside]).some(isUnknown)).toBe(false);
      const all = list({ first: 1000 });
      expect(all.map(isUnknown)).toEqual(all.map(isUnknown).sort());
      for (const item of all.filter(isUnknown)) expect(item.inside.every(isUnknown)).toBe(true);
    }
  });

  it('makes the way from Engineering Manager to VP shorter to read', () => {
    const path = pathOf('engineering-manager', 'vp-engineering');
    const listed = listGapItems(graph, path.skills(), path.held(), { first: 1000 });
    const of = (slug: string) => listed.find(({ skillId }) => skillId === `Skill:${slug}`);
    expect(listed.length).toBeLessThan(path.skills().length * 0.75);
    expect(of('platform-reliability')?.inside.map(({ skillId }) => skillId)).toEqual(
      expect.arrayContaining(['Skill:disaster-recovery', 'Skill:incident-management', 'Skill:scalability']),
    );
    expect(of('people-management')).toMatchObject({ status: 'RAISED', have: 3, need: 5 });
    expect(of('people-management')?.inside.map(({ skillId }) => skillId)).toEqual(
      expect.arrayContaining(['Skill:feedback', 'Skill:mentoring', 'Skill:setting-expectations']),
    );
  });

  it('gives a known level of a narrower or related skill beside an unknown one', () => {
    const path = pathOf('engineering-manager', 'vp-engineering');
    const unknown = path.skills().filter(({ status }) => status === 'UNKNOWN');
    const evidence = unknown.map(({ skillId }) => evidenceOf(graph, path.held(), skillId));
    expect(evidence.some((list) => list.length > 0)).toBe(true);
    for (const { level, requirement, relation } of evidence.flat()) {
      expect(level).toBeGreaterThan(0);
      expect(requirement?.citations).not.toEqual([]);
      if (relation !== null) expect(relation.citations).not.toEqual([]);
    }
    expect(evidenceOf(graph, path.held(), 'Skill:mentoring')).toContainEqual(
      expect.objectContaining({ skillId: 'Skill:career-development', kind: 'RELATED' }),
    );
  });
});
