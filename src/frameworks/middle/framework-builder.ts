import { idOf } from '../../graph/ids.ts';
import { byId, type Citation, type FrameworkContent, type Source } from '../../graph/model.ts';
import { type InPortions, sortedInPortions } from '../../graph/work/portions.ts';
import { FrameworkIds } from '../../seed/conversion/framework-ids.ts';
import { BuiltFacts } from './built-facts.ts';
import { BuiltThings } from './built-things.ts';
import { cleanName, proseOf } from './clean-text.ts';
import type { Building } from './building.ts';
import type { Entry, Stated } from './entries.ts';
import type { FrameworkTerms } from './framework-terms.ts';
import { type Remark, Remarks } from './remarks.ts';
import { WantedEntries } from './wanted-entries.ts';

/** A framework that fits together, and what became of what its source says. */
export interface BuiltFramework {
  readonly content: FrameworkContent;
  readonly remarks: readonly Remark[];
}

/**
 * Makes a framework of the entries of a reader. What an entry means is kept wherever it can be; what cannot be kept (it
 * names what is not there, repeats or contradicts what was said, would close a circle) is left out and remarked, with its
 * place. Nothing is refused.
 */
export class FrameworkBuilder {
  readonly #terms: FrameworkTerms;
  readonly #remarks = new Remarks();
  readonly #wanted = new WantedEntries(this.#remarks);

  constructor(terms: FrameworkTerms) {
    this.#terms = terms;
  }

  add(portion: readonly Entry[]): void {
    for (const entry of portion) this.#wanted.add(entry);
  }

  /** Makes it of all that was added, interruptible. */
  *finish(): InPortions<BuiltFramework> {
    const terms = this.#terms;
    const ids = new FrameworkIds(terms.slug);
    const remarks = this.#remarks;
    const wanted = this.#wanted;
    const sources = this.#sources(ids);
    const [first] = sources;
    const sourceIds = new Map(wanted.sources.all.map(([slug, { key }]) => [key, ids.of('Source', slug)]));
    const citationsOf = ({ at, source, note, basis = 'STATED', confidence = null }: Stated): Citation[] => [
      {
        sourceId: (source === undefined ? undefined : sourceIds.get(source)) ?? first?.id ?? '',
        locator: cleanName(at) || 'the whole',
        note: proseOf(note),
        basis,
        confidence,
      },
    ];
    const building: Building = { ids, terms, remarks, wanted, citationsOf };
    const things = new BuiltThings(building);
    const facts = new BuiltFacts(building);
    yield* things.make();
    yield* wanted.eachFact((fact) => facts.add(fact));
    const lists = {
      skillCategories: yield* sortedInPortions(things.lists.skillCategories, byId),
      skills: yield* sortedInPortions(things.lists.skills, byId),
      roles: yield* sortedInPortions(things.lists.roles, byId),
      responsibilities: yield* sortedInPortions(things.lists.responsibilities, byId),
      sources: sources.sort(byId),
      ...(yield* facts.lists()),
    };
    const content: FrameworkContent = {
      framework: {
        id: idOf('Framework', terms.slug),
        ...terms,
        citations: citationsOf({ at: 'the whole' }),
      },
      ...lists,
      activities: [],
      advice: [],
      attributes: [],
      claims: [],
      collaborations: [],
      roleActivities: [],
      shifts: [],
      stageFocuses: [],
      stages: [],
    };
    return { content, remarks: remarks.all };
  }

  /** Those that readers name; otherwise the framework as a whole is one. */
  #sources(ids: FrameworkIds): Source[] {
    const { title, slug } = this.#terms;
    if (this.#wanted.sources.size === 0) {
      this.#wanted.add({ is: 'source', key: slug, title, kind: 'OTHER', at: 'the whole' });
    }
    return this.#wanted.sources.all.map(([slug, entry]) => ({
      id: ids.of('Source', slug),
      slug: ids.slug(slug),
      title: cleanName(entry.title) || entry.key,
      kind: entry.kind ?? 'OTHER',
      publishedOn: entry.publishedOn ?? null,
    }));
  }
}
