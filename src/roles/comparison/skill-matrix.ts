import type { Given } from '../../graph/arguments/given.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import type { SkillBand } from '../../graph/vocabulary.ts';
import { checkCategories, inCategories } from '../../skills/categories.ts';
import { bandOf } from '../../skills/skill-band.ts';
import { needsOf } from '../needs.ts';
import { resolveDistinctRoles } from './distinct-roles.ts';

export const MOST_ROLES = 50;

/** One role's need of one skill, flat. */
export interface SkillMatrixRow {
  readonly roleSlug: string;
  readonly roleTitle: string;
  readonly skillSlug: string;
  readonly skillName: string;
  readonly category: string;
  /** Null: no source states it. */
  readonly level: number | null;
  readonly band: SkillBand | null;
  readonly confidence: number | null;
  readonly importance: number;
}

/**
 * The skills of roles as flat rows: by role in the order asked, most important skill first.
 *
 * @throws InvalidInputError, NotFoundError, AmbiguousError
 */
export function skillMatrix(
  graph: GraphReading,
  refs: readonly string[],
  categories: Given<readonly string[]>,
): SkillMatrixRow[] {
  const categoryIds = checkCategories(graph, categories);
  return resolveDistinctRoles(graph, refs, 1, MOST_ROLES).flatMap((roleId) => {
    const role = graph.get('roles', roleId);
    return inCategories(graph, needsOf(graph, roleId), categoryIds).map(
      ({ skillId, level, confidence, importance }): SkillMatrixRow => {
        const skill = graph.get('skills', skillId);
        return {
          roleSlug: role.slug,
          roleTitle: role.title,
          skillSlug: skill.slug,
          skillName: skill.name,
          category: graph.get('skillCategories', skill.categoryId).title,
          level,
          band: bandOf(level),
          confidence,
          importance,
        };
      },
    );
  });
}
