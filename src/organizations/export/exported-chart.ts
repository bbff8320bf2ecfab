import { idOf } from '../../graph/ids.ts';
import { allReady } from '../../graph/work/maybe-promise.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import type { ExportFormat } from './export-formats.ts';
import type { ExportedOrganization } from './exported-organization.ts';
import type { GraphSnapshot } from '../../readings/graph-snapshot.ts';

/** What writes every column of the source, which is loaded for these only. */
const WITH_ATTRIBUTES: ReadonlySet<ExportFormat> = new Set(['csv', 'json']);

/** How many positions' attributes are asked for at once. */
const BATCH = 5_000;

const NO_ATTRIBUTES = {};

/** Gathers what an export of these positions writes. */
export async function exportedChart(
  snapshot: GraphSnapshot,
  { organization: { name, slug, asOf }, chart, forest }: ChartReading,
  positions: readonly number[],
  format: ExportFormat,
): Promise<ExportedOrganization> {
  const roleOf = (position: number) => chart.positions[position]?.roleId ?? '';
  const titles = await roleTitles(snapshot, new Set(positions.map(roleOf)));
  const attributes = WITH_ATTRIBUTES.has(format)
    ? await attributesOf(snapshot, slug, positions, (position) => chart.positions[position]?.key ?? '')
    : null;
  return {
    name,
    slug,
    asOf,
    chart,
    forest,
    positions,
    attributes: (position) => attributes?.get(position) ?? NO_ATTRIBUTES,
    roleTitle: (position) => titles.get(roleOf(position)) ?? null,
  };
}

async function roleTitles(
  snapshot: GraphSnapshot,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const roles = await allReady([...ids].map((id) => snapshot.scopeOf(id)?.roles.load(id) ?? null));
  return new Map(roles.filter((role) => role !== null).map(({ id, title }) => [id, title]));
}

/** Held here and not by the snapshot alone, which forgets the first of a large chart before the last is read. */
async function attributesOf(
  snapshot: GraphSnapshot,
  slug: string,
  positions: readonly number[],
  keyOf: (position: number) => string,
): Promise<ReadonlyMap<number, Readonly<Record<string, string>>>> {
  const loader = snapshot.organization(slug)?.attributes;
  const attributes = new Map<number, Readonly<Record<string, string>>>();
  for (let first = 0; first < positions.length; first += BATCH) {
    const batch = positions.slice(first, first + BATCH);
    const rows = await loader?.loadMany(batch.map((each) => idOf('Position', `${slug}/${keyOf(each)}`)));
    batch.forEach((position, index) => {
      const row = rows?.[index];
      if (row != null) attributes.set(position, row);
    });
  }
  return attributes;
}
