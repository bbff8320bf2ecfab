import type { Arguments } from '../../graph/arguments/given.ts';
import { checkFrameworks } from '../../graph/frameworks.ts';
import { wantedThings } from '../../graph/numbered-things.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { requirementsOf } from '../../roles/effective.ts';
import { checkCategories } from '../categories.ts';
import { resolveRole } from '../../titles/resolve-role.ts';
import { LISTED_SKILLS, type SkillGroup } from './listed-skills.ts';

export type SkillFilter = Arguments<{
  frameworks: readonly string[];
  categories: readonly string[];
  requiredBy: string;
  text: string;
}>;

/** Which skills; null: any. */
export interface SkillConditions {
  readonly frameworks: readonly string[] | null;
  readonly categoryIds: readonly string[] | null;
  /** Only those that this role needs, what it takes over included. */
  readonly roleId: string | null;
  /** Found in the name, an alias or the description, ignoring case. */
  readonly text: string | null;
}

/** What a filter asks for, its names resolved. @throws InvalidInputError, NotFoundError, AmbiguousError */
export function skillConditions(graph: GraphReading, filter: SkillFilter): SkillConditions {
  return {
    frameworks: checkFrameworks(graph, filter.frameworks),
    categoryIds: checkCategories(graph, filter.categories),
    roleId: filter.requiredBy == null ? null : resolveRole(graph, filter.requiredBy, 'filter.requiredBy'),
    text: filter.text?.trim() || null,
  };
}

/** By number of the skill: 1 where it meets the conditions. */
export function skillsThatMeet(graph: GraphReading, conditions: SkillConditions): Uint8Array {
  return graph.remembered(`skills that meet ${JSON.stringify(conditions)}`, () => {
    const listed = graph.derived(LISTED_SKILLS);
    const { frameworks, categoryIds, roleId, text } = conditions;
    const admits = ({ framework, categoryId }: SkillGroup) =>
      (frameworks?.includes(framework) ?? true) && (categoryIds?.includes(categoryId) ?? true);
    const needed = roleId === null ? null : requirementsOf(graph, roleId);
    const among = needed?.map(({ skillId }) => listed.numberOf.get(skillId)!) ?? null;
    return wantedThings(listed, admits, text, among);
  });
}
