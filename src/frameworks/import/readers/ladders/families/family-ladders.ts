import { slugified } from '../../../../../graph/text/slugified.ts';
import { OPTIONAL } from '../../../../levels/importance-table.ts';
import type { Entry, RemarkEntry } from '../../../../middle/entries.ts';
import type { Criterion, Ladder, LadderRung } from '../ladder.ts';
import { statedTrack } from '../rung-places.ts';
import { SharedTopics } from '../shared-topics.ts';
import type { FamilyKeys } from './family-keys.ts';
import type { FamilyPage } from './family-page.ts';
import type { PageLevel } from './page-levels.ts';
import type { Placed } from './named-levels.ts';
import type { Line, ToldOfLevel } from './told-of-level.ts';

/** What is told of each level, by what its page has of it. */
export type AllTold = ReadonlyMap<PageLevel, ToldOfLevel>;

/** The ladders that pages of job families make. */
export class FamilyLadders {
  readonly topics = new SharedTopics();
  readonly #told: AllTold;
  readonly #keys: FamilyKeys;
  readonly #others: Entry[];

  constructor(told: AllTold, keys: FamilyKeys, others: Entry[]) {
    this.#told = told;
    this.#keys = keys;
    this.#others = others;
  }

  /** @param titles of pages by their places, for families that are folders */
  all(pages: readonly FamilyPage[], titles: ReadonlyMap<string, string>): Ladder[] {
    const families = Map.groupBy(pages, (page) => this.#keys.family(page));
    return [...families].map(([key, [first, ...others]]) => {
      const of = first === undefined ? others : [first, ...others];
      const folder = first?.path.slice(0, -1) ?? [];
      const title =
        first?.isOneLevel === true ? (titles.get(folder.join('/')) ?? folder.at(-1)) : first?.title;
      return this.#ladder(key, title ?? key, of);
    });
  }

  #ladder(key: string, title: string, pages: readonly FamilyPage[]): Ladder {
    const rungs = pages.flatMap((page) => page.levels.map((level) => this.#rung({ page, level })));
    const numbers = rungs.map(({ number }) => number);
    const isStated = pages.some(
      ({ diagrams, levels }) =>
        diagrams.length > 0 || levels.some((level) => (this.#told.get(level)?.next.length ?? 0) > 0),
    );
    // Levels of one grade stand side by side, and where steps are stated none is made up.
    return { key, title, rungs, stepsByNumber: !isStated && new Set(numbers).size === numbers.length };
  }

  #rung(placed: Placed): LadderRung {
    const { page, level } = placed;
    const { title, at, grades } = level;
    const told = this.#told.get(level);
    const [grade = null, ...others] = grades;
    if (others.length > 0) this.#remark('left out', 'the grades of a level that has several', at);
    const number = others.length > 0 ? null : grade;
    const lines = [...(told?.lines ?? []), ...this.#takenOver(placed)];
    return {
      key: this.#keys.level(placed),
      title,
      at,
      summary: told?.summary.join('\n') || null,
      codes: number === null ? [] : [`Grade ${number}`],
      track: statedTrack(title),
      number,
      criteria: lines.map((line) => this.#criterion(line, page)),
      duties: told?.duties ?? [],
    };
  }

  /**
   * The lines of the levels that a level takes over, in the lists that it has itself: what a role says of a skill goes over
   * what it takes over of it, and here it only adds to that.
   */
  #takenOver({ level: taker }: Placed): Line[] {
    const topics = new Set((this.#told.get(taker)?.lines ?? []).map(nameOf));
    const met = new Set([taker]);
    const lines: Line[] = [];
    // Grows while it is walked: what is taken over takes over itself.
    for (const level of met) {
      for (const { from, skills } of this.#told.get(level)?.takes ?? []) {
        if (!skills || met.has(from.level)) continue;
        met.add(from.level);
        lines.push(...(this.#told.get(from.level)?.lines ?? []).filter((line) => topics.has(nameOf(line))));
      }
    }
    if (lines.length > 0)
      this.#remark('derived', 'criteria of the level that another says it extends', taker.at);
    return lines;
  }

  #criterion(line: Line, page: FamilyPage): Criterion {
    const { text, at, kind } = line;
    const name = nameOf(line) ?? page.title;
    const key = slugified(name) || name;
    if (kind === 'nice to have')
      this.#remark('derived', `an importance of ${OPTIONAL} for what is nice to have`, at);
    return {
      topic: this.topics.add(this.#keys.family(page), { key, name, description: null, area: null, at }),
      lines: [text],
      grade: null,
      importance: kind === 'nice to have' ? OPTIONAL : null,
      at,
    };
  }

  #remark(manner: RemarkEntry['manner'], what: string, at: string): void {
    this.#others.push({ is: 'remark', manner, what, at });
  }
}

/** The topic of a line: lists of one kind are one topic, whatever their headings add. Null: that of its family. */
function nameOf({ kind, topic }: Line): string | null {
  if (kind === 'requirements') return 'Requirements';
  return kind === 'nice to have' ? 'Nice to have' : topic;
}
