import { seededRandom } from '../paths/generated-graph.ts';
import type { SourceRow } from '../../src/organizations/chart/chart-builder.ts';

/** `balanced`: managers have about seven reports; `chains`: below one top chains of 10,000, each reporting to the next. */
export type Shape = 'balanced' | 'chains';

/** The column headers of the file, in the order of {@link csvOf}. */
const HEADERS = ['Id', 'Title', 'Manager', 'Unit', 'Location', 'Grade', 'FTE', 'Cost', 'Vacant'];
const CHAIN = 10_000;
const TOP_GRADE = 12;
const SEED = 20_240_611;
const UNITS = Array.from({ length: 40 }, (_, index) => `Unit ${index + 1}`);
const LOCATIONS = ['Berlin', 'London', 'New York', 'Singapore', 'Toronto', 'Warsaw'];
const TITLES = ['Engineer', 'Analyst', 'Specialist', 'Consultant', 'Manager', 'Director'].flatMap((word) =>
  ['Junior', 'Senior', 'Principal', 'Group'].map((rank) => `${rank} ${word}`),
);

/**
 * The rows of an organization without any flaw, in random order as a table sorted by id has them: ids say nothing of
 * who is above whom. The first row is the top. The same for the same size and shape.
 */
export function generateOrganization(size: number, shape: Shape): SourceRow[] {
  const random = seededRandom(SEED);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const managers = shape === 'balanced' ? balanced(size, random) : chains(size);
  const grades = gradesBelow(managers);
  const rank = shuffledBehindFirst(size, random);
  const idOf = (number: number) => `E${1_000_000 + rank[number]!}`;
  const rows: SourceRow[] = [];
  managers.forEach((manager, number) => {
    rows[rank[number]!] = {
      row: rank[number]! + 2,
      id: idOf(number),
      title: pick(TITLES),
      managers: manager === -1 ? [] : [idOf(manager)],
      dottedManagers: [],
      role: null,
      unit: pick(UNITS),
      location: pick(LOCATIONS),
      grade: `G${grades[number]!}`,
      // Halves and whole numbers, whose sums are the same in any order.
      fte: random() < 0.1 ? 0.5 : 1,
      cost: 40_000 + 500 * Math.floor(random() * 200),
      vacant: random() < 0.05,
      attributes: {},
      damagedColumns: [],
      status: null,
      cellFlaws: [],
      currency: null,
      headcount: null,
      likeness: null,
    };
  });
  return rows;
}

/** The rows as a file that both Neo4j and the product read. */
export function csvOf(rows: readonly SourceRow[]): string {
  const lines = rows.map(({ id, title, managers, unit, location, grade, fte, cost, vacant }) =>
    [id, title, managers[0] ?? '', unit, location, grade, fte, cost, vacant ? 'yes' : 'no'].join(','),
  );
  return [HEADERS.join(','), ...lines, ''].join('\n');
}

/** Five to nine reports for one manager after the other, until there are enough. */
function balanced(size: number, random: () => number): number[] {
  const managers = [-1];
  for (let manager = 0; managers.length < size; manager += 1) {
    const span = 5 + Math.floor(random() * 5);
    for (let report = 0; report < span && managers.length < size; report += 1) managers.push(manager);
  }
  return managers;
}

function chains(size: number): number[] {
  return Array.from({ length: size }, (_, number) => {
    if (number === 0) return -1;
    return (number - 1) % (CHAIN - 1) === 0 ? 0 : number - 1;
  });
}

/** One less than the manager's, down to 1. Managers come before their reports. */
function gradesBelow(managers: readonly number[]): number[] {
  const grades: number[] = [];
  for (const manager of managers) grades.push(manager === -1 ? TOP_GRADE : Math.max(1, grades[manager]! - 1));
  return grades;
}

function shuffledBehindFirst(size: number, random: () => number): number[] {
  const ranks = Array.from({ length: size }, (_, number) => number);
  for (let last = size - 1; last > 1; last -= 1) {
    const other = 1 + Math.floor(random() * last);
    [ranks[last], ranks[other]] = [ranks[other]!, ranks[last]!];
  }
  return ranks;
}
