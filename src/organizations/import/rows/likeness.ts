import type { RowLikeness } from '../../chart/rows-of-ids.ts';

/** What a column is about, for telling whether two rows with one id say the same. */
export type Aspect = 'post' | 'holder' | 'figure';

/**
 * A row as numbers to compare. Two FNV-1a hashes of 32 bits each make 53 bits: of two rows with one id that differ, one
 * pair in 10^15 looks alike.
 *
 * @param above the id of the position that it is listed beneath, '' for none
 */
export function likenessOf(texts: readonly string[], aspects: readonly Aspect[], above: string): RowLikeness {
  const post = new Digest();
  post.add(above);
  let holder: Digest | null = null;
  for (let index = 0; index < Math.max(texts.length, aspects.length); index += 1) {
    const aspect = aspects[index] ?? 'post';
    if (aspect === 'figure') continue;
    (aspect === 'post' ? post : (holder ??= new Digest())).add(texts[index] ?? '');
  }
  return { post: post.value, holder: holder?.value ?? null };
}

class Digest {
  #low = 0x811c9dc5;
  #high = 0x01000193;

  add(text: string): void {
    let [low, high] = [this.#low, this.#high];
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b);
    }
    // Where one cell ends and the next begins.
    this.#low = Math.imul(low ^ 0x1f, 0x01000193);
    this.#high = Math.imul(high ^ 0x1f, 0x85ebca6b);
  }

  get value(): number {
    return (this.#low >>> 0) * 0x20_0000 + ((this.#high >>> 0) & 0x1f_ffff);
  }
}
