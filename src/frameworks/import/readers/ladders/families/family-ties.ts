import { slugified } from '../../../../../graph/text/slugified.ts';
import type { Entry, RemarkEntry } from '../../../../middle/entries.ts';
import type { FamilyKeys } from './family-keys.ts';
import type { AllTold } from './family-ladders.ts';
import type { FamilyPage } from './family-page.ts';
import type { PageLevel } from './page-levels.ts';
import { flowchartEdges, type FlowNode } from './flowchart.ts';
import type { NamedLevels, Placed } from './named-levels.ts';
import type { Named } from './statements.ts';

/** Of a step whose kind nobody states: as of any "next role", and where the grades of both say it. */
const BY_STEP = 0.5;
const BY_GRADES = 0.7;

/** An end of a line or a step. */
interface End {
  readonly key: string;
  readonly grade: number | null;
}

/** What ties levels together, and to roles that only links and drawings name. */
export class FamilyTies {
  readonly #told: AllTold;
  readonly #levels: NamedLevels;
  readonly #keys: FamilyKeys;
  readonly #others: Entry[];
  readonly #onlyNamed = new Set<string>();

  constructor(told: AllTold, levels: NamedLevels, keys: FamilyKeys, others: Entry[]) {
    this.#told = told;
    this.#levels = levels;
    this.#keys = keys;
    this.#others = others;
  }

  add(page: FamilyPage): void {
    for (const level of page.levels) this.#ofLevel(page, level);
    for (const { text, line: first } of page.diagrams) {
      for (const { from, to, isDirected, line } of flowchartEdges(text, first)) {
        const at = `${page.file}:${line}:1`;
        if (!isDirected) {
          this.#remark(
            'left out',
            'an edge of a drawn ladder without a direction, which claims no order',
            at,
          );
          continue;
        }
        const lower = this.#drawn(from, page, at);
        const higher = this.#drawn(to, page, at);
        if (lower !== null && higher !== null) this.#step(lower, higher, at);
        else this.#remark('left out', 'an edge of a drawn ladder to a node without a label', at);
      }
    }
  }

  #ofLevel(page: FamilyPage, level: PageLevel): void {
    const told = this.#told.get(level);
    const role = this.#keys.role({ page, level });
    for (const { from, skills, responsibilities, at } of told?.takes ?? [])
      this.#others.push({ is: 'buildsOn', role, on: this.#keys.role(from), skills, responsibilities, at });
    for (const { named, at, note } of told?.reportsTo ?? []) {
      const to = this.#named(named, page, at);
      if (to !== null) this.#others.push({ is: 'reportingLine', from: role, to: to.key, at, note });
      else
        this.#remark('left out', 'a reporting line to a role that is named without a link and not there', at);
    }
    for (const { named, at } of told?.next ?? []) {
      const to = this.#named(named, page, at);
      if (to !== null) this.#step(this.#end({ page, level }), to, at);
      else this.#remark('left out', 'a next step to a role that is named without a link and not there', at);
    }
  }

  #step(from: End, to: End, at: string): void {
    const isGraded = from.grade !== null && to.grade !== null;
    const isLateral = from.grade !== null && to.grade !== null && to.grade <= from.grade;
    const what = isGraded
      ? 'by the grades of both, whether a stated step is a promotion'
      : 'that a stated step is a promotion';
    this.#others.push({
      is: 'transition',
      from: from.key,
      to: to.key,
      kind: isLateral ? 'LATERAL' : 'PROMOTION',
      at,
      basis: 'DERIVED',
      confidence: isGraded ? BY_GRADES : BY_STEP,
      derived: [what],
    });
  }

  #drawn({ id, label, url }: FlowNode, page: FamilyPage, at: string): End | null {
    return this.#there({ name: label, url }, page) ?? (label === id ? null : this.#new(label, at));
  }

  #named(named: Named, page: FamilyPage, at: string): End | null {
    return this.#there(named, page) ?? (named.url === null ? null : this.#new(named.name, at));
  }

  #there(named: Named, page: FamilyPage): End | null {
    const placed = this.#levels.find(named, page);
    return placed === null || placed === 'shared' ? null : this.#end(placed);
  }

  #end(placed: Placed): End {
    const [grade = null, ...others] = placed.level.grades;
    return { key: this.#keys.role(placed), grade: others.length === 0 ? grade : null };
  }

  /** A role that no page describes is one all the same. */
  #new(title: string, at: string): End {
    const key = slugified(title) || title;
    if (!this.#onlyNamed.has(key)) {
      this.#onlyNamed.add(key);
      this.#remark('noticed', 'a role that only a link or a drawn ladder names', at);
      this.#others.push({ is: 'role', key, title, at });
    }
    return { key, grade: null };
  }

  #remark(manner: RemarkEntry['manner'], what: string, at: string): void {
    this.#others.push({ is: 'remark', manner, what, at });
  }
}
