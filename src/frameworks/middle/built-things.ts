import {
  compareIds,
  type Responsibility,
  type Role,
  type Skill,
  type SkillCategory,
} from '../../graph/model.ts';
import { addTo, eachInPortions, type InPortions } from '../../graph/work/portions.ts';
import { type Label, labelled } from '../../graph/labels.ts';
import { NOT_DESCRIBED } from '../../graph/text/not-described.ts';
import { Acyclic } from './acyclic.ts';
import { cleanName, proseOf } from './clean-text.ts';
import type { AliasEntry, ResponsibilityEntry, RoleEntry, SkillEntry } from './entries.ts';
import type { Building } from './building.ts';
import { nearName } from './near-name.ts';

const NO_AREA = 'General';
/** For skills that are in none. */
const ANY_CATEGORY = {
  slug: 'uncategorized',
  title: 'Skills',
  description: 'Skills that the source puts in no category.',
};
const LADDER_RUNGS = { least: 1, most: 20 };

/** The roles, skills, categories and responsibilities of a framework, of the entries for them. */
export class BuiltThings {
  readonly lists = {
    skillCategories: [] as SkillCategory[],
    skills: [] as Skill[],
    roles: [] as Role[],
    responsibilities: [] as Responsibility[],
  };
  readonly #of: Building;
  /** Where the roles stand that are not described. */
  readonly #undescribed: string[] = [];

  constructor(of: Building) {
    this.#of = of;
  }

  *make(): InPortions<void> {
    const { wanted, ids } = this.#of;
    this.lists.skillCategories = wanted.categories.all.map(([slug, { title, key, description }]) => ({
      id: ids.of('SkillCategory', slug),
      slug: ids.slug(slug),
      title: cleanName(title) || key,
      description: proseOf(description) ?? NOT_DESCRIBED,
    }));
    const parts = this.#parts();
    yield* eachInPortions(wanted.skills.all, ([slug, entry]) => this.#skill(slug, entry, parts), 256);
    const archetypes = new Acyclic();
    yield* eachInPortions(wanted.roles.all, ([slug, entry]) => this.#role(slug, entry, archetypes), 256);
    this.#sayUndescribed();
    yield* eachInPortions(
      wanted.responsibilities.all,
      ([slug, entry]) => this.#responsibility(slug, entry),
      256,
    );
  }

  #skill(slug: string, entry: SkillEntry, parts: ReadonlyMap<string, readonly string[]>): void {
    const { ids, wanted, citationsOf } = this.#of;
    const name = cleanName(entry.name) || entry.key;
    const category =
      entry.category == null ? undefined : wanted.categories.named(entry.category, entry, 'being in it');
    this.lists.skills.push({
      id: ids.of('Skill', slug),
      slug: ids.slug(slug),
      name,
      ...labelled(labelsOfEntry(name, entry)),
      description: proseOf(entry.description),
      categoryId: category === undefined ? this.#anyCategory() : ids.of('SkillCategory', category),
      partIds: (parts.get(slug) ?? []).map((part) => ids.of('Skill', part)).sort(compareIds),
      citations: citationsOf(entry),
    });
  }

  #role(slug: string, entry: RoleEntry, archetypes: Acyclic): void {
    const { ids, terms, wanted, remarks, citationsOf } = this.#of;
    const title = cleanName(entry.title) || entry.key;
    const summary = proseOf(entry.summary);
    if (summary === null) this.#undescribed.push(entry.at);
    let variantOf =
      entry.variantOf == null ? undefined : wanted.roles.named(entry.variantOf, entry, 'being a variant');
    if (variantOf !== undefined && !archetypes.add(slug, variantOf)) {
      remarks.add('left out', 'that a role is a variant of itself, at once or in a circle', entry.at);
      variantOf = undefined;
    }
    this.lists.roles.push({
      id: ids.of('Role', slug),
      slug: ids.slug(slug),
      title,
      ...labelled(labelsOfEntry(title, entry)),
      summary: summary ?? NOT_DESCRIBED,
      framework: terms.slug,
      kind: entry.kind ?? 'JOB',
      track: entry.track ?? null,
      seniority: this.#rung(entry),
      levelCodes: [...new Set((entry.levelCodes ?? []).map(cleanName).filter((code) => code !== ''))],
      variantOfId: variantOf === undefined ? null : ids.of('Role', variantOf),
      citations: citationsOf(entry),
    });
  }

  /** A source that describes no role is one of that kind; where it describes some, each other one may be a mistake. */
  #sayUndescribed(): void {
    const { remarks } = this.#of;
    const places = this.#undescribed;
    if (places.length > 0 && places.length === this.lists.roles.length)
      remarks.add('noticed', 'that the source describes none of its roles', 'the whole');
    else for (const at of places) remarks.add('noticed', 'a role that is not described', at);
  }

  #responsibility(slug: string, entry: ResponsibilityEntry): void {
    const { ids, wanted, citationsOf } = this.#of;
    const skills = (entry.skills ?? []).flatMap(
      (key) => wanted.skills.named(key, entry, 'that a responsibility draws on it, which is said') ?? [],
    );
    this.lists.responsibilities.push({
      id: ids.of('Responsibility', slug),
      slug: ids.slug(slug),
      title: cleanName(entry.title) || entry.key,
      description: proseOf(entry.description),
      area: cleanName(entry.area ?? '') || NO_AREA,
      skillIds: [...new Set(skills)].map((skill) => ids.of('Skill', skill)).sort(compareIds),
      citations: citationsOf(entry),
    });
  }

  /** By slug, the slugs of what is part of it. */
  #parts(): ReadonlyMap<string, readonly string[]> {
    const { wanted, remarks } = this.#of;
    const parts = new Map<string, string[]>();
    const within = new Acyclic();
    for (const [slug, entry] of wanted.skills.all) {
      const whole = entry.partOf == null ? undefined : wanted.skills.named(entry.partOf, entry, 'being part');
      if (whole === undefined) continue;
      if (within.add(slug, whole)) addTo(parts, whole, slug);
      else remarks.add('left out', 'that a skill is part of itself, at once or in a circle', entry.at);
    }
    return parts;
  }

  #rung({ seniority, at }: RoleEntry): number | null {
    if (seniority === null || seniority === undefined) return null;
    const isRung =
      Number.isInteger(seniority) && seniority >= LADDER_RUNGS.least && seniority <= LADDER_RUNGS.most;
    if (isRung) return seniority;
    this.#of.remarks.add(
      'left out',
      `a rung of a ladder that is no whole number from 1 to ${LADDER_RUNGS.most}`,
      at,
    );
    return null;
  }

  #anyCategory(): string {
    const { ids } = this.#of;
    const id = ids.of('SkillCategory', ANY_CATEGORY.slug);
    if (!this.lists.skillCategories.some((category) => category.id === id)) {
      this.lists.skillCategories.push({ ...ANY_CATEGORY, id, slug: ids.slug(ANY_CATEGORY.slug) });
    }
    return id;
  }
}

/** The name, then each alias once; what is called the same in several languages is one label. */
function labelsOfEntry(
  name: string,
  { language = '', aliases = [] }: { readonly language?: string; readonly aliases?: readonly AliasEntry[] },
): Label[] {
  const labels = new Map([[nearName(name), { text: name, languages: language === '' ? [] : [language] }]]);
  for (const alias of aliases) {
    const said = typeof alias === 'string' ? { text: alias, language: '' } : alias;
    const text = cleanName(said.text);
    const near = nearName(text);
    if (near === '') continue;
    const label = labels.get(near) ?? { text, languages: [] };
    labels.set(near, label);
    if (said.language !== '' && !label.languages.includes(said.language)) label.languages.push(said.language);
  }
  return [...labels.values()];
}
