import { compareIds, type FrameworkContent } from '../../graph/model.ts';
import type { FrameworkIds } from './framework-ids.ts';
import type { ParsedSeed } from './parsed-seed.ts';
import { skillRelationsOf } from './skill-relations.ts';
import { citationsOf, labelsIn, rangeOf } from './values.ts';

type Things = Pick<
  FrameworkContent,
  | 'activities'
  | 'attributes'
  | 'responsibilities'
  | 'skillCategories'
  | 'skillRelations'
  | 'skills'
  | 'sources'
  | 'stages'
>;

/** What roles and transitions refer to. */
export function thingsOf(ids: FrameworkIds, seed: ParsedSeed): Things {
  return {
    sources: seed.sources
      .flatMap(({ sources }) => sources)
      .map(({ slug, title, kind, publishedOn }) => ({
        id: ids.of('Source', slug),
        slug: ids.slug(slug),
        title,
        kind,
        publishedOn: publishedOn ?? null,
      })),
    attributes: seed.attributes
      .flatMap(({ attributes }) => attributes)
      .map(({ key, title, unit, description }) => ({
        id: ids.of('Attribute', key),
        key,
        title,
        unit: unit ?? null,
        description,
      })),
    stages: seed.stages
      .flatMap(({ stages }) => stages)
      .map((stage, index) => ({
        id: ids.of('Stage', stage.slug),
        slug: ids.slug(stage.slug),
        title: stage.title,
        order: index + 1,
        people: rangeOf(stage.people),
        citations: citationsOf(ids, stage),
      })),
    activities: seed.activities
      .flatMap(({ activities }) => activities)
      .map((activity) => ({
        id: ids.of('Activity', activity.slug),
        slug: ids.slug(activity.slug),
        title: activity.title,
        citations: citationsOf(ids, activity),
      })),
    responsibilities: seed.responsibilities.flatMap(({ area, responsibilities }) =>
      responsibilities.map((responsibility) => ({
        id: ids.of('Responsibility', responsibility.slug),
        slug: ids.slug(responsibility.slug),
        title: responsibility.title,
        description: responsibility.description ?? null,
        area,
        skillIds: ids.ofAll('Skill', responsibility.skills),
        citations: citationsOf(ids, responsibility),
      })),
    ),
    ...skillsOf(ids, seed),
    skillRelations: skillRelationsOf(ids, seed),
  };
}

function skillsOf(ids: FrameworkIds, seed: ParsedSeed): Pick<Things, 'skillCategories' | 'skills'> {
  const parts = Map.groupBy(
    seed.skills.flatMap(({ skills }) => skills),
    ({ partOf }) => partOf,
  );
  return {
    skillCategories: seed.skills.map(({ category: { slug, title, description } }) => ({
      id: ids.of('SkillCategory', slug),
      slug: ids.slug(slug),
      title,
      description,
    })),
    skills: seed.skills.flatMap(({ category, skills }) =>
      skills.map((skill) => ({
        id: ids.of('Skill', skill.slug),
        slug: ids.slug(skill.slug),
        name: skill.name,
        ...labelsIn(skill.name, skill),
        description: skill.description ?? null,
        categoryId: ids.of('SkillCategory', category.slug),
        partIds: (parts.get(skill.slug) ?? []).map(({ slug }) => ids.of('Skill', slug)).sort(compareIds),
        citations: citationsOf(ids, skill),
      })),
    ),
  };
}
