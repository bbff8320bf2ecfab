import { InvalidInputError, NotFoundError } from '../../graph/errors.ts';
import { slugOf, viewOf } from '../../graph/ids.ts';
import type { ChartReading } from '../chart/chart-reading.ts';
import { undatedSlug } from '../chart/organization.ts';
import { suggest } from '../../graph/text/suggest.ts';
import { MOST_PROBLEMS, allTogether } from '../../graph/arguments/problems.ts';

const MOST_POSITIONS = 100;
/** Nearest ids are looked for among so many: a distance costs a little for each. */
const MOST_LOOKED_AT = 20_000;

/** The number of the position that a text names in a chart, by global id or the source's own; undefined: none. */
export function findNumber(reading: ChartReading, id: string): number | undefined {
  return reading.numberOf(keyIn(reading, id));
}

/**
 * The number of the position that a text names. `argument` is the path of the argument that it came in.
 *
 * @throws NotFoundError with suggestions
 */
export function getNumber(reading: ChartReading, id: string, argument: string): number {
  const number = findNumber(reading, id);
  if (number === undefined) throw unknownPosition(reading, id, argument);
  return number;
}

/**
 * The numbers of several positions, 1 to 100.
 *
 * @throws InvalidInputError, NotFoundError for all unknown ones at once
 */
export function getNumbers(reading: ChartReading, ids: readonly string[], argument: string): number[] {
  if (ids.length < 1 || ids.length > MOST_POSITIONS) {
    throw new InvalidInputError(
      `${argument} has ${ids.length} entries; it must have 1 to ${MOST_POSITIONS}.`,
      { argument },
    );
  }
  const numbers = ids.map((id) => findNumber(reading, id));
  const problems = ids
    .map((id, index) => ({ id, index }))
    .filter(({ index }) => numbers[index] === undefined)
    .slice(0, MOST_PROBLEMS)
    .map(({ id, index }) => unknownPosition(reading, id, `${argument}.${index}`));
  if (problems.length > 0) throw allTogether(problems);
  return numbers as number[];
}

/** The source's own id in a global one of this organization; any other text as it is. */
export function keyIn({ organization: { slug } }: ChartReading, id: string): string {
  if (!id.startsWith('Position:')) return id;
  const rest = slugOf(id);
  const slash = rest.indexOf('/');
  const named = rest.slice(0, Math.max(slash, 0));
  // One that was tried by changes is called by the id of the real one.
  const scope = viewOf(named)?.id ?? named;
  return scope === slug || scope === undatedSlug(slug) ? rest.slice(slash + 1) : id;
}

function unknownPosition(reading: ChartReading, id: string, argument: string): NotFoundError {
  const shown = id.slice(0, 100);
  const keys = reading.chart.positions.slice(0, MOST_LOOKED_AT).map(({ key }) => key);
  const suggestions = suggest(keyIn(reading, shown), keys, 3);
  const nearest = suggestions.map((key) => `"${key}"`).join(', ');
  return new NotFoundError(
    `${reading.organization.name} has no position "${shown}".${nearest === '' ? '' : ` The nearest ids are ${nearest}.`}`,
    { argument, suggestions },
  );
}
