import type { Database } from '../../src/storage/port/database.ts';
import type { SourceRow } from '../../src/organizations/chart/chart-builder.ts';
import { dirtyChart, TWO_OF_EACH } from './dirty-chart.ts';
import { framework, reload } from './framework.ts';
import { MADE_UP } from './made-up-framework.ts';
import { loadOrganization, sourceRows } from './organization.ts';

/**
 * Adds what random operations should meet to whatever a graph holds: a made-up framework, a chart with every flaw at two
 * dates, and one whose positions hold roles. Always in the same order, so that versions are the same too.
 */
export async function addMadeUpThings(database: Database): Promise<void> {
  await reload(database, framework(MADE_UP));
  const { rows } = dirtyChart({ seed: 7, positions: 220, flaws: TWO_OF_EACH });
  await loadOrganization(database, rows, { slug: 'messy', name: 'Messy', asOf: '2025-01-31' });
  await loadOrganization(database, laterRows(rows), { slug: 'messy', name: 'Messy', asOf: '2025-06-30' });
  await loadOrganization(database, GUILD, {
    slug: 'guild',
    name: 'The guild',
    description: 'All of one trade.',
  });
}

/** Some people have left, some moved to their manager's manager, some have another title. */
function laterRows(rows: readonly SourceRow[]): SourceRow[] {
  const managersOf = new Map(rows.map(({ id, managers }) => [id, managers]));
  return rows.flatMap((row, index) => {
    if (index % 17 === 5) return [];
    const above = managersOf.get(String(row.managers[0] ?? '')) ?? [];
    if (index % 11 === 3 && above.length > 0) return [{ ...row, managers: above }];
    return [index % 13 === 4 ? { ...row, title: `${row.title} II` } : row];
  });
}

const GUILD: readonly SourceRow[] = sourceRows([
  {
    id: '1',
    title: 'Principal',
    role: 'made-up/principal',
    unit: 'Hall',
    location: 'Town',
    fte: 1,
    cost: 100.5,
  },
  {
    id: '2',
    title: 'Overseer',
    role: 'made-up/overseer',
    manager: '1',
    unit: 'Hall',
    location: 'Town',
    grade: '3',
  },
  { id: '3', title: 'Overseer', manager: '1', unit: 'Yard', location: 'Village', fte: 0.5, cost: 40 },
  { id: '4', title: 'Adept', role: 'made-up/adept', manager: '2', dotted: ['3'], unit: 'Hall', fte: 1 },
  { id: '5', title: 'Adept', role: 'made-up/adept', manager: '2', unit: 'Hall', vacant: true },
  {
    id: '6',
    title: 'Novice',
    role: 'made-up/novice',
    manager: '4',
    dotted: ['1', '3'],
    attributes: { Shoe: '42' },
  },
  { id: '7', title: 'Novice', manager: '3', unit: 'Yard', location: 'Town' },
  { id: '8', title: 'Hermit' },
]);
