import { rungKey } from '../ladder.ts';
import type { FamilyPage } from './family-page.ts';
import type { Placed } from './named-levels.ts';

/** The keys of families and of their levels: a family is a page, or the folder of pages that are one level each. */
export class FamilyKeys {
  readonly #families: ReadonlyMap<FamilyPage, string>;

  /** @param isFolder whether families lead their levels */
  constructor(pages: readonly FamilyPage[], isFolder: boolean) {
    const paths = pages.map((page) => (page.isOneLevel ? page.path.slice(0, -1) : page.path));
    const shared = isFolder ? sharedStart(paths) : Infinity;
    this.#families = new Map(pages.map((page, index) => [page, paths[index]?.slice(shared).join('/') ?? '']));
  }

  family(page: FamilyPage): string {
    return this.#families.get(page) ?? '';
  }

  /** Within its family. */
  level({ page, level }: Placed): string {
    return page.isOneLevel ? (page.path.at(-1) ?? level.key) : level.key;
  }

  role(placed: Placed): string {
    return rungKey({ key: this.family(placed.page) }, { key: this.level(placed) });
  }
}

/** How many folders all have in common; what is left of each has a name, if it ever had one. */
function sharedStart(paths: readonly (readonly string[])[]): number {
  const [first = [], ...others] = paths;
  const differs = first.findIndex((part, index) => others.some((each) => each[index] !== part));
  const shortest = Math.min(...paths.map(({ length }) => length));
  return Math.max(0, Math.min(differs === -1 ? first.length : differs, shortest - 1));
}
