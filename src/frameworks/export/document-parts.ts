import { slugOf } from '../../graph/ids.ts';
import type {
  Advice,
  Citation,
  Claim,
  Range,
  Requirement,
  Role,
  Skill,
  SkillCategory,
  Stage,
  Transition,
} from '../../graph/model.ts';
import type { FrameworkReading } from '../../graph/reading/framework-reading.ts';
import { slugified } from '../../graph/text/slugified.ts';
import type { FrameworkDocument } from '../documents/document-file.ts';
import { InnerSlugs } from './inner-slugs.ts';
import { inStatedOrder } from './stated-order.ts';

type Plain = Readonly<Record<string, unknown>>;
type Key = keyof FrameworkDocument;

/**
 * A framework as the parts of a document, list by list and entry by entry, so that none of it is held as a text. What the
 * reader of documents makes of it is the same framework.
 */
export class DocumentParts {
  readonly #of: FrameworkReading;
  readonly #slugs: InnerSlugs;

  constructor(of: FrameworkReading) {
    this.#of = of;
    this.#slugs = new InnerSlugs(of.scope);
  }

  framework(): Plain {
    const { slug, title, licence, origin, attribution, modified, redistribution, citations } =
      this.#of.framework;
    const stated = { slug, title, licence, origin, attribution, modified: modified || null, redistribution };
    return trimmed({ ...stated, ...this.#cited(citations) });
  }

  /** The lists in the order of a document, those that are not empty. */
  *lists(): Generator<readonly [key: Key, entries: Iterable<Plain>]> {
    const of = this.#of;
    const lists: [Key, readonly unknown[], () => Iterable<Plain>][] = [
      ['sources', of.sources.list, () => of.sources.list.map((source) => this.#source(source))],
      [
        'attributes',
        of.attributes.list,
        () => of.attributes.list.map(({ id: _, ...attribute }) => trimmed(attribute)),
      ],
      [
        'stages',
        of.stages.list,
        () => of.stages.list.toSorted((a, b) => a.order - b.order).map((stage) => this.#stage(stage)),
      ],
      ['activities', of.activities.list, () => of.activities.list.map((each) => this.#activity(each))],
      [
        'skills',
        of.skillCategories.list,
        () => of.skillCategories.list.map((category) => this.#category(category)),
      ],
      ['responsibilities', of.responsibilities.list, () => this.#areas()],
      ['roles', of.roles.list, () => mapped(of.roles.list, (role) => this.#role(role))],
      [
        'transitions',
        of.transitions.list,
        () => mapped(this.#transitions(), (each) => this.#transition(each)),
      ],
      ['advice', of.advice.list, () => mapped(of.advice.list, (advice) => this.#advice(advice))],
    ];
    for (const [key, all, entries] of lists) if (all.length > 0) yield [key, entries()];
  }

  #source({ id, slug: _, ...source }: FrameworkReading['sources']['list'][number]): Plain {
    return trimmed({ slug: this.#slugs.of(id), ...source, locators: 'As its citations name them.' });
  }

  #stage({ id, title, people, citations }: Stage): Plain {
    const claims = this.#claims(id);
    return trimmed({
      slug: this.#slugs.of(id),
      title,
      people: rangeOf(people),
      claims,
      ...this.#cited(citations),
    });
  }

  #activity({ id, title, citations }: FrameworkReading['activities']['list'][number]): Plain {
    return trimmed({ slug: this.#slugs.of(id), title, ...this.#cited(citations) });
  }

  #category({ id, title, description }: SkillCategory): Plain {
    return {
      category: { slug: this.#slugs.of(id), title, description },
      skills: this.#of.skills.by('categoryId', id).map((skill) => this.#skill(skill)),
    };
  }

  #skill({ id, name, aliases, description, citations }: Skill): Plain {
    const [whole] = this.#of.skills.by('partIds', id);
    const relations = inStatedOrder(
      this.#of.skillRelations.by('skillId', id),
      'SkillRelation',
      ({ otherId }) => `${slugOf(id)}/${this.#slugs.of(otherId)}`,
    ).map(({ otherId, kind, basis, reason, citations }) => ({
      kind,
      stated: trimmed({
        skill: this.#slugs.of(otherId),
        basis: basis === 'STATED' ? null : basis,
        reason,
        ...this.#cited(citations, basis),
      }),
    }));
    const of = (kind: string) => relations.filter((each) => each.kind === kind).map(({ stated }) => stated);
    return trimmed({
      slug: this.#slugs.of(id),
      name,
      aliases,
      description,
      partOf: whole === undefined ? null : this.#slugs.of(whole.id),
      broader: of('BROADER'),
      related: of('RELATED'),
      ...this.#cited(citations),
    });
  }

  #areas(): Plain[] {
    return [...Map.groupBy(this.#of.responsibilities.list, ({ area }) => area)].map(([area, some]) => ({
      area,
      responsibilities: some.map(({ id, title, description, skillIds, citations }) =>
        trimmed({
          slug: this.#slugs.of(id),
          title,
          description,
          skills: this.#slugs.ofAll(skillIds),
          ...this.#cited(citations),
        }),
      ),
    }));
  }

  #role(role: Role): Plain {
    const { id, title, aliases, summary, kind, track, seniority, levelCodes, variantOfId, citations } = role;
    const of = this.#of;
    const slugs = this.#slugs;
    const key = (part: string) => `${slugOf(id)}/${part}`;
    return trimmed({
      slug: slugs.of(id),
      title,
      aliases,
      summary,
      kind,
      track,
      seniority,
      levelCodes,
      variantOf: variantOfId === null ? null : slugs.of(variantOfId),
      ...this.#cited(citations),
      buildsOn: inStatedOrder(of.buildsOn.by('roleId', id), 'BuildsOn', ({ onId }) =>
        key(slugs.of(onId)),
      ).map(({ onId, skills, responsibilities, citations }) => ({
        role: slugs.of(onId),
        skills,
        responsibilities,
        ...this.#cited(citations),
      })),
      titles: inStatedOrder(of.roleTitles.by('roleId', id), 'RoleTitle', ({ title }) =>
        key(slugified(title) || 'title'),
      ).map(({ title, circumstance, organizationSize, citations }) =>
        trimmed({
          title,
          circumstance,
          organizationSize: rangeOf(organizationSize),
          ...this.#cited(citations),
        }),
      ),
      claims: this.#claims(id),
      requirements: inStatedOrder(of.requirements.by('roleId', id), 'Requirement', ({ skillId }) =>
        key(slugs.of(skillId)),
      ).map((each) => this.#requirement(each)),
      responsibilities: inStatedOrder(
        of.roleResponsibilities.by('roleId', id),
        'RoleResponsibility',
        ({ responsibilityId }) => key(slugs.of(responsibilityId)),
      ).map(({ responsibilityId, involvement, expectation, citations }) =>
        trimmed({
          responsibility: slugs.of(responsibilityId),
          involvement,
          expectation,
          ...this.#cited(citations),
        }),
      ),
      activities: inStatedOrder(of.roleActivities.by('roleId', id), 'RoleActivity', ({ activityId }) =>
        key(slugs.of(activityId)),
      ).map(({ activityId, hoursPerWeek, when, circumstance, stageIds, citations }) =>
        trimmed({
          activity: slugs.of(activityId),
          hoursPerWeek: rangeOf(hoursPerWeek),
          when,
          circumstance,
          stages: slugs.ofAll(stageIds),
          ...this.#cited(citations),
        }),
      ),
      reportsTo: inStatedOrder(of.reportingLines.by('fromId', id), 'ReportingLine', ({ toId }) =>
        key(slugs.of(toId)),
      ).map(({ toId, kind, standing, circumstance, reason, confidence, stageIds, citations }) =>
        trimmed({
          to: slugs.of(toId),
          kind: kind === 'SOLID' ? null : kind,
          standing: standing === 'OBSERVED' ? null : standing,
          circumstance,
          reason,
          confidence,
          stages: slugs.ofAll(stageIds),
          ...this.#cited(citations, 'STATED', confidence),
        }),
      ),
      collaborations: inStatedOrder(of.collaborations.by('roleId', id), 'Collaboration', ({ withId }) =>
        key(slugs.of(withId)),
      ).map(({ withId, purpose, frequency, standing, citations }) =>
        trimmed({
          with: slugs.of(withId),
          purpose,
          frequency,
          standing: standing === 'OBSERVED' ? null : standing,
          ...this.#cited(citations),
        }),
      ),
      stageFocuses: inStatedOrder(of.stageFocuses.by('roleId', id), 'StageFocus', ({ stageId }) =>
        key(slugs.of(stageId)),
      ).map(({ stageId, focus, asks, citations }) =>
        trimmed({ stage: slugs.of(stageId), focus, asks, ...this.#cited(citations) }),
      ),
    });
  }

  #requirement(fact: Requirement): Plain {
    const { skillId, level, importance, expectation, purpose, basis, rationale, confidence, citations } =
      fact;
    return {
      skill: this.#slugs.of(skillId),
      // Null says that it is not graded, so it stays.
      level,
      ...trimmed({
        importance,
        expectation,
        purpose: purpose === 'ROLE' ? null : purpose,
        basis,
        rationale,
        confidence,
        ...this.#cited(citations, basis, confidence),
      }),
    };
  }

  #claims(aboutId: string): Plain[] {
    const claims = this.#of.claims.by('aboutId', aboutId);
    return inStatedOrder(
      claims,
      'Claim',
      ({ attributeId }) => `${slugOf(aboutId)}/${this.#slugs.of(attributeId)}`,
    ).map((claim) => this.#claim(claim));
  }

  #claim({
    attributeId,
    value,
    range,
    parts,
    circumstance,
    stageIds,
    chosen,
    reason,
    level,
    skillId,
    responsibilityId,
    citations,
  }: Claim): Plain {
    return trimmed({
      attribute: this.#slugs.of(attributeId),
      value,
      range: rangeOf(range),
      parts,
      circumstance,
      stages: this.#slugs.ofAll(stageIds),
      chosen: chosen ? null : false,
      reason,
      skill: skillId === null ? null : this.#slugs.of(skillId),
      level,
      responsibility: responsibilityId === null ? null : this.#slugs.of(responsibilityId),
      ...this.#cited(citations),
    });
  }

  #transitions(): Transition[] {
    const prefix = slugOf(this.#of.framework.id);
    const lead = this.#slugs.of(`Role:${prefix}/x`) === 'x' ? `${prefix}/` : '';
    return inStatedOrder(this.#of.transitions.list, 'Transition', ({ fromId, toId, kind }) => {
      const words = kind.toLowerCase().replaceAll('_', '-');
      return `${lead}${this.#slugs.of(fromId)}--${this.#slugs.of(toId)}--${words}`;
    });
  }

  #transition({
    id,
    fromId,
    toId,
    kind,
    rank,
    tier,
    years,
    summary,
    circumstance,
    stageIds,
    citations,
  }: Transition): Plain {
    const shifts = this.#of.shifts
      .by('transitionId', id)
      .toSorted((a, b) => Number(/(\d+)$/.exec(a.id)?.[1] ?? 0) - Number(/(\d+)$/.exec(b.id)?.[1] ?? 0))
      .map(({ topic, from, to, detail, skillIds, citations }) =>
        trimmed({ topic, from, to, detail, skills: this.#slugs.ofAll(skillIds), ...this.#cited(citations) }),
      );
    return trimmed({
      from: this.#slugs.of(fromId),
      to: this.#slugs.of(toId),
      kind,
      rank,
      tier,
      years: rangeOf(years),
      summary,
      circumstance,
      stages: this.#slugs.ofAll(stageIds),
      ...this.#cited(citations),
      claims: this.#claims(id),
      shifts,
    });
  }

  #advice(advice: Advice): Plain {
    const { id, kind, title, detail, steps, example, instead, circumstance, citations } = advice;
    return trimmed({
      slug: this.#slugs.of(id),
      kind,
      title,
      detail,
      steps,
      example,
      instead,
      about: advice.aboutIds.map((about) => this.#slugs.inner(about)),
      audience: this.#slugs.ofAll(advice.audienceIds),
      develops: this.#slugs.ofAll(advice.developsIds),
      stages: this.#slugs.ofAll(advice.stageIds),
      circumstance,
      ...this.#cited(citations),
    });
  }

  /** A citation says its basis and confidence where it would not be taken to have them. */
  #cited(
    citations: readonly Citation[],
    basis: Citation['basis'] = 'STATED',
    confidence: number | null = null,
  ): Plain {
    const cite = citations.map((citation) => {
      const at = `${this.#slugs.of(citation.sourceId)}#${citation.locator}`;
      const more = trimmed({
        note: citation.note,
        basis: citation.basis === basis ? null : citation.basis,
        confidence: citation.confidence === confidence ? null : citation.confidence,
      });
      return Object.keys(more).length === 0 ? at : { at, ...more };
    });
    return { cite: cite.length === 1 ? cite[0] : cite };
  }
}

/** Without what is null or empty: a key that is left out says the same. */
function trimmed(record: Plain): Plain {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

function rangeOf(range: Range | null): Plain | null {
  return range === null ? null : trimmed({ min: range.min, max: range.max, text: range.text });
}

function* mapped<Item>(items: readonly Item[], make: (item: Item) => Plain): Generator<Plain> {
  for (const item of items) yield make(item);
}
