import { slugOf } from '../../../graph/ids.ts';
import type { Skill, SkillCategory } from '../../../graph/model.ts';
import { inStatedOrder } from '../stated-order.ts';
import { languagesOf, type Plain, trimmed } from './plain.ts';
import type { CommonParts } from './common-parts.ts';

/** A category with its skills. */
export function categoryPart(common: CommonParts, { id, title, description }: SkillCategory): Plain {
  return {
    category: { slug: common.slugs.of(id), title, description },
    skills: common.of.skills.by('categoryId', id).map((skill) => skillPart(common, skill)),
  };
}

function skillPart(common: CommonParts, skill: Skill): Plain {
  const { id, name, aliases, description, citations } = skill;
  const [whole] = common.of.skills.by('partIds', id);
  const relations = inStatedOrder(
    common.of.skillRelations.by('skillId', id),
    'SkillRelation',
    ({ otherId }) => `${slugOf(id)}/${common.slugs.of(otherId)}`,
  ).map(({ otherId, kind, basis, reason, citations }) => ({
    kind,
    line: trimmed({
      skill: common.slugs.of(otherId),
      basis: basis === 'STATED' ? null : basis,
      reason,
      ...common.cited(citations, basis),
    }),
  }));
  const of = (kind: string) => relations.filter((each) => each.kind === kind).map(({ line }) => line);
  return trimmed({
    slug: common.slugs.of(id),
    name,
    aliases,
    languages: languagesOf(name, skill),
    description,
    partOf: whole === undefined ? null : common.slugs.of(whole.id),
    broader: of('BROADER'),
    related: of('RELATED'),
    ...common.cited(citations),
  });
}
