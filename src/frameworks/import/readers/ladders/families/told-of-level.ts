import type { RemarkEntry, Stated } from '../../../../middle/entries.ts';
import type { Duty } from '../ladder.ts';
import type { FamilyPage } from './family-page.ts';
import type { Part } from './page-levels.ts';
import type { NamedLevels, Placed } from './named-levels.ts';
import { type Passage, sentencesOf } from './passage.ts';
import { gradesIn, type Named, nextStep, reportsTo, takesOver } from './statements.ts';

/** A line of a list, and the list. */
export interface Line {
  /** The words of its heading; null: there is none. */
  readonly topic: string | null;
  readonly kind: Exclude<Part['kind'], 'responsibilities'>;
  readonly text: string;
  readonly at: string;
}

/** What one level takes over from another. */
export interface Taken {
  from: Placed;
  skills: boolean;
  responsibilities: boolean;
  at: string;
}

interface NamedBy extends Stated {
  readonly named: Named;
}

/** What a page says of one of its levels, in lists and in sentences. */
export interface ToldOfLevel {
  readonly summary: readonly string[];
  readonly lines: readonly Line[];
  readonly duties: readonly Duty[];
  readonly takes: readonly Taken[];
  /** Whether it says that it includes lists that stand outside of the levels. */
  readonly takesShared: boolean;
  readonly reportsTo: readonly NamedBy[];
  readonly next: readonly NamedBy[];
  readonly remarks: readonly RemarkEntry[];
}

/** Words of lists that nobody has filled in. */
const EMPTY =
  /^(?:tb[acd]|n\/?a|none|null|to be (?:added|defined|determined)|(?:all|everything)(?: of)?(?: the)? above[.:]?|[-–—.…?]*)$/i;

export function toldOfLevel({ page, level }: Placed, levels: NamedLevels): ToldOfLevel {
  const told = new Told(page, levels);
  for (const passage of level.direct) told.direct(passage);
  for (const part of level.parts) told.part(part);
  return told;
}

/** What lists outside of the levels say. */
export function toldOfShared(page: FamilyPage, levels: NamedLevels): ToldOfLevel {
  const told = new Told(page, levels);
  for (const part of page.shared) told.part(part);
  return told;
}

class Told implements ToldOfLevel {
  readonly summary: string[] = [];
  readonly lines: Line[] = [];
  readonly duties: Duty[] = [];
  readonly takes: Taken[] = [];
  takesShared = false;
  readonly reportsTo: NamedBy[] = [];
  readonly next: NamedBy[] = [];
  readonly remarks: RemarkEntry[] = [];
  readonly #page: FamilyPage;
  readonly #levels: NamedLevels;

  constructor(page: FamilyPage, levels: NamedLevels) {
    this.#page = page;
    this.#levels = levels;
  }

  direct(passage: Passage): void {
    if (passage.kind === 'item') {
      if (!this.#isStatement(passage)) this.#line(passage, null, 'topic');
      return;
    }
    const words = sentencesOf(passage).filter((sentence) => !this.#isStatement(sentence));
    if (words.length > 0) this.summary.push(words.map(({ text }) => text).join(' '));
  }

  part({ kind, title, passages }: Part): void {
    const words = passages.filter((passage) => !this.#takes(passage, kind));
    const hasItems = passages.some((passage) => passage.kind === 'item');
    for (const passage of words) {
      if (hasItems && passage.kind === 'paragraph') {
        this.#remark('left out', 'a paragraph beside a list of a level', passage.at);
      } else if (kind !== 'responsibilities') this.#line(passage, title, kind);
      else if (!this.#isEmpty(passage)) this.duties.push({ title: passage.text, at: passage.at });
    }
  }

  /** Whether a sentence only says how a level stands to others, or its grade; what it says of that is kept. */
  #isStatement(passage: Passage): boolean {
    const { text, at } = passage;
    const reports = reportsTo(passage);
    for (const named of reports ?? []) this.reportsTo.push({ named, at, note: text });
    if (reports?.length === 0)
      this.#remark('left out', 'a sentence on whom a role reports to, which names none', at);
    const next = nextStep(passage);
    if (next !== null) this.next.push({ named: next, at, note: text });
    return this.#takes(passage, null) || reports !== null || next !== null || gradesIn(text).length > 0;
  }

  #line(passage: Passage, topic: string | null, kind: Line['kind']): void {
    const { text, at } = passage;
    if (!this.#isEmpty(passage)) this.lines.push({ topic, kind, text, at });
  }

  #isEmpty({ text, at }: Passage): boolean {
    const isEmpty = EMPTY.test(text);
    if (isEmpty) this.#remark('noticed', 'a criterion that says nothing', at);
    return isEmpty;
  }

  /** Whether a passage only says what is taken over, and that is found. @param kind of the list that it stands in */
  #takes(passage: Passage, kind: Part['kind'] | null): boolean {
    const stated = takesOver(passage);
    if (stated === null) return false;
    const { at } = passage;
    const from = stated.from === null ? null : this.#levels.find(stated.from, this.#page);
    if (from === null) {
      this.#remark('noticed', 'a sentence on what carries over that names no level that is there', at);
      return false;
    }
    if (from === 'shared') {
      this.takesShared = true;
      return true;
    }
    const responsibilities = kind === null ? stated.responsibilities : kind === 'responsibilities';
    const skills = kind === null ? stated.skills : kind !== 'responsibilities';
    const before = this.takes.find(({ from: { level } }) => level === from.level);
    if (before === undefined) this.takes.push({ from, responsibilities, skills, at });
    else {
      before.responsibilities ||= responsibilities;
      before.skills ||= skills;
    }
    return true;
  }

  #remark(manner: RemarkEntry['manner'], what: string, at: string): void {
    this.remarks.push({ is: 'remark', manner, what, at });
  }
}
