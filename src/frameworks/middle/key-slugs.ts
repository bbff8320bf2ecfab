import { hash } from 'node:crypto';
import { compareIds } from '../../graph/model.ts';
import { SLUG } from '../../seed/format/values.ts';
import { slugified } from '../../graph/text/slugified.ts';
import { addTo } from '../../graph/work/portions.ts';
import { nearName } from './near-name.ts';

const LONGEST = 120;
const DIGEST = 10;

/**
 * Gives the things of one kind slugs by the keys that the source has for them: the key itself where it can be one
 * (`11-1011.00`), otherwise its Latin letters and digits (`c-plus-plus`). Where several keys want one slug, the first of
 * them by name has it, and the others have a digest of their own behind it. So slugs depend on the keys, and not on the
 * order in which a file has them.
 */
export function slugsOfKeys(keys: Iterable<string>): ReadonlyMap<string, string> {
  const wanting = new Map<string, string[]>();
  for (const key of keys) addTo(wanting, wantedSlug(key), key);
  const slugs = new Map<string, string>();
  const taken = new Set(wanting.keys());
  for (const [wanted, several] of [...wanting].sort(([a], [b]) => compareIds(a, b))) {
    const [first, ...others] = several.length === 1 ? several : several.sort(byPlainness(wanted));
    if (first !== undefined) slugs.set(first, wanted);
    for (const key of others) {
      const start = shortened(wanted);
      let length = DIGEST;
      let slug = `${start}-${digestOf(nearName(key), length)}`;
      while (taken.has(slug)) slug = `${start}-${digestOf(key, (length += 1))}`;
      taken.add(slug);
      slugs.set(key, slug);
    }
  }
  return slugs;
}

/** Who is spelled as the slug comes first, then who has nothing but letters, digits and spaces. */
function byPlainness(slug: string) {
  const ranked = (key: string) => (key === slug ? 0 : nearName(key).replaceAll(' ', '-') === slug ? 1 : 2);
  return (a: string, b: string) =>
    ranked(a) - ranked(b) || compareIds(nearName(a), nearName(b)) || compareIds(a, b);
}

function wantedSlug(key: string): string {
  const lower = key.toLowerCase();
  if (SLUG.test(lower) && lower.length <= LONGEST) return lower;
  const words = key
    .split('/')
    .map((part) => slugified(spelled(nearName(part))))
    .filter((part) => part !== '')
    .join('/');
  // A title in another script, or of emoji, still has to have one that is the same at the next import.
  if (words === '') return `x${digestOf(key, DIGEST)}`;
  return words.length <= LONGEST ? words : `${shortened(words)}-${digestOf(key, DIGEST)}`;
}

/** "c++" is "c plus plus", "c#" is "c sharp", ".net" is "dot net". */
function spelled(name: string): string {
  return name
    .replaceAll('+', ' plus ')
    .replace(/(?<=\p{L})#/gu, ' sharp ')
    .replace(/(?<![^\s])\.(?=\p{L})/gu, 'dot ');
}

function shortened(slug: string): string {
  return slug.slice(0, LONGEST - DIGEST - 1).replace(/[-./]+$/, '');
}

function digestOf(text: string, length: number): string {
  return hash('sha256', text).slice(0, length);
}
