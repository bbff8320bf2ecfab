import { InvalidInputError } from '../../graph/errors.ts';
import { ChartBuilder } from '../chart/chart-builder.ts';
import type { Chart, ChartPosition } from '../chart/chart.ts';
import type { PositionAttributes } from '../chart/chart-reading.ts';
import { placesOfGrades, sameGrade } from '../chart/grade-order.ts';
import type { OrganizationImport } from './organization-import.ts';
import type { RoleReader } from './role-reader.ts';

type TakePosition = (
  position: ChartPosition,
  attributes: PositionAttributes,
  count: number,
) => Promise<void> | undefined;

/**
 * The chart of the rows. `take` is given every position once: as it comes, or at the end where its key or what it says
 * is only known then. `changed`: those that have got further holders since.
 */
export async function buildChart(
  { rows, duplicates = 'keep', gradeOrder, origin }: OrganizationImport,
  reader: RoleReader | null,
  take: TakePosition = () => undefined,
): Promise<{ chart: Chart; changed: readonly ChartPosition[] }> {
  const builder = new ChartBuilder(duplicates === 'refuse' ? 'keep' : duplicates);
  const waiting = new Map<number, PositionAttributes>();
  const grades = gradeOrder == null ? null : placesOfGrades(gradeOrder);
  let [number, count] = [0, 0];
  for await (const row of rows()) {
    const merged = builder.merge(row, () => reader?.read(row) ?? null);
    if (merged !== null) {
      if (merged.kind === 'REPLACED') waiting.set(merged.number, row.attributes);
      origin?.note(NOTE_OF_MERGED[merged.kind], row.row);
      continue;
    }
    const { grade } = row;
    if (grade !== null && grades !== null && !grades.has(sameGrade(grade)))
      origin?.note('grades outside', row.row, grade);
    const position = builder.add(row, reader?.read(row) ?? null);
    if (position.key === '' || duplicates === 'last') waiting.set(number, row.attributes);
    else {
      const taken = take(position, row.attributes, (count += 1));
      if (taken instanceof Promise) await taken;
    }
    number += 1;
  }
  const chart = builder.finish(origin?.leftOutIds);
  if (duplicates === 'refuse') refuseDuplicates(chart);
  for (const row of builder.rowsTakenApart) origin?.note('several managers', row);
  for (const [late, attributes] of waiting) await take(chart.positions[late]!, attributes, (count += 1));
  const changed = [...builder.changed].filter((each) => !waiting.has(each));
  return { chart, changed: changed.map((each) => chart.positions[each]!) };
}

const NOTE_OF_MERGED = {
  HOLDER: 'holders',
  REPEAT: 'repeats',
  LATER: 'later rows',
  REPLACED: 'earlier rows',
} as const;

const MOST_REFUSED = 20;

/** @throws InvalidInputError for ids of several rows, a line each */
function refuseDuplicates({ positions }: Chart): void {
  const rows = Map.groupBy(
    positions.filter(({ sourceId }) => sourceId !== ''),
    ({ sourceId }) => sourceId,
  );
  const problems = [...rows.values()]
    .filter(({ length }) => length > 1)
    .map(
      (same) =>
        `${same.length} rows have the id "${same[0]!.sourceId}" (rows ${same.map(({ row }) => row).join(', ')}); ` +
        'give each an id of its own, or say with --duplicates first or last which one counts',
    );
  if (problems.length === 0) return;
  const more = problems.length - MOST_REFUSED;
  const shown = more > 0 ? [...problems.slice(0, MOST_REFUSED), `and ${more} more ids`] : problems;
  throw new InvalidInputError(shown.join('\n'), { problems });
}
