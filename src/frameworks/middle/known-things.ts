import { cleanName } from './clean-text.ts';
import type { Stated } from './entries.ts';
import { slugsOfKeys } from './key-slugs.ts';
import { NamesOfKeys } from './names-of-keys.ts';
import type { Remarks } from './remarks.ts';

interface Keyed extends Stated {
  readonly key: string;
}

/** The things of one kind, by the keys of the source. Of two with one key the first holds. */
export class KnownThings<Entry extends Keyed> {
  readonly #word: string;
  readonly #remarks: Remarks;
  readonly #byKey = new Map<string, Entry>();
  readonly #names = new NamesOfKeys();
  /** Made when all keys are known. */
  #slugs: ReadonlyMap<string, string> | null = null;

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
    this.#names.add(key, key, 0);
    this.#slugs = null;
  }

  get size(): number {
    return this.#byKey.size;
  }

  get all(): readonly (readonly [slug: string, entry: Entry])[] {
    return Array.from(this.#byKey, ([key, entry]) => [this.#slugOf(key), entry]);
  }

  /** The slug of what a key names, spelled so or nearly so; undefined: nothing, or several things. */
  find(key: string): string | undefined {
    const meant = this.#names.find(key);
    return meant === undefined || meant === 'several' ? undefined : this.#slugOf(meant.key);
  }

  /** The same; where there is none, it is remarked what is left out for it. */
  named(key: string, of: Stated, what: string): string | undefined {
    const found = this.find(key);
    if (found !== undefined) return found;
    const why =
      this.#names.find(key) === 'several'
        ? `whose name several have, "${cleanName(key)}"`
        : `that is not there, "${cleanName(key)}"`;
    this.#remarks.add('left out', `${what} of a ${this.#word} ${why}`, of.at);
    return undefined;
  }

  #slugOf(key: string): string {
    this.#slugs ??= slugsOfKeys(this.#byKey.keys());
    return this.#slugs.get(key) ?? key;
  }
}

function contentOf({ at: _, ...content }: Stated): string {
  return JSON.stringify(content, Object.keys(content).sort());
}
