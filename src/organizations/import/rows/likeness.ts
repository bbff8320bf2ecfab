import type { RowLikeness } from '../../chart/rows-of-ids.ts';
import { type Cell, textOf } from '../tables/table.ts';

/** What a column is about, for telling whether two rows with one id say the same. */
export type Aspect = 'post' | 'holder' | 'figure';

/**
 * A row as numbers to compare. Two FNV-1a hashes of 32 bits each make 53 bits: of two rows with one id that differ, one
 * pair in 10^15 looks alike.
 *
 * @param above the id of the position that it is listed beneath, '' for none
 */
export function likenessOf(cells: readonly Cell[], aspects: readonly Aspect[], above: string): RowLikeness {
  const post = new Digest();
  post.add(above);
  const holder = new Digest();
  let hasHolder = false;
  for (let index = 0; index < Math.max(cells.length, aspects.length); index += 1) {
    const aspect = aspects[index] ?? 'post';
    if (aspect === 'figure') continue;
    if (aspect === 'holder') hasHolder = true;
    (aspect === 'post' ? post : holder).add(textOf(cells[index]));
  }
  return { post: post.value, holder: hasHolder ? holder.value : null };
}

class Digest {
  #low = 0x811c9dc5;
  #high = 0x01000193;

  add(text: string): void {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      this.#low = Math.imul(this.#low ^ code, 0x01000193);
      this.#high = Math.imul(this.#high ^ code, 0x85ebca6b);
    }
    // Where one cell ends and the next begins.
    this.#low = Math.imul(this.#low ^ 0x1f, 0x01000193);
    this.#high = Math.imul(this.#high ^ 0x1f, 0x85ebca6b);
  }

  get value(): number {
    return (this.#low >>> 0) * 0x20_0000 + ((this.#high >>> 0) & 0x1f_ffff);
  }
}
