import type { Chart } from '../chart/chart.ts';
import { duplicateId } from './duplicate-ids.ts';
import { type Finding, finding } from './finding.ts';
import { differencesOf } from './id-folding.ts';
import type { RowFlaws } from './row-flaws.ts';
import { listed, quoted, rowsAt, shown } from './wording.ts';

/** Rows without an id, rows with the same id, and ids that are nearly the same. */
export function idFindings(chart: Chart, { withoutId, alike }: RowFlaws): Finding[] {
  const findings: Finding[] = [];
  for (const number of withoutId) findings.push(missingId(chart, number));
  for (const numbers of alike) {
    const bySourceId = Map.groupBy(numbers, (number) => chart.positions[number]!.sourceId);
    for (const same of bySourceId.values()) if (same.length > 1) findings.push(duplicateId(chart, same));
    if (bySourceId.size > 1) findings.push(idVariant(chart, numbers, [...bySourceId.values()]));
  }
  return findings;
}

function missingId(chart: Chart, number: number): Finding {
  return finding(chart, 'MISSING_ID', [number], () => {
    const { key, title } = chart.positions[number]!;
    return {
      message: `There is no id in ${rowsAt(chart, [number])}${title === '' ? '' : `, "${shown(title)}"`}.`,
      done: `It is called ${shown(key)}, and no row can name it as manager.`,
      mend: 'Give it an id of its own.',
    };
  });
}

/** `groups`: the same numbers by the id as it is written. */
function idVariant(
  chart: Chart,
  numbers: readonly number[],
  groups: readonly (readonly number[])[],
): Finding {
  return finding(chart, 'ID_VARIANT', numbers, () => {
    const ids = groups.map((same) => chart.positions[same[0]!]!.sourceId);
    const places = groups.map((same, place) => `${quoted(ids[place]!)} (${rowsAt(chart, same)})`);
    return {
      message: `${ids.length} ids differ only by ${listed(differencesOf(ids))}: ${listed(places.slice(0, 5), places.length)}.`,
      done: 'They are kept apart, and each is looked up as it is written.',
      mend: 'If they mean the same position, write its id the same way everywhere; if not, choose ids that nobody can mix up.',
    };
  });
}
