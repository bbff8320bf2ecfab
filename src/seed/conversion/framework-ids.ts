import { BUILT_IN_FRAMEWORK, IdSequence, idOf, type IdType, slugOf, typeOf } from '../../graph/ids.ts';
import { compareIds } from '../../graph/model.ts';
import { TransitionIds } from '../transition-ids.ts';

/**
 * Gives ids to what one framework holds. Slugs in an imported framework begin with the framework's,
 * `onet/manager`; those of the built-in one are bare.
 */
export class FrameworkIds {
  readonly #prefix: string;
  readonly #facts = new IdSequence();
  readonly #transitions: TransitionIds;

  constructor(framework: string) {
    this.#prefix = framework === BUILT_IN_FRAMEWORK ? '' : `${framework}/`;
    this.#transitions = new TransitionIds(this.#prefix);
  }

  /** The slug that is unique among all frameworks. */
  slug(slug: string): string {
    return `${this.#prefix}${slug}`;
  }

  /** The id of a thing by its slug in the seed. */
  of(type: IdType, slug: string): string {
    return idOf(type, this.slug(slug));
  }

  /** A set of ids, sorted: in what order a seed file names them says nothing. */
  ofAll(type: IdType, slugs: readonly string[] | undefined): string[] {
    return (slugs ?? []).map((slug) => this.of(type, slug)).sort(compareIds);
  }

  /** The id that stands for one written in the seed, such as `Role:director`. */
  global(id: string): string {
    return idOf(typeOf(id) as IdType, this.slug(slugOf(id)));
  }

  transition(from: string, to: string, kind: string): string {
    return this.#transitions.next(from, to, kind);
  }

  /** The id of a fact about a thing, `Requirement:director/delegation`; parallel ones are numbered as stated. */
  fact(type: IdType, aboutId: string, key: string): string {
    return this.#facts.next(type, `${slugOf(aboutId)}/${key}`);
  }
}
