import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byPriority, type SkillGapItem } from '../../src/skills/gap-item.ts';
import { type Folded, foldItems } from '../../src/skills/folding.ts';
import { NOTHING_HELD, skillsHeld } from '../../src/skills/held-skills.ts';
import { skillGap } from '../../src/skills/skill-gap.ts';
import { importance, level, notAsked, requirement } from '../support/facts.ts';

/** What is new, by skill and importance; everything else is as it usually is. */
const newSkills = (asked: Readonly<Record<string, number>>) =>
  skillGap(
    notAsked(...Object.keys(asked)),
    Object.entries(asked).map(([skillId, weight]) => requirement('to', skillId, 3, weight)),
  ).items;

const told = (folded: readonly Folded<SkillGapItem>[]) =>
  folded.map(({ skillId, inside }) => [skillId, ...inside.map((item) => item.skillId)]);

describe('folding', () => {
  test('lists the broader skill once, with its narrower ones inside in the order of the list', () => {
    const items = newSkills({ a: 0.2, b: 0.5, c: 1, d: 0.8 });
    const broader = new Map([
      ['b', ['a']],
      ['d', ['a']],
    ]);
    expect(told(foldItems(items, broader))).toEqual([['c'], ['a', 'd', 'b']]);
  });

  test('puts a group where its first item would stand', () => {
    const items = newSkills({ a: 0.2, b: 1, c: 0.5 });
    expect(told(foldItems(items, new Map([['b', ['a']]])))).toEqual([['a', 'b'], ['c']]);
  });

  test('leaves what has no broader skill in the list alone', () => {
    const items = newSkills({ a: 0.2, b: 1 });
    expect(told(foldItems(items, new Map([['b', ['elsewhere']]])))).toEqual([['b'], ['a']]);
  });

  test('looks beyond broader skills that are not in the list', () => {
    const items = newSkills({ a: 0.2, b: 1 });
    const broader = new Map([
      ['b', ['elsewhere']],
      ['elsewhere', ['a']],
    ]);
    expect(told(foldItems(items, broader))).toEqual([['a', 'b']]);
  });

  test('puts what several skills contain inside the nearest, and of equally near ones the first', () => {
    const items = newSkills({ a: 0.2, b: 0.2, c: 1 });
    expect(told(foldItems(items, new Map([['c', ['b', 'a']]])))).toEqual([['b', 'c'], ['a']]);
    const further = new Map([
      ['c', ['elsewhere', 'a']],
      ['elsewhere', ['b']],
    ]);
    expect(told(foldItems(items, further))).toEqual([['a', 'c'], ['b']]);
  });

  test('has one depth: what stands inside has nothing inside', () => {
    const items = newSkills({ a: 0.2, b: 0.5, c: 1 });
    const broader = new Map([
      ['c', ['b']],
      ['b', ['a']],
    ]);
    expect(told(foldItems(items, broader))).toEqual([['a', 'c', 'b']]);
  });

  test('puts nothing that is known inside something unknown, but further out', () => {
    const need = ['a', 'b', 'c'].map((skillId) => requirement('to', skillId, 3));
    const items = skillGap(skillsHeld([requirement('from', 'c', 1)]), need).items;
    expect(told(foldItems(items, new Map([['c', ['a']]])))).toEqual([['c'], ['a'], ['b']]);
    const known = skillsHeld([requirement('from', 'b', 1), requirement('from', 'c', 1)]);
    const broader = new Map([
      ['c', ['a']],
      ['a', ['b']],
    ]);
    expect(told(foldItems(skillGap(known, need).items, broader))).toEqual([['b', 'c', 'a']]);
  });

  test('opens a circle at its last skill by id', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    expect(told(foldItems(newSkills({ a: 1, b: 0.5, c: 0.2 }), circle))).toEqual([['c', 'a', 'b']]);
  });

  test('is nothing of nothing', () => {
    expect(foldItems([], new Map([['b', ['a']]]))).toEqual([]);
    expect(foldItems(skillGap(NOTHING_HELD, []).items, new Map())).toEqual([]);
  });
});

describe('folding, whatever the graph is', () => {
  const SKILLS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const skill = fc.constantFrom(...SKILLS);
  const some = fc.uniqueArray(fc.tuple(skill, level, importance), { selector: ([skillId]) => skillId });
  const citation = (skillId: string) => ({
    sourceId: 'Source:page',
    locator: skillId,
    note: null,
    basis: 'STATED' as const,
    confidence: null,
  });
  /** What is needed and what is there: some of it stated, some not asked for, the rest unknown. */
  const gap = fc.record({ need: some, have: some, zeros: fc.uniqueArray(skill) }).map(
    ({ need, have, zeros }) =>
      skillGap(
        skillsHeld(
          have.map((one) => requirement('from', ...one)),
          [],
          (id) => zeros.includes(id),
        ),
        need.map(([skillId, ...numbers]) =>
          requirement('to', skillId, ...numbers, { citations: [citation(skillId)] }),
        ),
      ).items,
  );
  const relations = (mayClose: boolean) =>
    fc.array(fc.tuple(skill, skill), { maxLength: 16 }).map((pairs) => {
      const broader = new Map<string, string[]>();
      for (const [inner, outer] of pairs) {
        if (inner === outer || (!mayClose && inner < outer)) continue;
        broader.set(inner, [...new Set([...(broader.get(inner) ?? []), outer])]);
      }
      return broader;
    });
  const containersOf = (skillId: string, broader: ReadonlyMap<string, readonly string[]>) => {
    const found = new Set([skillId]);
    for (const inner of found) for (const outer of broader.get(inner) ?? []) found.add(outer);
    found.delete(skillId);
    return found;
  };
  const flat = (folded: readonly Folded<SkillGapItem>[]) =>
    folded.flatMap(({ inside, ...item }) => [item, ...inside.map(({ inside: _inside, ...inner }) => inner)]);
  const isUnknown = ({ status }: SkillGapItem) => status === 'UNKNOWN';
  const everywhere = (law: (items: readonly SkillGapItem[], broader: Map<string, string[]>) => void) =>
    fc.assert(fc.property(gap, relations(true), law));

  test('has every skill exactly once, as it was, with its citations', () => {
    everywhere((items, broader) => {
      const folded = flat(foldItems(items, broader));
      const bySkill = (a: SkillGapItem, b: SkillGapItem) => (a.skillId < b.skillId ? -1 : 1);
      expect(folded.toSorted(bySkill)).toEqual(items.toSorted(bySkill));
      expect(new Set(folded.flatMap(({ then }) => then.citations.map(({ locator }) => locator)))).toEqual(
        new Set(items.map(({ skillId }) => skillId)),
      );
    });
  });

  test('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(
        gap.chain((items) =>
          fc.tuple(
            fc.constant(items),
            fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length }),
          ),
        ),
        relations(true),
        ([items, shuffled], broader) => {
          expect(foldItems(shuffled, broader)).toEqual(foldItems(items, broader));
        },
      ),
    );
  });

  test('puts a skill only inside one that contains it, and whatever can stand inside another there', () => {
    everywhere((items, broader) => {
      for (const { skillId, inside } of foldItems(items, broader)) {
        for (const inner of inside) {
          expect([...containersOf(inner.skillId, broader)]).toContain(skillId);
          expect(inner.inside).toEqual([]);
        }
      }
    });
    fc.assert(
      fc.property(gap, relations(false), (items, broader) => {
        for (const item of foldItems(items, broader)) {
          const containers = containersOf(item.skillId, broader);
          const listed = items.filter(({ skillId }) => containers.has(skillId));
          expect(listed.every((outer) => isUnknown(outer) && !isUnknown(item))).toBe(true);
        }
      }),
    );
  });

  test('never ranks what is unknown above what is known', () => {
    everywhere((items, broader) => {
      const folded = foldItems(items, broader);
      for (const list of [folded, ...folded.map(({ inside }) => inside)]) {
        const firstUnknown = list.findIndex(isUnknown);
        if (firstUnknown >= 0) expect(list.slice(firstUnknown).every(isUnknown)).toBe(true);
      }
      for (const { inside, ...item } of folded)
        if (isUnknown(item)) expect(inside.every(isUnknown)).toBe(true);
    });
  });

  test('orders groups by what comes first in them', () => {
    everywhere((items, broader) => {
      const folded = foldItems(items, broader);
      const firsts = folded.map((item) => [item, ...item.inside].toSorted(byPriority)[0]!);
      expect(firsts).toEqual(firsts.toSorted(byPriority));
      for (const { inside } of folded) expect(inside).toEqual([...inside].sort(byPriority));
    });
  });
});
