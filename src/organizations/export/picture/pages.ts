import { LongWork } from '../../../graph/work/slices.ts';
import { neighboursOf } from '../../chart/forest.ts';
import { type ExportedOrganization, selectionOf } from '../exported-organization.ts';
import { type Room, shareOf } from './layout/chart-layout.ts';
import { layOutCompact } from './layout/compact-layout.ts';

/** A page of a chart. */
export interface ChartPage {
  /** In the order of the forest. */
  readonly positions: readonly number[];
  /** The positions at the top of the page. */
  readonly tops: readonly number[];
}

export interface ChartPages {
  /** In the order in which they are referred to. */
  readonly pages: readonly ChartPage[];
  /** By position: the number of the first page with those below it, from 1; only where that is another page. */
  readonly pageOf: ReadonlyMap<number, number>;
}

/**
 * Breaks a chart into pages that are read at one size. On a page as many levels are shown as fit, nearest first; who has
 * reports that do not fit is shown again at the top of a later page, with them. Small parts of one page share the next.
 */
export function pagesOf(organization: ExportedOrganization, room: Room): Promise<ChartPages> {
  return new Pagination(organization, room).pages();
}

/** What has to stand on a page of its own: a top with some of its reports, or the tops of the chart. */
interface Part {
  /** Null: the reports are the tops of the chart. */
  readonly top: number | null;
  readonly reports: readonly number[];
}

class Pagination {
  readonly #organization: ExportedOrganization;
  readonly #room: Room;
  readonly #selected: Uint8Array;
  readonly #work = new LongWork();

  constructor(organization: ExportedOrganization, room: Room) {
    this.#organization = organization;
    this.#room = room;
    this.#selected = selectionOf(organization);
  }

  async pages(): Promise<ChartPages> {
    const { forest, positions } = this.#organization;
    const tops = positions.filter((position) => this.#selected[forest.manager[position]!] !== 1);
    const pages: ChartPage[] = [];
    const pageOf = new Map<number, number>();
    let parts: Part[] = [{ top: null, reports: tops }];
    while (parts.length > 0) {
      // All that these pages refer to, so that the nearer levels come first.
      const next: Part[] = [];
      while (parts.length > 0) {
        const page = this.#nextPage(parts);
        await this.#work.nextSlice();
        for (const part of parts.slice(0, page.parts)) {
          if (part.top !== null && !pageOf.has(part.top)) pageOf.set(part.top, pages.length + 1);
        }
        pages.push(page);
        next.push(...page.collapsed.map((top) => ({ top, reports: this.#reportsOf(top) })));
        parts = page.rest === null ? parts.slice(page.parts) : [page.rest, ...parts.slice(page.parts)];
      }
      parts = next;
    }
    return { pages, pageOf };
  }

  /** The first part with all levels that fit; further ones as long as they fit whole. */
  #nextPage([first, ...others]: readonly Part[]) {
    const { shown, rest } = this.#beginning(first!);
    const collapsed = this.#expand(shown, first!.reports);
    let parts = 1;
    if (rest === null && collapsed.length === 0 && first!.top !== null) {
      for (const part of others) {
        const whole = this.#withAllBelow(part.top!);
        if (!this.#fits(new Set([...shown, ...whole]))) break;
        for (const position of whole) shown.add(position);
        parts += 1;
      }
    }
    const positions = this.#inOrder(shown);
    const tops = positions.filter((position) => !shown.has(this.#organization.forest.manager[position]!));
    return { positions, tops, collapsed, rest, parts };
  }

  /** The top of a part and as many of its reports as fit, one at least; the others are a part of their own. */
  #beginning({ top, reports }: Part): { shown: Set<number>; rest: Part | null } {
    const own = top === null ? [] : [top];
    let count = reports.length;
    while (count > 1 && !this.#fits(new Set([...own, ...reports.slice(0, count)]))) {
      count = Math.min(count - 1, Math.ceil(count * 0.9));
    }
    const shown = new Set([...own, ...reports.slice(0, count)]);
    return { shown, rest: count === reports.length ? null : { top, reports: reports.slice(count) } };
  }

  /** Shows the reports of those that are shown, level by level, where they fit; gives those whose reports do not. */
  #expand(shown: Set<number>, reports: readonly number[]): number[] {
    const collapsed: number[] = [];
    let level = reports.filter((position) => shown.has(position));
    while (level.length > 0) {
      const below: number[] = [];
      for (const position of level) {
        const reports = this.#reportsOf(position);
        if (reports.length === 0) continue;
        if (!this.#fits(new Set([...shown, ...reports]))) {
          collapsed.push(position);
          continue;
        }
        for (const report of reports) shown.add(report);
        below.push(...reports);
      }
      level = below;
    }
    return this.#inOrder(new Set(collapsed));
  }

  #fits(positions: ReadonlySet<number>): boolean {
    const page = { ...this.#organization, positions: this.#inOrder(positions) };
    return shareOf(this.#room, layOutCompact(page, this.#room)) <= 1;
  }

  #inOrder(positions: ReadonlySet<number>): number[] {
    const { place } = this.#organization.forest;
    return [...positions].sort((a, b) => place[a]! - place[b]!);
  }

  #reportsOf(position: number): number[] {
    return Array.from(neighboursOf(this.#organization.forest.reports, position)).filter(
      (report) => this.#selected[report] === 1,
    );
  }

  #withAllBelow(position: number): number[] {
    const { order, place, descendants } = this.#organization.forest;
    const first = place[position]!;
    return Array.from(order.subarray(first, first + descendants[position]! + 1)).filter(
      (each) => this.#selected[each] === 1,
    );
  }
}
