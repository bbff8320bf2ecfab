import { suggest } from '../graph/text/suggest.ts';
import { type SeedKind, stemOf } from './files/layout.ts';
import type { ThingKind } from './format/values.ts';
import type { Located } from './files/located.ts';
import type { Problem } from './problem.ts';

/** A file at its place whose YAML could be read; its shape may still be wrong. */
export interface SeedFile {
  readonly kind: SeedKind;
  readonly root: Located;
}

/** A citation with what it names, if its form is right. */
export interface SeedCitation {
  /** The text `source#locator`. */
  readonly value: Located;
  readonly source: string;
  readonly locator: string;
}

type Definition = readonly [slug: string, value: Located];

/** Where each kind of thing gets its slug. */
const DEFINITIONS: readonly (readonly [ThingKind, SeedKind, string])[] = [
  ['role', 'role', 'slug'],
  ['skill category', 'skills', 'category.slug'],
  ['skill', 'skills', 'skills[].slug'],
  ['responsibility', 'responsibilities', 'responsibilities[].slug'],
  ['activity', 'activities', 'activities[].slug'],
  ['stage', 'stages', 'stages[].slug'],
  ['source', 'sources', 'sources[].slug'],
  ['attribute', 'attributes', 'attributes[].key'],
  ['advice', 'advice', 'advice[].slug'],
  ['advice', 'transition', 'advice[].slug'],
];

/** All files of a seed folder as the rules that span files see them. */
export class Seed {
  readonly files: readonly SeedFile[];
  readonly #definitions = new Map<ThingKind, Definition[]>();
  readonly #known = new Map<ThingKind, Set<string>>();
  readonly #salvaged: ReadonlySet<string>;

  /**
   * @param salvaged slugs that files seem to define that could not be read or are misplaced: they count as
   *   known, so that one broken file is not a hundred problems elsewhere
   */
  constructor(files: readonly SeedFile[], salvaged: Iterable<string>) {
    this.files = files;
    this.#salvaged = new Set([...salvaged, ...this.roots('role').map(({ file }) => stemOf(file))]);
    for (const [thing, kind, pattern] of DEFINITIONS) {
      const definitions = this.select(kind, pattern).flatMap((value): Definition[] =>
        value.text === undefined ? [] : [[value.text, value]],
      );
      this.#definitions.set(thing, [...this.definitions(thing), ...definitions]);
    }
    for (const [thing, definitions] of this.#definitions) {
      this.#known.set(thing, new Set(definitions.map(([slug]) => slug)));
    }
  }

  /** The files of a kind in the order of their names. */
  roots(kind: SeedKind): Located[] {
    return this.files.filter((file) => file.kind === kind).map(({ root }) => root);
  }

  /** What a pattern leads to in all files of a kind. */
  select(kind: SeedKind, pattern: string): Located[] {
    return this.roots(kind).flatMap((root) => root.select(pattern));
  }

  /** Every citation whose form is right, in the order of the files. */
  citations(): SeedCitation[] {
    return this.files
      .flatMap(({ root }) => root.named('cite'))
      .flatMap((cite) => (Array.isArray(cite.value) ? cite.items : [cite]))
      .flatMap((citation): SeedCitation[] => {
        const value = citation.text === undefined ? citation.at('at') : citation;
        const [, source, locator] = /^([a-z0-9-./]+)#\s*(\S.*)$/.exec(value.text ?? '') ?? [];
        return source === undefined || locator === undefined ? [] : [{ value, source, locator }];
      });
  }

  /** The slugs of a kind with where they are given, repeated ones included. */
  definitions(thing: ThingKind): readonly Definition[] {
    return this.#definitions.get(thing) ?? [];
  }

  isKnown(thing: ThingKind, slug: string): boolean {
    return this.#known.get(thing)?.has(slug) === true || this.isSalvaged(slug);
  }

  isSalvaged(slug: string): boolean {
    return this.#salvaged.has(slug);
  }

  /** The known slug of a kind that is most like an unknown one. */
  nearest(thing: ThingKind, slug: string): string | undefined {
    return suggest(slug, [...(this.#known.get(thing) ?? [])], 1)[0];
  }
}

/** A rule that spans values or files: what is wrong by it. */
export type Rule = (seed: Seed) => Iterable<Problem>;
