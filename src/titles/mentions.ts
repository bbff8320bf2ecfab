import type { Claim } from '../graph/model.ts';
import { writtenOut } from '../graph/text/short-forms.ts';
import { addTo, eachInPortions, type InPortions } from '../graph/work/portions.ts';
import { attributeKeyOf } from '../sources/claims.ts';

/** A claim on the title of a role. */
export interface TitleMention {
  readonly roleId: string;
  readonly value: string;
  /** The value written out, with a space before and after. */
  readonly long: string;
  readonly circumstance: string | null;
}

/** How many claims a portion takes apart: some microseconds each. */
const TAKEN_APART = 512;

/** Finds what sources say of how roles are titled by the titles in it. */
export class TitleMentions {
  /** In the order of the claims. */
  readonly #byWord = new Map<string, TitleMention[]>();

  static *inPortions(claims: readonly Claim[]): InPortions<TitleMentions> {
    const mentions = new TitleMentions();
    yield* eachInPortions(claims, (claim) => mentions.#enter(claim), TAKEN_APART);
    return mentions;
  }

  #enter({ aboutId, attributeId, chosen, value, circumstance }: Claim): void {
    if (!chosen || attributeKeyOf(attributeId) !== 'title') return;
    const long = writtenOut(value);
    const mention = { roleId: aboutId, value, long: ` ${long} `, circumstance };
    for (const word of new Set(long.split(' '))) addTo(this.#byWord, word, mention);
  }

  /** Those that have a title, written out, among their words. */
  of(long: string): readonly TitleMention[] {
    const lists = long.split(' ').map((word) => this.#byWord.get(word) ?? []);
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a));
    return fewest.filter((mention) => mention.long.includes(` ${long} `));
  }
}
