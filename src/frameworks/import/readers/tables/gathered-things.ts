import { foldedName } from '../../../../graph/text/folding.ts';
import { cleanName } from '../../../middle/clean-text.ts';
import type { Entry, ResponsibilityEntry, RoleEntry, SkillEntry } from '../../../middle/entries.ts';

type Thing = ResponsibilityEntry | RoleEntry | SkillEntry;

/**
 * The things of one kind that tables speak of, in several places: what one says of a thing is joined with what the others
 * say, the first word winning. A thing is named by its id, its name or an alias.
 */
export class GatheredThings<Entry extends Thing> {
  readonly #entries = new Map<string, Entry>();
  readonly #keys = new Map<string, string>();
  /** Whether a table lists them, so that what only a fact names is a mistake. */
  isListed = false;

  /** Says something of a thing. */
  say(entry: Entry, names: readonly string[] = []): void {
    const key = cleanName(entry.key);
    if (key === '') return;
    const known = this.#entries.get(key);
    this.#entries.set(key, known === undefined ? { ...entry, key } : joined(known, entry));
    for (const name of [key, ...names]) {
      const folded = foldedName(name);
      if (folded !== '' && !this.#keys.has(folded)) this.#keys.set(folded, key);
    }
  }

  /** The key of what a text names. */
  keyOf(name: string): string {
    return this.#keys.get(foldedName(name)) ?? cleanName(name);
  }

  knows(name: string): boolean {
    return this.#keys.has(foldedName(name));
  }

  get all(): Iterable<Entry> {
    return this.#entries.values();
  }

  get size(): number {
    return this.#entries.size;
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
