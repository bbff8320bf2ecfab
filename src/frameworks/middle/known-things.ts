import { foldedName } from '../../graph/text/folding.ts';
import { cleanName } from './clean-text.ts';
import type { Stated } from './entries.ts';
import { KeySlugs } from './key-slugs.ts';
import type { Remarks } from './remarks.ts';

interface Keyed extends Stated {
  readonly key: string;
}

/** The things of one kind, by the keys of the source. Of two with one key the first holds. */
export class KnownThings<Entry extends Keyed> {
  readonly #word: string;
  readonly #remarks: Remarks;
  readonly #slugs = new KeySlugs();
  readonly #byKey = new Map<string, Entry>();
  /** By what is left of a key without case and punctuation; null: several keys. */
  readonly #byFolded = new Map<string, string | null>();

  /** @param word what one is called: `role` */
  constructor(word: string, remarks: Remarks) {
    this.#word = word;
    this.#remarks = remarks;
  }

  add(entry: Entry): void {
    const key = cleanName(entry.key);
    if (key === '') {
      this.#remarks.add('left out', `a ${this.#word} without a name or key`, entry.at);
      return;
    }
    const before = this.#byKey.get(key);
    if (before !== undefined) {
      const isSame = contentOf(before) === contentOf(entry);
      this.#remarks.add(
        'left out',
        isSame
          ? `a ${this.#word} that is there already, word for word`
          : `a second ${this.#word} "${key}" that says something else; the first is kept`,
        entry.at,
      );
      return;
    }
    this.#byKey.set(key, entry);
    const folded = foldedName(key);
    this.#byFolded.set(folded, this.#byFolded.has(folded) ? null : key);
  }

  get size(): number {
    return this.#byKey.size;
  }

  get all(): readonly (readonly [slug: string, entry: Entry])[] {
    return Array.from(this.#byKey, ([key, entry]) => [this.#slugs.of(key), entry]);
  }

  /** The slug of what a key names, spelled so or nearly so; undefined: nothing. */
  find(key: string): string | undefined {
    const cleaned = cleanName(key);
    const known = this.#byKey.has(cleaned) ? cleaned : this.#byFolded.get(foldedName(cleaned));
    return known === undefined || known === null ? undefined : this.#slugs.of(known);
  }

  /** The same; where there is none, it is remarked what is left out for it. */
  named(key: string, of: Stated, what: string): string | undefined {
    const found = this.find(key);
    if (found === undefined) {
      this.#remarks.add(
        'left out',
        `${what} of a ${this.#word} that is not there, "${cleanName(key)}"`,
        of.at,
      );
    }
    return found;
  }
}

function contentOf({ at: _, ...content }: Stated): string {
  return JSON.stringify(content, Object.keys(content).sort());
}
