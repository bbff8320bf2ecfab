import { BUILT_IN_FRAMEWORK, slugOf, typeOf } from '../../graph/ids.ts';

/** What the things of a framework are called within it: their slugs without the framework's. */
export class InnerSlugs {
  readonly #prefix: string;

  constructor(framework: string) {
    this.#prefix = framework === BUILT_IN_FRAMEWORK ? '' : `${framework}/`;
  }

  /** `director` of `Role:acme/director`. */
  of(id: string): string {
    const slug = slugOf(id);
    return slug.startsWith(this.#prefix) ? slug.slice(this.#prefix.length) : slug;
  }

  ofAll(ids: readonly string[]): string[] {
    return ids.map((id) => this.of(id));
  }

  /** `Role:director` of `Role:acme/director`. */
  inner(id: string): string {
    return `${typeOf(id)}:${this.of(id)}`;
  }
}
