import path from 'node:path';
import { foldedName } from '../../../../../graph/text/folding.ts';
import { IN_BRACKETS } from '../rung-places.ts';
import type { FamilyPage } from './family-page.ts';
import { anchorOf } from './markdown-sections.ts';
import type { PageLevel } from './page-levels.ts';
import type { Named } from './statements.ts';

/** A level with its page. */
export interface Placed {
  readonly page: FamilyPage;
  readonly level: PageLevel;
}

/** Which levels sentences and drawings mean: by a link, otherwise by a title that only one level has. */
export class NamedLevels {
  readonly #pages: readonly FamilyPage[];
  readonly #titles: Titles;
  readonly #ofPages: ReadonlyMap<FamilyPage, Titles>;

  constructor(pages: readonly FamilyPage[]) {
    this.#pages = pages;
    const placed = pages.map((page) => page.levels.map((level): Placed => ({ page, level })));
    this.#titles = new Titles(placed.flat());
    this.#ofPages = new Map(pages.map((page, index) => [page, new Titles(placed[index] ?? [])]));
  }

  /** 'shared': a list of the page that stands outside of its levels. Null: none that is there. */
  find(named: Named, from: FamilyPage): Placed | 'shared' | null {
    const linked = named.url === null ? null : this.#linked(named.url, named.name, from);
    return linked ?? this.#ofPages.get(from)?.find(named.name) ?? this.#titles.find(named.name);
  }

  #linked(url: string, name: string, from: FamilyPage): Placed | 'shared' | null {
    const [address = '', fragment = ''] = url.split('#');
    const { page, isSure } = address === '' ? { page: from, isSure: true } : this.#pageAt(address, from);
    const byTitle = page === null ? null : (this.#ofPages.get(page)?.find(name) ?? null);
    if (page === null || (!isSure && byTitle === null)) return null;
    if (fragment !== '') {
      const anchor = anchorOf(fragment);
      const key = page.anchors.get(anchor);
      if (key === null) return 'shared';
      const level = page.levels.find((each) => each.key === key);
      if (level !== undefined) return { page, level };
    }
    const [only, ...others] = page.levels;
    if (only !== undefined && others.length === 0 && page !== from) return { page, level: only };
    return byTitle;
  }

  /**
   * The page whose place has the longest end in common with an address, where that is all of either of the two. Of one
   * word alone it is not sure: many folders have a page "senior".
   */
  #pageAt(address: string, from: FamilyPage): { page: FamilyPage | null; isSure: boolean } {
    const plain = address
      .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '')
      .replace(/(?:\/_?index)?(?:\.html)?(?:\.md)?\/?$/i, '');
    const isRelative = /^\.{1,2}(\/|$)/.test(plain);
    const whole = isRelative ? path.posix.join(...from.path.slice(0, -1), plain) : plain;
    const parts = whole.split('/').filter((part) => part !== '');
    let best: FamilyPage | null = null;
    let longest = 0;
    for (const page of this.#pages) {
      const common = commonEnd(parts, page.path);
      if (common === 0 || (common < parts.length && common < page.path.length)) continue;
      if (common === longest) best = null;
      if (common > longest) [best, longest] = [page, common];
    }
    return { page: best, isSure: longest > 1 || longest === parts.length };
  }
}

/** Levels by title; what two have alike means neither. Without what stands in brackets at its end a title means less. */
class Titles {
  readonly #whole = new Map<string, Placed | null>();
  readonly #bare = new Map<string, Placed | null>();

  constructor(levels: readonly Placed[]) {
    for (const placed of levels) {
      const { title } = placed.level;
      for (const [titles, key] of [
        [this.#whole, foldedName(title)],
        [this.#bare, foldedName(title.replace(IN_BRACKETS, ''))],
      ] as const)
        titles.set(key, titles.has(key) ? null : placed);
    }
  }

  find(name: string): Placed | null {
    const key = foldedName(name);
    return key === '' ? null : (this.#whole.get(key) ?? this.#bare.get(key) ?? null);
  }
}

function commonEnd(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (
    length < Math.min(one.length, other.length) &&
    one.at(-1 - length)?.toLowerCase() === other.at(-1 - length)?.toLowerCase()
  )
    length += 1;
  return length;
}
