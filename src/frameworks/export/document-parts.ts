import type { Advice, Stage } from '../../graph/model.ts';
import type { FrameworkReading } from '../../graph/reading/framework-reading.ts';
import type { FrameworkDocument } from '../documents/document-file.ts';
import { type Plain, rangeOf, trimmed } from './parts/plain.ts';
import { rolePart } from './parts/role-part.ts';
import { categoryPart } from './parts/skill-parts.ts';
import { CommonParts } from './parts/common-parts.ts';
import { transitionPart, transitionsOf } from './parts/transition-parts.ts';

type Key = keyof FrameworkDocument;

/**
 * A framework as the parts of a document, list by list and entry by entry, so that none of it is held as a text. What the
 * reader of documents makes of it is the same framework.
 */
export class DocumentParts {
  readonly #common: CommonParts;

  constructor(of: FrameworkReading) {
    this.#common = new CommonParts(of);
  }

  framework(): Plain {
    const { slug, title, licence, origin, attribution, modified, redistribution, citations } =
      this.#common.of.framework;
    const stated = { slug, title, licence, origin, attribution, modified: modified || null, redistribution };
    return trimmed({ ...stated, ...this.#common.cited(citations) });
  }

  /** The lists in the order of a document, those that are not empty. */
  *lists(): Generator<readonly [key: Key, entries: Iterable<Plain>]> {
    const common = this.#common;
    const { of } = common;
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
        () => of.skillCategories.list.map((category) => categoryPart(common, category)),
      ],
      ['responsibilities', of.responsibilities.list, () => this.#areas()],
      ['roles', of.roles.list, () => mapped(of.roles.list, (role) => rolePart(common, role))],
      [
        'transitions',
        of.transitions.list,
        () => mapped(transitionsOf(common), (each) => transitionPart(common, each)),
      ],
      ['advice', of.advice.list, () => mapped(of.advice.list, (advice) => this.#advice(advice))],
    ];
    for (const [key, all, entries] of lists) if (all.length > 0) yield [key, entries()];
  }

  #source({ id, slug: _, ...source }: FrameworkReading['sources']['list'][number]): Plain {
    return trimmed({ slug: this.#common.slugs.of(id), ...source, locators: 'As its citations name them.' });
  }

  #stage({ id, title, people, citations }: Stage): Plain {
    const claims = this.#common.claims(id);
    return trimmed({
      slug: this.#common.slugs.of(id),
      title,
      people: rangeOf(people),
      claims,
      ...this.#common.cited(citations),
    });
  }

  #activity({ id, title, citations }: FrameworkReading['activities']['list'][number]): Plain {
    return trimmed({ slug: this.#common.slugs.of(id), title, ...this.#common.cited(citations) });
  }

  #areas(): Plain[] {
    return [...Map.groupBy(this.#common.of.responsibilities.list, ({ area }) => area)].map(
      ([area, some]) => ({
        area,
        responsibilities: some.map(({ id, title, description, skillIds, citations }) =>
          trimmed({
            slug: this.#common.slugs.of(id),
            title,
            description,
            skills: this.#common.slugs.ofAll(skillIds),
            ...this.#common.cited(citations),
          }),
        ),
      }),
    );
  }

  #advice(advice: Advice): Plain {
    const { id, kind, title, detail, steps, example, instead, circumstance, citations } = advice;
    return trimmed({
      slug: this.#common.slugs.of(id),
      kind,
      title,
      detail,
      steps,
      example,
      instead,
      about: advice.aboutIds.map((about) => this.#common.slugs.inner(about)),
      audience: this.#common.slugs.ofAll(advice.audienceIds),
      develops: this.#common.slugs.ofAll(advice.developsIds),
      stages: this.#common.slugs.ofAll(advice.stageIds),
      circumstance,
      ...this.#common.cited(citations),
    });
  }
}

function* mapped<Item>(items: readonly Item[], make: (item: Item) => Plain): Generator<Plain> {
  for (const item of items) yield make(item);
}
