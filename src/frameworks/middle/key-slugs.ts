import { hash } from 'node:crypto';
import { SLUG } from '../../seed/format/values.ts';
import { slugified } from '../../graph/text/slugified.ts';

const LONGEST = 120;

/**
 * Gives the things of one kind slugs by the keys that the source has for them: the key itself where it can be one
 * (`11-1011.00`), otherwise its Latin letters and digits. Two keys never share one.
 */
export class KeySlugs {
  readonly #byKey = new Map<string, string>();
  readonly #taken = new Set<string>();

  of(key: string): string {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const wanted = wantedSlug(key);
    let slug = wanted;
    for (let count = 2; this.#taken.has(slug); count += 1) slug = `${wanted}-${count}`;
    this.#taken.add(slug);
    this.#byKey.set(key, slug);
    return slug;
  }
}

function wantedSlug(key: string): string {
  const lower = key.toLowerCase();
  if (SLUG.test(lower) && lower.length <= LONGEST) return lower;
  const words = key
    .split('/')
    .map(slugified)
    .filter((part) => part !== '')
    .join('/');
  // A title in another script, or of emoji, still has to have one that is the same at the next import.
  if (words === '') return `x${hash('sha256', key).slice(0, 10)}`;
  return words.length <= LONGEST
    ? words
    : `${words.slice(0, LONGEST - 11).replace(/[-./]+$/, '')}-${hash('sha256', key).slice(0, 10)}`;
}
