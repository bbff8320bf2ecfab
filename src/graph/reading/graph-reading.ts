import { LRUCache } from 'lru-cache';
import type { ChartReading } from '../../organizations/chart/chart-reading.ts';
import { BUILT_IN_FRAMEWORK, frameworkSlug } from '../ids.ts';
import type { List, RecordOf } from '../kinds/kinds.ts';
import type { Understood } from '../names/understood.ts';
import { compareIds } from '../model.ts';
import { type Derivation, Derived } from './derivation.ts';
import type { FrameworkReading } from './framework-reading.ts';
import { type MappingsReading, NO_MAPPINGS } from './mappings-reading.ts';
import type { Records } from './records.ts';

/** How many lists, counts and rankings that depend on a question are remembered. */
const REMEMBERED = 500;

/** What a graph consists of. */
interface GraphParts {
  /** The sum of the versions of all of it. */
  readonly version: number;
  readonly readAt: Date;
  readonly frameworks: readonly FrameworkReading[];
  readonly organizations?: readonly ChartReading[];
  readonly mappings?: MappingsReading;
  /** The sum of the versions of frameworks and of what stands between them; left out: there is nothing else. */
  readonly frameworksVersion?: number;
}

/**
 * The whole graph as an operation sees it, from its start to its end: a reading of every scope. Everything in an answer
 * is of one version, and nothing has to be waited for.
 */
export class GraphReading {
  /** The sum of the scopes' versions, removed organizations included. */
  readonly version: number;
  /** When the newest of its readings was made. */
  readonly readAt: Date;
  /** The built-in framework first, then by slug. */
  readonly frameworks: readonly FrameworkReading[];
  /** By slug. */
  readonly organizations: readonly ChartReading[];
  /** Between its frameworks, and perhaps others. */
  readonly mappings: MappingsReading;
  readonly #understood: Understood[] = [];
  readonly #framework: ReadonlyMap<string, FrameworkReading>;
  readonly #organization: ReadonlyMap<string, ChartReading>;
  readonly #derived: Derived<GraphReading>;
  readonly #remembered: LRUCache<string, object>;
  readonly #frameworksVersion: number;
  readonly #withoutOrganizations: GraphReading;

  /** @param previous what is made of the frameworks is taken over from it where they are the same */
  constructor(
    {
      version,
      readAt,
      frameworks,
      organizations = [],
      mappings = NO_MAPPINGS,
      frameworksVersion = version,
    }: GraphParts,
    previous: GraphReading | null = null,
  ) {
    this.version = version;
    this.mappings = mappings;
    this.readAt = readAt;
    // The very lists of the one before are those of an operation's own graph, and in order.
    if (previous !== null && frameworks === previous.frameworks && organizations === previous.organizations) {
      this.frameworks = frameworks;
      this.organizations = organizations;
      this.#framework = previous.#framework;
      this.#organization = previous.#organization;
    } else {
      this.frameworks = frameworks.toSorted(
        (a, b) => placeOf(a.scope) - placeOf(b.scope) || compareIds(a.scope, b.scope),
      );
      this.organizations = organizations.toSorted((a, b) => compareIds(a.slug, b.slug));
      this.#framework = new Map(frameworks.map((reading) => [reading.scope, reading]));
      this.#organization = new Map(organizations.map((reading) => [reading.slug, reading]));
    }
    const isSame =
      previous?.frameworks.length === frameworks.length &&
      previous.mappings === mappings &&
      this.frameworks.every((reading, index) => reading === previous.frameworks[index]);
    this.#derived = isSame ? previous.#derived : new Derived();
    this.#remembered = isSame ? previous.#remembered : new LRUCache({ max: REMEMBERED });
    this.#frameworksVersion = frameworksVersion;
    if (isSame && previous.#frameworksVersion === frameworksVersion) {
      this.#withoutOrganizations = previous.#withoutOrganizations;
    } else if (organizations.length === 0 && version === frameworksVersion) {
      this.#withoutOrganizations = this;
    } else {
      this.#withoutOrganizations = new GraphReading(
        { version: frameworksVersion, readAt, frameworks: this.frameworks, mappings },
        this,
      );
    }
  }

  /**
   * The graph as it would be if there were no organizations and never had been: the same one, until a framework changes,
   * so that nothing of it tells of writes to organizations.
   */
  withoutOrganizations(): GraphReading {
    return this.#withoutOrganizations;
  }

  /** The same graph for one operation, which notes for itself what it {@link understood}. */
  forOperation(): GraphReading {
    const { version, readAt, frameworks, organizations, mappings } = this;
    const frameworksVersion = this.#frameworksVersion;
    return new GraphReading(
      { version, readAt, frameworks, organizations, mappings, frameworksVersion },
      this,
    );
  }

  /** What texts were taken for that are no names, in the order in which they were looked up, each once. */
  get understood(): readonly Understood[] {
    return this.#understood;
  }

  noteUnderstood(understood: Understood): void {
    const { argument, ref } = understood;
    const isKnown = this.#understood.some((each) => each.argument === argument && each.ref === ref);
    if (!isKnown) this.#understood.push(understood);
  }

  framework(slug: string): FrameworkReading | undefined {
    return this.#framework.get(slug);
  }

  /** The organization of exactly this slug. */
  organization(slug: string): ChartReading | undefined {
    return this.#organization.get(slug);
  }

  /** The framework that a thing belongs to, by the prefix of its slug; undefined where there is none. */
  scopeOf(id: string): FrameworkReading | undefined {
    return this.framework(frameworkSlug(id));
  }

  /** The record of an id; undefined where there is none. */
  find<L extends List>(list: L, id: string): RecordOf<L> | undefined {
    return this.scopeOf(id)?.[list].get(id) as RecordOf<L> | undefined;
  }

  /** The record that another one names. @throws Error where there is none, which a reading does not let happen */
  get<L extends List>(list: L, id: string): RecordOf<L> {
    const record = this.find(list, id);
    if (record === undefined) throw new Error(`The graph refers to ${id}, which does not exist.`);
    return record;
  }

  /** The records of a thing's framework whose field is its id or has it among its ids, by their own id. */
  naming<L extends List>(list: L, field: keyof RecordOf<L>, id: string): readonly RecordOf<L>[] {
    return (this.scopeOf(id)?.[list] as Records<RecordOf<L>> | undefined)?.by(field, id) ?? [];
  }

  /** What is made of all frameworks together. */
  derived<Result>(derivation: Derivation<GraphReading, Result>): Result {
    return this.#derived.get(this, derivation);
  }

  /** Makes a derivation ahead, interruptible. */
  prepare(derivation: Derivation<GraphReading, unknown>) {
    return this.#derived.prepare(this, derivation);
  }

  /** What a question about the frameworks has for an answer, remembered by its key while it is among the recent ones. */
  remembered<Answer extends object>(key: string, make: () => Answer): Answer {
    const known = this.#remembered.get(key);
    if (known !== undefined) return known as Answer;
    const answer = make();
    this.#remembered.set(key, answer);
    return answer;
  }
}

function placeOf(scope: string): number {
  return scope === BUILT_IN_FRAMEWORK ? 0 : 1;
}
