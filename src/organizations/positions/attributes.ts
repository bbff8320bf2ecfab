import { NotFoundError } from '../../graph/errors.ts';
import { suggest } from '../../graph/text/suggest.ts';
import type { ChartReading } from '../chart/chart-reading.ts';

/** What a position says in a column that was kept; undefined where it says nothing. */
export function attributeOf(reading: ChartReading, number: number, name: string): string | undefined {
  const attributes = reading.attributesOf(number);
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined;
}

/** @throws NotFoundError for a column of which nothing was kept, with those that there are */
export function checkAttribute(reading: ChartReading, name: string, argument: string): void {
  const names = reading.derived('attribute names', attributeNames);
  if (names.has(name)) return;
  const nearest = suggest(name, [...names], 3);
  const [shown, kept] = [name.slice(0, 100), [...names].slice(0, 10)];
  throw new NotFoundError(
    `${reading.organization.name} keeps no column "${shown}".${
      kept.length === 0
        ? ' It keeps none beside the known ones; --keep-column keeps one when it is imported.'
        : ` It keeps ${kept.map((each) => `"${each}"`).join(', ')}${names.size > kept.length ? ` and ${names.size - kept.length} more` : ''}.`
    }`,
    { argument, suggestions: nearest },
  );
}

function attributeNames(reading: ChartReading): ReadonlySet<string> {
  const names = new Set<string>();
  for (const number of reading.chart.positions.keys()) {
    for (const name of Object.keys(reading.attributesOf(number))) names.add(name);
  }
  return names;
}
