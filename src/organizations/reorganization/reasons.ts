import type { Change } from './change.ts';
import type { Draft } from './draft.ts';

/** Of the positions on the way back, those named. */
const MOST_SHOWN = 6;

/*
 * Why a change is refused, in plain words. Positions are called by their keys, as the change calls them.
 */

export function unknownPosition(draft: Draft, key: string): string {
  if (draft.positions.wasRemoved(key)) return `${quoted(key)} was removed by an earlier change.`;
  return `No position is called ${quoted(key)}.${nearestAre(draft.nearest(key, () => draft.positions.keys()))}`;
}

export function nobodyInUnit(draft: Draft, unit: string): string {
  const { units } = draft.positions;
  return `Nobody is in a unit called ${quoted(unit)}.${nearestAre(draft.nearest(unit, () => units.names()))}`;
}

export function reportsToItself(position: string): string {
  return `${quoted(position)} cannot report to itself.`;
}

/** `manager` is below the position. */
export function closesCircle({ managers, positions }: Draft, position: number, manager: number): string {
  const below = [manager];
  let left = 0;
  for (let next = managers.managerOf(manager); next !== position; next = managers.managerOf(next)) {
    if (below.length < MOST_SHOWN) below.push(next);
    else left += 1;
  }
  const [top, ...others] = [position, ...below].map((number) => quoted(positions.at(number).key));
  const circle = [top, ...others, ...(left === 0 ? [] : [`${left} more`]), top].join(' → ');
  return `${top!} cannot report to ${others[0]!}, which is below it: that would close the circle ${circle}.`;
}

/** `manager` is null for none. */
export function alreadyReportsTo(position: string, manager: string | null): string {
  return manager === null
    ? `${quoted(position)} has no manager already.`
    : `${quoted(position)} already reports to ${quoted(manager)}.`;
}

export function alreadyOfKind({ position, manager, kind }: Change & { type: 'changeKind' }): string {
  const word = kind === 'SOLID' ? 'solid' : 'dotted';
  return `The line from ${quoted(position)} to ${quoted(manager)} is a ${word} one already.`;
}

export function quoted(name: string): string {
  return JSON.stringify(name);
}

function nearestAre(names: readonly string[]): string {
  return names.length === 0 ? '' : ` The nearest names are ${names.map(quoted).join(', ')}.`;
}
