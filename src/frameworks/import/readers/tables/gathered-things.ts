import { cleanName } from '../../../middle/clean-text.ts';
import type { Entry, ResponsibilityEntry, RoleEntry, SkillEntry } from '../../../middle/entries.ts';
import { NamesOfKeys } from '../../../middle/names-of-keys.ts';

type Thing = ResponsibilityEntry | RoleEntry | SkillEntry;

/**
 * The things of one kind that tables speak of, in several places: what one says of a thing is joined with what the others
 * say, the first word winning. A thing is named by its id, its name or an alias, in this order.
 */
export class GatheredThings<Entry extends Thing> {
  readonly #entries = new Map<string, Entry>();
  readonly #names = new NamesOfKeys();
  /** Whether a table lists them, so that what only a fact names is a mistake. */
  isListed = false;

  /** Says something of a thing. */
  say(entry: Entry, name = '', aliases: readonly string[] = []): void {
    const key = cleanName(entry.key);
    if (key === '') return;
    const known = this.#entries.get(key);
    this.#entries.set(key, known === undefined ? { ...entry, key } : joined(known, entry));
    this.#names.add(key, key, 0);
    this.#names.add(name, key, 1);
    for (const alias of aliases) this.#names.add(alias, key, 2);
  }

  /** The key of what a text names, or the text; null: several things are called so. */
  keyOf(name: string): string | null {
    const meant = this.#names.find(name);
    if (meant === 'several') return null;
    return meant?.key ?? cleanName(name);
  }

  knows(name: string): boolean {
    return this.#names.find(name) !== undefined;
  }

  get all(): Iterable<Entry> {
    return this.#entries.values();
  }
}

/** What is there stays; what is not is filled in. */
function joined<Known extends Thing>(known: Known, more: Known): Known {
  const filled = Object.entries(more).filter(([field, value]) => {
    const before: unknown = known[field as keyof Known];
    const isEmpty = before === undefined || before === null || (Array.isArray(before) && before.length === 0);
    return isEmpty && value !== undefined && value !== null;
  });
  return { ...known, ...Object.fromEntries(filled) };
}

/** For portions. */
export function* inPortions(entries: Iterable<Entry>, size = 1_000): Generator<Entry[]> {
  let portion: Entry[] = [];
  for (const entry of entries) {
    portion.push(entry);
    if (portion.length < size) continue;
    yield portion;
    portion = [];
  }
  if (portion.length > 0) yield portion;
}
