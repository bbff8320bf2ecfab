import { compareIds } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import { BROADER_SKILLS, type BroaderSkills } from './broader-skills.ts';
import { byPriority, type SkillGapItem } from './gap-item.ts';

/** An item of a list with those of narrower skills inside, which stand nowhere else. */
export type Folded<Item extends SkillGapItem> = Item & {
  /** In the order of gaps; none of them has anything inside. */
  readonly inside: readonly Folded<Item>[];
};

/** A gap or a path, or a part of one, with each skill in one place: the broader with its narrower ones inside. */
export function foldSkills<Item extends SkillGapItem>(
  graph: GraphReading,
  items: readonly Item[],
): Folded<Item>[] {
  const [first] = items;
  const framework = first === undefined ? undefined : graph.scopeOf(first.skillId);
  return foldItems(items, framework?.derived(BROADER_SKILLS) ?? new Map());
}

/**
 * An item stands inside the nearest skill of the list that contains it, over skills that are not in the list as well; of
 * several equally near inside the first in the order of `broader`. Where that one stands inside another, it stands there
 * beside it. Nothing that is known stands inside something unknown: it would be lost at the end of the list. In a circle,
 * which only edits by hand can make, the last by id stands outside.
 *
 * Order: a group stands where its first item would. `items`: one a skill.
 */
export function foldItems<Item extends SkillGapItem>(
  items: readonly Item[],
  broader: BroaderSkills,
): Folded<Item>[] {
  const bySkill = new Map(items.map((item) => [item.skillId, item]));
  const outer = outerSkills(bySkill, broader);
  const groups = Map.groupBy(items.toSorted(byPriority), ({ skillId }) => outermost(skillId, outer));
  // A map keeps the order in which its keys came: that of the first item of each group.
  return [...groups].map(([skillId, members]) => ({
    ...(bySkill.get(skillId) as Item),
    inside: members
      .filter((member) => member.skillId !== skillId)
      .map((member): Folded<Item> => ({ ...member, inside: [] })),
  }));
}

/** Which skill of the list each of the others stands inside of. */
function outerSkills(
  bySkill: ReadonlyMap<string, SkillGapItem>,
  broader: BroaderSkills,
): Map<string, string> {
  const outer = new Map<string, string>();
  // By id, so that a circle opens at the same place whatever the order of the list is.
  for (const skillId of [...bySkill.keys()].sort(compareIds)) {
    const isKnown = bySkill.get(skillId)?.status !== 'UNKNOWN';
    const container = nearest(skillId, broader, (other) => {
      const item = bySkill.get(other);
      if (item === undefined || (isKnown && item.status === 'UNKNOWN')) return false;
      return outermost(other, outer) !== skillId;
    });
    if (container !== null) outer.set(skillId, container);
  }
  return outer;
}

/** What a skill stands inside of in the end; itself, where it stands alone. The way there is shortened. */
function outermost(skillId: string, outer: Map<string, string>): string {
  const way: string[] = [];
  let at = skillId;
  for (let next = outer.get(at); next !== undefined; next = outer.get(at)) {
    way.push(at);
    at = next;
  }
  for (const each of way) outer.set(each, at);
  return at;
}

/** The nearest skill that contains another and will do; null: none. */
function nearest(
  skillId: string,
  broader: BroaderSkills,
  willDo: (skillId: string) => boolean,
): string | null {
  const met = new Set([skillId]);
  // Grows while it is walked: level by level.
  for (const inner of met) {
    for (const other of broader.get(inner) ?? []) {
      if (!met.has(other) && willDo(other)) return other;
      met.add(other);
    }
  }
  return null;
}
