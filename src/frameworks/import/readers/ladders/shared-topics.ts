import { foldedName } from '../../../../graph/text/folding.ts';
import type { LadderTopic } from './ladder.ts';

/** The topics of all ladders: one that several name by the same key and name is one. */
export class SharedTopics {
  readonly #topics = new Map<string, LadderTopic>();

  /** @returns its key among all ladders */
  add(family: string, topic: LadderTopic): string {
    const shared = this.#topics.get(topic.key);
    if (shared === undefined) {
      this.#topics.set(topic.key, topic);
      return topic.key;
    }
    if (foldedName(shared.name) === foldedName(topic.name)) {
      this.#topics.set(topic.key, { ...shared, description: shared.description ?? topic.description });
      return topic.key;
    }
    const own = family === '' ? `${topic.key}/${topic.name}` : `${family}/${topic.key}`;
    if (!this.#topics.has(own)) this.#topics.set(own, { ...topic, key: own });
    return own;
  }

  get all(): readonly LadderTopic[] {
    return [...this.#topics.values()];
  }
}
