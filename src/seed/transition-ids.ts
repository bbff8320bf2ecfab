import { IdSequence } from '../graph/ids.ts';

/**
 * The ids of transitions, `Transition:director--vp-engineering--promotion`; parallel ones are numbered in
 * the order of their file names.
 */
export class TransitionIds {
  readonly #sequence = new IdSequence();
  readonly #prefix: string;

  /** @param prefix what the slugs of the framework begin with */
  constructor(prefix = '') {
    this.#prefix = prefix;
  }

  next(from: string, to: string, kind: string): string {
    const words = kind.toLowerCase().replaceAll('_', '-');
    return this.#sequence.next('Transition', `${this.#prefix}${from}--${to}--${words}`);
  }
}
