import { byId, type Skill } from '../../graph/model.ts';
import { type NumberedThings, numberedThings } from '../../graph/numbered-things.ts';
import { type OrderColumn, orderColumn } from '../../graph/orders.ts';
import type { Derivation } from '../../graph/reading/derivation.ts';
import type { GraphReading } from '../../graph/reading/graph-reading.ts';
import { eachInPortions, sortedInPortions } from '../../graph/work/portions.ts';

/** What skills are alike in: all that facets count by. */
export interface SkillGroup {
  readonly framework: string;
  readonly categoryId: string;
}

/** The skills of all frameworks; a text is looked for in the name, the description and the aliases. */
export interface ListedSkills extends NumberedThings<SkillGroup> {
  readonly skills: readonly Skill[];
  /** How many roles state that they need it. */
  readonly demands: OrderColumn;
}

export const LISTED_SKILLS: Derivation<GraphReading, ListedSkills> = {
  name: 'skills for lists',
  make: function* ({ frameworks }, before) {
    const demand = new Map<string, number>();
    const frameworkOf = new Map<string, string>();
    for (const { scope, requirements, skillCategories } of frameworks) {
      for (const { id } of skillCategories.list) frameworkOf.set(id, scope);
      yield* eachInPortions(requirements.list, ({ skillId }) =>
        demand.set(skillId, (demand.get(skillId) ?? 0) + 1),
      );
    }
    const all = frameworks.flatMap((framework) => framework.skills.list);
    const skills = yield* sortedInPortions(all, byId);
    const numbered = yield* numberedThings(
      skills,
      ({ name, description, aliases }) => [name, description ?? '', ...aliases],
      ({ categoryId }): SkillGroup => ({ framework: frameworkOf.get(categoryId)!, categoryId }),
      before === null ? null : { things: before.skills, numbered: before },
    );
    const demands = yield* orderColumn(skills.map(({ id }) => demand.get(id) ?? 0));
    return { ...numbered, skills, demands };
  },
};
