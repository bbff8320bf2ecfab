import type { ReadChart } from '../../../src/organizations/difference/compare-charts.ts';
import { isWithin, neighboursOf } from '../../../src/organizations/chart/forest.ts';
import type { Change } from '../../../src/organizations/reorganization/change.ts';
import { chartOf } from '../dirty-charts.ts';

/*
 * What reorganize must give, made the plain way: a change edits the rows of a table, and the table is read anew after
 * every edit.
 */

interface Row {
  readonly id: string;
  readonly title: string;
  readonly unit: string | null;
  readonly managers: readonly string[];
  readonly dottedManagers: readonly string[];
}

export interface Reference extends ReadChart {
  readonly refused: readonly number[];
}

export function reorganizeRows(before: ReadChart, changes: readonly Change[]): Reference {
  let rows = rowsOf(before);
  const refused: number[] = [];
  changes.forEach((change, index) => {
    const changed = edited(rows, change);
    if (changed === null || JSON.stringify(changed) === JSON.stringify(rows)) refused.push(index);
    else rows = changed;
  });
  return { ...chartOf(rows), refused };
}

/** A table with an id for each position, which reads as the chart does. */
function rowsOf({ chart: { positions, lines } }: ReadChart): Row[] {
  return positions.map(({ key, title, unit, unknownManagers }, number) => {
    const managers: string[] = [];
    const dottedManagers: string[] = [];
    for (let line = lines.start[number]!; line < lines.start[number + 1]!; line += 1) {
      const of = lines.dotted[line] === 1 ? dottedManagers : managers;
      of.push(positions[lines.manager[line]!]!.key);
    }
    for (const { text, kind } of unknownManagers) (kind === 'SOLID' ? managers : dottedManagers).push(text);
    return { id: key, title, unit, managers, dottedManagers };
  });
}

/** A table as it is read. */
class Reading {
  readonly #rows: readonly Row[];
  readonly #chart: ReadChart;

  constructor(rows: readonly Row[]) {
    this.#rows = rows;
    this.#chart = chartOf(rows);
  }

  has(id: string): boolean {
    return this.#rows.some((row) => row.id === id);
  }

  row(id: string): Row {
    return this.#rows[this.#number(id)]!;
  }

  managerOf(id: string): string | null {
    return this.#rows[this.#chart.forest.manager[this.#number(id)]!]?.id ?? null;
  }

  reportsOf(id: string): string[] {
    return Array.from(
      neighboursOf(this.#chart.forest.reports, this.#number(id)),
      (number) => this.#rows[number]!.id,
    );
  }

  isWithin(id: string, above: string): boolean {
    return isWithin(this.#chart.forest, this.#number(id), this.#number(above));
  }

  firstManagerNamed({ id, managers }: Row): string | null {
    return managers.find((manager) => manager !== id && this.has(manager)) ?? null;
  }

  #number(id: string): number {
    return this.#rows.findIndex((row) => row.id === id);
  }
}

function withManager(rows: readonly Row[], ids: readonly string[], manager: string | null): Row[] {
  return rows.map((row) =>
    ids.includes(row.id) ? { ...row, managers: manager === null ? [] : [manager] } : row,
  );
}

/** The rows after a change, or null where it is impossible. */
function edited(rows: Row[], change: Change): Row[] | null {
  const reading = new Reading(rows);
  switch (change.type) {
    case 'move': {
      const { position, to, withReports } = change;
      if (!reading.has(position) || position === to || (to !== null && !reading.has(to))) return null;
      const stayed = withReports
        ? rows
        : withManager(rows, reading.reportsOf(position), reading.managerOf(position));
      if (to !== null && new Reading(stayed).isWithin(to, position)) return null;
      return withManager(stayed, [position], to);
    }
    case 'remove': {
      const { position, reportsTo } = change;
      if (!reading.has(position) || position === reportsTo) return null;
      if (reportsTo !== null && !reading.has(reportsTo)) return null;
      const reports = reading.reportsOf(position);
      const moving = reports.filter((report) => report !== reportsTo);
      if (reportsTo !== null && moving.some((report) => reading.isWithin(reportsTo, report))) return null;
      const cut = rows.filter(
        (row) => reading.firstManagerNamed(row) === position && reading.managerOf(row.id) === null,
      );
      const above = reading.managerOf(position);
      let left = withManager(rows, reports, above);
      left = withManager(left, moving, reportsTo ?? above);
      left = withManager(
        left,
        cut.map(({ id }) => id),
        null,
      );
      return left
        .filter(({ id }) => id !== position)
        .map((row) => ({
          ...row,
          managers: row.managers.filter((manager) => manager !== position),
          dottedManagers: row.dottedManagers.filter((manager) => manager !== position),
        }));
    }
    case 'add': {
      const { id, title, manager, unit } = change;
      if (reading.has(id) || (manager !== null && !reading.has(manager))) return null;
      return [...rows, { id, title, unit, managers: manager === null ? [] : [manager], dottedManagers: [] }];
    }
    case 'mergeUnits':
      return rows.map((row) => (row.unit === change.from ? { ...row, unit: change.into } : row));
    case 'changeKind': {
      const { position, manager, kind } = change;
      if (!reading.has(position) || !reading.has(manager) || position === manager) return null;
      const row = reading.row(position);
      const others = row.managers.filter((one) => one !== manager);
      const otherDotted = row.dottedManagers.filter((one) => one !== manager);
      if (kind === 'DOTTED') {
        if (!row.managers.includes(manager)) return null;
        const changed = { ...row, managers: others, dottedManagers: [...otherDotted, manager] };
        const next = reading.firstManagerNamed(changed);
        if (next !== null && next !== reading.firstManagerNamed(row) && reading.isWithin(next, position))
          return null;
        return rows.with(rows.indexOf(row), changed);
      }
      if (![...row.managers, ...row.dottedManagers].includes(manager)) return null;
      if (reading.managerOf(position) === manager || reading.isWithin(manager, position)) return null;
      const stays = (one: string) => one === position || !reading.has(one);
      const former = new Set(others.filter((one) => !stays(one) && !otherDotted.includes(one)));
      return rows.with(rows.indexOf(row), {
        ...row,
        managers: [manager, ...others.filter(stays)],
        dottedManagers: [...otherDotted, ...former],
      });
    }
  }
}
