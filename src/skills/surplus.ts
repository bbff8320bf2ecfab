import { frameworkSlug } from '../graph/ids.ts';
import { compareIds, type Effective, type Requirement } from '../graph/model.ts';
import type { GraphReading } from '../graph/reading/graph-reading.ts';
import type { Mapped } from '../mappings/mapped.ts';
import { DESCRIPTIONS } from '../roles/described.ts';
import { requirementsOf } from '../roles/effective.ts';
import { gradedOf, type GradedRequirement } from '../roles/graded.ts';
import type { HeldSkills } from './held-skills.ts';

/** A skill of which the target needs less: a source says so, or, between frameworks, two levels that a mapping ties. */
export interface SurplusSkill {
  /** As the target calls it. */
  readonly skillId: string;
  readonly have: number;
  readonly need: number;
  readonly now: GradedRequirement;
  readonly then: GradedRequirement;
  /** The skill of another framework by which `have` is known; null: it is known of itself. */
  readonly through: Mapped | null;
}

/** A skill that is there and that nothing says the target needs: no source speaks of it there. */
export interface UnmentionedSkill {
  readonly skillId: string;
  readonly have: number;
  /** Null where the level is the person's own word. */
  readonly now: Effective<Requirement> | null;
}

/** A role on the way from the one that is left to the target, both included. */
export interface RoleOnTheWay {
  readonly requirements: readonly GradedRequirement[];
  /** The sources that describe it, or a role that it builds on. */
  readonly describing: readonly string[];
}

/** A role as one on the way. */
export function onTheWay(graph: GraphReading, roleId: string): RoleOnTheWay {
  return {
    requirements: gradedOf(requirementsOf(graph, roleId)),
    describing: sourcesDescribing(graph, roleId),
  };
}

/**
 * What the target needs less of than the role that is left, and than is there, and of which a source says so of one of
 * the roles on the way after the one before that speaks of the skill. A lower level of another document is no less: only a
 * source counts that speaks of the skill in both, or describes the one before. No source speaks of both where the way leads
 * to another framework: there a mapping says that the two skills are one, and their levels are compared as gaps do.
 * Order: have - need, largest first, then the id of the skill.
 *
 * @param equalsOf the skills of other frameworks that are mapped to one, closest first
 */
export function surplusSkills(
  way: readonly RoleOnTheWay[],
  held: HeldSkills,
  equalsOf: (skillId: string) => readonly Mapped[] = () => [],
): SurplusSkill[] {
  const bySkill = way.map(({ requirements }) => new Map(requirements.map((fact) => [fact.skillId, fact])));
  return (way.at(-1)?.requirements ?? [])
    .flatMap((then): SurplusSkill[] => {
      const { skillId, level: need } = then;
      const mapped =
        bySkill[0]?.get(skillId) === undefined ? equalsOf(skillId).map(({ otherId }) => otherId) : [];
      const ids = [skillId, ...mapped];
      const factAt = (at: number) => ids.map((id) => bySkill[at]?.get(id)).find((fact) => fact !== undefined);
      const now = factAt(0);
      const known = held.of(skillId);
      const have = known?.level ?? 0;
      if (now === undefined || now.level <= need || have <= need) return [];
      const stating = way.flatMap(({ describing }, at) => {
        const fact = factAt(at);
        return fact === undefined ? [] : [{ fact, describing }];
      });
      const isSaid = stating.some(({ fact, describing }, at) => {
        const next = stating[at + 1]?.fact;
        return next !== undefined && saysLess(fact, next, describing);
      });
      return isSaid ? [{ skillId, have, need, now, then, through: known?.through ?? null }] : [];
    })
    .sort((a, b) => b.have - b.need - (a.have - a.need) || compareIds(a.skillId, b.skillId));
}

function saysLess(
  before: GradedRequirement,
  after: GradedRequirement,
  describing: readonly string[],
): boolean {
  if (after.level >= before.level) return false;
  if (frameworkSlug(before.skillId) !== frameworkSlug(after.skillId)) return true;
  const comparing = new Set([...describing, ...before.citations.map(({ sourceId }) => sourceId)]);
  return after.citations.some(({ sourceId }) => comparing.has(sourceId));
}

/** The sources that describe a role, or one that it builds on. */
function sourcesDescribing(graph: GraphReading, roleId: string): readonly string[] {
  return graph.scopeOf(roleId)?.derived(DESCRIPTIONS).get(roleId)?.sourceIds ?? [];
}

/** What is there and the target does not mention. Order: have, largest first, then the id of the skill. */
export function unmentionedSkills(
  held: HeldSkills,
  need: readonly Effective<Requirement>[],
): UnmentionedSkill[] {
  const needed = new Set(need.map(({ skillId }) => skillId));
  return [...held.stated]
    .filter(([skillId, { level }]) => level > 0 && !needed.has(skillId))
    .map(([skillId, { level, requirement }]) => ({ skillId, have: level, now: requirement }))
    .sort((a, b) => b.have - a.have || compareIds(a.skillId, b.skillId));
}
